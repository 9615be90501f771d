// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.model.Article;
import org.junit.jupiter.api.Test;

/// Letters that do not run along a page's edges.
class SlantedPdfTest {
  private static final List<String> LINES =
      List.of(
          "The harbour office counted about 300 passengers a day in July,",
          "roughly twice the figure of a year ago. A clerk said that at least",
          "20 boats a week pass without being counted, and that the office",
          "calls its own number an estimate.");

  private final Ingest ingest = new Ingest();

  @Test
  void aStampAcrossAPageIsNoPartOfItsText() throws Exception {
    try (PdfSheet sheet = new PdfSheet(null)) {
      sheet.slanted(45, 150, 500, 60, "FOR INTERNAL USE");
      sheet.lines(60, 100, 11, 14, LINES);
      sheet.slanted(1, 60, 156, 11, "Two officials have seen the list.");
      Article article = ingest.read("a1", "stamped.pdf", sheet.bytes());
      assertEquals(
          String.join(" ", LINES) + " Two officials have seen the list.",
          article.text().replaceAll("\\s+", " "));
      assertEquals(
          List.of("FOR INTERNAL USE"), article.dropped().stream().map(d -> d.text()).toList());
    }
  }

  @Test
  void aPageThatIsSetAtASlantIsRead() throws Exception {
    for (int degrees : new int[] {20, 70, 135, 200, 340}) {
      try (PdfSheet sheet = new PdfSheet(null)) {
        double angle = Math.toRadians(degrees);
        for (int i = 0; i < LINES.size(); i++) {
          sheet.slanted(
              degrees,
              300 + 14 * i * Math.sin(angle),
              400 + 14 * i * Math.cos(angle),
              11,
              LINES.get(i));
        }
        Article article = ingest.read("a1", "slanted.pdf", sheet.bytes());
        assertEquals(String.join(" ", LINES), article.text(), degrees + " degrees");
      }
    }
  }

  /// Every gap of such a page could be one between columns, and trying them all took minutes.
  @Test
  void lettersStrewnOverAPageAreReadWithoutLookingForEverForColumns() throws Exception {
    Random random = new Random(7);
    try (PdfSheet sheet = new PdfSheet(null)) {
      for (int i = 0; i < 3000; i++) {
        sheet.line(
            40 + 500 * random.nextDouble(), 60 + 700 * random.nextDouble(), 4, letter(random));
      }
      Article article = ingest.read("a1", "strewn.pdf", sheet.bytes());
      long letters =
          article.text().chars().filter(Character::isLetter).count()
              + article.dropped().stream()
                  .flatMapToInt(d -> d.text().chars())
                  .filter(Character::isLetter)
                  .count();
      // The same letter twice at one place, as for boldness, is one.
      assertTrue(letters > 2990, letters + " letters");
    }
  }

  private static String letter(Random random) {
    return String.valueOf((char) ('a' + random.nextInt(26)));
  }
}
