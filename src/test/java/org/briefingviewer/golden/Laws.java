// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// What has to hold for every text, whatever is found in it.
final class Laws {
  private static final String EMOJI = "😀 ";

  private final Extractor extractor;

  Laws(Extractor extractor) {
    this.extractor = extractor;
  }

  /// @param findings what the extractor found in the article before
  void hold(Article article, Findings findings) {
    int end = 0;
    for (Claim claim : findings.claims()) {
      assertTrue(claim.span().start() >= end, "claims in order, none over another: " + claim);
      end = claim.span().end();
      assertTrue(claim.span().length() > 0 && end <= article.text().length(), claim.toString());
      assertEquals(claim.span().of(article.text()), claim.quantity().asWritten());
    }
    assertEquals(findings, extractor.find(article), "twice gives the same");
  }

  /// Tells whether an emoji put before the text does no more than shift the marks.
  static boolean emojiOnlyShifts(Extractor extractor, Article article, Findings findings) {
    Findings shifted = extractor.find(withEmoji(article));
    return places(findings, 0).equals(places(shifted, EMOJI.length()));
  }

  /// The same article with an emoji and a space before its first paragraph's words.
  private static Article withEmoji(Article article) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Paragraph paragraph : article.paragraphs()) {
      TextSpan span = paragraph.span().shift(EMOJI.length());
      boolean first = paragraphs.isEmpty();
      paragraphs.add(new Paragraph(first ? new TextSpan(0, span.end()) : span, paragraph.kind()));
    }
    return new Article(
        article.id(),
        null,
        article.language(),
        EMOJI + article.text(),
        paragraphs,
        article.publication(),
        null,
        null,
        List.of());
  }

  private static List<String> places(Findings findings, int shift) {
    List<String> places = new ArrayList<>();
    for (Claim claim : findings.claims()) {
      ChainLink source = claim.chain().speaker();
      places.add(
          "%s %s %s %s %s %s %s %s"
              .formatted(
                  claim.getClass().getSimpleName(),
                  back(claim.span(), shift),
                  claim.quantity().value(),
                  claim.quantity().unit(),
                  claim.quantity().bound(),
                  claim.quantity().hedges().stream().map(h -> back(h.span(), shift)).toList(),
                  source == null ? "-" : back(source.mention(), shift),
                  source == null ? "-" : source.agent().name()));
    }
    findings.tieStates().forEach(t -> places.add(t.pair() + " " + t.trend() + " " + t.words()));
    findings.events().forEach(e -> places.add(e.date().iso()));
    return places;
  }

  private static String back(@Nullable TextSpan span, int shift) {
    return span == null ? "-" : (span.start() - shift) + ".." + (span.end() - shift);
  }
}
