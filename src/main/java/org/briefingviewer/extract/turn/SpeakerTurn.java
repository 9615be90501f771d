// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.turn;

import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// A paragraph, or the rest of one, in which one person has the word.
///
/// @param speaker where the text names the one who speaks; null where somebody asks, whom no figure
///   is given to
/// @param sign what closes the label, in this paragraph or an earlier one
/// @param words what is said in this paragraph
public record SpeakerTurn(@Nullable TextSpan speaker, TextSpan sign, TextSpan words) {}
