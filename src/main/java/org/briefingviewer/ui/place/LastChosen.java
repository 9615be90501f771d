// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.place;

import org.briefingviewer.model.Event;
import org.briefingviewer.model.Finding;
import org.briefingviewer.review.ReviewStop;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.review.ChosenStop;
import org.briefingviewer.session.review.ReviewWalk;
import org.jspecify.annotations.Nullable;

/// What one key corrects: that at which a review stands, else whatever was chosen last. An estimate
/// and a tie may both be chosen, and a passage of an event be shown.
public final class LastChosen {
  private final ReaderChoice choice;
  private final ReviewWalk walk;

  /// Whether the tie was chosen after the estimate.
  private boolean tieLater;

  public LastChosen(ReaderChoice choice, ReviewWalk walk) {
    this.choice = choice;
    this.walk = walk;
    choice.estimateProperty().subscribe(estimate -> tieLater &= estimate == null);
    choice.tieProperty().subscribe(tie -> tieLater = tie != null);
  }

  /// Returns the estimate, the state or the event that is meant, or null.
  public @Nullable Finding get() {
    ReviewStop at = walk.onProperty().get() ? walk.decidable() : null;
    Finding other = new ChosenStop(choice).correctable(at);
    if (choice.estimateProperty().get() == null) {
      return other;
    }
    boolean atOther =
        at != null
            && switch (at.of().kind()) {
              case TIE_STATE, EVENT -> true;
              case ESTIMATE, PLAIN_FIGURE -> false;
            };
    boolean shown = other instanceof Event && choice.passageProperty().get() != null;
    return other != null && (atOther || shown || tieLater)
        ? other
        : choice.estimateProperty().get();
  }
}
