// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.omission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.DroppedLine;
import org.briefingviewer.model.DroppedLine.Reason;
import org.briefingviewer.model.Publication;
import org.junit.jupiter.api.Test;

/// A person is told where many words of a file are missing, and of no menu.
class LeftOutShareTest {
  private static final String LOST =
      "The harbour office counted forty river barges in the spring, and the ministry called the"
          + " counted barges an estimate.";

  private static final String TEASER =
      "Readers who liked this also looked at our weekly selection of recipes, crosswords and"
          + " holiday bargains from everywhere.";

  @Test
  void nothingIsToldWhereNothingIsMissing() {
    assertEquals(0, told());
    assertEquals(0, told(of("Home", Reason.NAVIGATION), of("Sport", Reason.NAVIGATION)));
  }

  @Test
  void sentencesOfTheArticleAreTold() {
    assertEquals(15, told(of(LOST, Reason.NAVIGATION)));
    assertEquals(15, told(of(LOST, Reason.RELATED_LINKS), of(LOST, Reason.RELATED_LINKS)));
    assertEquals(15, told(of(LOST, Reason.FEEDBACK), of(TEASER, Reason.FEEDBACK)));
  }

  @Test
  void furnitureIsNotTold() {
    assertEquals(0, told(of(TEASER, Reason.RELATED_LINKS), of(TEASER, Reason.FEEDBACK)));
    assertEquals(0, told(of(LOST, Reason.REPEATED)));
    assertEquals(0, told(of(LOST, Reason.UNSEEN)));
    assertEquals(0, told(of(LOST, Reason.TIMESTAMP)));
  }

  @Test
  void theHeadOfPagesCountsOnce() {
    List<DroppedLine> heads = new ArrayList<>();
    for (int page = 1; page <= 40; page++) {
      heads.add(of("Harbour Review, page " + page, Reason.RUNNING_HEAD));
    }
    assertEquals(0, LeftOutShare.told(article(text(), heads)));
    assertEquals(
        34, told(of("words of a head ".repeat(14), Reason.RUNNING_HEAD)), "56 of 166 words");
  }

  @Test
  void whatIsNoArticleIsToldByAllSentences() {
    String rights = "All rights are reserved by the publisher of this page.";
    List<DroppedLine> gone = List.of(of(TEASER, Reason.NAVIGATION));
    assertEquals(64, LeftOutShare.told(article(rights, gone)));
  }

  private static int told(DroppedLine... dropped) {
    return LeftOutShare.told(article(text(), List.of(dropped)));
  }

  /// 110 words.
  private static String text() {
    return "Harbour office counts river barges\n\n"
        + ("The ministry and the harbour office counted barges; forty were called an estimate in"
                + " spring. ")
            .repeat(7)
            .strip();
  }

  private static DroppedLine of(String words, Reason reason) {
    return new DroppedLine(words, reason, 0);
  }

  private static Article article(String text, List<DroppedLine> dropped) {
    Article plain = Article.ofText("a", "en", text);
    return new Article(
        "a", null, "en", text, plain.paragraphs(), Publication.UNKNOWN, null, null, dropped);
  }
}
