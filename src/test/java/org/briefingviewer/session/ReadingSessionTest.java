// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.opening.BriefingOpener;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.opening.OpenBriefing;
import org.junit.jupiter.api.Test;

class ReadingSessionTest {
  private final MemoryBriefing briefing = BorderBriefing.whole();

  private static ReadingSession atOnce(BriefingOpener opener) {
    return new ReadingSession(opener, () -> new TaskRunner(Runnable::run, Runnable::run));
  }

  private ReadingSession opened() {
    ReadingSession session = atOnce(file -> briefing);
    session.open(briefing.file());
    return session;
  }

  @Test
  void openingShowsTheFirstArticleAndChecksTheHashesBehindIt() {
    ReadingSession session = opened();
    assertEquals(new LoadState.Ready(briefing), session.stateProperty().get());
    assertEquals("customs", session.articleIdProperty().get());
    assertInstanceOf(ArticleState.Shown.class, session.articleProperty().get());
    assertTrue(session.integrityProperty().get().allMatch());
  }

  @Test
  void aRefusedFileIsAStateThatKeepsEveryProblem() {
    List<Problem> two = List.of(new Problem("a", "b", "c"), new Problem("d", "e", "f"));
    ReadingSession session =
        atOnce(
            file -> {
              throw new Refusal(two);
            });
    session.open(Path.of("x.briefing"));
    assertEquals(new LoadState.Failed(Path.of("x.briefing"), two), session.stateProperty().get());
  }

  @Test
  void whatNobodyExpectedBecomesAProblemToo() {
    ReadingSession session =
        atOnce(
            file -> {
              throw new UncheckedIOException(new IOException("disk gone"));
            });
    session.open(Path.of("x.briefing"));
    LoadState.Failed failed =
        assertInstanceOf(LoadState.Failed.class, session.stateProperty().get());
    assertTrue(failed.problems().getFirst().what().contains("disk gone"));
  }

  @Test
  void whatIsKnownAsAWholeComesAfterTheFirstArticle() {
    List<Runnable> later = new ArrayList<>();
    ReadingSession session =
        new ReadingSession(file -> briefing, () -> new TaskRunner(later::add, Runnable::run));
    session.open(briefing.file());
    later.removeFirst().run();
    assertEquals(1, later.size(), "nothing competes with the article");
    later.removeFirst().run();
    assertInstanceOf(ArticleState.Shown.class, session.articleProperty().get());
    assertNull(session.articlesProperty().get());
    later.removeFirst().run();
    assertEquals(briefing.info().articles(), session.articlesProperty().get());
    assertNull(session.knowledgeProperty().get());
    later.removeFirst().run();
    assertEquals(briefing.knowledge(), session.knowledgeProperty().get());
    session.close();
    assertNull(session.articlesProperty().get());
    assertNull(session.knowledgeProperty().get());
  }

  @Test
  void whatIsHeldBackIsNotEvenReadUntilItMayGoOn() {
    ReadingSession session = atOnce(file -> briefing);
    session.hold();
    session.open(briefing.file());
    assertInstanceOf(ArticleState.Shown.class, session.articleProperty().get());
    assertNull(session.articlesProperty().get());
    session.nextArticle();
    assertEquals("customs", session.articleIdProperty().get(), "nobody knows the next one yet");
    session.goOn();
    assertEquals(briefing.info().articles(), session.articlesProperty().get());
    assertEquals(briefing.knowledge(), session.knowledgeProperty().get());
    assertTrue(session.integrityProperty().get().allMatch());
  }

  @Test
  void goingOnDoesNotOvertakeTheFirstText() {
    List<Runnable> later = new ArrayList<>();
    ReadingSession session =
        new ReadingSession(file -> briefing, () -> new TaskRunner(later::add, Runnable::run));
    session.hold();
    session.open(briefing.file());
    later.removeFirst().run();
    session.goOn();
    assertEquals(1, later.size(), "nothing competes with the article");
    later.removeFirst().run();
    assertEquals(1, later.size(), "the list comes behind it");
  }

  @Test
  void anArticleThatIsNotInTheListGivesWayToTheFirst() {
    ReadingSession session = atOnce(file -> new Unlisted(briefing));
    session.open(briefing.file(), "names");
    assertEquals("customs", session.articleIdProperty().get());
    assertEquals("customs", session.markedArticle().article().id());
  }

  /// Its last article is there and not in its list.
  private record Unlisted(OpenBriefing of) implements Relayed {
    @Override
    public boolean has(String id) {
      return of.has(id);
    }

    @Override
    public BundleInfo info() {
      List<ArticleSummary> all = of.info().articles();
      return of.info().with(all.subList(0, all.size() - 1));
    }
  }

  @Test
  void aListThatIsNoneIsRefusedAfterTheFirstArticle() {
    List<Problem> problems = List.of(new Problem("datapackage.json", "b", "c"));
    ReadingSession session = atOnce(file -> new Incomplete(briefing, problems, problems));
    session.open(briefing.file());
    assertEquals(new LoadState.Failed(briefing.file(), problems), session.stateProperty().get());
    assertNull(session.articlesProperty().get());
  }

  @Test
  void whatCannotBeCompletedIsRefusedAfterItsFirstArticle() {
    List<Problem> problems = List.of(new Problem("knowledge/ties.json", "b", "c"));
    ReadingSession session = atOnce(file -> new Incomplete(briefing, problems));
    session.open(briefing.file());
    assertEquals(new LoadState.Failed(briefing.file(), problems), session.stateProperty().get());
    assertInstanceOf(ArticleState.None.class, session.articleProperty().get());
  }

  @Test
  void aBrokenFileLeavesTheOneThatIsReadAsItIs() {
    List<Problem> problems = List.of(new Problem("a", "b", "c"));
    ReadingSession session =
        atOnce(
            file -> {
              if (file.equals(briefing.file())) {
                return briefing;
              }
              throw new Refusal(problems);
            });
    session.open(briefing.file());
    session.nextEstimate();
    session.open(Path.of("x.briefing"));
    assertEquals(new LoadState.Ready(briefing), session.stateProperty().get());
    assertEquals("e1", session.estimateProperty().get().id());
    assertEquals(
        new BriefingArrival.Refused(Path.of("x.briefing"), problems),
        session.arrivalProperty().get());
    session.open(briefing.file());
    assertInstanceOf(BriefingArrival.None.class, session.arrivalProperty().get());
  }

  @Test
  void whatCannotBeCompletedDoesNotTakeThePlaceOfTheOneThatIsRead() {
    List<Problem> problems = List.of(new Problem("knowledge/ties.json", "b", "c"));
    ArrayDeque<OpenBriefing> files =
        new ArrayDeque<>(List.of(briefing, new Incomplete(briefing, problems)));
    ReadingSession session = atOnce(file -> files.remove());
    session.open(briefing.file());
    session.nextArticle();
    session.open(briefing.file());
    assertEquals("bounds", session.markedArticle().article().id());
    assertEquals(
        new BriefingArrival.Refused(briefing.file(), problems), session.arrivalProperty().get());
  }

  @Test
  void theTextStaysUntilTheNextFileIsOpenUnlessThatIsGivenUp() {
    ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    Path next = Path.of("next.briefing");
    ReadingSession session =
        new ReadingSession(file -> briefing, () -> new TaskRunner(waiting::add, Runnable::run));
    session.open(briefing.file());
    runAll(waiting);
    session.open(next);
    session.nextArticle();
    assertEquals(new BriefingArrival.Coming(next), session.arrivalProperty().get());
    session.cancelArrival();
    runAll(waiting);
    assertEquals("bounds", session.markedArticle().article().id());
    assertInstanceOf(BriefingArrival.None.class, session.arrivalProperty().get());

    session.open(next);
    runAll(waiting);
    assertEquals("customs", session.markedArticle().article().id());
    assertInstanceOf(BriefingArrival.None.class, session.arrivalProperty().get());
  }

  @Test
  void theNextFileComesAlsoWhenTheFirstOneIsRefusedMeanwhile() {
    List<Problem> problems = List.of(new Problem("knowledge/ties.json", "b", "c"));
    ArrayDeque<OpenBriefing> files =
        new ArrayDeque<>(List.of(new Incomplete(briefing, problems), briefing));
    ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    ReadingSession session =
        new ReadingSession(
            file -> files.remove(), () -> new TaskRunner(waiting::add, Runnable::run));
    session.open(briefing.file());
    for (String step : List.of("open", "article", "list")) {
      assertFalse(waiting.isEmpty(), step);
      waiting.remove().run();
    }
    session.open(Path.of("next.briefing"));
    waiting.remove().run();
    assertInstanceOf(LoadState.Failed.class, session.stateProperty().get());
    runAll(waiting);
    assertEquals(new LoadState.Ready(briefing), session.stateProperty().get());
    assertEquals("customs", session.markedArticle().article().id());
  }

  private static void runAll(ArrayDeque<Runnable> waiting) {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  /// @param problems what is wrong with everything but its articles and their list
  /// @param ofList what is wrong with their list, if anything
  private record Incomplete(OpenBriefing of, List<Problem> problems, List<Problem> ofList)
      implements Relayed {
    Incomplete(OpenBriefing of, List<Problem> problems) {
      this(of, problems, List.of());
    }

    @Override
    public void list() throws Refusal {
      if (!ofList.isEmpty()) {
        throw new Refusal(ofList);
      }
    }

    @Override
    public void complete() throws Refusal {
      throw new Refusal(problems);
    }

    @Override
    public Knowledge knowledge() {
      throw new IllegalStateException();
    }
  }

  @Test
  void oneBrokenArticleLeavesTheOthers() {
    MemoryBriefing damaged = BorderBriefing.with(Set.of("bounds"), BundleIntegrity.NONE);
    ReadingSession session = atOnce(file -> damaged);
    session.open(damaged.file());
    session.nextArticle();
    assertInstanceOf(ArticleState.Failed.class, session.articleProperty().get());
    session.nextArticle();
    assertInstanceOf(ArticleState.Shown.class, session.articleProperty().get());
  }

  @Test
  void theNewestArticleThatWasAskedForWins() {
    ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    ReadingSession session =
        new ReadingSession(file -> briefing, () -> new TaskRunner(waiting::add, Runnable::run));
    session.open(briefing.file());
    waiting.remove().run();
    session.chooseArticle("bounds");
    session.chooseArticle("names");
    while (!waiting.isEmpty()) {
      waiting.removeLast().run();
    }
    assertEquals("names", session.markedArticle().article().id());
  }

  @Test
  void walkingGoesRoundAndStaysInTheArticle() {
    ReadingSession session = opened();
    session.previousEstimate();
    assertEquals("e4", session.estimateProperty().get().id());
    session.nextEstimate();
    assertEquals("e1", session.estimateProperty().get().id());
    session.nextArticle();
    assertNull(session.estimateProperty().get());
    session.nextArticle();
    session.nextArticle();
    assertEquals("names", session.articleIdProperty().get(), "there is none after the last");
  }

  @Test
  void aPassageOfAnotherArticleOpensThatArticleFirst() {
    ReadingSession session = opened();
    session.chooseTie(BorderBriefing.DPRK_RUSSIA);
    EvidenceQuote quote = BorderBriefing.names().quote("Nothing was signed");
    session.showPassage(quote);
    assertEquals("names", session.markedArticle().article().id());
    assertEquals(quote, session.passageProperty().get());
    assertEquals(BorderBriefing.DPRK_RUSSIA, session.tieProperty().get());
  }

  @Test
  void steppingBackLetsGoOneThingAtATime() {
    ReadingSession session = opened();
    session.chooseTie(BorderBriefing.DPRK_CHINA);
    session.nextEstimate();
    session.showPassage(BorderBriefing.customs().quote("group tours"));
    session.stepBack();
    assertNull(session.passageProperty().get());
    session.stepBack();
    assertNull(session.estimateProperty().get());
    session.stepBack();
    assertNull(session.tieProperty().get());
  }

  @Test
  void closingLeavesNothingOpen() {
    ReadingSession session = opened();
    session.close();
    assertInstanceOf(LoadState.Empty.class, session.stateProperty().get());
    assertInstanceOf(ArticleState.None.class, session.articleProperty().get());
    assertEquals(BundleIntegrity.NONE, session.integrityProperty().get());
    assertNull(session.articleIdProperty().get());
  }

  @Test
  void wordsOfAFigureThatAreShownChooseItSoThatItsCardStandsBeside() {
    ReadingSession session = opened();
    Estimate figure = session.estimates().get(2);
    TextSpan part = new TextSpan(figure.span().start(), figure.span().start() + 2);
    String text = session.markedArticle().article().text();

    session.showPassage(new EvidenceQuote("customs", part, part.of(text)));
    assertEquals(figure, session.estimateProperty().get());
    assertEquals(part, session.passageProperty().get().span());

    TextSpan wider = new TextSpan(figure.span().start() - 3, figure.span().end());
    session.chooseEstimate(null);
    session.showPassage(new EvidenceQuote("customs", wider, wider.of(text)));
    assertNull(session.estimateProperty().get(), "a passage around a figure is no figure");
  }
}
