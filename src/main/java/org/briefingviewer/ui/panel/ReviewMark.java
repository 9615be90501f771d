// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import org.briefingviewer.model.Review;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.ReviewWords;

/// Says who checked something, or that nobody did; the two never look alike.
final class ReviewMark {
  private final ReviewWords words;

  ReviewMark(Messages messages) {
    this.words = new ReviewWords(messages);
  }

  /// Returns "✓ checked by J. Kim · 28 Mar 2025".
  String text(Review review) {
    return words.shown(review);
  }

  /// Returns "checked" or "not checked", for where there is little room.
  String brief(Review review) {
    return words.brief(review);
  }

  /// Returns "✓ checked by J. Kim" or "not checked", for beside another date.
  String named(Review review) {
    return words.named(review);
  }

  /// Returns the words in full, framed.
  ScriptedText framed(Review review, PanelText text) {
    String kind = styleClass(review);
    return text.framed(text(review), kind, "review", kind);
  }

  /// Returns the class that gives a checked thing another look than a proposed one.
  static String styleClass(Review review) {
    return switch (review.state()) {
      case PROPOSED -> "proposed";
      case ACCEPTED, CORRECTED -> review.read() ? "checked" : "proposed";
      case REJECTED -> "rejected";
    };
  }
}
