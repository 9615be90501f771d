// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.model.edit.FindingId.FindingKind;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.revise.Revision;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.table.EstimateRow;
import org.briefingviewer.table.ReadRows;
import org.briefingviewer.table.TableFilter;
import org.junit.jupiter.api.Test;

class EstimateTableTest {
  private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
  private ReadingSession session;

  private static TaskRunner atOnce() {
    return new TaskRunner(Runnable::run, Runnable::run);
  }

  private EstimateTable over(MemoryBriefing briefing, TaskRunner reading) {
    session = new ReadingSession(file -> briefing, () -> reading);
    EstimateTable table =
        new EstimateTable(session, session, session, () -> atOnce(), new RowDraft.PlainWording());
    session.open(briefing.file());
    return table;
  }

  private EstimateTable whole() {
    return over(BorderBriefing.whole(), atOnce());
  }

  private static List<String> places(List<EstimateRow> rows) {
    return rows.stream()
        .map(row -> row.entry().article().id() + " " + row.entry().estimate().id())
        .toList();
  }

  private static EstimateRow row(EstimateTable table, String article, String estimate) {
    return table.readProperty().get().rows().stream()
        .filter(row -> row.entry().is(article, estimate))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nothingIsReadBeforeTheTableIsShown() {
    EstimateTable table = whole();
    assertEquals(ReadRows.NONE, table.readProperty().get());
    table.toggle();
    assertEquals(14, table.rows().size());
    assertTrue(table.readProperty().get().complete());
    table.toggle();
    assertFalse(table.showingProperty().get());
  }

  @Test
  void theShownArticleIsReadFirstAndTheRowsStandInReadingOrderAllTheSame() {
    EstimateTable table = whole();
    session.chooseArticle("names");
    List<ReadRows> told = new ArrayList<>();
    table.readProperty().subscribe(now -> told.add(now));
    table.toggle();
    ReadRows first = told.stream().filter(read -> read.articles() == 1).findFirst().orElseThrow();
    assertEquals(List.of("names e1"), places(first.rows()));
    assertEquals("customs e1", places(table.rows()).getFirst());
  }

  @Test
  void anArticleThatCannotBeReadIsNamedAndTheOthersAreThere() {
    EstimateTable table =
        over(BorderBriefing.with(Set.of("bounds"), BundleIntegrity.NONE), atOnce());
    table.toggle();
    assertEquals(List.of("bounds"), table.readProperty().get().unread());
    assertEquals(5, table.rows().size());
  }

  @Test
  void choosingARowOfAnotherArticleChoosesTheArticleAndThenTheEstimate() {
    EstimateTable table = whole();
    table.toggle();
    table.choose(row(table, "bounds", "e3"));
    assertEquals("bounds", session.articleIdProperty().get());
    assertEquals("e3", session.estimateProperty().get().id());
    assertEquals(row(table, "bounds", "e3"), table.chosenProperty().get());
  }

  /// Opens the briefing, reads its first article and then the list of all.
  private void listArticles() {
    for (int step = 0; step < 3; step++) {
      waiting.removeFirst().run();
    }
  }

  @Test
  void whileTheArticleIsOnItsWayTheRowStaysChosen() {
    EstimateTable table = over(BorderBriefing.whole(), new TaskRunner(waiting::add, Runnable::run));
    listArticles();
    table.toggle();
    EstimateRow far = row(table, "names", "e1");
    table.choose(far);
    assertNull(session.estimateProperty().get());
    assertEquals(far, table.chosenProperty().get());
    waiting.removeLast().run();
    assertEquals("e1", session.estimateProperty().get().id());
    assertEquals(far, table.chosenProperty().get());
  }

  @Test
  void anotherArticleChosenMeanwhileOverrulesTheRow() {
    EstimateTable table = over(BorderBriefing.whole(), new TaskRunner(waiting::add, Runnable::run));
    listArticles();
    table.toggle();
    table.choose(row(table, "names", "e1"));
    session.chooseArticle("bounds");
    waiting.removeLast().run();
    assertEquals("bounds", session.articleIdProperty().get());
    assertNull(session.estimateProperty().get());
    assertNull(table.chosenProperty().get());
  }

  @Test
  void theChosenRowFollowsTheText() {
    EstimateTable table = whole();
    table.toggle();
    session.nextEstimate();
    session.nextEstimate();
    assertEquals(row(table, "customs", "e2"), table.chosenProperty().get());
    session.stepBack();
    assertNull(table.chosenProperty().get());
  }

  @Test
  void thisArticleMeansTheOneThatIsShown() {
    EstimateTable table = whole();
    table.toggle();
    table.filter(TableFilter.NONE.with(TableFilter.Scope.ARTICLE));
    assertEquals(4, table.rows().size());
    session.chooseArticle("names");
    assertEquals(List.of("names e1"), places(table.rows()));
  }

  @Test
  void anotherBriefingBeginsWithoutFilterAndIsReadAtOnceWhileTheTableIsShown() {
    EstimateTable table = whole();
    table.toggle();
    table.filter(TableFilter.NONE.with("wagons"));
    session.close();
    assertEquals(List.of(), table.rows());
    session.open(BorderBriefing.whole().file());
    assertEquals(TableFilter.NONE, table.filterProperty().get());
    assertEquals(14, table.rows().size());
  }

  private static BriefingEdit accept(String article, Estimate estimate) {
    return new BriefingEdit.Settle(
        Act.of("R. Reader", OffsetDateTime.parse("2026-11-26T09:30:00Z")),
        List.of(
            new BriefingEdit.Settled(
                new FindingId(article, FindingKind.of(estimate), estimate.id()),
                "words",
                estimate.review().state())),
        ReviewState.ACCEPTED);
  }

  private Revision revise(Revision before, String article, int number) throws Refusal {
    Estimate estimate = before.article(article).findings().estimates().get(number);
    Revision now = before.with(accept(article, estimate));
    session.revise(now, now.touched());
    return now;
  }

  @Test
  void twoEditsRightAfterEachOtherBothShow() throws Exception {
    EstimateTable table = over(BorderBriefing.whole(), new TaskRunner(waiting::add, Runnable::run));
    listArticles();
    EstimateTable late =
        new EstimateTable(
            session,
            session,
            session,
            () -> new TaskRunner(waiting::add, Runnable::run),
            new RowDraft.PlainWording());
    table.toggle();
    late.toggle();
    runAll();
    Revision first = revise(Revision.of(BorderBriefing.whole(), id -> null), "bounds", 0);
    revise(first, "names", 0);
    runAll();
    assertEquals(places(table.rows()), places(late.rows()));
    assertTrue(row(late, "bounds", "e1").entry().estimate().review().checked());
    assertTrue(row(late, "names", "e1").entry().estimate().review().checked());
    assertTrue(late.rows().containsAll(late.readProperty().get().rows()));
  }

  private void runAll() {
    while (!waiting.isEmpty()) {
      waiting.removeFirst().run();
    }
  }

  @Test
  void anAcceptedEstimateTakesOneStepAndItsRowStaysChosen() throws Exception {
    EstimateTable table = whole();
    table.toggle();
    table.choose(row(table, "bounds", "e3"));
    List<String> steps = new ArrayList<>();
    table
        .rows()
        .addListener(
            (ListChangeListener<EstimateRow>)
                change -> {
                  while (change.next()) {
                    steps.add(change.getFrom() + "-" + change.getTo());
                  }
                });
    int at = table.placeOf(row(table, "bounds", "e3"));
    revise(Revision.of(BorderBriefing.whole(), id -> null), "bounds", 2);
    assertEquals(List.of(at + "-" + (at + 1)), steps);
    assertEquals(row(table, "bounds", "e3"), table.chosenProperty().get());
    assertEquals(at, table.placeOf(table.chosenProperty().get()));
    assertTrue(table.chosenProperty().get().entry().estimate().review().checked());
  }
}
