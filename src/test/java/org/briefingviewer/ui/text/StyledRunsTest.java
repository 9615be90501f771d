// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.BorderBriefing;
import org.junit.jupiter.api.Test;

class StyledRunsTest {

  /// Draws runs: `[estimate]`, `{number}`, `(dimmed)`, a bar at every border.
  private static String drawn(List<StyledRun> runs) {
    return runs.stream()
        .map(
            run -> {
              String words =
                  switch (run.look()) {
                    case PLAIN -> run.words();
                    case ESTIMATE -> "[" + run.words() + "]";
                    case NUMBER -> "{" + run.words().substring(1) + "}";
                  };
              return run.dimmed() ? "(" + words + ")" : words;
            })
        .collect(Collectors.joining("|"));
  }

  private static List<StyledRun> runs(ArticleDraft draft, int paragraph, TextChoice choice) {
    MarkedArticle marked = draft.build();
    Paragraph at = marked.article().paragraphs().get(paragraph);
    return StyledRuns.of(
        marked.article().text(),
        at.span(),
        HighlightFinder.of(marked, choice, ExtraMarks.NONE),
        choice.dims());
  }

  @Test
  void cutsAtEstimatesAndNumbersThem() {
    assertEquals(
        "Exactly |[12 wagons]|{1}| left on Monday. About |[20 wagons]|{2}| left on Tuesday, and at"
            + " least |[31 wagons]|{3}| on Wednesday.",
        drawn(runs(BorderBriefing.bounds(), 1, TextChoice.NONE)));
  }

  @Test
  void cutsWhereTheScriptChangesSoThatEachRunHasAFont() {
    assertEquals(
        "The three (|김정은| |위원장|, |习近平主席|, Владимир Путин 😀) met some |[400 guests]|{1}|, a"
            + " caterer reckoned.",
        drawn(runs(BorderBriefing.names(), 1, TextChoice.NONE)));
  }

  @Test
  void dimsWhatDoesNotBearOutTheChosenTie() {
    ArticleDraft draft = BorderBriefing.names();
    TextChoice choice = new TextChoice(null, List.of(draft.at("Nothing was signed")), null);
    assertEquals(
        "Nothing was signed|(; the caterers’ bill, one of them wrote, stays open.)",
        drawn(runs(draft, 2, choice)));
  }

  @Test
  void marksAnEstimateWhosePlaceIsUnsure() {
    List<StyledRun> runs = runs(BorderBriefing.bounds(), 3, TextChoice.NONE);
    assertEquals("{9?}|.", drawn(runs.subList(runs.size() - 2, runs.size())));
  }

  @Test
  void coversTheParagraphWithoutAGap() {
    MarkedArticle marked = BorderBriefing.customs().build();
    for (Paragraph paragraph : marked.article().paragraphs()) {
      int at = paragraph.span().start();
      for (StyledRun run :
          StyledRuns.of(
              marked.article().text(),
              paragraph.span(),
              HighlightFinder.of(marked, TextChoice.NONE, ExtraMarks.NONE),
              false)) {
        assertEquals(at, run.span().start());
        at = run.span().end();
      }
      assertEquals(paragraph.span().end(), at);
    }
  }

  @Test
  void placesInTheFlowComeBackToPlacesInTheText() {
    ArticleDraft draft = BorderBriefing.names();
    FlowPositions positions = new FlowPositions(runs(draft, 1, TextChoice.NONE));
    int end = draft.at("400 guests").end();
    assertEquals(2, positions.endWithNumber(end) - positions.end(end));
    assertEquals(positions.endWithNumber(end), positions.start(end));
    assertEquals(end, positions.textOffset(positions.end(end)));
    assertEquals(end, positions.textOffset(positions.end(end) + 1));
    int later = draft.at("reckoned").start();
    assertEquals(later, positions.textOffset(positions.start(later)));
    assertEquals(positions.span().end(), positions.textOffset(Integer.MAX_VALUE));
  }
}
