// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.util.List;

/// Something dated that a text tells.
///
/// @param date as far as the text gives it
/// @param basis `INFERRED` when a part of the date (the year, say) was taken from the article's own
/// @param quote the words that tell it
/// @param ties the ties it touches; one event may touch several and is counted once
public record Event(
    String id,
    PartialDate date,
    Basis basis,
    EvidenceQuote quote,
    List<ActorPair> ties,
    Review review)
    implements Finding {
  public Event {
    ties = List.copyOf(ties);
  }

  /// Makes one that no person has looked at.
  public Event(
      String id, PartialDate date, Basis basis, EvidenceQuote quote, List<ActorPair> ties) {
    this(id, date, basis, quote, ties, Review.PROPOSED);
  }

  @Override
  public Event named(String other) {
    return new Event(other, date, basis, quote, ties, review);
  }

  @Override
  public Event reviewed(Review newer) {
    return new Event(id, date, basis, quote, ties, newer);
  }
}
