// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.briefingviewer.graphics.States;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Tie;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.ui.text.Highlight.CueWords;
import org.briefingviewer.ui.text.Highlight.EstimateMark;
import org.briefingviewer.ui.text.Highlight.FindHit;
import org.briefingviewer.ui.text.Highlight.NotedWords;
import org.briefingviewer.ui.text.Highlight.Outlined;
import org.briefingviewer.ui.text.Highlight.PlainNumber;
import org.briefingviewer.ui.text.Highlight.SourceWords;
import org.briefingviewer.ui.text.Highlight.TiePassage;
import org.briefingviewer.ui.text.Highlight.TrendWords;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.api.Test;

class HighlightFinderTest {

  private static List<String> drawn(ArticleDraft draft, TextChoice choice) {
    return drawn(draft, choice, ExtraMarks.NONE);
  }

  private static List<String> drawn(ArticleDraft draft, TextChoice choice, ExtraMarks own) {
    MarkedArticle marked = draft.build();
    return HighlightFinder.of(marked, choice, own).stream()
        .map(h -> kind(h) + " " + h.span().of(marked.article().text()))
        .toList();
  }

  private static String kind(Highlight highlight) {
    return switch (highlight) {
      case EstimateMark mark -> mark.label();
      case SourceWords words -> words.chosen() ? "SOURCE" : "source";
      case CueWords words -> words.chosen() ? "CUE" : "cue";
      case TiePassage tie -> "tie";
      case Outlined outlined -> "box";
      case TrendWords trend -> "trend";
      case FindHit hit -> hit.current() ? "HIT" : "hit";
      case PlainNumber number -> "number";
      case NotedWords noted -> "note";
    };
  }

  @Test
  void findsEstimatesSourcesAndCuesInTextOrderEachPlaceOnce() {
    assertEquals(
        List.of(
            "source The border institute",
            "cue measured",
            "1 172,000 square feet",
            "2 150,000 square feet",
            "cue Citing",
            "source outside experts",
            "source the institute",
            "cue estimated",
            "3 US$3 billion",
            "4 30 percent"),
        drawn(BorderBriefing.customs(), TextChoice.NONE));
  }

  @Test
  void theWordsOfTheChosenEstimateStandOut() {
    ArticleDraft draft = BorderBriefing.customs();
    Estimate third = draft.build().findings().estimates().get(2);
    List<String> drawn = drawn(draft, new TextChoice(third, List.of(), null));
    assertEquals(
        List.of("CUE Citing", "SOURCE outside experts", "SOURCE the institute", "CUE estimated"),
        drawn.subList(4, 8));
    assertEquals("source The border institute", drawn.getFirst());
  }

  @Test
  void aTieAndAPassageAreMarkedBesides() {
    ArticleDraft draft = BorderBriefing.names();
    var passage = draft.at("Nothing was signed");
    assertEquals(
        List.of(
            "1 400 guests",
            "source a caterer",
            "cue reckoned",
            "tie Nothing was signed",
            "box Nothing was signed"),
        drawn(draft, new TextChoice(null, List.of(passage, passage), passage)));
  }

  @Test
  void theWordsThatCarryTheTrendStandOutInTheOutlinedPassage() {
    ArticleDraft draft = BorderBriefing.names();
    var passage = draft.at("Nothing was signed");
    TextChoice choice = new TextChoice(null, List.of(), passage, List.of(draft.at("Nothing")));
    assertEquals(
        List.of(
            "1 400 guests",
            "source a caterer",
            "cue reckoned",
            "box Nothing was signed",
            "trend Nothing"),
        drawn(draft, choice));
  }

  @Test
  void hitsAndNotesAreMarkedBesidesAndTheLookedAtHitStandsOut() {
    ArticleDraft draft = BorderBriefing.names();
    var first = draft.at("Nothing");
    var second = draft.at("signed");
    var noted = draft.at("Nothing was signed");
    assertEquals(
        List.of(
            "1 400 guests",
            "source a caterer",
            "cue reckoned",
            "note Nothing was signed",
            "hit Nothing",
            "HIT signed"),
        drawn(
            draft,
            TextChoice.NONE,
            new ExtraMarks(List.of(first, second), second, List.of(noted, noted))));
  }

  @Test
  void aMarkBeyondTheTextIsLeftOut() {
    var beyond = new TextSpan(100_000, 100_010);
    assertEquals(3, drawn(BorderBriefing.names(), new TextChoice(null, List.of(), beyond)).size());
  }

  @Test
  void paragraphsNameTheTiesThatTheyBearOut() {
    MemoryBriefing briefing = BorderBriefing.whole();
    MarkedArticle customs = BorderBriefing.customs().build();
    assertEquals(
        Map.of(2, "DPRK–China", 4, "DPRK–Russia"),
        TieLabels.of(customs.article(), briefing.knowledge(), new Messages(Locale.ENGLISH)));
  }

  @Test
  void whatBearsOutARejectedStateIsNeitherMarkedNorNamed() {
    MarkedArticle customs = BorderBriefing.customs().build();
    Knowledge known = BorderBriefing.whole().knowledge();
    Tie tie = known.ties().getFirst();
    Tie rejected = new Tie(tie.pair(), tie.states().stream().map(States::rejected).toList());
    List<Tie> ties = new ArrayList<>(known.ties());
    ties.set(0, rejected);
    Knowledge after =
        new Knowledge(
            known.triangle(),
            known.agents(),
            ties,
            known.events(),
            known.references(),
            known.sources());

    assertEquals(2, TieLabels.passages(customs.article().id(), tie).size());
    assertEquals(List.of(), TieLabels.passages(customs.article().id(), rejected));
    assertEquals(
        Map.of(4, "DPRK–Russia"),
        TieLabels.of(customs.article(), after, new Messages(Locale.ENGLISH)));
    assertEquals(tie.evidence(), rejected.evidence());
  }
}
