// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Problem;
import org.junit.jupiter.api.Test;

/// What ingest reads, in which encodings, and what it refuses with which reason.
class IngestTest {
  private final Ingest ingest = new Ingest();

  @Test
  void plainTextIsTakenAsItIs() {
    String text = "  Two  lines,\nno\u00a0cleaning **here**\n\nShare\n";
    Article article = ingest.plain("a", text);
    assertEquals(text, article.text());
    assertEquals(3, article.paragraphs().size());
    assertEquals("Share", article.paragraphs().getLast().span().of(text));
    assertTrue(article.dropped().isEmpty());
  }

  @Test
  void charsetsOfPagesAreHonoured() throws UnreadableFile {
    for (String charset : new String[] {"windows-1251", "euc-kr", "gb18030", "utf-8"}) {
      String words =
          charset.equals("euc-kr")
              ? "통일부가 밝혔다"
              : charset.equals("gb18030") ? "王毅说" : "Лавров сказал";
      String page =
          "<html><head><meta charset="
              + charset
              + "></head><body><p>"
              + words
              + ", 3,000.</p></body></html>";
      Article article = ingest.read("a", "a.html", page.getBytes(Charset.forName(charset)));
      assertEquals(words + ", 3,000.", article.text(), charset);
    }
  }

  @Test
  void byteOrderMarksAndWesternQuotesAreRead() throws UnreadableFile {
    byte[] marked = ("\ufeff" + "It cost 5 euros.").getBytes(StandardCharsets.UTF_16LE);
    assertEquals("It cost 5 euros.", ingest.read("a", "a.txt", marked).text());
    byte[] western =
        "It cost “about” 5 euros, they said in a note.".getBytes(Charset.forName("windows-1252"));
    assertEquals(
        "It cost “about” 5 euros, they said in a note.", ingest.read("a", "a.txt", western).text());
  }

  @Test
  void charactersBecomeCanonicalAndNumbersStay() throws UnreadableFile {
    String raw =
        "Cafe\u0301 prices rose\u00a0by 5\u00a0060\u00a0770 won\u200b, or 3\u00ad0 percent.\r\nSo.";
    assertEquals(
        "Café prices rose by 5\u00a0060\u00a0770 won, or 30 percent.\n\nSo.",
        ingest.read("a", "a.txt", raw.getBytes(StandardCharsets.UTF_8)).text());
  }

  /// The mark that composes may come out of an entity, or from behind what is taken out.
  @Test
  void theComposedFormIsTheLastStepOfReading() throws UnreadableFile {
    String[][] pages = {
      {"a.html", "<h1>Cafe&#769; men go</h1><p>The cafe&#x301;s lost 3&shy;00 men, she said.</p>"},
      {
        "a.html",
        "<h1>Caf<b>e</b>\u0301 men go</h1><p>The caf<i>e</i>&#769;s lost 300 men, she said.</p>"
      },
      {"a.txt", "Cafe&#769; men go\n\nThe cafe\u00ad\u0301s lost 300 men, she said.\n"},
      {"a.txt", "Cafe\u200b\u0301 men go\n\nThe cafe\u2060\u0301s lost 300 men, she said.\n"},
    };
    for (String[] page : pages) {
      Article article = ingest.read("a", page[0], page[1].getBytes(StandardCharsets.UTF_8));
      assertEquals("Café men go\n\nThe cafés lost 300 men, she said.", article.text(), page[1]);
    }
  }

  /// Text that was copied out of data has its characters as numbers, which are no figures.
  @Test
  void charactersThatDataEscapesAreRead() throws UnreadableFile {
    String raw =
        "Ferries\n\n"
            + "The office saw 300 passengers\\u2014roughly twice\\u0020as many\\u2014and \\u20AC50"
            + " million, \\ud83d\\ude00 it \\ud83d said, in C:\\users.";
    assertEquals(
        "Ferries\n\n"
            + "The office saw 300 passengers—roughly twice as many—and €50 million, 😀 it \ufffd"
            + " said, in C:\\users.",
        ingest.read("a", "a.txt", raw.getBytes(StandardCharsets.UTF_8)).text());
  }

  /// U+0338 composes with ">": a tag's end must not become another character.
  @Test
  void aMarkBehindATagLeavesTheTagAlone() throws UnreadableFile {
    String page = "<h1>Pier</h1><p>\u0338 The pier cost about 300 men their wages, she said.</p>";
    assertEquals(
        "Pier\n\n\u0338 The pier cost about 300 men their wages, she said.",
        ingest.read("a", "a.html", page.getBytes(StandardCharsets.UTF_8)).text());
  }

  @Test
  void aFewBadBytesAreReplacedAndTold() throws UnreadableFile {
    String words = "The café owners hired about 300 cooks, the harbour office said on Monday. ";
    String declared = "<meta charset=utf-8><p>" + words.repeat(3) + "Off?ce.</p>";
    assertEquals("One character", told("a.html", spoiled(declared)));
    assertEquals("One character", told("a.txt", spoiled("통일부가 밝혔다. " + words + "Off?ce.")));
    assertEquals("3 characters", told("a.html", spoiled(declared + "<p>" + words + "Of??ce.")));
    assertEquals("", told("a.html", declared.getBytes(StandardCharsets.UTF_8)));
    assertTrue(ingest.read("a", "a.html", spoiled(declared)).text().endsWith("Off\ufffdce."));
    assertEquals(
        "The file's encoding is not known.",
        refusal(spoiled("<meta charset=utf-8>" + "?ab".repeat(50))));
  }

  /// Writes text as UTF-8, and for each question mark a byte that no UTF-8 has.
  private static byte[] spoiled(String text) {
    byte[] raw = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < raw.length; i++) {
      raw[i] = raw[i] == '?' ? (byte) 0xff : raw[i];
    }
    return raw;
  }

  private String told(String name, byte[] raw) throws UnreadableFile {
    StringBuilder told = new StringBuilder();
    ingest.read("a", name, raw, note -> told.append(note.what()));
    return told.isEmpty() ? "" : told.substring(0, told.indexOf(" could not be read;"));
  }

  @Test
  void whatIsNoArticleIsRefusedWithTheReason() {
    assertEquals("The file is empty.", refusal(" \n\n".getBytes(StandardCharsets.UTF_8)));
    assertEquals(
        "This is a PNG picture, not a text.",
        refusal("\u0089PNG x".getBytes(StandardCharsets.ISO_8859_1)));
    assertEquals("This is a binary file, not text.", refusal(new byte[] {65, 0, 66, 0, 67}));
    assertEquals(
        "The file's encoding is not known.", refusal("通일".getBytes(Charset.forName("gb18030"))));
    assertEquals("The file is larger than 20 MB.", refusal(new byte[20 * 1024 * 1024 + 1]));
    assertEquals(
        "The page holds only navigation, no text of an article.",
        refusal("Home | World | Sports\n\nShare\n".getBytes(StandardCharsets.UTF_8)));
    assertEquals(
        "The page holds only a subscription prompt, not the article.",
        refusal(
            "Menu\n\nSubscribe to continue reading this story\n".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aHeadlineAboveASubscriptionPromptIsNoArticle() throws UnreadableFile {
    String head = "<html><body><nav>Home World</nav><h1>The pier and its debts</h1>";
    String wall = "<p>Subscribe to continue reading.</p><p>Already a subscriber? Sign in.</p>";
    String first = "<p>The pier owes about 300 people their wages, the harbour office said.</p>";
    assertEquals(
        "The page holds only a subscription prompt, not the article.",
        refusal((head + wall).getBytes(StandardCharsets.UTF_8)));
    String begun = head + first + wall;
    assertTrue(
        ingest.read("a", "a.html", begun.getBytes(StandardCharsets.UTF_8)).text().contains("300"));
    assertEquals(
        "About 300 people came",
        ingest.read("a", "a", "About 300 people came".getBytes(StandardCharsets.UTF_8)).text());
  }

  @Test
  void bytesThatTheNameMisnamesAreRefusedByTheirName() {
    byte[] noise = {(byte) 0x81, (byte) 0xFE, 3, (byte) 0xD2, 7, (byte) 0xAA, 0, 1};
    assertEquals(
        "This file is called DOCX, but it is no DOCX file or a damaged one.",
        refusal("notes.docx", noise));
    assertEquals(
        "This file is called PDF, but it is no PDF file or a damaged one.",
        refusal("notes.PDF", noise));
  }

  private String refusal(byte[] raw) {
    return refusal("some file.txt", raw);
  }

  @Test
  void jsonIsNoArticleWhateverItsNameButBracedWordsAre() throws UnreadableFile {
    for (String data :
        List.of("{\"kind\": \"estimate\"}\n{\"kind\": \"tie\"}\n", "\ufeff [\n  {\"a\": 1}\n]")) {
      assertEquals(
          "This is JSON, which is data and no article.", refusal("a.txt", data.getBytes(UTF_8)));
    }
    String words = "{\"We lost 40 boats,\" the note read} The harbour stayed shut on Monday.";
    assertEquals(words, ingest.read("a", "a.txt", words.getBytes(UTF_8)).text());
  }

  private String refusal(String name, byte[] raw) {
    UnreadableFile refused = assertThrows(UnreadableFile.class, () -> ingest.read("a", name, raw));
    assertEquals(name, refused.problem().where());
    return refused.problem().what();
  }

  @Test
  void whatTurnsTheDirectionOfWritingIsLeftOutAndTold() throws UnreadableFile {
    List<Problem> told = new ArrayList<>();
    String headline = "Coal \u202e000,2\u202c tonnes came by rail";
    String body =
        "The harbour counted \u202e000,2\u202c tonnes of coal that came by rail, it said.";
    Article text =
        new Ingest().read("a", "a.txt", (headline + "\n\n" + body).getBytes(UTF_8), told::add);
    assertEquals(0, text.text().chars().filter(c -> c >= 0x202a && c <= 0x202e).count());
    assertTrue(text.text().contains("counted 000,2 tonnes"), text.text());
    assertEquals(
        List.of("4 characters that turn the direction of writing were left out."),
        told.stream().map(Problem::what).toList());
    told.clear();
    String page = "<html><body><h1>Coal</h1><p>" + body.replace("\u202e", "&#8238;") + "</p>";
    Article html = new Ingest().read("a", "a.html", page.getBytes(UTF_8), told::add);
    assertTrue(html.text().contains("counted 000,2 tonnes"), html.text());
    assertEquals(1, told.size());
  }

  @Test
  void whatNobodySeesIsLeftOutWhereNoScriptNeedsIt() throws UnreadableFile {
    String raw =
        "Coal\u200d came by\u200e rail\n\n"
            + "The harbour counted 2,\u200c000\ufe01 tonnes\udb40\udc41 of coal, and می\u200cخواهم"
            + " 👩\u200d🚒 stayed, e\u0301 too.";
    String text = ingest.read("a", "a.txt", raw.getBytes(StandardCharsets.UTF_8)).text();
    assertEquals(
        "Coal came by rail\n\n"
            + "The harbour counted 2,000 tonnes of coal, and می\u200cخواهم 👩\u200d🚒 stayed, é"
            + " too.",
        text);
  }

  @Test
  void aDatelineAboveTheTextGivesPublisherAndDay() throws UnreadableFile {
    String title = "Ferries return to the strait\n\n";
    String prose =
        "The ferry line carried 40 lorries on Monday, the harbour master of the town said in a"
            + " short note to the press.\n\nHe said that more of them would follow soon.\n";
    for (String head :
        List.of(
            "OSLO, 9 October 2026 (Fjord Wire)\n\n",
            "By Nils Aaker\nOSLO, 9 October 2026 (Fjord Wire)\n\n",
            "By Nils Aaker\n\nOSLO, October 9, 2026 (Fjord Wire)\n\n",
            "By Nils Aaker\n\nOSLO, 9 October 2026 (Fjord Wire) - ",
            "OSLO (Fjord Wire), 9 October 2026 — ")) {
      Article article = ingest.read("a", "a.txt", (title + head + prose).getBytes(UTF_8));
      assertEquals("Fjord Wire", article.publication().publisher(), head);
      assertEquals("2026-10-09", String.valueOf(article.publication().day()), head);
    }
  }
}
