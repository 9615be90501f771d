// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.extract.grammar.GrammarReader;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.quantity.FoundQuantity;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.Quantity;
import org.jspecify.annotations.Nullable;

/// Adds to the figures of a text what they count or measure and for which time they hold. Safe to
/// use from several threads at once.
public final class FigureDetails {
  private final FigureScopes scopes = new FigureScopes();

  /// A sentence that takes a figure back has fewer words.
  private static final int BRIEF = 40;

  private final FigureTimes times = new FigureTimes();

  /// Returns the figures, in their order.
  public DetailedFigures read(List<FoundQuantity> figures, AnalysedText text) {
    List<FoundQuantity> read = new ArrayList<>();
    Map<Integer, SentenceReading> readings = new HashMap<>();
    int i = 0;
    while (i < figures.size()) {
      int to = i + 1;
      while (to < figures.size() && figures.get(to).sentence() == figures.get(i).sentence()) {
        to++;
      }
      SentenceReading reading = read(figures.subList(i, to), text, read);
      readings.put(figures.get(i).sentence(), reading);
      i = to;
    }
    return new DetailedFigures(text, read, readings);
  }

  /// Tells whether the sentence of a figure says that it is not so, or hardly so: then nobody who
  /// speaks there gives it.
  public static boolean doubted(FoundQuantity figure, Sentence sentence) {
    return figure.quantity().hedges().stream()
        .anyMatch(cue -> sentence.span().contains(cue.span()) && FigureDoubts.is(cue));
  }

  /// What the next sentence says against the last figure of the one before.
  private static @Nullable HedgeCue takenBack(AnalysedText text, FoundQuantity figure) {
    int index = figure.sentence() + 1;
    if (index >= text.sentences().size()) {
      return null;
    }
    Sentence next = text.sentences().get(index);
    boolean brief = next.tokens().size() < BRIEF;
    return brief
        ? FigureDoubts.takenBack(
            text.text(), GrammarReader.own().read(text.text(), next, List.of(), Set.of()))
        : null;
  }

  private SentenceReading read(
      List<FoundQuantity> figures, AnalysedText text, List<FoundQuantity> read) {
    SentenceFigures sentence =
        SentenceFigures.of(
            text.text(), text.sentences().get(figures.getFirst().sentence()), figures);
    List<@Nullable FigureTime> told = times.of(sentence, text);
    HedgeCue back = takenBack(text, figures.getLast());
    for (int i = 0; i < figures.size(); i++) {
      FoundQuantity figure = figures.get(i);
      Quantity quantity = figure.quantity();
      if (FigureComparisons.compares(sentence, figure)) {
        quantity = quantity.unchanging();
      }
      HedgeCue doubt = FigureDoubts.of(sentence, figure);
      doubt = doubt == null ? back : doubt;
      quantity = doubt == null ? quantity : quantity.doubted(doubt);
      FoundQuantity before = read.isEmpty() ? null : read.getLast();
      boolean near =
          before != null
              && text.sentences().get(before.sentence()).paragraph()
                  == sentence.sentence().paragraph();
      String scope = scopes.of(sentence, figure, near ? before : null);
      scope = scope != null && scope.chars().anyMatch(Character::isLetter) ? scope : null;
      FigureTime time = told.get(i);
      if (time != null && time.date() != null) {
        quantity = quantity.dated(time.date());
      }
      if (time != null && !time.words().isEmpty()) {
        scope = scope == null ? null : scope + ", " + time.words();
      }
      read.add(figure.of(scope == null ? quantity : quantity.covering(scope)));
    }
    return sentence.reading();
  }
}
