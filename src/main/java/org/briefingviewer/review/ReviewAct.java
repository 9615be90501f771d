// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.BriefingEdit.Settled;
import org.briefingviewer.model.edit.Edit;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.model.edit.NoteEdit;
import org.jspecify.annotations.Nullable;

/// What a person can say of a thing with one key.
public enum ReviewAct {
  /// It is as the program says: of a number without a mark, that it is no estimate.
  ACCEPT,
  /// It is not: of a number without a mark, that it is no number at all.
  REJECT,
  /// It is a number, but no estimate.
  NO_ESTIMATE;

  /// Returns whether this can be said of a thing.
  public boolean fits(ReviewStop stop) {
    return switch (stop.of().kind()) {
      case ESTIMATE, PLAIN_FIGURE -> true;
      case TIE_STATE, EVENT -> this != NO_ESTIMATE;
    };
  }

  /// Returns of which things this can be said at once: what a person read one by one is left out.
  public List<ReviewStop> inBulk(List<ReviewStop> stops) {
    return stops.stream().filter(stop -> fits(stop) && !stop.looked()).toList();
  }

  /// Makes the one edit that says this of things.
  ///
  /// @param stops at least one, all of which it fits
  /// @param care whether each of them was read
  /// @throws Refusal when an article of theirs cannot be read
  public BriefingEdit edit(Act act, List<ReviewStop> stops, Review.Care care, Briefing briefing)
      throws Refusal {
    boolean settles = this != NO_ESTIMATE || stops.stream().allMatch(ReviewStop::plain);
    return settles
        ? new BriefingEdit.Settle(
            act, stops.stream().map(ReviewAct::settled).toList(), state(), care)
        : new BriefingEdit.Amend(act, amendments(act, stops, care, briefing));
  }

  private ReviewState state() {
    return switch (this) {
      case ACCEPT, NO_ESTIMATE -> ReviewState.ACCEPTED;
      case REJECT -> ReviewState.REJECTED;
    };
  }

  private static Settled settled(ReviewStop stop) {
    return new Settled(stop.of(), stop.words(), stop.review().state());
  }

  private static List<Amendment> amendments(
      Act act, List<ReviewStop> stops, Review.Care care, Briefing briefing) throws Refusal {
    Review.Verdict verdict =
        new Review.Verdict(ReviewState.ACCEPTED, act.by(), act.at().toLocalDate(), care);
    Map<String, Map<String, Claim>> articles = new LinkedHashMap<>();
    List<Amendment> amendments = new ArrayList<>();
    for (ReviewStop stop : stops) {
      String id = stop.articleId();
      Map<String, Claim> claims = articles.get(id);
      if (claims == null) {
        claims = claims(id, briefing);
        articles.put(id, claims);
      }
      Claim claim = claims.get(stop.of().id());
      if (claim == null) {
        throw new Refusal(
            id,
            "The article has no figure “" + stop.words() + "” any more.",
            "Go on with the next one.");
      }
      amendments.add(new Amendment(id, claim, none(claim, claim.review().then(verdict))));
    }
    return amendments;
  }

  private static Map<String, Claim> claims(String articleId, Briefing briefing) throws Refusal {
    Map<String, Claim> claims = new HashMap<>();
    for (Claim claim : briefing.article(articleId).findings().claims()) {
      claims.put(claim.id(), claim);
    }
    return claims;
  }

  private static PlainFigure none(Claim claim, Review review) {
    return switch (claim) {
      case Estimate estimate -> PlainFigure.of(estimate, review);
      case PlainFigure plain -> plain.reviewed(review);
    };
  }

  /// Returns what an edit is about, the first of several, or null where that is nothing to review.
  public static @Nullable FindingId subject(Edit edit) {
    return switch (edit) {
      case BriefingEdit.Settle e -> e.marks().getFirst().mark();
      case BriefingEdit e -> amended(e.amendments());
      case NoteEdit _ -> null;
    };
  }

  private static @Nullable FindingId amended(List<Amendment> amendments) {
    if (amendments.isEmpty()) {
      return null;
    }
    Amendment amendment = amendments.getFirst();
    return FindingId.of(
        amendment.articleId(),
        Objects.requireNonNull(amendment.from() == null ? amendment.to() : amendment.from()));
  }
}
