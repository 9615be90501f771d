// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.encoder;

import java.util.List;
import org.briefingviewer.model.TextSpan;

/// What the encoder says of a figure. All shares are from 0 to 1.
///
/// @param nobody how likely nobody is named who gives it
/// @param named the pieces of words that may name somebody, each with how likely the name begins or
///   ends with it, which with `nobody` come to 1
/// @param counted the pieces of words, each with how likely it tells what the figure counts
/// @param estimate how likely it is an estimate
public record FigureOpinion(
    double nobody, List<WeighedPiece> named, List<WeighedPiece> counted, double estimate) {
  public FigureOpinion {
    named = List.copyOf(named);
    counted = List.copyOf(counted);
  }

  /// A piece of a word.
  public record WeighedPiece(TextSpan span, double share) {}
}
