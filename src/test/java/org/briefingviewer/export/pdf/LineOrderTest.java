// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.letters.WritingDirections;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Review;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineOrderTest {
  private static final Path ASSETS = Path.of(System.getProperty("briefing.home", "."), "assets");

  /// In points: how far apart lines surely are, and how much higher a raised letter stands.
  private static final float LINE = 9;

  private static final float RAISED = 2;

  @TempDir Path folder;

  private Path print(String words, String... figures) throws Refusal, IOException {
    ArticleDraft draft = new ArticleDraft("quote", "A report\n\n" + words);
    for (String figure : figures) {
      draft.estimate(
          figure,
          Bound.UNSTATED,
          figure,
          Review.PROPOSED,
          draft.link("the port", AgentRole.ESTIMATOR, null, null));
    }
    MemoryBriefing briefing =
        new MemoryBriefing(null, List.of(draft), Set.of(), BundleIntegrity.NONE);
    Path out = folder.resolve("quote.pdf");
    new PdfPress()
        .write(
            new ExportOrder(
                briefing, "quote", new MessageSpeech(new Messages(Locale.ENGLISH)), ASSETS),
            out,
            ExportProgress.NONE);
    return out;
  }

  /// Returns each line of the sheet as it is seen, from its left end to its right one, without
  /// spaces.
  private static List<String> seen(Path file) throws IOException {
    Map<Integer, TreeMap<Float, String>> lines = new TreeMap<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            if (!letter.getUnicode().isBlank()) {
              // What is raised belongs to the line below it.
              int line = Math.round((letter.getYDirAdj() + RAISED) / LINE);
              lines
                  .computeIfAbsent(line, none -> new TreeMap<>())
                  .merge(letter.getXDirAdj(), letter.getUnicode(), String::concat);
            }
          }
        };
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      stripper.getText(document);
    }
    return lines.values().stream().map(line -> String.join("", line.values())).toList();
  }

  private static String backwards(String words) {
    return new StringBuilder(words).reverse().toString();
  }

  private static void assertSeen(Path file, String line) throws IOException {
    List<String> seen = seen(file);
    String all = String.join("\n", seen);
    assertTrue(all.contains(line.replace(" ", "")), () -> line + " is not in\n" + all);
  }

  @Test
  void aQuoteWithAMarkedFigureIsReadFromItsRightEndToItsLeft() throws Exception {
    Path out =
        print("The port said “עגלה ועוד 56 עגלות באו” and 12 carts.", "56 עגלות", "12 carts");
    assertSeen(
        out,
        "The port said “"
            + backwards("באו")
            + "1"
            + backwards("עגלות")
            + "56"
            + backwards("עגלה ועוד")
            + "” and 12 carts 2.");
    assertEquals(List.of(), PrintedPages.faults(out));
  }

  @Test
  void aParagraphFromTheRightKeepsItsStretchesAndItsForeignWordsInTheirOrder() throws Exception {
    Path out =
        print(
            "אמר הנמל כי 72 עגלות באו, Border Institute some 40 tons of rice, ועוד.",
            "72 עגלות",
            "40 tons");
    assertSeen(
        out,
        "."
            + backwards("ועוד")
            + ",Border Institute some 40 tons 2 of rice ,"
            + backwards("באו")
            + "1"
            + backwards("עגלות")
            + "72"
            + backwards("אמר הנמל כי"));
    assertEquals(List.of(), PrintedPages.faults(out));
    String all = String.join(" ", PrintedPages.of(out));
    assertTrue(all.contains("Border Institute some 40 tons"), all);
  }

  @Test
  void aNoteOnWordsFromTheRightBeginsWhereOurLanguageDoes() throws Exception {
    Path out = print("אמר הנמל כי 72 עגלות באו.", "72 עגלות");
    assertSeen(out, "1" + backwards("עגלות") + "72:");
    assertSeen(out, "(no exact number), precision not stated");
  }

  @Test
  void aLineThatHoldsOnlyASpaceIsPrinted() {
    assertEquals("", WritingDirections.seen(""));
  }

  @Test
  void wordsFromTheLeftAtTheEndsOfAStretchArePiecesOfTheirOwn() {
    assertEquals(
        List.of("(", "of rice", ") אמר (", "Border 5 x", " "),
        WritingDirections.pieces("(of rice) אמר (Border 5 x "));
    assertEquals(List.of("(", "a b", ") "), WritingDirections.pieces("(a b) "));
    assertEquals(List.of(" אמר 72 "), WritingDirections.pieces(" אמר 72 "));
  }
}
