// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.translation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.MarkedArticle;
import org.junit.jupiter.api.Test;

/// Which paragraph and which figure of a translation is which of its original.
class TranslationComparisonTest {
  private static List<String> said(TranslationComparison made) {
    List<String> said = new ArrayList<>(TranslationPair.aligned(made));
    said.addAll(TranslationPair.told(made));
    return said;
  }

  private static List<String> right(TranslationPair pair) {
    List<String> right = new ArrayList<>(pair.aligned());
    right.addAll(pair.told());
    return right;
  }

  @Test
  void paragraphsAndFiguresAreThoseThatACarefulReaderGives() throws IOException {
    assertAll(
        TranslationPair.all().stream()
            .map(
                pair ->
                    () -> {
                      TranslationComparison made =
                          TranslationComparison.of(pair.original(), pair.translation());
                      List<String> expected = pair.known().isEmpty() ? right(pair) : pair.known();
                      assertEquals(
                          String.join("\n", expected), String.join("\n", said(made)), pair.name());
                      if (!pair.known().isEmpty()) {
                        assertNotEquals(right(pair), pair.known(), "nothing is wrong any more");
                      }
                    }));
  }

  @Test
  void everyParagraphStandsInOnePlaceWhateverTheTextsAre() {
    Random random = new Random(7);
    for (int round = 0; round < 60; round++) {
      TranslationComparison made = TranslationComparison.of(made("a1", random), made("a2", random));
      int original = 0;
      int translation = 0;
      for (AlignedParagraph each : made.paragraphs()) {
        assertEquals(original, each.originalFrom());
        assertEquals(translation, each.translationFrom());
        original = each.originalTo();
        translation = each.translationTo();
        assertTrue(each.originalTo() > each.originalFrom() || each.added());
        assertTrue(!each.added() || !each.leftOut());
      }
      assertEquals(made.original().article().paragraphs().size(), original);
      assertEquals(made.translation().article().paragraphs().size(), translation);
    }
  }

  private static MarkedArticle made(String id, Random random) {
    StringBuilder text = new StringBuilder();
    int paragraphs = random.nextInt(12);
    for (int i = 0; i < paragraphs; i++) {
      text.append(i == 0 ? "" : "\n\n").append("x".repeat(1 + random.nextInt(300)));
      text.append(random.nextBoolean() ? " 1" + random.nextInt(90) + " tons" : "");
    }
    Article article = Article.ofText(id, "en", text.toString());
    return MarkedArticle.of(article, Findings.NONE);
  }

  @Test
  void twoThousandParagraphsOfWhichSomeAreLeftOutAreAligned() {
    StringBuilder original = new StringBuilder();
    StringBuilder translation = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      String number = String.valueOf(100_000 + i * 37);
      original.append("보고서 ").append(number).append("호는 배가 떠났다고 적었다.\n\n");
      if (i % 10 != 3) {
        translation.append("Report ").append(number).append(" notes that a ship left.\n\n");
      }
    }
    MarkedArticle one =
        MarkedArticle.of(Article.ofText("a1", "ko", original.toString().strip()), Findings.NONE);
    MarkedArticle other =
        MarkedArticle.of(Article.ofText("a2", "en", translation.toString().strip()), Findings.NONE);
    List<AlignedParagraph> made = TranslationComparison.of(one, other).paragraphs();
    assertEquals(200, made.stream().filter(AlignedParagraph::leftOut).count());
    assertEquals(2000, made.size());
    assertEquals(new AlignedParagraph(1999, 2000, 1799, 1800), made.getLast());
  }

  @Test
  void aFigureIsFoundFromEitherSide() throws IOException {
    TranslationPair pair = TranslationPair.all().getFirst();
    TranslationComparison made = TranslationComparison.of(pair.original(), pair.translation());
    TranslatedFigure first =
        made.figures().stream()
            .filter(each -> each.original() != null && each.translation() != null)
            .findFirst()
            .orElseThrow();
    assertEquals(first, made.figure("a1", first.original().id()));
    assertEquals(first, made.figure("a2", first.translation().id()));
    assertEquals(
        made.at("a1", first.original().span().start()),
        made.at("a2", first.translation().span().start()));
  }
}
