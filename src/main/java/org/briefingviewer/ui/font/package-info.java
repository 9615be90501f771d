// SPDX-License-Identifier: Apache-2.0

/// Fonts that come with the program, and which of them a character needs.
///
/// JavaFX does not fall back to a loaded font, so text is cut by [Script] into [ScriptRun]s and
/// each run names its font. [Fonts] loads the files, the large ones only when first needed.
@NullMarked
package org.briefingviewer.ui.font;

import org.jspecify.annotations.NullMarked;
