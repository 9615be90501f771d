// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.Edit;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.model.edit.FindingId.FindingKind;
import org.briefingviewer.review.ReviewAct;
import org.briefingviewer.review.ReviewFilter;
import org.briefingviewer.review.ReviewProgress;
import org.briefingviewer.review.ReviewRoute;
import org.briefingviewer.review.ReviewStop;
import org.briefingviewer.session.ArticleState;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.RevisedBriefing;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.document.Document;
import org.jspecify.annotations.Nullable;

/// A walk over what has to be looked at, while it is on: where it stands, what it stops at, how
/// much is left. It goes on by itself as soon as that at which it stands is settled, by whatever
/// edit, and back to what is undone. Used on the thread on which results are delivered.
public final class ReviewWalk {
  private final ShownBriefing open;
  private final ReaderChoice choice;
  private final Document document;
  private final StopReading reading;
  private final StopRevealer showing;

  private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyObjectWrapper<ReviewFilter> filter =
      new ReadOnlyObjectWrapper<>(ReviewFilter.FIRST);
  private final ReadOnlyObjectWrapper<@Nullable ReviewStop> stop =
      new ReadOnlyObjectWrapper<>(null);
  private final ReadOnlyObjectWrapper<ReviewProgress> progress =
      new ReadOnlyObjectWrapper<>(ReviewProgress.NONE);

  private @Nullable ReviewStop settled; // just now, as it was before: from there the walk goes on

  /// What was decided on this walk, in that order: the way back leads over it too.
  private final SequencedSet<FindingId> decided = new LinkedHashSet<>();

  /// Where the walk went on from what was decided last, if one still stands there.
  private @Nullable ReviewStop wentOn;

  private boolean listens;
  private boolean held;
  private boolean deciding; // a correction of what was read already goes nowhere
  private boolean staying;
  private boolean going;

  /// @param work reads the articles
  public ReviewWalk(
      ShownBriefing open,
      ReaderChoice choice,
      ReaderMoves moves,
      Document document,
      TaskRunner work) {
    this.open = open;
    this.choice = choice;
    this.document = document;
    this.reading = new StopReading(open, choice, work, this::counted);
    this.showing = new StopRevealer(choice, moves);
  }

  /// Listens from the first time it is turned on: nothing of it is needed to show a text.
  private void listen() {
    if (!listens) {
      listens = true;
      open.stateProperty().subscribe(this::opened);
      open.articlesProperty().subscribe(list -> listed());
      open.revisedProperty().subscribe(this::revised);
      choice.articleProperty().subscribe(this::shown);
      choice.estimateProperty().subscribe(this::chosen);
      choice.passageProperty().subscribe(this::looksAtPassage);
      choice.tieProperty().subscribe(this::looksAtTie);
      document.undoableProperty().subscribe(edit -> goOnWhenSettled());
    }
  }

  /// Whether it is on.
  public ReadOnlyBooleanProperty onProperty() {
    return on.getReadOnlyProperty();
  }

  /// At what it stops, and in which order.
  public ReadOnlyObjectProperty<ReviewFilter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  /// Where it stands; null while it is off and where nothing is left to stop at.
  public ReadOnlyObjectProperty<@Nullable ReviewStop> stopProperty() {
    return stop.getReadOnlyProperty();
  }

  /// How much is settled; [ReviewProgress#NONE] while it is off.
  public ReadOnlyObjectProperty<ReviewProgress> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /// Turns it on, at the chosen estimate or else at the first stop; or off.
  public void toggle() {
    if (on.get()) {
      leave();
    } else if (open.briefing() != null) {
      begin(filter.get(), null);
    }
  }

  /// Turns it on where it stood before, in another window on the same briefing.
  public void resume(ReviewFilter before, @Nullable FindingId at) {
    begin(before, at);
  }

  private void begin(ReviewFilter wanted, @Nullable FindingId at) {
    listen();
    on.set(true);
    filter.set(wanted);
    reading.begin();
    Estimate estimate = choice.estimateProperty().get();
    ReviewStop there = at == null ? null : reading.find(at);
    if (there == null && estimate != null) {
      there = stopOf(estimate);
    }
    go(there == null ? route().begin() : route().from(there));
  }

  /// Turns it off; what is chosen stays so.
  public void leave() {
    on.set(false);
    settled = null;
    held = false;
    decided.clear();
    wentOn = null;
    stop.set(null);
    reading.forget();
    showing.forget();
    progress.set(ReviewProgress.NONE);
  }

  /// Stops at other things from now on: where it stands, if that is one of them.
  public void filter(ReviewFilter wanted) {
    filter.set(wanted);
    if (on.get()) {
      ReviewStop now = stop.get();
      go(now == null ? route().begin() : route().from(now));
    }
  }

  /// Goes to the next stop without deciding about this one.
  public void next() {
    if (on.get()) {
      ReviewStop now = stop.get();
      go(now == null ? route().begin() : route().step(now, 1));
    }
  }

  /// Goes back to what was just decided, else to the stop or the decision before this one.
  public void previous() {
    if (on.get()) {
      ReviewStop now = stop.get();
      boolean just = !decided.isEmpty() && Objects.equals(now, wentOn);
      ReviewStop last = just ? reading.find(decided.getLast()) : null;
      wentOn = null;
      go(last == null ? route().back(now, decided) : last);
    }
  }

  /// Returns all at which it stops now, in its order.
  public List<ReviewStop> stops() {
    return route().stops();
  }

  /// Returns the thing at which it stands, if that is in view, so that a person can decide.
  public @Nullable ReviewStop decidable() {
    ReviewStop now = stop.get();
    MarkedArticle marked = choice.markedArticle();
    return now != null && marked != null && marked.article().id().equals(now.articleId())
        ? now
        : null;
  }

  /// Says something of the thing at which it stands, and goes on.
  ///
  /// @param by the person's name
  /// @return whether it was done; if not, the document says why
  public boolean decide(ReviewAct act, String by) throws Refusal {
    ReviewStop now = decidable();
    return now != null && decide(act, now, by);
  }

  /// Says something of a thing that a person has just read, whether the walk is on or not.
  public boolean decide(ReviewAct act, ReviewStop of, String by) throws Refusal {
    return act.fits(of) && decide(act, List.of(of), Review.Care.READ, by);
  }

  /// Returns all at which it stops now and of which the same can be said at once: what a person
  /// read one by one is left as it is.
  public List<ReviewStop> inBulk(ReviewAct act) {
    return act.inBulk(stops());
  }

  /// Says the same of several that nobody read one by one. What a person did read among them, as
  /// the briefing is now, is left as it is.
  ///
  /// @return of how many it was said; 0 where it could not be done, and the document says why
  public int decideInBulk(ReviewAct act, List<ReviewStop> stops, String by) throws Refusal {
    List<ReviewStop> now =
        stops.stream().flatMap(stop -> Stream.ofNullable(reading.find(stop.of()))).toList();
    List<ReviewStop> left = act.inBulk(now);
    return decide(act, left, Review.Care.IN_BULK, by) ? left.size() : 0;
  }

  private boolean decide(ReviewAct act, List<ReviewStop> stops, Review.Care care, String by)
      throws Refusal {
    Briefing briefing = open.briefing();
    if (briefing == null || stops.isEmpty()) {
      return false;
    }
    BriefingEdit edit = act.edit(document.act(by), stops, care, briefing);
    deciding = true;
    boolean done = document.apply(edit);
    deciding = false;
    return done;
  }

  /// Returns where the plain number stands at which the walk is, or null.
  public @Nullable TextSpan number() {
    ReviewStop at = stop.get();
    return on.get() && at != null && at.of().kind() == FindingKind.PLAIN_FIGURE ? at.span() : null;
  }

  /// Stays where it is while the thing is being corrected, and goes on once that settled it; else a
  /// state or an event is shown again: other passages were looked at meanwhile.
  public void hold(boolean correcting) {
    boolean stays = held && !correcting && settled == null;
    held = correcting;
    goOnWhenSettled();
    ReviewStop now = decidable();
    if (stays && now != null && now.told() != null) {
      go(now);
    }
  }

  /// Runs a correction of one field of a figure and stays at that figure.
  public void staying(Runnable correction) {
    staying = true;
    try {
      correction.run();
    } finally {
      staying = false;
    }
  }

  /// Goes back to what an edit was about that was just undone.
  public void backTo(Edit undone) {
    FindingId first = ReviewAct.subject(undone);
    if (on.get() && first != null) {
      settled = null;
      ReviewStop there = reading.find(first);
      if (there != null) {
        go(there);
      }
    }
  }

  private ReviewRoute route() {
    return new ReviewRoute(
        reading.order(), reading.read(), filter.get(), choice.articleIdProperty().get());
  }

  private void go(@Nullable ReviewStop to) {
    going = true;
    stop.set(to);
    showing.show(to);
    going = false;
  }

  private void opened(LoadState state) {
    if (on.get() && !(state instanceof LoadState.Ready)) {
      leave();
    }
  }

  private void listed() {
    if (on.get()) {
      reading.begin();
    }
  }

  /// Hears that more articles were read, or that an edit changed some.
  private void counted() {
    if (on.get()) {
      progress.set(reading.progress());
      if (stop.get() == null && filter.get().everywhere() && settled == null) {
        go(route().begin());
      }
    }
  }

  private void revised(@Nullable RevisedBriefing now) {
    if (!on.get() || now == null) {
      return;
    }
    ReviewStop before = stop.get();
    reading.revise(now, before == null ? null : before.articleId());
    if (before != null && !now.briefing().has(before.articleId())) {
      stop.set(null);
    } else if (before != null && now.articles().contains(before.articleId())) {
      ReviewStop after = reading.find(before.of());
      boolean goes = deciding || !before.looked();
      if (after != null && staying) {
        decided.add(before.of()); // there may be more to correct in it
      } else if (after == null || (goes && after.verdicts() > before.verdicts())) {
        settled = before;
      }
      stop.set(after == null ? before : after);
    }
    progress.set(reading.progress());
  }

  /// Only once the edit is done: while an article is being put anew, no other can be chosen.
  private void goOnWhenSettled() {
    ReviewStop from = settled;
    if (from != null && !held && on.get()) {
      settled = null;
      ReviewStop next = route().step(from, 1);
      go(next != null && next.sameAs(from.of()) && next.settled() ? null : next);
      decided.remove(from.of());
      decided.add(from.of());
      wentOn = stop.get();
    }
  }

  private void shown(ArticleState state) {
    if (on.get() && state instanceof ArticleState.Shown shown) {
      reading.put(shown.article());
      ReviewStop now = stop.get();
      if (now != null && !now.articleId().equals(shown.article().article().id())) {
        stop.set(null); // the reader went elsewhere
      }
      progress.set(reading.progress());
    }
  }

  /// What the reader chooses is what a key decides about.
  private void chosen(@Nullable Estimate estimate) {
    if (on.get() && !going && estimate != null) {
      ReviewStop there = stopOf(estimate);
      if (there != null) {
        stop.set(there);
      }
    }
  }

  /// Who looks at another passage or tie looks at that, and decides about it.
  private void looksAtPassage(@Nullable EvidenceQuote passage) {
    ReviewStop now = stop.get();
    if (freely() && passage != null && now != null && !passage.equals(now.passage())) {
      stop.set(null);
    }
  }

  private void looksAtTie(@Nullable ActorPair tie) {
    ReviewStop now = stop.get();
    if (freely() && tie != null && now != null && !now.ties().contains(tie)) {
      stop.set(null);
    }
  }

  /// Whether the reader moves, and not the walk; while an estimate is chosen that is decided about.
  private boolean freely() {
    return on.get() && !going && !held && choice.estimateProperty().get() == null;
  }

  private @Nullable ReviewStop stopOf(Estimate estimate) {
    MarkedArticle marked = choice.markedArticle();
    return marked == null ? null : reading.find(FindingId.of(marked.article().id(), estimate));
  }
}
