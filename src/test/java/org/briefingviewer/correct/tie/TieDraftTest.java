// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.correct.tie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.briefingviewer.correct.tie.TieDraft.Lack;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.extract.ReadPassage;
import org.briefingviewer.lexicon.StateList;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.model.edit.Act;
import org.junit.jupiter.api.Test;

class TieDraftTest {
  private static final Extractor EXTRACTOR = new Extractor();
  private static final Triangle TRIANGLE = EXTRACTOR.triangle();
  private static final StateNames NAMES = StateNames.of(TRIANGLE, StateList.read());
  private static final Act ACT = Act.of("Dana", OffsetDateTime.parse("2026-11-26T09:30:00Z"));
  private static final String FIRST =
      "North Korea and China have deepened their ties this year, a Japanese institute said.";
  private static final String SECOND = "The ferries of Russia and China call at the same pier.";
  private static final Article ARTICLE =
      Article.ofText("a1", "en", "Ferries\n\n" + FIRST + " " + SECOND + "\n\nNothing follows.");

  private static EvidenceQuote quote(String words) {
    int at = ARTICLE.text().indexOf(words);
    return new EvidenceQuote("a1", new TextSpan(at, at + words.length()), words);
  }

  private static TieDraft draft(String passage, ActorPair chosen) {
    EvidenceQuote quote = quote(passage);
    ReadPassage read = EXTRACTOR.read(ARTICLE, quote.span());
    return TieDraft.of(quote, read, TRIANGLE, chosen, NAMES);
  }

  @Test
  void whatTheProgramReadsInThePassageStandsThereAtFirst() {
    TieDraft draft = draft(FIRST, null);
    TieState found = EXTRACTOR.find(ARTICLE).tieStates().getFirst();
    assertEquals(found.pair(), draft.pair());
    assertEquals(Trend.STRENGTHENING, draft.trend());
    assertEquals(found.words(), draft.words());
    assertEquals(found.assessor(), draft.assessor());
    assertEquals(Set.of(), draft.lacks(NAMES));
  }

  @Test
  void aPassageOfWhichTheProgramReadsNothingNamesItsTie() {
    TieDraft draft = draft(SECOND, TRIANGLE.pairs().getFirst());
    assertTrue(draft.pair().has(TRIANGLE.actors().get(1).id()));
    assertTrue(draft.pair().has(TRIANGLE.actors().get(2).id()), "named before chosen");
    assertEquals(Set.of(Lack.TREND, Lack.WORDS), draft.lacks(NAMES));
    assertEquals(
        TRIANGLE.pairs().getFirst(), draft("Nothing follows.", TRIANGLE.pairs().getFirst()).pair());
  }

  @Test
  void aLanguageThatIsNotReadLeavesAllToThePerson() {
    Article unread = Article.ofText("a2", "xx", FIRST);
    ReadPassage read = EXTRACTOR.read(unread, new TextSpan(0, FIRST.length()));
    assertEquals(new ReadPassage(List.of(), List.of(), null, null, null), read);
  }

  @Test
  void wordsThatStandInNoPassageAreRefusedUnlessTheyStoodThere() {
    TieDraft draft = draft(FIRST, null);
    TieDraft other = with(draft, "have cooled their ties", "", "2025");
    assertEquals(Set.of(Lack.WORDS_ELSEWHERE), other.lacks(NAMES));
    assertEquals(
        Set.of(), with(draft, "deepened  their\nties", "", "2025").lacks(NAMES), "blanks alike");
    TieState old = old("words that were put together");
    assertFalse(TieDraft.of(old, NAMES).lacks(NAMES).contains(Lack.WORDS_ELSEWHERE));
  }

  @Test
  void whatIsNoDateAndNoStateIsToldAndNothingIsMadeOfIt() {
    TieDraft draft =
        with(draft(FIRST, null), "deepened their ties", "Atlantis-on-Sea", "2025-02-30");
    assertEquals(Set.of(Lack.SIDE, Lack.DATE), draft.lacks(NAMES));
    assertThrows(IllegalStateException.class, () -> draft.amendment(Findings.NONE, ACT, NAMES));
  }

  @Test
  void aNewStateIsCheckedAndHasAnIdOfItsOwn() {
    Findings found = new Findings(List.of(), List.of(old("ties")), List.of());
    var amendment = draft(FIRST, null).amendment(found, ACT, NAMES);
    TieState added = (TieState) amendment.to();
    assertNull(amendment.from());
    assertEquals("t2", added.id());
    assertEquals(ReviewState.ACCEPTED, added.review().state(), "nothing was corrected");
    assertEquals("Dana", added.review().by());
    assertEquals(List.of(quote(FIRST)), added.evidence());
  }

  @Test
  void aCorrectedStateKeepsItsIdAndTheVerdictsBefore() {
    Review accepted =
        Review.PROPOSED.then(
            new Review.Verdict(
                ReviewState.ACCEPTED,
                "Kim",
                java.time.LocalDate.parse("2026-11-20"),
                Review.Care.READ));
    TieState old = old("their ties").reviewed(accepted);
    TieDraft same = TieDraft.of(old, NAMES);
    assertTrue(same.unchanged(NAMES));
    TieDraft other = with(same, "their ties", "Japan", "2025-03");
    assertFalse(other.unchanged(NAMES));
    TieState right = (TieState) other.amendment(Findings.NONE, ACT, NAMES).to();
    assertEquals(old.id(), right.id());
    assertEquals("Japan", right.side());
    assertEquals("2025-03", right.asOf().iso());
    assertEquals(Basis.INFERRED, right.basis(), "the assessor is as the program inferred it");
    assertEquals(ReviewState.CORRECTED, right.review().state());
    assertEquals("Kim", right.review().earlier().getFirst().by());
  }

  @Test
  void thatTheTextNamesNoAssessorIsSaidByAPersonAndNotByItself() {
    TieState old = unassessed();
    TieDraft same = TieDraft.of(old, NAMES);
    assertTrue(same.unchanged(NAMES), "nobody said anything yet");
    TieState dated = state(with(same, "their ties", "", "2025-03"));
    assertEquals(Basis.INFERRED, dated.basis(), "another field says nothing of the assessor");
    assertEquals(Basis.STATED, state(unnamed(same)).basis());
    assertTrue(TieDraft.of(state(unnamed(same)), NAMES).unnamed(), "it stands there again");
  }

  private static TieState state(TieDraft draft) {
    return (TieState) draft.amendment(Findings.NONE, ACT, NAMES).to();
  }

  private static TieDraft unnamed(TieDraft draft) {
    return new TieDraft(
        draft.articleId(),
        draft.original(),
        draft.pair(),
        draft.trend(),
        draft.words(),
        draft.hedged(),
        null,
        true,
        draft.side(),
        draft.asOf(),
        draft.evidence());
  }

  private static TieState unassessed() {
    return new TieState(
        "t1",
        TRIANGLE.pairs().getFirst(),
        Trend.COOLING,
        "their ties",
        null,
        Basis.INFERRED,
        null,
        false,
        List.of(quote(FIRST)),
        Review.PROPOSED);
  }

  @Test
  void aVerdictThatCameWhileTheStateWasBeingWrittenIsKept() {
    TieState old = old("their ties");
    TieDraft draft = with(TieDraft.of(old, NAMES), "their ties", "Japan", "2025-03");
    TieState now =
        old.reviewed(
            new Review(ReviewState.ACCEPTED, "Kim", java.time.LocalDate.parse("2026-11-20")));
    var amendment = draft.amendment(new Findings(List.of(), List.of(now), List.of()), ACT, NAMES);
    assertEquals(now, amendment.from());
    assertEquals(
        List.of("Kim", "Dana"),
        amendment.to().review().verdicts().stream().map(Review.Verdict::by).toList());
    TieState other = now.on("Japan");
    assertEquals(
        old,
        draft.amendment(new Findings(List.of(), List.of(other), List.of()), ACT, NAMES).from(),
        "what says something else by now, nobody saw");
  }

  @Test
  void everyNameOfAStateStandsForIt() {
    assertEquals(TRIANGLE.actors().getFirst().id(), NAMES.id(" north korea "));
    assertEquals("Japan", NAMES.id("japan"));
    assertNull(NAMES.id("Atlantis-on-Sea"));
    assertTrue(NAMES.beginning("jap").contains("Japan"));
  }

  @Test
  void passagesGoSentenceBySentence() {
    PassageSteps steps = new PassageSteps(ARTICLE, EXTRACTOR.sentences(ARTICLE));
    EvidenceQuote first = steps.at(ARTICLE.text().indexOf("ties"));
    assertEquals(FIRST, first.words());
    assertEquals(SECOND, steps.step(first, 1).words());
    assertEquals("Ferries", steps.step(first, -1).words());
    assertEquals(FIRST + " " + SECOND, steps.stretch(first, 1).words());
    assertEquals(FIRST, steps.stretch(steps.stretch(first, 1), -1).words());
    assertEquals(FIRST, steps.stretch(first, -1).words(), "one sentence is the least");
    EvidenceQuote last = steps.at(ARTICLE.text().length());
    assertEquals(last, steps.step(last, 1));
    assertEquals("Ferries", steps.quote(new TextSpan(0, 9)).words(), "no blanks around it");
  }

  private static TieState old(String words) {
    return new TieState(
        "t1",
        TRIANGLE.pairs().getFirst(),
        Trend.COOLING,
        words,
        Agent.named("a Japanese institute", AgentKind.BODY),
        Basis.INFERRED,
        null,
        false,
        List.of(quote(FIRST)),
        Review.PROPOSED);
  }

  private static TieDraft with(TieDraft draft, String words, String side, String asOf) {
    return new TieDraft(
        draft.articleId(),
        draft.original(),
        draft.pair(),
        draft.trend(),
        words,
        draft.hedged(),
        draft.assessor(),
        draft.unnamed(),
        side,
        asOf,
        draft.evidence());
  }
}
