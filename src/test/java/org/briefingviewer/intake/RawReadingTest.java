// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.ingest.UnreadableFile;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.read.document.DocumentReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawReadingTest {
  private static final ArticleImporter IMPORTER =
      new ArticleImporter(new Ingest(), new Extractor());
  private static final long LITTLE = 100 << 10;

  /// A text of so many lines, each with a figure and its source.
  private static RawArticle ledger(int lines) {
    StringBuilder text = new StringBuilder("The harbour's ledger\n\n");
    for (int line = 0; line < lines; line++) {
      text.append("An official said that about ").append(1000 + line);
      text.append(" tonnes of coal were bought.\n\n");
    }
    return new RawArticle.OfClipboard(text.toString(), null);
  }

  private static int figures(int lines, MemoryShare room) throws Exception {
    RawReading.Taking<Integer> counting =
        (raw, article, notes) -> article.findings().claims().size();
    return new RawReading(IMPORTER, room).read(ledger(lines), "a1", counting.forBriefing(room));
  }

  @Test
  void moreFiguresThanThereIsMemoryForAreRefusedBeforeTheyTakeIt() throws Exception {
    assertTrue(figures(300, new MemoryShare(LITTLE)) >= 300);
    UnreadableFile refused =
        assertThrows(UnreadableFile.class, () -> figures(800, new MemoryShare(LITTLE)));
    assertEquals("clipboard", refused.problem().where());
    assertTrue(refused.problem().what().contains("allows itself memory for"), refused.toString());
    String numbers =
        assertThrows(UnreadableFile.class, () -> figures(3000, new MemoryShare(LITTLE)))
            .problem()
            .what();
    assertEquals(
        "It holds 3,000 numbers, more than the program allows itself memory for.", numbers);
    assertTrue(figures(800, new MemoryShare(8 * LITTLE)) >= 800, "with more memory it comes in");
  }

  @Test
  void whoeverReadsDocumentsRestsWhileALongTextFullOfFiguresIsSearched() throws Exception {
    AtomicInteger rests = new AtomicInteger();
    DocumentReader resting =
        new DocumentReader() {
          @Override
          public CleaningDraft read(byte[] raw) {
            throw new IllegalStateException("no document is read here");
          }

          @Override
          public void rest() {
            rests.incrementAndGet();
          }
        };
    ArticleImporter importer = new ArticleImporter(new Ingest(resting), new Extractor());
    MemoryShare room = new MemoryShare(LITTLE);
    RawReading reading = new RawReading(importer, room);
    reading.read(ledger(300), "a1", (raw, article, notes) -> article);
    String prose = "Clerks at the quay counted the barges twice that month.\n\n".repeat(1300);
    RawArticle plain = new RawArticle.OfClipboard("The harbour's ledger\n\n" + prose, null);
    reading.read(plain, "a2", (raw, article, notes) -> article);
    assertEquals(0, rests.get());
    reading.read(ledger(1650), "a3", (raw, article, notes) -> article);
    assertEquals(1, rests.get());
  }

  /// Each as often as to make more paragraphs or lines than an article may have: rules, separators
  /// that are no line feeds, lines of a list, headings, and front matter that is never closed.
  @Timeout(60)
  @ParameterizedTest
  @ValueSource(strings = {"---\n", "x\f\f", "x\u2028\u2029", "- x\n", "# x\n", "---\na: b\n---\n"})
  void moreLinesThanAnArticleMayHaveAreRefusedAsSuch(String lines) {
    MemoryShare room = new MemoryShare(LITTLE);
    RawArticle text = new RawArticle.OfClipboard("Five men went\n\n" + lines.repeat(200_000), null);
    RawReading reading = new RawReading(IMPORTER, room);
    UnreadableFile refused =
        assertThrows(
            UnreadableFile.class, () -> reading.read(text, "a1", (raw, article, notes) -> article));
    assertTrue(
        refused.problem().what().matches("It holds [\\d,]+ paragraphs or lines, more than an .*"),
        refused.toString());
  }

  /// More than a reader could hold before it counts them, so that memory is not the reason.
  @Timeout(60)
  @ParameterizedTest
  @ValueSource(
      strings = {
        "***\n",
        "a: b\n",
        "x\r",
        "ab\u2028",
        "| a |\n",
        "> a\n",
        "a\n\n",
        "+++\n",
        "\t\n"
      })
  void twoMillionLinesAreRefusedAsLines(String line) {
    String text = "title: Five men\n" + line.repeat(2_000_000) + "\nend";
    assertTrue(refusal(text, null).matches("It holds [24],0\\d\\d,\\d+ paragraphs or lines.*"));
  }

  @Timeout(60)
  @ParameterizedTest
  @ValueSource(strings = {"<p>ab", "ab<br>", "<li>ab", "<td>ab", "<div>", "<span>a</span>"})
  void aMillionTagsAreRefusedAsTags(String tag) {
    String page = "<!doctype html><body><h1>Five men went</h1>" + tag.repeat(1_000_000);
    assertTrue(refusal(page, null).startsWith("It holds 1,000,002 tags, more than"));
  }

  /// Said when it comes in: a briefing with it could be written and not be shown.
  @ParameterizedTest
  @ValueSource(strings = {"a", "\u0f40\u0f71", "\uac00", "9", "\u0645\u0635\u0631 "})
  void aParagraphThatNoWindowShowsIsRefusedByItsLength(String letters) {
    MemoryShare room = new MemoryShare(400 * LITTLE);
    RawReading.Taking<String> taking = (raw, article, notes) -> "taken";
    String text = "Five men went\n\n" + letters.repeat(250_000);
    String said = refusal(text, taking.forBriefing(room));
    assertTrue(said.matches("It has [\\d,]+ characters, and the window shows .*"), said);
  }

  private static String refusal(String text, RawReading.@Nullable Taking<String> taking) {
    RawReading reading = new RawReading(IMPORTER, new MemoryShare(400 * LITTLE));
    RawArticle given = new RawArticle.OfClipboard(text, null);
    return assertThrows(
            UnreadableFile.class,
            () ->
                reading.read(
                    given, "a1", taking == null ? (raw, article, notes) -> "taken" : taking))
        .problem()
        .what();
  }

  @Test
  void whatWasReadAloneIsNotReadAgain() {
    AtomicInteger tries = new AtomicInteger();
    MemoryShare room = new MemoryShare(LITTLE);
    assertThrows(
        UnreadableFile.class,
        () ->
            room.read(
                "large.txt",
                1,
                () -> {
                  tries.incrementAndGet();
                  throw new OutOfMemoryError("as in a test");
                }));
    assertEquals(1, tries.get());
  }

  @Test
  void whatWasReadBesideAnotherIsReadAgain() throws Exception {
    AtomicInteger tries = new AtomicInteger();
    MemoryShare room = new MemoryShare(LITTLE);
    String read =
        room.read(
            "large.txt",
            1,
            () -> {
              if (tries.incrementAndGet() == 1) {
                room.read("beside.txt", 1, () -> "small");
                throw new OutOfMemoryError("as in a test");
              }
              return "whole";
            });
    assertEquals("whole", read);
  }
}
