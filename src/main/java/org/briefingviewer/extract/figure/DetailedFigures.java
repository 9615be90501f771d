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
}
