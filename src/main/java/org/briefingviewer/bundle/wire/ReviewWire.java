// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.time.LocalDate;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import tools.jackson.databind.node.ObjectNode;

/// Who checked something: `{"state", "by", "on"}`. What says nothing was checked by nobody.
final class ReviewWire {
  private ReviewWire() {}

  static ObjectNode write(Review review) {
    ObjectNode object = Terms.object().put("state", Fields.wire(review.state()));
    if (review.by() != null) {
      object.put("by", review.by());
    }
    if (review.on() != null) {
      object.put("on", review.on().toString());
    }
    return object;
  }

  static Review read(Fields holder, String name) {
    Fields review = holder.childOrNull(name);
    if (review == null) {
      return Review.PROPOSED;
    }
    ReviewState state = review.choice("state", ReviewState.class);
    String by = review.textOrNull("by");
    LocalDate on = review.dayOrNull("on");
    if (state != ReviewState.PROPOSED && (by == null || by.isBlank() || on == null)) {
      throw new Malformed(review.where(), "It does not say who checked and when.");
    }
    return new Review(state, by, on);
  }
}
