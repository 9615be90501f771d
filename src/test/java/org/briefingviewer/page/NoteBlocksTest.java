// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.briefingviewer.page.PageRun.Look;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.cited.CitedFigure;
import org.briefingviewer.wording.cited.FigureWords;
import org.briefingviewer.wording.part.EstimateParts;
import org.briefingviewer.wording.part.QuayCount;
import org.junit.jupiter.api.Test;

class NoteBlocksTest {
  private static final MessageSpeech ENGLISH = new MessageSpeech(new Messages(Locale.ENGLISH));

  private static List<String> lines(EstimateParts parts) {
    CitedFigure figure = new FigureWords(ENGLISH).of(parts, 1);
    PageBlock.Words paragraph =
        (PageBlock.Words)
            NoteBlocks.of(parts, figure, Map.of(), List.of(), ENGLISH).blocks().getFirst();
    List<String> lines = new ArrayList<>(List.of(""));
    for (PageRun run : paragraph.runs()) {
      if (run.equals(NoteBlocks.BETWEEN)) {
        lines.add("");
      } else {
        lines.add(lines.removeLast() + words(run));
      }
    }
    return lines;
  }

  private static String words(PageRun run) {
    return (run.look() == Look.CHECKED ? "✓ " : "") + run.words();
  }

  @Test
  void aNoteSaysEveryPartOfItsEstimate() {
    assertEquals(
        List.of(
            "2,000 crates: rise of approximately 2,000 crates, qualified by “about”; likelihood"
                + " “likely too few”, 20–45 % on the scale “harbour scale” (set by the editor);"
                + " analytic confidence “with low confidence”",
            "according to the Yard office (inferred) ← [evidence not found]",
            "source uncertain, perhaps the tower",
            "as of 2 May 2024",
            "what it counts: on the north quay",
            "the text adds: “not all of them opened”",
            "an alternative to “900 crates” (precision not stated); not summed",
            "part of “3,000 crates” (precision not stated)",
            "pages 7 to 8 of the document",
            "the words have changed since they were marked; a person has to confirm the place",
            "rating B3: usually reliable · possibly true; rated by M. Holt · 26\u00A0Nov\u00A02026",
            "proposed by the program, not checked",
            "corrected by Second desk, 26 November 2026 (“as the text has it”)"),
        lines(QuayCount.parts(QuayCount.proposed(), QuayCount.BRIEFING)));
  }

  @Test
  void whatWasAcceptedInBulkSaysSo() {
    assertEquals(
        "accepted in bulk by J. Kim, 1 April 2025, not read",
        lines(QuayCount.parts(QuayCount.acceptedInBulk(), null)).reversed().get(1));
  }

  @Test
  void whatTwoNotesQuoteIsQuotedOnceAndNamedInTheOther() {
    EstimateParts parts = QuayCount.parts(QuayCount.proposed(), QuayCount.BRIEFING);
    FigureNotes notes = FigureNotes.of(List.of(parts, parts), each -> List.of(), ENGLISH);
    String first = said(notes.notes().getFirst());
    String second = said(notes.notes().getLast());
    assertTrue(first.contains("the text adds: “not all of them opened”"), first);
    assertTrue(
        second.contains("the text adds: the passage in note 1 that begins “not all of them opened"),
        second);
  }

  private static String said(PageBlock.Note note) {
    StringBuilder said = new StringBuilder();
    ((PageBlock.Words) note.blocks().getFirst()).runs().forEach(run -> said.append(words(run)));
    return said.toString();
  }
}
