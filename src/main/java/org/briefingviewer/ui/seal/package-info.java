// SPDX-License-Identifier: Apache-2.0
/// Sealing in the window. [SealPart] brings the command; [SealSheet] shows the checks, each finding
/// with the way to its place, what was done since the last seal, and seals; [SealMark] says at the
/// foot how the briefing is sealed, and that it was changed since.
@NullMarked
package org.briefingviewer.ui.seal;

import org.jspecify.annotations.NullMarked;
