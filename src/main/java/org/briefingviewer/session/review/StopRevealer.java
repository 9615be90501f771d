// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.review;

import javafx.util.Subscription;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.edit.FindingId.FindingKind;
import org.briefingviewer.review.ReviewStop;
import org.briefingviewer.session.ArticleState;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ReaderMoves;
import org.jspecify.annotations.Nullable;

/// Brings a stop into view: its article, its place, and what is chosen there.
final class StopRevealer {
  private final ReaderChoice choice;
  private final ReaderMoves moves;
  private @Nullable ReviewStop awaited;
  private Subscription waiting = Subscription.EMPTY;

  /// The tie that was chosen for a stop, and is let go after it.
  private @Nullable ActorPair tie;

  StopRevealer(ReaderChoice choice, ReaderMoves moves) {
    this.choice = choice;
    this.moves = moves;
  }

  /// Shows a stop, or none, as soon as its article is there.
  void show(@Nullable ReviewStop stop) {
    waiting.unsubscribe();
    waiting = Subscription.EMPTY;
    awaited = stop;
    if (stop == null) {
      choose(null);
      moves.chooseEstimate(null);
      return;
    }
    moves.chooseArticle(stop.articleId());
    // Listens last, so that whoever shows the text has it before something in it is chosen.
    waiting = choice.articleProperty().subscribe(this::arrived);
  }

  /// Lets go of what is awaited; what is chosen stays so.
  void forget() {
    waiting.unsubscribe();
    waiting = Subscription.EMPTY;
    awaited = null;
    tie = null;
  }

  private void arrived(ArticleState state) {
    ReviewStop stop = awaited;
    if (stop != null
        && state instanceof ArticleState.Shown shown
        && shown.article().article().id().equals(stop.articleId())) {
      awaited = null;
      select(stop, shown.article());
    }
  }

  private void select(ReviewStop stop, MarkedArticle marked) {
    choose(stop.of().kind() == FindingKind.TIE_STATE ? stop.ties().getFirst() : null);
    Estimate estimate = estimate(stop, marked);
    EvidenceQuote passage = stop.passage();
    if (estimate != null) {
      if (estimate.equals(choice.estimateProperty().get())) {
        moves.chooseEstimate(null); // so that it is brought into view once more
      }
      moves.chooseEstimate(estimate);
    } else {
      moves.chooseEstimate(null);
      if (passage != null) {
        moves.showPassage(passage);
      }
    }
  }

  private static @Nullable Estimate estimate(ReviewStop stop, MarkedArticle marked) {
    if (stop.of().kind() == FindingKind.ESTIMATE) {
      for (Claim claim : marked.findings().claims()) {
        if (claim instanceof Estimate found && found.id().equals(stop.of().id())) {
          return found;
        }
      }
    }
    return null;
  }

  /// Choosing a tie again would let it go.
  private void choose(@Nullable ActorPair wanted) {
    ActorPair now = choice.tieProperty().get();
    if (wanted != null) {
      if (!wanted.equals(now)) {
        moves.chooseTie(wanted);
      }
      tie = wanted;
    } else if (tie != null) {
      if (tie.equals(now)) {
        moves.chooseTie(tie);
      }
      tie = null;
    }
  }
}
