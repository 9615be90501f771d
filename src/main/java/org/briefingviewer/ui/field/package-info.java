// SPDX-License-Identifier: Apache-2.0
/// Controls that several editors, sheets and pages have: a [WordField] that shows signs for what
/// deceives, a [WordedChoice] among a few things, whose [ChoiceKeys] other choices have too, a
/// [CompletedField] for a name that is offered as it is typed, a [SheetButton] with its words, an
/// [ActionButton] for a command, a [FittingLine] of two, a [RevealingList] that shows the row that
/// is chosen, and [InView], which scrolls to what is looked for.
@NullMarked
package org.briefingviewer.ui.field;

import org.jspecify.annotations.NullMarked;
