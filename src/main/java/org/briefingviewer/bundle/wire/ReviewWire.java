// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import static org.briefingviewer.bundle.wire.FieldCodec.DAY;
import static org.briefingviewer.bundle.wire.FieldCodec.TEXT;

import java.time.LocalDate;
import java.util.List;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.Review.BroughtIn;
import org.briefingviewer.model.Review.Care;
import org.briefingviewer.model.Review.Verdict;
import org.briefingviewer.model.ReviewState;

/// Who checked something: `{"state", "by", "on"}`, `care` where it was not read by itself,
/// `broughtIn` where another person brought it in, and the verdicts before in `earlier`. What says
/// nothing was checked by nobody.
public final class ReviewWire {
  /// A review as a property.
  public static final FieldCodec<Review> REVIEW = FieldCodec.object(ReviewWire::review);

  private static final FieldCodec<ReviewState> STATE = FieldCodec.choice(ReviewState.class);
  private static final FieldCodec<Care> CARE = FieldCodec.choice(Care.class);
  private static final FieldCodec<BroughtIn> BROUGHT_IN = FieldCodec.object(ReviewWire::broughtIn);
  private static final FieldCodec<List<Verdict>> EARLIER = FieldCodec.list(ReviewWire::verdict);
  private static final String WHO_AND_WHEN = "It does not say who checked and when.";

  private ReviewWire() {}

  private static Review review(RecordForm<Review> form) {
    ReviewState state = form.need("state", STATE, Review::state);
    String by = form.may("by", TEXT, Review::by);
    LocalDate on = form.may("on", DAY, Review::on);
    Care care = form.or("care", CARE, Care.READ, Review::care);
    BroughtIn broughtIn = form.may("broughtIn", BROUGHT_IN, Review::broughtIn);
    List<Verdict> earlier = form.or("earlier", EARLIER, List.of(), Review::earlier);
    if (state == ReviewState.PROPOSED) {
      return new Review(state, by, on, care, earlier, null);
    }
    if (by == null || by.isBlank() || on == null) {
      throw new MalformedJson(form.fields().where(), WHO_AND_WHEN);
    }
    return new Review(state, by, on, care, earlier, broughtIn);
  }

  private static Verdict verdict(RecordForm<Verdict> form) {
    ReviewState state = form.need("state", STATE, Verdict::state);
    String by = form.may("by", TEXT, Verdict::by);
    LocalDate on = form.day("on", Verdict::on, WHO_AND_WHEN);
    if (by == null || by.isBlank()) {
      throw new MalformedJson(form.fields().where(), WHO_AND_WHEN);
    }
    Care care = form.or("care", CARE, Care.READ, Verdict::care);
    return new Verdict(state, by, on, care, form.may("broughtIn", BROUGHT_IN, Verdict::broughtIn));
  }

  private static BroughtIn broughtIn(RecordForm<BroughtIn> form) {
    return new BroughtIn(
        form.need("by", TEXT, BroughtIn::by),
        form.day("on", BroughtIn::on, "It does not say who brought it in and when."));
  }
}
