// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.time.LocalDate;
import java.util.List;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Who checked something: `{"state", "by", "on"}`, `care` where it was not read by itself,
/// `broughtIn` where another person brought it in, and the verdicts before in `earlier`. What says
/// nothing was checked by nobody.
public final class ReviewWire {
  private static final String CARE = "care";
  private static final String BROUGHT_IN = "broughtIn";

  private ReviewWire() {}

  public static ObjectNode write(Review review) {
    ObjectNode object = Terms.object().put("state", Fields.wire(review.state()));
    if (review.by() != null) {
      object.put("by", review.by());
    }
    if (review.on() != null) {
      object.put("on", review.on().toString());
    }
    care(object, review.care());
    broughtIn(object, review.broughtIn());
    if (!review.earlier().isEmpty()) {
      ArrayNode earlier = object.putArray("earlier");
      for (Review.Verdict verdict : review.earlier()) {
        ObjectNode one = earlier.addObject().put("state", Fields.wire(verdict.state()));
        care(one.put("by", verdict.by()).put("on", verdict.on().toString()), verdict.care());
        broughtIn(one, verdict.broughtIn());
      }
    }
    return object;
  }

  /// Writes the review of something that needs none: nothing where nobody looked at it.
  public static void unlessProposed(ObjectNode holder, String name, Review review) {
    if (!review.equals(Review.PROPOSED)) {
      holder.set(name, write(review));
    }
  }

  private static void care(ObjectNode object, Review.Care care) {
    if (care != Review.Care.READ) {
      object.put(CARE, Fields.wire(care));
    }
  }

  public static Review read(Fields holder, String name) {
    Fields review = holder.childOrNull(name);
    if (review == null) {
      return Review.PROPOSED;
    }
    ReviewState state = review.choice("state", ReviewState.class);
    List<Review.Verdict> earlier =
        review.list("earlier").stream().map(ReviewWire::verdict).toList();
    if (state == ReviewState.PROPOSED) {
      return new Review(
          state, review.textOrNull("by"), review.dayOrNull("on"), care(review), earlier, null);
    }
    Review.Verdict newest = verdict(review);
    return new Review(state, newest.by(), newest.on(), newest.care(), earlier, newest.broughtIn());
  }

  private static Review.Verdict verdict(Fields verdict) {
    ReviewState state = verdict.choice("state", ReviewState.class);
    String by = verdict.textOrNull("by");
    LocalDate on = verdict.dayOrNull("on");
    if (by == null || by.isBlank() || on == null) {
      throw new Malformed(verdict.where(), "It does not say who checked and when.");
    }
    return new Review.Verdict(state, by, on, care(verdict), broughtIn(verdict));
  }

  private static void broughtIn(ObjectNode object, Review.@Nullable BroughtIn broughtIn) {
    if (broughtIn != null) {
      object.putObject(BROUGHT_IN).put("by", broughtIn.by()).put("on", broughtIn.on().toString());
    }
  }

  private static Review.@Nullable BroughtIn broughtIn(Fields verdict) {
    Fields broughtIn = verdict.childOrNull(BROUGHT_IN);
    if (broughtIn == null) {
      return null;
    }
    LocalDate on = broughtIn.dayOrNull("on");
    if (on == null) {
      throw new Malformed(broughtIn.where(), "It does not say who brought it in and when.");
    }
    return new Review.BroughtIn(broughtIn.text("by"), on);
  }

  private static Review.Care care(Fields verdict) {
    return verdict.has(CARE) ? verdict.choice(CARE, Review.Care.class) : Review.Care.READ;
  }
}
