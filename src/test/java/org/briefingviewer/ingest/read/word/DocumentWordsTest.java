// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ParagraphKind;
import org.junit.jupiter.api.Test;

/// What would be furniture on a web page is text in a document; its title, its day and its
/// publisher are found, and their lines stay.
class DocumentWordsTest {
  private static final String SENTENCE =
      "The harbour committee heard that about 300 passengers a day cross the river in July.";

  private final Ingest ingest = new Ingest();

  @Test
  void everyLineOfTheMinutesIsText() throws Exception {
    List<String> lines =
        List.of(
            "HARBOUR COMMITTEE",
            "Minutes of the meeting on ferry fares",
            "Present:",
            "Ms Ilse Marten, chair",
            "Mr Jon Aas, clerk",
            "Agenda",
            "1. Opening",
            "2. Fares and costs",
            SENTENCE,
            "Share this page",
            "Related links",
            "Read more: the report of the ferry office",
            "Advertisement",
            "Photo: the ferry at the north pier",
            "© 2025 Harbour Committee. All rights reserved.",
            "Contact: clerk@harbour.example, +1 555 0100",
            "Subscribe to our newsletter",
            "By Jon Aas",
            "Home | News | Sport",
            SENTENCE,
            "Comments",
            "Annex A",
            "Name: ________ Signature: ________",
            "***",
            "12");
    try (WordSheet sheet = new WordSheet()) {
      lines.forEach(sheet::paragraph);
      sheet.table(new String[] {"Fare", "Cost"}, new String[] {"Day", "2.10"});
      Article article = read(sheet);
      assertEquals(List.of(), article.dropped());
      for (String line : lines) {
        assertTrue(article.text().contains(line), line);
      }
      assertTrue(article.text().contains("Day | 2.10"), article.text());
      assertEquals("Minutes of the meeting on ferry fares", headline(article));
      assertEquals("HARBOUR COMMITTEE", article.publication().publisher());
      assertEquals(2, article.text().split(SENTENCE, -1).length - 1);
    }
  }

  @Test
  void theSameLinesOnAWebPageAreStillItsFurniture() throws Exception {
    String page =
        "<html><body><article><h1>Ferries carry more people than last year</h1><p>"
            + SENTENCE
            + "</p><p>"
            + SENTENCE.replace("July", "June")
            + "</p><p>Advertisement</p></article></body></html>";
    Article article = ingest.read("a", "page.html", page.getBytes(StandardCharsets.UTF_8));
    assertTrue(!article.text().contains("Advertisement"), article.text());
  }

  @Test
  void aNumberADayOrAFilesNameIsNoTitle() throws Exception {
    for (List<String> above :
        List.of(
            List.of("47698"),
            List.of("3 May 2025"),
            List.of("report_final-v3.docx"),
            List.of("[No. 2025-14]", "- 1 -"),
            List.of("1. Opening", "Ms Ilse Marten, chair"),
            List.of("To: clerk@harbour.example"),
            List.of("Ministry of Ports"))) {
      try (WordSheet sheet = new WordSheet()) {
        above.forEach(sheet::paragraph);
        sheet.paragraph("Passengers that cross the harbour river in July");
        sheet.paragraph(SENTENCE);
        assertEquals(
            "Passengers that cross the harbour river in July", headline(read(sheet)), above + "");
      }
    }
  }

  @Test
  void theLargestLettersAtTheHeadAreTheTitle() throws Exception {
    try (WordSheet sheet = new WordSheet()) {
      sheet.sized(9, "A series of papers on river ports");
      sheet.sized(22, "Ferries of the estuary");
      sheet.sized(11, SENTENCE);
      assertEquals("Ferries of the estuary", headline(read(sheet)));
    }
  }

  @Test
  void aTextWithoutATitleHasNone() throws Exception {
    try (WordSheet sheet = new WordSheet()) {
      sheet.paragraph(SENTENCE);
      sheet.paragraph(SENTENCE.replace("July", "June"));
      assertNull(headline(read(sheet)));
    }
  }

  @Test
  void theDayAndThePublisherStandAtTheHead() throws Exception {
    assertOrigin("Ministry of Ports", "2025-05-03", "Ministry of Ports", "3 May 2025");
    assertOrigin("항만청 운영위원회", "2026-05-18", "항만청 운영위원회", "개정 2026.  5. 18 훈령 제 591호");
    assertOrigin(
        "Harbour Authority", "2024-02-10", "Harbour Authority", "Meeting held on 10 February 2024");
    assertOrigin(null, "2011-12-30", "No. 14", "Issued 2011-12-30");
    assertOrigin(null, null, "Comments are due by 3 May 2025", "Paper for the river ports");
  }

  private void assertOrigin(String publisher, String day, String... head) throws Exception {
    try (WordSheet sheet = new WordSheet()) {
      List.of(head).forEach(sheet::paragraph);
      sheet.paragraph("Passengers that cross the harbour river in July");
      sheet.paragraph(SENTENCE);
      Article article = read(sheet);
      assertEquals(publisher, article.publication().publisher());
      assertEquals(
          day, article.publication().day() == null ? null : article.publication().day().toString());
      for (String line : head) {
        assertTrue(article.text().contains(line.replaceAll("\\s+", " ")), line);
      }
    }
  }

  private Article read(WordSheet sheet) throws Exception {
    return ingest.read("a", "minutes.docx", sheet.bytes());
  }

  private static String headline(Article article) {
    return article.paragraphs().stream()
        .filter(p -> p.kind() == ParagraphKind.HEADLINE)
        .map(p -> p.span().of(article.text()))
        .findFirst()
        .orElse(null);
  }
}
