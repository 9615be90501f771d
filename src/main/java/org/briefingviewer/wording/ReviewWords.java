// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording;

import java.time.LocalDate;
import java.util.Objects;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Review;

/// Says who checked something and when, or that nobody did. What was settled together with others,
/// and not read one by one, is said to be.
public final class ReviewWords {
  private final Messages messages;
  private final DateWords dates;

  public ReviewWords(Messages messages) {
    this.messages = messages;
    this.dates = new DateWords(messages);
  }

  /// Returns "checked by J. Kim, 28 March 2025", "proposed by the program, not checked".
  public String cited(Review review) {
    LocalDate on = review.on();
    String day = on == null ? "" : dates.full(PartialDate.of(on));
    return closely(review, messages.text("cited.review." + review.state(), by(review), day));
  }

  /// Returns "✓ checked by J. Kim · 28 Mar 2025".
  public String shown(Review review) {
    LocalDate on = review.on();
    String day = on == null ? "" : Messages.unbroken(dates.brief(PartialDate.of(on)));
    return closely(review, messages.text("review." + review.state(), by(review), day));
  }

  /// Returns "✓ checked" or "not checked", for where there is little room.
  public String brief(Review review) {
    return closely(review, messages.text("review.brief." + review.state()));
  }

  /// Returns "✓ checked by J. Kim" or "not checked", for beside another date.
  public String named(Review review) {
    return closely(review, messages.text("review.named." + review.state(), by(review)));
  }

  private static String by(Review review) {
    return Objects.requireNonNullElse(review.by(), "");
  }

  /// Says of a verdict when it was given in bulk.
  ///
  /// @param words what is said of the verdict
  public String closely(Review review, String words) {
    return switch (review.care()) {
      case READ -> words;
      case IN_BULK -> messages.text("review.inBulk", words);
    };
  }
}
