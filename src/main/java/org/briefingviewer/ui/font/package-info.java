// SPDX-License-Identifier: Apache-2.0

/// Fonts that come with the program, which of them a character needs, and words that wrap.
///
/// JavaFX does not fall back to a loaded font, so text is cut by [FontScript] into [ScriptRun]s and
/// each run names its font. [Fonts] loads the files, the large ones only when first needed.
/// [Stylesheets] gives each language its sheets, [SceneSheets] puts them on a scene.
///
/// Whatever wraps stands in a [WordFlow] or in what is made with it: JavaFX itself fails where a
/// line ends inside of words that need [ShapedLetters] (decisions/lines-of-shaped-words.md).
@NullMarked
package org.briefingviewer.ui.font;

import org.jspecify.annotations.NullMarked;
