// SPDX-License-Identifier: Apache-2.0

/// Finds who has the word in a transcript, an interview or a story told to a writer: the labels
/// that open paragraphs, questions without one, which of them ask and which answer, and how far a
/// turn goes. Start at [SpeakerTurns]. It knows nothing of cue words and figures.
@NullMarked
package org.briefingviewer.extract.turn;

import org.jspecify.annotations.NullMarked;
