// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.extract.grammar.GrammarReader;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.quantity.FoundQuantity;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.model.HedgeCue;
import org.jspecify.annotations.Nullable;

/// The figures of a text with their details, and the grammar of its sentences, each read once. For
/// one thread.
public final class DetailedFigures {
  private final AnalysedText text;
  private final List<FoundQuantity> figures;
  private final Map<Integer, SentenceReading> readings;

  DetailedFigures(
      AnalysedText text, List<FoundQuantity> figures, Map<Integer, SentenceReading> readings) {
    this.text = text;
    this.figures = List.copyOf(figures);
    this.readings = new HashMap<>(readings);
  }

  /// Returns the figures, in text order.
  public List<FoundQuantity> figures() {
    return figures;
  }

  /// Returns the grammar of the text's sentence `sentence`.
  public SentenceReading reading(int sentence) {
    return readings.computeIfAbsent(
        sentence,
        s -> GrammarReader.own().read(text.text(), text.sentences().get(s), List.of(), Set.of()));
  }

  /// Returns the words of sentence `sentence` that say something against several figures given
  /// before it, or null: "None of these numbers could be confirmed".
  public @Nullable HedgeCue refusedBefore(int sentence) {
    return refused(sentence, FigureRebuttals.StandIn.SEVERAL);
  }

  /// Returns the words of sentence `sentence` that say something against what somebody is accused
  /// of, or null: "called the accusation groundless".
  public @Nullable HedgeCue chargeRefused(int sentence) {
    return refused(sentence, FigureRebuttals.StandIn.CHARGE);
  }

  private @Nullable HedgeCue refused(int sentence, FigureRebuttals.StandIn standIn) {
    return FigureRebuttals.points(text.sentences().get(sentence), true)
        ? FigureRebuttals.of(text.text(), reading(sentence), standIn)
        : null;
  }

  /// Returns the words of sentence `sentence` by which somebody knows nothing of what was told
  /// before it, or null: "knew of no such incident".
  public @Nullable HedgeCue noSuch(int sentence) {
    return text.sentences().get(sentence).tokens().stream().anyMatch(t -> t.is("such"))
        ? FigureRebuttals.noSuch(text.text(), reading(sentence))
        : null;
  }
}
