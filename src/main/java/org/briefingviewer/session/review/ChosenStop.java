// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.review;

import java.util.List;
import java.util.function.Predicate;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TieState;
import org.briefingviewer.review.ReviewStop;
import org.briefingviewer.session.ReaderChoice;
import org.jspecify.annotations.Nullable;

/// What a action is about where no walk stands at anything: the chosen estimate, else a state of
/// the chosen tie.
public record ChosenStop(ReaderChoice choice) {

  /// Returns what is chosen, or null when it is nothing that a verdict can be about.
  public @Nullable ReviewStop get() {
    MarkedArticle marked = choice.markedArticle();
    if (marked == null) {
      return null;
    }
    Estimate estimate = choice.estimateProperty().get();
    ActorPair pair = choice.tieProperty().get();
    Finding finding = estimate == null && pair != null ? state(state -> true) : estimate;
    return finding == null ? null : ReviewStop.of(marked.article().id(), finding, false);
  }

  /// Returns, of several states of the chosen tie in the shown article, that whose passage is
  /// shown; else the first one that nobody checked.
  ///
  /// @param among which of them count
  public @Nullable TieState state(Predicate<TieState> among) {
    MarkedArticle marked = choice.markedArticle();
    ActorPair pair = choice.tieProperty().get();
    if (marked == null || pair == null) {
      return null;
    }
    List<TieState> states =
        marked.findings().tieStates().stream()
            .filter(state -> state.pair().equals(pair))
            .filter(among)
            .toList();
    return states.stream()
        .filter(this::shown)
        .findFirst()
        .or(() -> states.stream().filter(state -> !state.settled()).findFirst())
        .or(() -> states.stream().findFirst())
        .orElse(null);
  }

  /// Returns what a correction of a state or an event is about: that at which a walk stands; else
  /// the event whose passage is shown; else a state of the chosen tie, rather the one whose passage
  /// is shown. Several events may be told by the same words: of those rather one that nobody
  /// checked.
  ///
  /// @param at where a walk stands in the shown article, or null
  public @Nullable Finding correctable(@Nullable ReviewStop at) {
    MarkedArticle marked = choice.markedArticle();
    if (marked == null) {
      return null;
    }
    Finding there = at == null ? null : stateOrEvent(at, marked);
    if (there != null) {
      return there;
    }
    TieState state = state(each -> each.review().state() != ReviewState.REJECTED);
    if (state != null && shown(state)) {
      return state;
    }
    EvidenceQuote passage = choice.passageProperty().get();
    List<Event> told =
        marked.findings().events().stream().filter(event -> event.quote().equals(passage)).toList();
    return told.stream()
        .filter(event -> !event.settled())
        .findFirst()
        .or(() -> told.stream().findFirst())
        .map(Finding.class::cast)
        .orElse(state);
  }

  private static @Nullable Finding stateOrEvent(ReviewStop at, MarkedArticle marked) {
    List<? extends Finding> among =
        switch (at.of().kind()) {
          case TIE_STATE -> marked.findings().tieStates();
          case EVENT -> marked.findings().events();
          case ESTIMATE, PLAIN_FIGURE -> List.of();
        };
    for (Finding finding : among) {
      if (finding.id().equals(at.of().id())) {
        return finding;
      }
    }
    return null;
  }

  private boolean shown(TieState state) {
    EvidenceQuote passage = choice.passageProperty().get();
    return passage != null && state.evidence().contains(passage);
  }
}
