// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.time.LocalDate;
import java.util.Objects;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Review;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.wording.Dates;
import org.briefingviewer.wording.Messages;

/// Says who checked something, or that nobody did; the two never look alike.
final class ReviewMark {
  private final Messages messages;
  private final Dates dates;

  ReviewMark(Messages messages) {
    this.messages = messages;
    this.dates = new Dates(messages);
  }

  /// Returns "✓ checked by J. Kim · 28 Mar 2025".
  String text(Review review) {
    LocalDate on = review.on();
    String by = Objects.requireNonNullElse(review.by(), "");
    String day = on == null ? "" : Messages.unbroken(dates.brief(PartialDate.of(on)));
    return messages.text("review." + review.state().name(), by, day);
  }

  /// Returns "checked" or "not checked", for where there is little room.
  String brief(Review review) {
    return messages.text("review.brief." + review.state().name());
  }

  /// Returns the words in full, framed.
  ScriptedText framed(Review review, PanelText words) {
    String kind = styleClass(review);
    return words.framed(text(review), kind, "review", kind);
  }

  /// Returns the class that gives a checked thing another look than a proposed one.
  static String styleClass(Review review) {
    return switch (review.state()) {
      case PROPOSED -> "proposed";
      case ACCEPTED, CORRECTED -> "checked";
      case REJECTED -> "rejected";
    };
  }
}
