// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.review;

import java.util.List;
import java.util.function.Predicate;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.TieState;
import org.briefingviewer.session.ReadingSession;
import org.jspecify.annotations.Nullable;

/// What a deed is about where no walk stands at anything: the chosen estimate, else a state of the
/// chosen tie.
public record ChosenStop(ReadingSession session) {

  /// Returns what is chosen, or null when it is nothing that a verdict can be about.
  public @Nullable ReviewStop get() {
    MarkedArticle marked = session.markedArticle();
    if (marked == null) {
      return null;
    }
    Estimate estimate = session.estimateProperty().get();
    ActorPair pair = session.tieProperty().get();
    Finding finding = estimate == null && pair != null ? state(state -> true) : estimate;
    return finding == null ? null : ReviewStop.of(marked.article().id(), finding, false);
  }

  /// Returns, of several states of the chosen tie in the shown article, that whose passage is
  /// shown; else the first one that nobody checked.
  ///
  /// @param among which of them count
  public @Nullable TieState state(Predicate<TieState> among) {
    MarkedArticle marked = session.markedArticle();
    ActorPair pair = session.tieProperty().get();
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

  private boolean shown(TieState state) {
    EvidenceQuote passage = session.passageProperty().get();
    return passage != null && state.evidence().contains(passage);
  }
}
