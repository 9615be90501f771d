// SPDX-License-Identifier: Apache-2.0

/// What was corrected, in words: who did it, when and why, and what stood there before. Start at
/// [CorrectionWords]; [FieldWords] says what a claim says in each of the things that can be
/// corrected, as the card of the window does, and [TieFieldWords] what a state of a tie says.
/// [DateReading] reads a date as the window writes it.
@NullMarked
package org.briefingviewer.wording.correction;

import org.jspecify.annotations.NullMarked;
