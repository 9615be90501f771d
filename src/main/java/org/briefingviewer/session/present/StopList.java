// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.present;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.correct.TextWords;
import org.briefingviewer.derive.ComputedFigures;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.PlacedStop;
import org.briefingviewer.page.plate.BriefingPlates;
import org.briefingviewer.page.plate.EstimatePlates;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.document.Document;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.part.WrittenFigure;
import org.jspecify.annotations.Nullable;

/// The stops of the open briefing, and what is done to them: all of it edits, so that it can be
/// undone and is kept with the briefing.
public final class StopList {
  private final ShownBriefing shown;
  private final ReaderChoice choice;
  private final Document document;

  public StopList(ShownBriefing shown, ReaderChoice choice, Document document) {
    this.shown = shown;
    this.choice = choice;
    this.document = document;
  }

  /// Returns the stops as they are now, in their order; none where they cannot be read.
  public List<Stop> now() {
    Briefing briefing = shown.briefing();
    try {
      return briefing == null ? List.of() : briefing.stops();
    } catch (Refusal e) {
      return List.of();
    }
  }

  /// Makes a stop of what is selected, in whole words, else of the chosen estimate or tie,
  /// whichever was chosen last; it is in no presentation yet.
  ///
  /// @param selected words of the shown article, or null
  /// @return null where nothing is chosen
  public @Nullable Stop made(@Nullable TextSpan selected) {
    MarkedArticle marked = choice.markedArticle();
    Estimate estimate = latest();
    ActorPair tie = choice.tieProperty().get();
    String id = newId(now());
    TextSpan words =
        marked == null || selected == null
            ? null
            : new TextWords(marked.article().text()).wholeWords(selected);
    if (marked != null && words != null) {
      return new Stop.Passage(id, Stop.Plan.NONE, Stop.Quote.of(marked.article(), words));
    }
    if (marked != null && estimate != null) {
      return of(id, marked.article(), estimate);
    }
    return tie == null || silent(tie) ? null : new Stop.OfTie(id, Stop.Plan.NONE, tie);
  }

  /// Returns whether no article speaks of a tie.
  private boolean silent(ActorPair tie) {
    Knowledge known = shown.knowledgeProperty().get();
    return known != null
        && known.ties().stream().noneMatch(t -> t.pair().equals(tie) && !t.states().isEmpty());
  }

  /// The chosen estimate, unless a tie was chosen after it.
  private @Nullable Estimate latest() {
    return choice.tieLatest() ? null : choice.estimateProperty().get();
  }

  /// Makes a picture of what is chosen: the first kind that is true to the chosen estimate, the
  /// triangle for a tie, else the events of the briefing; it is in no presentation yet.
  ///
  /// @return null where no picture would be true to the estimate, where there are no events, or
  ///   nothing is open
  public @Nullable Stop graphic(Messages messages) {
    Briefing briefing = shown.briefing();
    MarkedArticle marked = choice.markedArticle();
    Estimate estimate = latest();
    if (briefing == null) {
      return null;
    }
    String id = newId(now());
    if (marked == null || estimate == null) {
      return choice.tieProperty().get() == null
          ? timeline(messages)
          : new Stop.Graphic(id, Stop.Plan.NONE, Stop.GraphicKind.TIES, null, "");
    }
    EstimatePlates plates = new EstimatePlates(marked, briefing, messages);
    for (Stop.GraphicKind kind : Stop.GraphicKind.values()) {
      if (kind.ofEstimate() && plates.fits(estimate, kind)) {
        EstimateId of = new EstimateId(marked.article().id(), estimate.id());
        return new Stop.Graphic(id, Stop.Plan.NONE, kind, of, words(marked.article(), estimate));
      }
    }
    return null;
  }

  /// Makes a picture of the dated events of the briefing; it is in no presentation yet.
  ///
  /// @return null where there are no events, or nothing is open
  public @Nullable Stop timeline(Messages messages) {
    Briefing briefing = shown.briefing();
    return briefing == null || new BriefingPlates(briefing, messages).dated().isEmpty()
        ? null
        : new Stop.Graphic(newId(now()), Stop.Plan.NONE, Stop.GraphicKind.EVENTS, null, "");
  }

  /// Makes a stop of what is computed from the chosen estimate; it is in no presentation yet.
  ///
  /// @return null where nothing is
  public @Nullable Stop computed() {
    MarkedArticle marked = choice.markedArticle();
    Estimate estimate = choice.estimateProperty().get();
    if (marked == null || estimate == null || ComputedFigures.of(marked, estimate).isEmpty()) {
      return null;
    }
    EstimateId of = new EstimateId(marked.article().id(), estimate.id());
    return new Stop.Computed(newId(now()), Stop.Plan.NONE, of, words(marked.article(), estimate));
  }

  /// Makes a table of the figures that stand beside each other in the last stop.
  ///
  /// @return whether that was done; not where none do
  public boolean tabulate(String by) {
    return !now().isEmpty()
        && now().getLast() instanceof Stop.Comparison last
        && change(last, new Stop.Table(last.id(), last.plan(), List.of(), last.estimates()), by);
  }

  private static Stop.OfEstimate of(String id, Article article, Estimate estimate) {
    return new Stop.OfEstimate(
        id, Stop.Plan.NONE, new EstimateId(article.id(), estimate.id()), words(article, estimate));
  }

  private static String words(Article article, Estimate estimate) {
    return WrittenFigure.of(article.text(), estimate).replace('\u00A0', ' ');
  }

  /// Returns an id that no stop has.
  public static String newId(List<Stop> stops) {
    int number = stops.size() + 1;
    while (has(stops, "s" + number)) {
      number++;
    }
    return "s" + number;
  }

  private static boolean has(List<Stop> stops, String id) {
    return stops.stream().anyMatch(stop -> stop.id().equals(id));
  }

  /// Puts a stop behind the others.
  ///
  /// @return whether that was done
  public boolean add(Stop stop, String by) {
    return document.apply(new BriefingEdit.AddStops(document.act(by), stop, now().size()));
  }

  /// Puts stops behind the others, all in one edit.
  ///
  /// @return whether that was done; not where there are none
  public boolean addAll(List<Stop> added, String by) {
    List<PlacedStop> placed = new ArrayList<>();
    int end = now().size();
    added.forEach(stop -> placed.add(new PlacedStop(stop, end + placed.size())));
    return !placed.isEmpty() && document.apply(new BriefingEdit.AddStops(document.act(by), placed));
  }

  /// Returns whether the chosen estimate can stand beside those of the last stop.
  public boolean canPutBeside() {
    Stop last = now().isEmpty() ? null : now().getLast();
    return choice.estimateProperty().get() != null
        && (last instanceof Stop.OfEstimate || last instanceof Stop.Comparison);
  }

  /// Puts the chosen estimate beside those of the last stop.
  ///
  /// @return whether that was done
  public boolean putBeside(String by) {
    MarkedArticle marked = choice.markedArticle();
    Estimate estimate = choice.estimateProperty().get();
    if (marked == null || estimate == null || !canPutBeside()) {
      return false;
    }
    EstimateId id = new EstimateId(marked.article().id(), estimate.id());
    Stop last = now().getLast();
    List<EstimateId> estimates = new ArrayList<>();
    List<String> words = new ArrayList<>();
    if (last instanceof Stop.OfEstimate one) {
      estimates.add(one.estimate());
      words.add(one.words());
    } else if (last instanceof Stop.Comparison several) {
      estimates.addAll(several.estimates());
      words.addAll(
          several.words().isEmpty() ? estimates.stream().map(e -> "").toList() : several.words());
    }
    if (estimates.contains(id)) {
      return false;
    }
    estimates.add(id);
    words.add(words(marked.article(), estimate));
    return change(last, new Stop.Comparison(last.id(), last.plan(), estimates, words), by);
  }

  public void remove(Stop stop, String by) {
    document.apply(new BriefingEdit.RemoveStops(document.act(by), List.of(stop.id())));
  }

  /// Moves a stop by some places.
  ///
  /// @return where it stands then, from 0
  public int move(Stop stop, int places, String by) {
    List<Stop> stops = now();
    int from = stops.stream().map(Stop::id).toList().indexOf(stop.id());
    int to = Math.clamp(from + places, 0, Math.max(0, stops.size() - 1));
    if (from < 0 || from == to) {
      return from;
    }
    document.apply(new BriefingEdit.MoveStop(document.act(by), stop.id(), from, to));
    return to;
  }

  /// Words or plans a stop otherwise.
  ///
  /// @return whether that was done; not where nothing is another
  public boolean change(Stop from, Stop to, String by) {
    return !from.equals(to)
        && document.apply(new BriefingEdit.ChangeStop(document.act(by), from, to));
  }

  /// Returns stops of everything that the shown article has to show: its headline, the ties that it
  /// speaks of, its estimates in text order. They are in no presentation yet; what is in it already
  /// is left out.
  public List<Stop> proposed() {
    MarkedArticle marked = choice.markedArticle();
    if (marked == null) {
      return List.of();
    }
    List<Stop> all = new ArrayList<>(now());
    int there = all.size();
    String article = marked.article().id();
    if (all.stream()
        .noneMatch(s -> s instanceof Stop.Headline h && h.articleId().equals(article))) {
      all.add(new Stop.Headline(newId(all), Stop.Plan.NONE, article));
    }
    for (ActorPair pair : spokenOf(marked)) {
      if (all.stream().noneMatch(s -> s instanceof Stop.OfTie tie && tie.pair().equals(pair))) {
        all.add(new Stop.OfTie(newId(all), Stop.Plan.NONE, pair));
      }
    }
    for (Estimate estimate : marked.findings().estimates()) {
      EstimateId id = new EstimateId(article, estimate.id());
      if (all.stream().noneMatch(s -> s instanceof Stop.OfEstimate o && o.estimate().equals(id))) {
        all.add(of(newId(all), marked.article(), estimate));
      }
    }
    return List.copyOf(all.subList(there, all.size()));
  }

  private static List<ActorPair> spokenOf(MarkedArticle marked) {
    return marked.findings().tieStates().stream()
        .filter(state -> state.review().state() != ReviewState.REJECTED)
        .map(TieState::pair)
        .distinct()
        .toList();
  }
}
