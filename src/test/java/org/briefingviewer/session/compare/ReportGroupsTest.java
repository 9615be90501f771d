// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.compare.ReportComparison;
import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.ui.ComparedBriefingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportGroupsTest {
  private static final int MANY = 520;

  private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
  private ReadingSession session;
  private ReportGroups groups;

  private void open(OpenBriefing briefing) {
    session =
        new ReadingSession(file -> briefing, () -> new TaskRunner(Runnable::run, Runnable::run));
    groups =
        new ReportGroups(
            session, session, session, () -> new TaskRunner(waiting::add, Runnable::run));
    session.open(briefing.file());
    session.nextEstimate();
  }

  private static MemoryBriefing many() {
    return new MemoryBriefing(
        null,
        IntStream.range(0, MANY)
            .mapToObj(
                i ->
                    i == 0
                        ? BorderBriefing.customs()
                        : new ArticleDraft("n" + i, "Sheds\n\nA shed was built at pier " + i + "."))
            .toList(),
        Set.of(),
        new BundleIntegrity(1, 1, List.of(), Set.of()));
  }

  private void ask() {
    groups.of(session.estimates().getFirst());
  }

  @Test
  void anEditWhileManyArticlesAreReadLetsTheReadingGoOn() {
    open(many());
    ask();
    session.revise(session.briefing(), Set.of("customs"));
    ask();
    assertEquals(1, waiting.size(), "nothing is read from the front again");
    waiting.removeFirst().run();
    assertTrue(groups.foundProperty().get().complete());
    ask();
    assertEquals(0, waiting.size(), "what was found will do for a card");
    groups.show();
    assertEquals(1, waiting.size(), "the view is of what the articles say now");
  }

  @Test
  void theViewShownWhileAnOldReadingRunsHasTheArticlesReadAnew() {
    open(many());
    ask();
    session.revise(session.briefing(), Set.of("customs"));
    groups.show();
    assertEquals(2, waiting.size());
  }

  @Test
  void anEstimateHasTheGroupInWhichItStandsAndNoneOnceItWasEdited(@TempDir Path folder)
      throws Exception {
    Path file = folder.resolve("reports.briefing");
    ComparedBriefingFile.write(file);
    open(new BundleOpener(null).open(file));
    ask();
    waiting.removeFirst().run();
    int disputing = 0;
    for (Compared group : groups.foundProperty().get().groups()) {
      for (ReportedFigure figure : group.group().figures()) {
        session.chooseArticle(figure.articleId());
        if (figure.claim() instanceof Estimate estimate) {
          assertEquals(group, groups.of(estimate));
          ReportGroups.AtOdds odds = groups.atOdds(estimate);
          assertEquals(disputing(group, figure), odds.disputing() + odds.others());
          disputing += odds.disputing() + odds.others();
          Estimate edited =
              estimate.reviewed(new Review(ReviewState.ACCEPTED, "Dana", LocalDate.EPOCH));
          assertNull(groups.of(edited), "what it said before is not said of it now");
          assertEquals(new ReportGroups.AtOdds(0, 0), groups.atOdds(edited));
        }
      }
    }
    assertTrue(disputing > 0, "nothing is disputed");
    session.close();
  }

  private long disputing(Compared group, ReportedFigure figure) {
    List<ReportedFigure> all = group.group().figures();
    ReportComparison comparison = groups.foundProperty().get().comparison();
    return all.stream()
        .filter(
            other ->
                all.indexOf(other) < all.indexOf(figure)
                    ? comparison.disputed(other, figure)
                    : !other.equals(figure) && comparison.disputed(figure, other))
        .count();
  }

  @Test
  void anEditOfFewArticlesHasThemReadAnew() {
    open(BorderBriefing.whole());
    ask();
    session.revise(session.briefing(), Set.of("customs"));
    assertEquals(2, waiting.size());
  }
}
