// SPDX-License-Identifier: Apache-2.0

/// The card of an estimate while somebody corrects it, and the marking of what was missed. Start at
/// [CorrectPart], the part of the window; [EstimateEditor] is what stands in the card's place. What
/// is typed lives in `session.correct`, so that the editor can be made anew at any time. Words of
/// the text are picked by selecting them there: [WordPicker] knows which field waits for them.
/// [EarlierWording] is what stands under whatever was corrected: an estimate, a state, an event.
@NullMarked
package org.briefingviewer.ui.correct;

import org.jspecify.annotations.NullMarked;
