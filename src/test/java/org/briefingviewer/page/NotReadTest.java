// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.briefingviewer.bundle.wire.ReviewWire;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.cited.CitationBuilder;
import org.briefingviewer.wording.cited.CitedFigure;
import org.briefingviewer.wording.cited.CitedPassage;
import org.briefingviewer.wording.cited.HtmlPassage;
import org.briefingviewer.wording.cited.PlainPassage;
import org.briefingviewer.wording.part.QuayCount;
import org.junit.jupiter.api.Test;

/// What nobody read never looks read, wherever it goes. The window's own look is walked through in
/// its journey.
class NotReadTest {
  private static final MarkedArticle BULK = QuayCount.acceptedInBulk();
  private static final MarkedArticle READ = QuayCount.accepted();
  private static final MessageSpeech SPEECH = new MessageSpeech(new Messages(Locale.ENGLISH));

  private static Estimate estimate(MarkedArticle marked) {
    return QuayCount.estimate(marked);
  }

  private static CitedPassage passage(MarkedArticle marked) {
    TextSpan span = estimate(marked).span();
    return new CitationBuilder(marked, BorderBriefing.whole(), SPEECH).passage(span);
  }

  @Test
  void inACopy() {
    CitedFigure figure = passage(BULK).figures().getFirst();
    assertFalse(figure.checked());
    for (String copy :
        List.of(
            new PlainPassage(SPEECH).of(passage(BULK)),
            new HtmlPassage(SPEECH).of(passage(BULK)))) {
      assertTrue(copy.contains("accepted in bulk by J. Kim, 1 April 2025, not read"), copy);
      assertFalse(copy.contains("checked by"), copy);
      assertFalse(copy.contains("✓"), copy);
    }
    assertTrue(new PlainPassage(SPEECH).of(passage(READ)).contains("checked by J. Kim"));
  }

  @Test
  void onAPage() {
    assertFalse(note(BULK).checked());
    assertTrue(note(READ).checked());
    assertTrue(
        ((PageBlock.Words) note(BULK).blocks().getFirst())
            .runs().stream()
                .anyMatch(
                    run ->
                        run.look() == PageRun.Look.UNCHECKED && run.words().contains("not read")));
  }

  private static PageBlock.Note note(MarkedArticle marked) {
    return NoteBlocks.of(
        QuayCount.parts(marked, null),
        passage(marked).figures().getFirst(),
        Map.of(),
        List.of(),
        SPEECH);
  }

  @Test
  void inJson() {
    assertTrue(
        ReviewWire.REVIEW.write().of(estimate(BULK).review()).toString().contains("in-bulk"));
    assertFalse(
        ReviewWire.REVIEW.write().of(estimate(READ).review()).toString().contains("in-bulk"));
  }

  @Test
  void inTheCountOfAnArticle() {
    assertTrue(ArticleSummary.of(BULK.article(), BULK.findings()).checked() == 0);
    assertTrue(ArticleSummary.of(READ.article(), READ.findings()).checked() == 1);
  }
}
