// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.journal.DocumentContext;
import org.briefingviewer.journal.UnsavedBriefings;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.Edit;
import org.briefingviewer.model.edit.FindingId.FindingKind;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.review.ReviewAct;
import org.briefingviewer.review.ReviewCount;
import org.briefingviewer.review.ReviewFilter;
import org.briefingviewer.review.ReviewProgress;
import org.briefingviewer.review.ReviewStop;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.WrittenBriefing;
import org.briefingviewer.session.document.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewWalkTest {
  private static final String READER = "R. Reader";

  @TempDir private Path own;

  private ReadingSession session;
  private Document document;
  private ReviewWalk walk;

  @BeforeEach
  void open() throws Exception {
    session = new ReadingSession(new BundleOpener(own.resolve("journals")), ReviewWalkTest::work);
    document =
        new Document(
            session,
            new DocumentContext(
                own.resolve("journals"),
                new UnsavedBriefings(own.resolve("drafts")),
                Runnable::run,
                Runnable::run,
                OffsetDateTime::now),
            work());
    walk = new ReviewWalk(session, session, session, document, work());
    session.open(WrittenBriefing.in(own, BorderBriefing.whole()));
  }

  private static TaskRunner work() {
    return new TaskRunner(Runnable::run, Runnable::run);
  }

  private String words() {
    ReviewStop stop = walk.stopProperty().get();
    return stop == null ? "" : stop.words();
  }

  private ReviewCount whole() {
    return walk.progressProperty().get().whole();
  }

  private ReviewCount here() {
    return walk.progressProperty().get().of(session.articleIdProperty().get());
  }

  private void undo() {
    Edit edit = document.undoableProperty().get();
    document.undo();
    walk.backTo(edit);
  }

  private List<String> walkThrough(ReviewAct act) throws Refusal {
    List<String> seen = new ArrayList<>();
    while (walk.stopProperty().get() != null) {
      seen.add(words());
      assertTrue(walk.decide(act, READER), words());
    }
    return seen;
  }

  @Test
  void everyProposalOfTheArticleIsAStopInTextOrder() throws Refusal {
    walk.toggle();
    assertEquals(
        List.of(
            "Mending the tie, a former envoy cautioned, will take longer than pouring concrete.",
            "30 percent",
            "the treaty signed in June",
            "the treaty signed in June binds both sides to go on"),
        walkThrough(ReviewAct.ACCEPT));
    assertTrue(here().done());
    assertEquals(7, here().read());
  }

  @Test
  void whatIsSettledIsCountedAndTheNextIsChosen() throws Refusal {
    walk.toggle();
    assertEquals(4, here().left());
    assertEquals(BorderBriefing.DPRK_CHINA, session.tieProperty().get());
    walk.decide(ReviewAct.ACCEPT, READER);
    assertEquals(3, here().left());
    assertEquals("30 percent", session.estimateProperty().get().quantity().asWritten());
    assertNull(session.tieProperty().get(), "what was chosen for a stop is let go with it");
  }

  /// Also over what is no stop any more, and then on again to where one was.
  @Test
  void theWayBackLeadsToWhatWasJustDecided() throws Refusal {
    walk.toggle();
    String first = words();
    walk.decide(ReviewAct.ACCEPT, READER);
    String second = words();
    walk.decide(ReviewAct.REJECT, READER);
    final String third = words();
    walk.previous();
    assertEquals(second, words());
    assertEquals(ReviewState.REJECTED, walk.stopProperty().get().review().state());
    walk.previous();
    assertEquals(first, words());
    walk.next();
    assertEquals(third, words(), "what is decided is no stop on the way forth");
    walk.previous();
    assertEquals(second, words());
    walk.decide(ReviewAct.ACCEPT, READER);
    assertEquals(third, words(), "it is decided otherwise");
    assertEquals(2, here().left());
  }

  /// Also where it has become something else by that.
  @Test
  void theWayBackLeadsToAnEstimateThatWasSaidToBeNone() throws Refusal {
    walk.toggle();
    while (walk.stopProperty().get().of().kind() != FindingKind.ESTIMATE) {
      walk.next();
    }
    String number = words();
    walk.decide(ReviewAct.NO_ESTIMATE, READER);
    walk.next();
    walk.previous();
    walk.previous();
    assertEquals(number, words());
    assertEquals(FindingKind.PLAIN_FIGURE, walk.stopProperty().get().of().kind());
  }

  @Test
  void fromTheLastOneTheWayBackLeadsToItToo() throws Refusal {
    walk.toggle();
    List<String> seen = walkThrough(ReviewAct.ACCEPT);
    assertNull(walk.stopProperty().get());
    walk.previous();
    assertEquals(seen.getLast(), words());
    walk.toggle();
    walk.toggle();
    walk.previous();
    assertEquals("", words(), "another walk knows nothing of this one");
  }

  @Test
  void overAllItGoesOnInTheNextArticleAndNothingIsLeftAtTheEnd() throws Refusal {
    walk.filter(ReviewFilter.FIRST.everywhere(true));
    walk.toggle();
    int left = whole().left();
    assertEquals(left, walkThrough(ReviewAct.REJECT).size());
    assertTrue(whole().done());
    assertEquals("names", session.articleIdProperty().get());
  }

  @Test
  void oneCanGoOnWithoutDecidingAndComesBackToWhatIsLeft() throws Refusal {
    walk.toggle();
    String first = words();
    walk.next();
    walk.decide(ReviewAct.ACCEPT, READER);
    walk.decide(ReviewAct.ACCEPT, READER);
    walk.decide(ReviewAct.ACCEPT, READER);
    assertEquals(first, words());
    walk.next();
    assertEquals(first, words(), "it is the only one left");
  }

  @Test
  void whatTheProgramIsNotSureOfComesFirstWhereThatIsWanted() {
    MemoryBriefing unsure = BorderBriefing.whole();
    ReadingSession other = new ReadingSession(file -> unsure, ReviewWalkTest::work);
    ReviewWalk over = new ReviewWalk(other, other, other, document, work());
    other.open(unsure.file());
    other.chooseArticle("bounds");
    over.toggle();
    assertEquals("12 wagons left on Monday", over.stopProperty().get().words());
    over.leave();
    over.filter(over.filterProperty().get().uncertainFirst(true));
    over.toggle();
    assertEquals("88 guards", over.stopProperty().get().words(), "its place is to be confirmed");
    over.next();
    assertEquals("12 wagons left on Monday", over.stopProperty().get().words());
  }

  @Test
  void noEstimateMakesANumberOfIt() throws Refusal {
    session.chooseArticle("bounds");
    walk.toggle();
    walk.next();
    assertEquals("40 wagons", words());
    assertTrue(walk.decide(ReviewAct.NO_ESTIMATE, READER));
    assertTrue(
        session.markedArticle().findings().claims().stream()
            .anyMatch(
                claim ->
                    FindingKind.of(claim) == FindingKind.PLAIN_FIGURE
                        && claim.quantity().asWritten().equals("40 wagons")
                        && claim.review().read()));
    assertEquals("55 wagons", words());
    undo();
    assertEquals("40 wagons", words());
    assertFalse(walk.stopProperty().get().settled());
  }

  @Test
  void ofTiesAndEventsNobodySaysThatTheyAreNoEstimate() throws Refusal {
    walk.toggle();
    assertFalse(walk.decide(ReviewAct.NO_ESTIMATE, READER));
    assertEquals(4, here().left());
  }

  @Test
  void oneUndoTakesBackAStepInBulkAndTheWalkGoesBackToIt() throws Refusal {
    walk.filter(ReviewFilter.FIRST.everywhere(true).with(new ReviewFilter.Match.Unsourced()));
    walk.toggle();
    List<ReviewStop> all = walk.stops();
    assertEquals(
        List.of("40 wagons", "55 wagons", "64 wagons", "70 and 75 wagons", "Thousands of crates"),
        all.stream().map(ReviewStop::words).toList());
    int left = whole().left();
    walk.decideInBulk(ReviewAct.ACCEPT, all, READER);
    assertEquals(left - 5, whole().left());
    assertEquals(5, whole().inBulk());
    assertNull(walk.stopProperty().get());
    session.chooseArticle("customs");
    undo();
    assertEquals(left, whole().left());
    assertEquals("40 wagons", words());
    assertEquals("bounds", session.articleIdProperty().get());
  }

  /// What is undone and done again is known, and is read no more; what was said since still counts.
  @Test
  void undoneAndDoneAgainItCountsAsItDid() throws Refusal {
    walk.filter(ReviewFilter.FIRST.everywhere(true));
    walk.toggle();
    int left = whole().left();
    List<ReviewStop> all = walk.stops();
    walk.decideInBulk(ReviewAct.ACCEPT, all.subList(0, 3), READER);
    walk.decideInBulk(ReviewAct.REJECT, all.subList(3, 5), READER);
    assertEquals(left - 5, whole().left());
    undo();
    assertEquals(left - 3, whole().left());
    undo();
    assertEquals(left, whole().left());
    assertFalse(walk.stopProperty().get().settled());
    document.redo();
    assertEquals(left - 3, whole().left());
    document.redo();
    assertEquals(left - 5, whole().left());
    assertEquals(5, whole().inBulk());
    undo();
    walk.decideInBulk(ReviewAct.ACCEPT, all.subList(3, 4), READER);
    assertEquals(left - 4, whole().left());
    assertEquals(4, whole().inBulk());
  }

  /// Who reads later what was settled in bulk finds it, and settles it anew.
  @Test
  void whatWasSettledInBulkCanStillBeRead() throws Refusal {
    session.chooseArticle("bounds");
    walk.filter(ReviewFilter.FIRST.with(new ReviewFilter.Match.Unsourced()));
    walk.toggle();
    walk.decideInBulk(ReviewAct.NO_ESTIMATE, walk.stops(), READER);
    walk.filter(ReviewFilter.FIRST.with(ReviewFilter.Depth.UNREAD));
    ReviewStop stop = walk.stopProperty().get();
    while (!stop.words().equals("40 wagons")) {
      walk.next();
      stop = walk.stopProperty().get();
    }
    assertEquals(Review.Care.IN_BULK, stop.review().care());
    walk.decide(ReviewAct.ACCEPT, READER);
    assertEquals(4, here().inBulk());
  }

  /// Who settles the rest in bulk says nothing of what somebody read before.
  @Test
  void whatWasReadOneByOneIsLeftOutOfAStepInBulk() throws Refusal {
    session.chooseArticle("bounds");
    walk.filter(
        ReviewFilter.FIRST
            .with(ReviewFilter.Depth.EVERYTHING)
            .with(new ReviewFilter.Match.Unsourced()));
    walk.toggle();
    List<ReviewStop> before = walk.stops();
    ReviewStop read = before.getFirst();
    assertTrue(walk.decide(ReviewAct.REJECT, read, READER));
    assertEquals(before.size() - 1, walk.inBulk(ReviewAct.ACCEPT).size());
    assertEquals(before.size() - 1, walk.decideInBulk(ReviewAct.ACCEPT, before, "Another"));
    ReviewStop now = walk.stops().getFirst();
    assertEquals(read.of(), now.of());
    assertEquals(READER, now.review().by());
    assertEquals(ReviewState.REJECTED, now.review().state());
    assertEquals(0, walk.decideInBulk(ReviewAct.ACCEPT, List.of(now), "Another"));
  }

  /// A step in bulk may change ten thousand articles: nobody waits until they are read.
  @Test
  void whatAnEditChangesInManyArticlesIsReadInTheBackground() throws Refusal {
    List<ArticleDraft> drafts = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      drafts.add(
          new ArticleDraft("a" + i, "Barges\n\nThe port counted about 40 barges.")
              .estimate("40 barges", Bound.APPROXIMATELY, "about", Review.PROPOSED));
    }
    MemoryBriefing many =
        new MemoryBriefing(null, drafts, Set.of(), new BundleIntegrity(1, 1, List.of(), Set.of()));
    Deque<Runnable> waiting = new ArrayDeque<>();
    ReadingSession other = new ReadingSession(file -> many, ReviewWalkTest::work);
    Document over =
        new Document(
            other,
            new DocumentContext(
                own.resolve("others"),
                new UnsavedBriefings(own.resolve("drafts")),
                Runnable::run,
                Runnable::run,
                OffsetDateTime::now),
            work());
    ReviewWalk wide =
        new ReviewWalk(other, other, other, over, new TaskRunner(waiting::add, Runnable::run));
    other.open(own.resolve("many.briefing"));
    wide.filter(ReviewFilter.FIRST.everywhere(true));
    wide.toggle();
    waiting.remove().run();
    assertEquals(12, wide.progressProperty().get().whole().left());
    assertEquals(12, wide.decideInBulk(ReviewAct.ACCEPT, wide.stops(), READER));
    assertFalse(wide.progressProperty().get().complete());
    waiting.remove().run();
    assertTrue(wide.progressProperty().get().complete());
    assertEquals(12, wide.progressProperty().get().whole().inBulk());
    assertNull(wide.stopProperty().get());
  }

  /// Somebody corrects the chosen thing by another way than the walk's.
  @Test
  void itGoesOnWhenAnotherEditSettlesItAndStaysWhileThatIsUnderWay() {
    session.chooseArticle("names");
    walk.toggle();
    walk.next();
    ReviewStop at = walk.stopProperty().get();
    walk.hold(true);
    document.apply(
        new BriefingEdit.Settle(
            document.act(READER),
            List.of(new BriefingEdit.Settled(at.of(), at.words(), ReviewState.PROPOSED)),
            ReviewState.ACCEPTED));
    assertEquals(at.of(), walk.stopProperty().get().of());
    walk.hold(false);
    assertFalse(walk.stopProperty().get().sameAs(at.of()));
  }

  /// More than one field may be wrong.
  @Test
  void itStaysAtWhatIsCorrectedInPartUntilItIsAskedToGoOn() {
    session.chooseArticle("names");
    walk.toggle();
    walk.next();
    ReviewStop at = walk.stopProperty().get();
    walk.staying(
        () ->
            document.apply(
                new BriefingEdit.Settle(
                    document.act(READER),
                    List.of(new BriefingEdit.Settled(at.of(), at.words(), ReviewState.PROPOSED)),
                    ReviewState.ACCEPTED)));
    assertTrue(walk.stopProperty().get().sameAs(at.of()), words());
    walk.next();
    assertFalse(walk.stopProperty().get().sameAs(at.of()), words());
    walk.previous();
    assertTrue(walk.stopProperty().get().sameAs(at.of()), "the way back leads over it");
  }

  /// Who corrects a second field of what is read already still looks at it.
  @Test
  void aCorrectionOfWhatIsReadAlreadyGoesNowhere() throws Refusal {
    session.chooseArticle("names");
    walk.toggle();
    ReviewStop first = walk.stopProperty().get();
    assertTrue(walk.decide(ReviewAct.ACCEPT, READER));
    walk.previous();
    assertTrue(walk.stopProperty().get().sameAs(first.of()));
    document.apply(
        new BriefingEdit.Settle(
            document.act(READER),
            List.of(new BriefingEdit.Settled(first.of(), first.words(), ReviewState.ACCEPTED)),
            ReviewState.REJECTED));
    assertTrue(walk.stopProperty().get().sameAs(first.of()), words());
    assertTrue(walk.decide(ReviewAct.ACCEPT, READER), "a verdict goes on");
    assertFalse(walk.stopProperty().get().sameAs(first.of()), words());
  }

  /// What is decided about is what is seen to be chosen.
  @Test
  void whatTheReaderChoosesIsWhereItStands() throws Refusal {
    walk.toggle();
    session.chooseEstimate(session.estimates().getFirst());
    assertEquals("172,000 square feet", words());
    session.chooseArticle("bounds");
    assertNull(walk.decidable(), "the reader went elsewhere");
    assertFalse(walk.decide(ReviewAct.ACCEPT, READER));
    walk.next();
    assertEquals("bounds", walk.stopProperty().get().articleId());
  }

  @Test
  void leftAndTurnedOnAgainItStandsAtTheChosenThing() {
    session.chooseArticle("bounds");
    walk.toggle();
    walk.next();
    walk.next();
    assertEquals("55 wagons", words());
    walk.toggle();
    assertNull(walk.stopProperty().get());
    assertEquals(ReviewProgress.NONE, walk.progressProperty().get());
    walk.toggle();
    assertEquals("55 wagons", words());
  }

  /// An article that cannot be read keeps nobody from the others.
  @Test
  void anArticleThatCannotBeReadHasNothingToBeLookedAt() {
    MemoryBriefing broken =
        BorderBriefing.with(Set.of("bounds"), new BundleIntegrity(1, 1, List.of(), Set.of()));
    ReadingSession other = new ReadingSession(file -> broken, ReviewWalkTest::work);
    ReviewWalk over = new ReviewWalk(other, other, other, document, work());
    other.open(broken.file());
    over.toggle();
    assertTrue(over.progressProperty().get().complete());
    assertEquals(0, over.progressProperty().get().of("bounds").all());
  }
}
