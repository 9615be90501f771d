// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.turn;

import org.briefingviewer.model.TextSpan;

/// A paragraph, or the rest of one, in which a named person has the word.
///
/// @param speaker where the text names the one who speaks
/// @param sign what closes the label, in this paragraph or an earlier one
/// @param words what is said in this paragraph
public record Turn(TextSpan speaker, TextSpan sign, TextSpan words) {}
