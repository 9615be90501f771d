// SPDX-License-Identifier: Apache-2.0
/// What a person writes of an estimate, before it is an edit.
///
/// Start at [EstimateDraft], which holds what is being typed; [DraftReading] says what of it cannot
/// be, as it is typed, and [FigureMarker] begins one where the program found none.
/// [CarriedCorrection] finds the proposals that say the same wrong thing. The words that say all
/// that are the window's: a draft goes from a window in one language into one in another. Nothing
/// here can be observed.
@NullMarked
package org.briefingviewer.correct;

import org.jspecify.annotations.NullMarked;
