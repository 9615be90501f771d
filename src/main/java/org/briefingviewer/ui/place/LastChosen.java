// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.place;

import org.briefingviewer.model.Event;
import org.briefingviewer.model.Finding;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.review.ChosenStop;
import org.briefingviewer.session.review.ReviewStop;
import org.briefingviewer.session.review.ReviewWalk;
import org.jspecify.annotations.Nullable;

/// What one key corrects: that at which a review stands, else whatever was chosen last. An estimate
/// and a tie may both be chosen, and a passage of an event be shown.
public final class LastChosen {
  private final ReadingSession session;
  private final ReviewWalk walk;

  /// Whether the tie was chosen after the estimate.
  private boolean tieLater;

  public LastChosen(ReadingSession session, ReviewWalk walk) {
    this.session = session;
    this.walk = walk;
    session.estimateProperty().subscribe(estimate -> tieLater &= estimate == null);
    session.tieProperty().subscribe(tie -> tieLater = tie != null);
  }

  /// Returns the estimate, the state or the event that is meant, or null.
  public @Nullable Finding get() {
    ReviewStop at = walk.onProperty().get() ? walk.decidable() : null;
    Finding other = new ChosenStop(session).correctable(at);
    if (session.estimateProperty().get() == null) {
      return other;
    }
    boolean atOther =
        at != null
            && switch (at.of().kind()) {
              case TIE_STATE, EVENT -> true;
              case ESTIMATE, PLAIN_FIGURE -> false;
            };
    boolean shown = other instanceof Event && session.passageProperty().get() != null;
    return other != null && (atOther || shown || tieLater) ? other : session.estimateProperty().get();
  }
}
