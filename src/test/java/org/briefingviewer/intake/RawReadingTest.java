// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.ingest.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawReadingTest {
  private static final Importer IMPORTER = new Importer(new Ingest(), new Extractor());
  private static final long LITTLE = 100 << 10;

  /// A text of so many lines, each with a figure and its source.
  private static Incoming ledger(int lines) {
    StringBuilder text = new StringBuilder("The harbour's ledger\n\n");
    for (int line = 0; line < lines; line++) {
      text.append("An official said that about ").append(1000 + line);
      text.append(" tonnes of coal were bought.\n\n");
    }
    return new Incoming.OfClipboard(text.toString(), null);
  }

  private static int figures(int lines, MemoryShare room) throws Exception {
    RawReading.Taking<Integer> counting =
        (raw, article, notes) -> article.findings().claims().size();
    return new RawReading(IMPORTER, room).read(ledger(lines), "a1", counting.forBriefing(room));
  }

  @Test
  void moreFiguresThanThereIsMemoryForAreRefusedBeforeTheyTakeIt() throws Exception {
    assertTrue(figures(300, new MemoryShare(LITTLE)) >= 300);
    Unreadable refused =
        assertThrows(Unreadable.class, () -> figures(1500, new MemoryShare(LITTLE)));
    assertEquals("clipboard", refused.problem().where());
    assertTrue(refused.problem().what().contains("allows itself memory for"), refused.toString());
    String numbers =
        assertThrows(Unreadable.class, () -> figures(3000, new MemoryShare(LITTLE)))
            .problem()
            .what();
    assertEquals(
        "It holds 3,000 numbers, more than the program allows itself memory for.", numbers);
    assertTrue(figures(1500, new MemoryShare(8 * LITTLE)) >= 1500, "with more memory it comes in");
  }

  /// Each as often as to make more paragraphs or lines than an article may have: rules, separators
  /// that are no line feeds, lines of a list, headings, and front matter that is never closed.
  @Timeout(60)
  @ParameterizedTest
  @ValueSource(strings = {"---\n", "x\f\f", "x\u2028\u2029", "- x\n", "# x\n", "---\na: b\n---\n"})
  void moreLinesThanAnArticleMayHaveAreRefusedAsSuch(String lines) {
    MemoryShare room = new MemoryShare(LITTLE);
    Incoming text = new Incoming.OfClipboard("Five men went\n\n" + lines.repeat(200_000), null);
    RawReading reading = new RawReading(IMPORTER, room);
    Unreadable refused =
        assertThrows(
            Unreadable.class, () -> reading.read(text, "a1", (raw, article, notes) -> article));
    assertTrue(
        refused.problem().what().matches("It holds [\\d,]+ paragraphs or lines, more than an .*"),
        refused.toString());
  }

  @Test
  void whatWasReadAloneIsNotReadAgain() {
    AtomicInteger tries = new AtomicInteger();
    MemoryShare room = new MemoryShare(LITTLE);
    assertThrows(
        Unreadable.class,
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
