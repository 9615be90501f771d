// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.cited;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.model.AnalyticConfidence;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.Likelihood;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PageSpan;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.model.ValueRange;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.part.EstimateParts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureWordsTest {
  private static final String TEXT =
      "It is highly unlikely, with low confidence, that 200 men came.";

  private static TextSpan span(String words) {
    return new TextSpan(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
  }

  @Test
  void likelihoodAndConfidenceGoAlongApartFromTheBoundAndThePageBesideThem() {
    Quantity quantity =
        new Quantity(
                "200 men",
                ValueRange.of(new BigDecimal(200)),
                new Unit(UnitKind.COUNT, "man"),
                Bound.UNSTATED,
                ChangeDirection.NONE,
                List.of(),
                null,
                null)
            .judged(
                new Likelihood(span("highly unlikely"), "highly unlikely"),
                new AnalyticConfidence(
                    span("with low confidence"),
                    "with low confidence",
                    AnalyticConfidence.Level.LOW));
    Estimate estimate =
        new Estimate(
            "e1",
            span("200 men"),
            quantity,
            new AttributionChain(List.of()),
            List.of(),
            List.of(),
            null,
            Review.PROPOSED);
    assertEquals(
        "precision not stated; likelihood “highly unlikely”; analytic confidence “with low"
            + " confidence”",
        words(estimate, null).bound());
    assertEquals(List.of(), words(estimate, null).further());
    assertEquals(List.of("page 7 of the document"), words(estimate, new PageSpan(7, 7)).further());
    assertEquals(
        List.of("pages 7 to 8 of the document"), words(estimate, new PageSpan(7, 8)).further());
  }

  private static CitedFigure words(Estimate estimate, @Nullable PageSpan pages) {
    Article text = Article.ofText("a", "en", TEXT);
    Paragraph all = text.paragraphs().getFirst();
    MarkedArticle marked =
        MarkedArticle.of(
            text.with(List.of(new Paragraph(all.span(), all.kind(), null, pages))),
            new Findings(List.of(estimate), List.of(), List.of()));
    return new FigureWords(new MessageSpeech(new Messages(Locale.ENGLISH)))
        .of(EstimateParts.unrated(marked, null, estimate), 1);
  }
}
