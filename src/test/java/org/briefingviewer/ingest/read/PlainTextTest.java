// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.ingest.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A text keeps what looks like a tag or a mark; a page is one whatever stands above its tags.
class PlainTextTest {
  private static final String TITLE = "Harbour office counts its cranes\n\n";

  private final Ingest ingest = new Ingest();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The office hired fewer than <5,000 workers, and >300 left, it said in a note of Monday.",
        "Jan Holm <jan.holm@harbour.example> said that x<y and y>z, for about 300 ships a month.",
        "See <https://harbour.example/a_b_c> for about 40 more figures, the office said on Monday.",
        "The report marks a gap with <unknown> and <NAME WITHHELD> in twelve places, it said.",
        "Type <b> before a word and </b> after it, the guide for about 300 clerks said on Monday.",
        "It prints <p> and <div>, about 40 times a page, and never <a> or <br>, the engineer said.",
        "The file crane_count_2025.csv and the variable _total_ hold 300 figures, the clerk said.",
        "The names __init__ and __main__ stand in about 20 files, and my_var in 30, the clerk"
            + " said.",
        "If a<b and c>d, the model gives about 4,000 tons, and p<0.001, the ministry said in May.",
        "About 5,000 pages were attacked with <script>alert(1)</script> last year, the office"
            + " said.",
        "List<String> and Map<Integer, List<String>> are types that 30 percent of pupils knew.",
        "The temperature was <-20 °C at 12 posts & >30 °C at 3, the weather office said on Monday.",
        "<Editor's note> was printed above about 300 of the letters, the archive said on Monday."
      })
  void aPlainTextKeepsWhatLooksLikeMarkup(String sentence) throws UnreadableFile {
    assertEquals(TITLE + sentence, text("a.txt", TITLE + sentence + "\n"));
  }

  @Test
  void aTextOfFewTagsInItsSentencesIsNoPage() throws UnreadableFile {
    String lesson =
        "Of pages: <html> opens one, and <body> holds about 300 words, the teacher said.\n\n"
            + "A <p> opens a paragraph, a <div> a box, and an <a> a link, she told 40 pupils.";
    assertEquals(lesson, text("a.txt", lesson));
  }

  @Test
  void aTextThatShowsTagsInAFewParagraphsKeepsThem() throws UnreadableFile {
    String lesson =
        """
        The guard read <b>forty</b> aloud, and the 12 pupils laughed.

        On the board stood <script>alert(300)</script>, which a pupil had drawn.

        A pupil of 9 asked for a break.

        The teacher gave them 20 minutes.

        Nobody of the 12 came back late.\
        """;
    assertEquals(lesson, text("a.txt", lesson));
  }

  @Test
  void markdownLosesItsMarksAndKeepsItsNamesAndCode() throws UnreadableFile {
    String raw =
        "# Cranes\n\nThe office **counted** about 300 cranes_of_the_harbour, _it said_, in"
            + " `<p>`, `__init__` and <https://a.example/x_y_z>, of 40<br>and <b>no</b> more.\n";
    assertEquals(
        "Cranes\n\nThe office counted about 300 cranes_of_the_harbour, it said, in <p>, __init__"
            + " and <https://a.example/x_y_z>, of 40 and no more.",
        text("a.md", raw));
  }

  @Test
  void aTextThatIsMarkedUpLosesItsTags() throws UnreadableFile {
    String[] texts = {
      "The office <b>counted</b> about 300 cranes on Monday, it said in a note to the harbour.",
      "The office <a href=\"/x\">counted</a> about 300 cranes on Monday, it said in a note to the"
          + " harbour.",
      "The office counted<br>about 300 cranes on Monday, it said in a note to the harbour.",
      "<p>The office counted about 300 cranes on Monday, it said in a note to the harbour.</p>",
      "The office counted &lt;b&gt;about 300&lt;/b&gt; cranes on Monday, it said in a note to the"
          + " harbour.",
    };
    for (String raw : texts) {
      assertEquals(
          TITLE
              + "The office counted about 300 cranes on Monday, it said in a note to the harbour.",
          text("a.txt", TITLE + raw).replace("counted\n\n", "counted "),
          raw);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- served - from cache --><!DOCTYPE html>",
        "\n\n<!-- a --> <!-- b -->\n<!doctype html>",
        "<?xml version=\"1.0\"?><!-- saved -->",
        "<!--[if IE 8]> <html class=old> <![endif]-->",
        ""
      })
  void aPageIsOneWhateverStandsAboveItsTags(String above) throws UnreadableFile {
    String page =
        above
            + "<html lang=en><head><meta itemprop=a content=b></head>\n\n<body>\n\nThe office"
            + " counted about 300 cranes on Monday, it said in a note to the harbour.\n\nTwo of"
            + " them fell, and about 40 men were told to wait for daylight at the quay.\n\nThe"
            + " harbour stays closed for a week, the office said, and 12 ships wait outside.\n\n"
            + "<meta itemprop=a content=b><dnl-image ref=c></dnl-image></body></html>";
    for (String name : new String[] {"a.html", "a.txt"}) {
      String text = text(name, page);
      assertFalse(text.contains("<"), text);
    }
  }

  private String text(String name, String raw) throws UnreadableFile {
    return ingest.read("a", name, raw.getBytes(UTF_8)).text();
  }
}
