// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.opening.BriefingOpener;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.opening.OpenBriefing;
import org.jspecify.annotations.Nullable;

/// What a reader has open and chosen. Views bind to the properties and call the verbs; nothing else
/// changes this state. All of it is used on the thread on which results are delivered.
public final class ReadingSession
    implements ShownBriefing, ReaderChoice, ReaderMoves, OpeningControl {
  private final BriefingOpener opener;
  private final TaskRunner opening;
  private final BriefingArrivals arrivals;
  private final OpeningCompletion completing;
  private final ArticleReading reading;
  private final HashRun hashing;
  private final ReadOnlyObjectWrapper<LoadState> state =
      new ReadOnlyObjectWrapper<>(new LoadState.Empty());
  private final ReadOnlyObjectWrapper<@Nullable RevisedBriefing> revised =
      new ReadOnlyObjectWrapper<>(null);
  private final Selection selection = new Selection();
  private Runnable jumps = () -> {};

  /// @param opener opens files
  /// @param works makes the runner of each kind of work: opening, reading an article, hashing
  public ReadingSession(BriefingOpener opener, Supplier<TaskRunner> works) {
    this.opener = opener;
    this.opening = works.get();
    this.arrivals = new BriefingArrivals(opener, opening);
    this.reading = new ArticleReading(works.get());
    this.hashing = new HashRun(works.get());
    this.completing = new OpeningCompletion(works.get(), hashing::begin, this::refuse);
    completing.articlesProperty().subscribe(this::listed);
  }

  @Override
  public ReadOnlyObjectProperty<LoadState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  @Override
  public ReadOnlyObjectProperty<BriefingArrival> arrivalProperty() {
    return arrivals.arrivalProperty();
  }

  @Override
  public ReadOnlyObjectProperty<@Nullable List<ArticleSummary>> articlesProperty() {
    return completing.articlesProperty();
  }

  @Override
  public ReadOnlyObjectProperty<@Nullable Knowledge> knowledgeProperty() {
    return completing.knowledgeProperty();
  }

  @Override
  public ReadOnlyObjectProperty<@Nullable String> articleIdProperty() {
    return reading.idProperty();
  }

  @Override
  public ReadOnlyObjectProperty<ArticleState> articleProperty() {
    return reading.stateProperty();
  }

  @Override
  public ReadOnlyObjectProperty<@Nullable Estimate> estimateProperty() {
    return selection.estimateProperty();
  }

  @Override
  public ReadOnlyObjectProperty<@Nullable ActorPair> tieProperty() {
    return selection.tieProperty();
  }

  @Override
  public boolean tieLatest() {
    return selection.tieLatest();
  }

  @Override
  public ReadOnlyObjectProperty<@Nullable EvidenceQuote> passageProperty() {
    return selection.passageProperty();
  }

  @Override
  public ReadOnlyObjectProperty<BundleIntegrity> integrityProperty() {
    return hashing.integrityProperty();
  }

  @Override
  public ReadOnlyObjectProperty<@Nullable RevisedBriefing> revisedProperty() {
    return revised.getReadOnlyProperty();
  }

  @Override
  public @Nullable Briefing briefing() {
    RevisedBriefing now = revised.get();
    return now == null ? null : now.briefing();
  }

  @Override
  public @Nullable OpenBriefing base() {
    return state.get() instanceof LoadState.Ready ready ? ready.briefing() : null;
  }

  @Override
  public @Nullable MarkedArticle markedArticle() {
    return reading.marked();
  }

  /// Says whom to tell just before the reader is taken to another article, estimate or passage.
  public void onJump(Runnable told) {
    jumps = told;
  }

  @Override
  public void hold() {
    completing.hold();
  }

  @Override
  public void goOn() {
    completing.goOn();
  }

  /// Opens a briefing and its first article, as [#open(Path, String)] does.
  public void open(Path file) {
    open(file, null);
  }

  /// Opens a briefing in place of the open one, which stays when the other is refused or given up.
  ///
  /// @param wished the article to begin with; the first one when it is null or not there
  public void open(Path file, @Nullable String wished) {
    if (briefing() != null) {
      arrivals.open(file, b -> adopt(b, b.recovered().briefing(b), wished));
      return;
    }
    arrivals.cancel();
    leave(new LoadState.Loading(file));
    opening.run(
        TaskRunner.Task.of(() -> opener.open(file)),
        briefing -> opened(briefing, briefing.recovered().briefing(briefing), wished),
        failure ->
            state.set(new LoadState.Failed(file, Refusal.problems(file.toString(), failure))));
  }

  @Override
  public void cancelArrival() {
    arrivals.cancel();
  }

  /// Goes on with a briefing that is open already.
  ///
  /// @param now as people have revised it
  /// @param wished the article to begin with; the first one when it is null or not there
  public void adopt(OpenBriefing briefing, Briefing now, @Nullable String wished) {
    leave(new LoadState.Loading(briefing.file()));
    arrivals.cancel(); // only now: whoever waits for what was under way sees that it has come
    opened(briefing, now, wished);
  }

  private void opened(OpenBriefing briefing, Briefing now, @Nullable String wished) {
    revised.set(new RevisedBriefing(now, Set.of()));
    completing.await(briefing, now);
    state.set(new LoadState.Ready(briefing));
    // Whoever heard of the briefing may have gone to a place in it already.
    if (reading.id() == null) {
      String first = now.beginning(wished);
      if (first == null) {
        completing.textThere();
      } else {
        chooseArticle(first);
      }
    }
  }

  /// An article that is not in the list gives way to the first: it was taken for one until now.
  private void listed(@Nullable List<ArticleSummary> articles) {
    String id = reading.id();
    if (articles == null || id == null || articles.stream().anyMatch(a -> a.id().equals(id))) {
      return;
    }
    leaveArticle();
    if (!articles.isEmpty()) {
      chooseArticle(articles.getFirst().id());
    }
  }

  /// What was left when the first text was shown turns out to be no briefing. What is under way to
  /// take its place may come all the same.
  private void refuse(OpenBriefing briefing, Exception failure) {
    Path file = briefing.file();
    leave(new LoadState.Failed(file, Refusal.problems(file.toString(), failure)));
  }

  /// Goes on with the open briefing under the file that it was saved as.
  public void moveTo(OpenBriefing moved) {
    if (base() != null) {
      state.set(new LoadState.Ready(moved));
      completing.tellAnew();
    }
  }

  /// Compares the file that what is open was just saved as with its own list of hashes.
  public void saved() {
    OpenBriefing open = base();
    if (open != null) {
      hashing.again(open);
    }
  }

  @Override
  public void close() {
    arrivals.cancel();
    leave(new LoadState.Empty());
  }

  /// Lets go of what is open without closing it: somebody else goes on with it.
  public void release() {
    arrivals.cancel();
    letGo(new LoadState.Empty());
  }

  private void leave(LoadState next) {
    OpenBriefing open = base();
    letGo(next);
    if (open != null) {
      open.close();
    }
  }

  private void letGo(LoadState next) {
    completing.forget();
    hashing.forget();
    leaveArticle();
    revised.set(null);
    state.set(next);
  }

  @Override
  public void chooseArticle(String id) {
    Briefing open = briefing();
    if (open == null || id.equals(reading.id())) {
      return;
    }
    jumps.run();
    selection.leaveArticle();
    reading.read(id, place(id), () -> open.article(id), this::read, completing::textThere);
  }

  /// Returns where an article stands, for messages.
  private String place(String id) {
    OpenBriefing open = base();
    return open == null ? id : open.file().resolve(id).toString();
  }

  /// Shows the open briefing as it was just revised: the reader keeps the article, the place in it
  /// and what is chosen, as far as that is still there.
  ///
  /// @param articles the ids of the articles that are not as they were
  public void revise(Briefing now, Set<String> articles) {
    RevisedBriefing before = revised.get();
    String id = reading.id();
    ReadingOrder order = order();
    revised.set(new RevisedBriefing(now, articles));
    completing.revised(now);
    if (before == null || id == null) {
      if (id == null && now.first() != null) {
        chooseArticle(now.first());
      }
    } else if (!now.has(id)) {
      leaveArticle();
      String next = order.besideGone(id, now::has);
      if (next != null) {
        chooseArticle(next);
      }
    } else if (articles.contains(id) && reading.marked() != null) {
      showRevised(now, id);
    }
  }

  private ReadingOrder order() {
    List<ArticleSummary> articles = articlesProperty().get();
    return ReadingOrder.of(articles == null ? List.of() : articles);
  }

  private void leaveArticle() {
    selection.clear();
    reading.none();
  }

  private void showRevised(Briefing now, String id) {
    try {
      MarkedArticle marked = now.article(id);
      selection.hold();
      reading.show(marked);
      selection.resume(marked);
    } catch (Refusal e) {
      reading.fail(id, e.problems());
    }
  }

  private void read(MarkedArticle marked) {
    reading.show(marked);
    selection.arrived(marked);
    completing.textThere();
  }

  @Override
  public void nextArticle() {
    stepArticle(1);
  }

  @Override
  public void previousArticle() {
    stepArticle(-1);
  }

  private void stepArticle(int step) {
    String next = order().step(reading.id(), step);
    if (next != null) {
      chooseArticle(next);
    }
  }

  @Override
  public List<Estimate> estimates() {
    MarkedArticle marked = markedArticle();
    return marked == null ? List.of() : marked.findings().estimates();
  }

  @Override
  public void chooseEstimate(@Nullable Estimate chosen) {
    if (chosen != null) {
      jumps.run();
    }
    selection.choose(chosen);
  }

  @Override
  public void nextEstimate() {
    stepEstimate(1);
  }

  @Override
  public void previousEstimate() {
    stepEstimate(-1);
  }

  private void stepEstimate(int step) {
    if (!estimates().isEmpty()) {
      chooseEstimate(new EstimateWalk(estimates()).step(estimateProperty().get(), step));
    }
  }

  @Override
  public void chooseTie(@Nullable ActorPair pair) {
    selection.choose(pair);
  }

  @Override
  public void showPassage(EvidenceQuote quote) {
    MarkedArticle shown = markedArticle();
    if (shown != null && quote.articleId().equals(shown.article().id())) {
      jumps.run();
      selection.show(quote, shown);
    } else {
      selection.await(quote);
      chooseArticle(quote.articleId());
    }
  }

  @Override
  public void passBy(EvidenceQuote quote) {
    selection.show(quote, markedArticle());
  }

  @Override
  public void stepBack() {
    selection.stepBack();
  }
}
