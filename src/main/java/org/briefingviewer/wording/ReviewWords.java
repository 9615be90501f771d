// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording;

import java.time.LocalDate;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Review;

/// Says who checked something and when, or that nobody did. What was settled together with others,
/// and not read one by one, is said to be, and so is what another person brought in.
public final class ReviewWords {
  private final Messages messages;
  private final DateWords dates;

  public ReviewWords(Messages messages) {
    this.messages = messages;
    this.dates = new DateWords(messages);
  }

  /// Returns "checked by J. Kim, 28 March 2025", "proposed by the program, not checked", "accepted
  /// in bulk by J. Kim, 28 March 2025, not read".
  public String cited(Review review) {
    Review.BroughtIn brought = review.broughtIn();
    if (brought != null) {
      String day = dates.full(PartialDate.of(brought.on()));
      return messages.text("cited.review.broughtIn", name(brought.by()), day, cited(given(review)));
    }
    LocalDate on = review.on();
    String day = on == null ? "" : dates.full(PartialDate.of(on));
    return messages.text("cited.review." + key(review), by(review), day);
  }

  /// Returns "✓ checked by J. Kim · 28 Mar 2025".
  public String shown(Review review) {
    Review.BroughtIn brought = review.broughtIn();
    if (brought != null) {
      String day = Messages.unbroken(dates.brief(PartialDate.of(brought.on())));
      return messages.text("review.broughtIn", name(brought.by()), day, cited(given(review)));
    }
    LocalDate on = review.on();
    String day = on == null ? "" : Messages.unbroken(dates.brief(PartialDate.of(on)));
    return messages.text("review." + key(review), by(review), day);
  }

  /// Returns "✓ checked", "not checked" or "in bulk, not read", for where there is little room.
  public String brief(Review review) {
    return messages.text(
        review.broughtIn() == null ? "review.brief." + key(review) : "review.brief.broughtIn");
  }

  /// Returns "✓ checked by J. Kim" or "not checked", for beside another date.
  public String named(Review review) {
    Review.BroughtIn brought = review.broughtIn();
    return brought == null
        ? messages.text("review.named." + key(review), by(review))
        : messages.text("review.named.broughtIn", name(brought.by()), by(review));
  }

  private String by(Review review) {
    return review.by() == null ? "" : name(review.by());
  }

  private String name(String name) {
    return new NameWords(messages).of(name);
  }

  /// Returns a review as the data says that its person gave it.
  private static Review given(Review review) {
    return new Review(
        review.state(), review.by(), review.on(), review.care(), review.earlier(), null);
  }

  /// What was settled together with others has words of its own: nobody read it.
  private static String key(Review review) {
    return switch (review.care()) {
      case READ -> review.state().name();
      case IN_BULK -> "inBulk." + review.state();
    };
  }
}
