// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.doubt;

import org.briefingviewer.extract.attribution.Attribution;
import org.briefingviewer.extract.attribution.SourceReader.Sources;
import org.briefingviewer.extract.figure.DetailedFigures;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.quantity.FoundQuantity;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// What the rules say of a figure, with where they have it from.
///
/// @param given what gives the figure to somebody, or null
public record FigureAnswer(
    FoundQuantity found,
    Quantity quantity,
    @Nullable Attribution given,
    AttributionChain chain,
    DetailedFigures details,
    AnalysedText text,
    Sources sources) {

  /// Returns the quantity with what it counts as a whole phrase.
  public Quantity whole() {
    return found.counted() == null ? quantity : quantity.covering(found.counted());
  }

  Sentence sentence() {
    return text.sentences().get(found.sentence());
  }

  /// Returns the grammar of the figure's sentence.
  SentenceReading reading() {
    return details.reading(found.sentence());
  }

  TextSpan figure() {
    return found.span();
  }

  /// Returns who is shown as the one who says it, or null.
  public @Nullable ChainLink speaker() {
    return chain.speaker();
  }
}
