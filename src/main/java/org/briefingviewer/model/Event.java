// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.util.List;
import org.briefingviewer.model.treaty.TreatyStep;
import org.jspecify.annotations.Nullable;

/// Something dated that a text tells.
///
/// @param date as far as the text gives it
/// @param basis `INFERRED` when a part of the date (the year, say) was taken from the article's own
/// @param quote the words that tell it
/// @param ties the ties it touches; one event may touch several and is counted once
/// @param assessor whoever the text lets say so, or null when nobody: then the article tells it
/// @param step what of a treaty it is, or null when it is of none
public record Event(
    String id,
    PartialDate date,
    Basis basis,
    EvidenceQuote quote,
    List<ActorPair> ties,
    @Nullable Agent assessor,
    @Nullable TreatyStep step,
    Review review)
    implements Finding {
  public Event {
    ties = List.copyOf(ties);
  }

  /// Makes one that the article itself tells, and that is of no treaty.
  public Event(
      String id,
      PartialDate date,
      Basis basis,
      EvidenceQuote quote,
      List<ActorPair> ties,
      Review review) {
    this(id, date, basis, quote, ties, null, null, review);
  }

  /// Makes such a one that no person has looked at.
  public Event(
      String id, PartialDate date, Basis basis, EvidenceQuote quote, List<ActorPair> ties) {
    this(id, date, basis, quote, ties, Review.PROPOSED);
  }

  @Override
  public Event named(String other) {
    return new Event(other, date, basis, quote, ties, assessor, step, review);
  }

  @Override
  public Event reviewed(Review newer) {
    return new Event(id, date, basis, quote, ties, assessor, step, newer);
  }

  /// Returns the same, said by another one, or by nobody that is known.
  public Event by(@Nullable Agent other) {
    return new Event(id, date, basis, quote, ties, other, step, review);
  }

  /// Returns the same at another place of its article.
  public Event at(EvidenceQuote place) {
    return new Event(id, date, basis, place, ties, assessor, step, review);
  }

  /// Returns the same as another step of a treaty, or as none.
  public Event of(@Nullable TreatyStep other) {
    return new Event(id, date, basis, quote, ties, assessor, other, review);
  }

  /// Returns the same on another day.
  ///
  /// @param how whether the text gives the whole date
  public Event dated(PartialDate day, Basis how) {
    return new Event(id, day, how, quote, ties, assessor, step, review);
  }
}
