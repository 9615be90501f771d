// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.review;

import java.util.List;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.TieState;
import org.briefingviewer.session.ReadingSession;
import org.jspecify.annotations.Nullable;

/// What a verdict is about where no walk stands at anything: the chosen estimate, else a state of
/// the chosen tie.
public record ChosenStop(ReadingSession session) {

  /// Returns what is chosen, or null when it is nothing that a verdict can be about.
  public @Nullable ReviewStop get() {
    MarkedArticle marked = session.markedArticle();
    if (marked == null) {
      return null;
    }
    Estimate estimate = session.estimateProperty().get();
    ActorPair pair = session.tieProperty().get();
    Finding finding = estimate;
    if (finding == null && pair != null) {
      finding = state(marked, pair, session.passageProperty().get());
    }
    return finding == null ? null : ReviewStop.of(marked.article().id(), finding, false);
  }

  /// Of several states of a tie in one article, that whose passage is shown; else the first one
  /// that nobody checked.
  private static @Nullable TieState state(
      MarkedArticle marked, ActorPair pair, @Nullable EvidenceQuote shown) {
    List<TieState> states =
        marked.findings().tieStates().stream().filter(s -> s.pair().equals(pair)).toList();
    return states.stream()
        .filter(state -> shown != null && state.evidence().contains(shown))
        .findFirst()
        .or(() -> states.stream().filter(state -> !state.settled()).findFirst())
        .or(() -> states.stream().findFirst())
        .orElse(null);
  }
}
