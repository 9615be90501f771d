// SPDX-License-Identifier: Apache-2.0

/// A presentation as one HTML file that any browser shows without a network: every stop with all
/// that the room sees of it, its own fonts, and the main keys of the stage. Start at [StageFormat];
/// [StageDocument] writes the file, `FontSubsets` gives it the letters that it needs. It loads
/// nothing: its own policy forbids it. Notes of the speaker leave only when asked.
@NullMarked
package org.briefingviewer.export.stage;

import org.jspecify.annotations.NullMarked;
