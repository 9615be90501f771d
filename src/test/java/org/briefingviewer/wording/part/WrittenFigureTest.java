// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.HedgeKind;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.ValueRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenFigureTest {

  /// The figure stands in brackets, its hedges in braces; `~` is a space at which no line breaks.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {about} [2,000 soldiers] fell            | about~2,000 soldiers
          [2,000 soldiers] fell                    | 2,000 soldiers
          {about} half of [2,000 soldiers] fell    | 2,000 soldiers
          {perhaps} {as many as} [40 boats] a day  | perhaps~as many as~40 boats
          [40 boats] {or so} a day                 | 40 boats~or so
          하루 {최소} [40대]{가량}으로                 | 최소~40대가량
          {reportedly} spent {about} [US$3 billion]| about~US$3 billion
          """)
  void hedgesBesideTheFigureStandWithIt(String marked, String expected) {
    List<HedgeCue> hedges = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    TextSpan figure = new TextSpan(0, 0);
    int start = 0;
    for (char c : marked.toCharArray()) {
      switch (c) {
        case '{', '[' -> start = text.length();
        case ']' -> figure = new TextSpan(start, text.length());
        case '}' -> hedges.add(hedge(text.toString(), start));
        default -> text.append(c);
      }
    }
    Estimate estimate = estimate(figure.of(text.toString()), figure, hedges);
    assertEquals(expected, WrittenFigure.of(text.toString(), estimate).replace('\u00A0', '~'));
  }

  private static HedgeCue hedge(String text, int start) {
    return new HedgeCue(
        new TextSpan(start, text.length()), text.substring(start), HedgeKind.APPROXIMATOR);
  }

  private static Estimate estimate(String words, TextSpan span, List<HedgeCue> hedges) {
    Quantity quantity =
        new Quantity(
            words,
            ValueRange.UNKNOWN,
            Unit.NONE,
            Bound.APPROXIMATELY,
            ChangeDirection.NONE,
            hedges,
            null,
            null);
    return new Estimate(
        "e1",
        span,
        quantity,
        new AttributionChain(List.of()),
        List.of(),
        List.of(),
        null,
        Review.PROPOSED);
  }
}
