// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.edit;

import java.util.List;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.edit.BriefingEdit.Settled;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.session.ReadingSession;
import org.jspecify.annotations.Nullable;

/// What a verdict is about: the chosen estimate, else a state of the chosen tie.
///
/// @param words as the text writes it
record Proposal(FindingId mark, String words, Review review) {

  /// Returns what is chosen, or null when it is nothing that a verdict can be about.
  static @Nullable Proposal chosen(ReadingSession session) {
    MarkedArticle marked = session.markedArticle();
    if (marked == null) {
      return null;
    }
    String article = marked.article().id();
    Estimate estimate = session.estimateProperty().get();
    if (estimate != null) {
      return new Proposal(
          new FindingId(article, FindingId.Kind.ESTIMATE, estimate.id()),
          estimate.quantity().asWritten(),
          estimate.review());
    }
    ActorPair pair = session.tieProperty().get();
    TieState state = pair == null ? null : state(marked, pair, session.passageProperty().get());
    return state == null
        ? null
        : new Proposal(
            new FindingId(article, FindingId.Kind.TIE_STATE, state.id()),
            state.words(),
            state.review());
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
        .or(() -> states.stream().filter(Proposal::unchecked).findFirst())
        .or(() -> states.stream().findFirst())
        .orElse(null);
  }

  private static boolean unchecked(TieState state) {
    return state.review().state() == ReviewState.PROPOSED;
  }

  Settled settled() {
    return new Settled(mark, words, review.state());
  }
}
