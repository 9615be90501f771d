// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.compare;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.compare.ReportComparison;
import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.GroupDecision;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.session.RevisedBriefing;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.compare.ComparedBriefing.Place;
import org.jspecify.annotations.Nullable;

/// The reports of one figure side by side: whether they are shown, which groups there are and which
/// one is chosen. The articles are read when somebody first asks, in the background, and anew when
/// an edit changed one. Used on the thread on which results are delivered.
public final class ReportGroups {
  /// Of more articles an edit begins no new reading for the sake of a card alone.
  private static final int MANY = 500;

  private static final int PROGRESS = 50;

  /// With how many reports an estimate is compared for its card.
  private static final int MOST = 200;

  private final ShownBriefing shown;
  private final ReaderChoice choice;
  private final ReaderMoves moves;
  private final TaskRunner work;
  private final TaskRunner looking;
  private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyObjectWrapper<ComparedBriefing> found =
      new ReadOnlyObjectWrapper<>(ComparedBriefing.NONE);
  private final ReadOnlyObjectWrapper<@Nullable Compared> chosen =
      new ReadOnlyObjectWrapper<>(null);

  /// What is being read or was read; null when nobody asked, or it is not so any more.
  private @Nullable Briefing reading;

  /// Whether an edit came while the articles were being read.
  private boolean outdated;

  private List<String> articles = List.of();
  private @Nullable EstimateId anchor;

  /// @param works one reads the articles, one makes what is shown of a group
  public ReportGroups(
      ShownBriefing shown, ReaderChoice choice, ReaderMoves moves, Supplier<TaskRunner> works) {
    this.shown = shown;
    this.choice = choice;
    this.moves = moves;
    this.work = works.get();
    this.looking = works.get();
    shown.stateProperty().subscribe(state -> forget());
    shown.revisedProperty().subscribe(this::revised);
    shown.knowledgeProperty().subscribe(this::regroup);
  }

  /// Whether the view is on screen.
  public ReadOnlyBooleanProperty showingProperty() {
    return showing.getReadOnlyProperty();
  }

  /// The groups, as far as they were found.
  public ReadOnlyObjectProperty<ComparedBriefing> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /// The chosen group; null while there is none.
  public ReadOnlyObjectProperty<@Nullable Compared> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /// Shows the view, at the group of the chosen estimate where it has one.
  public void show() {
    EstimateId id = chosenEstimate();
    if (id != null) {
      anchor = id;
    }
    ask(true);
    choose();
    showing.set(true);
  }

  /// Puts the view away. What was read is kept.
  public void hide() {
    showing.set(false);
  }

  public void choose(Compared group) {
    anchor = group.group().figures().getFirst().id();
    chosen.set(group);
  }

  /// Makes what is shown of a group in the background.
  ///
  /// @param done takes it, unless something else was asked for since
  public <T> void look(Callable<T> making, Consumer<T> done) {
    looking.run(
        TaskRunner.Task.of(making),
        done,
        failure -> {
          throw new IllegalStateException("what is shown of a group cannot be made", failure);
        });
  }

  /// Returns which estimate is chosen in the text, or null.
  public @Nullable EstimateId chosenEstimate() {
    Estimate estimate = choice.estimateProperty().get();
    return estimate == null ? null : id(estimate);
  }

  private @Nullable EstimateId id(Estimate estimate) {
    MarkedArticle marked = choice.markedArticle();
    return marked == null ? null : new EstimateId(marked.article().id(), estimate.id());
  }

  /// Returns the group of an estimate of the shown article; null where it has none, or until it is
  /// known, or where the estimate was edited since. The first one who asks has the articles read.
  public @Nullable Compared of(Estimate estimate) {
    ask(false);
    Place place = place(estimate);
    return place == null ? null : place.group();
  }

  private @Nullable Place place(Estimate estimate) {
    EstimateId id = id(estimate);
    Place place = id == null ? null : found.get().byEstimate().get(id);
    return place != null && place.figure().claim().equals(estimate) ? place : null;
  }

  /// How many reports of a figure are at odds with it.
  ///
  /// @param disputing those that a text sets against it
  /// @param others those whose numbers cannot be true with it, and nothing says why
  public record AtOdds(int disputing, int others) {}

  /// Returns how many reports of its group are at odds with an estimate of the shown article; of a
  /// very large group, at least.
  public AtOdds atOdds(Estimate estimate) {
    ReportComparison comparison = found.get().comparison();
    Place place = place(estimate);
    if (comparison == null || place == null) {
      return new AtOdds(0, 0);
    }
    List<ReportedFigure> all = place.group().group().figures();
    int disputing = 0;
    int others = 0;
    for (int i = 0; i < Math.min(MOST, all.size()); i++) {
      ReportedFigure one = all.get(Math.min(i, place.at()));
      ReportedFigure other = all.get(Math.max(i, place.at()));
      if (i != place.at() && comparison.disputed(one, other)) {
        boolean said = comparison.opposed(one, other);
        disputing += said ? 1 : 0;
        others += said ? 0 : 1;
      }
    }
    return new AtOdds(disputing, others);
  }

  /// Shows the words of a report in its article, and puts the view away.
  public void open(ReportedFigure figure) {
    anchor = figure.id();
    hide();
    moves.showPassage(
        new EvidenceQuote(
            figure.articleId(), figure.claim().span(), figure.claim().quantity().asWritten()));
  }

  private void forget() {
    work.cancel();
    looking.cancel();
    reading = null;
    outdated = false;
    articles = List.of();
    anchor = null;
    showing.set(false);
    found.set(ComparedBriefing.NONE);
    chosen.set(null);
  }

  private void revised(@Nullable RevisedBriefing now) {
    if (now == null || reading == null) {
      return;
    }
    boolean same = now.articles().isEmpty() && ids(now.briefing()).equals(articles);
    if (same) {
      return; // what was decided of groups comes with the knowledge
    }
    if (showing.get() || !many()) {
      reading = null;
      ask(true);
    } else if (found.get().complete()) {
      reading = null;
    } else {
      outdated = true; // to begin from the front at each edit would never come to an end
    }
  }

  private boolean many() {
    List<ArticleSummary> all = shown.articlesProperty().get();
    return all != null && all.size() > MANY;
  }

  private static List<String> ids(Briefing briefing) {
    return briefing.info().articleIds();
  }

  /// @param anew whether what was read before an edit will not do
  private void ask(boolean anew) {
    Briefing open = shown.briefing();
    if (anew && outdated) {
      reading = null;
    }
    boolean there = reading != null || (!anew && found.get().complete());
    if (open == null || there) {
      return;
    }
    reading = open;
    outdated = false;
    work.run(superseded -> read(open, superseded), this::took, failure -> reading = null);
  }

  private record Read(ComparedBriefing found, List<String> articles) {}

  private Read read(Briefing open, BooleanSupplier superseded) throws Refusal {
    open.list();
    open.complete();
    ReportComparison comparison = new ReportComparison();
    List<String> ids = ids(open);
    int read = 0;
    int unread = 0;
    for (String id : ids) {
      if (superseded.getAsBoolean()) {
        break;
      }
      try {
        comparison.add(open.article(id));
      } catch (Refusal e) {
        unread++; // the article says so itself when it is opened
      }
      read++;
      if (read % PROGRESS == 0) {
        tell(ComparedBriefing.reading(read, ids.size()), superseded);
      }
    }
    comparison.translated(open.knowledge().translations());
    List<GroupDecision> decisions = open.knowledge().groups();
    return new Read(ComparedBriefing.of(comparison, decisions, ids.size(), unread), ids);
  }

  private void tell(ComparedBriefing progress, BooleanSupplier superseded) {
    work.deliver(
        () -> {
          if (!superseded.getAsBoolean() && !found.get().complete()) {
            found.set(progress);
          }
        });
  }

  private void took(Read read) {
    articles = read.articles();
    reading = outdated ? null : reading;
    found.set(read.found());
    regroup(shown.knowledgeProperty().get());
    choose();
  }

  /// Follows what persons decided; no article is read for it.
  private void regroup(@Nullable Knowledge known) {
    ComparedBriefing now = found.get();
    ReportComparison comparison = now.comparison();
    if (known != null
        && comparison != null
        && (comparison.translated(known.translations())
            || !known.groups().equals(now.decisions()))) {
      found.set(ComparedBriefing.of(comparison, known.groups(), now.all(), now.unread()));
      choose();
    }
  }

  private void choose() {
    ComparedBriefing now = found.get();
    Place place = anchor == null ? null : now.byEstimate().get(anchor);
    Compared first = now.groups().isEmpty() ? null : now.groups().getFirst();
    chosen.set(place == null ? first : place.group());
  }
}
