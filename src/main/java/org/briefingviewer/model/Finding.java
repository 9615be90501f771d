// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

/// Something that was found in an article, by the program or by a person, and that a person can
/// accept, reject and correct.
public sealed interface Finding permits Claim, TieState, Event {
  /// Returns the id, unique among those of its kind in its article.
  String id();

  /// Returns who checked it.
  Review review();

  /// Returns the same as somebody reviewed it.
  Finding reviewed(Review newer);

  /// Returns the same under another id.
  Finding named(String other);

  /// Returns where it begins to stand in its article: where the number is, or the first quote.
  default TextSpan place() {
    return switch (this) {
      case Claim claim -> claim.span();
      case TieState state -> state.evidence().getFirst().span();
      case Event event -> event.quote().span();
    };
  }

  /// Returns its own words, as the text has them.
  default String asWritten() {
    return switch (this) {
      case Claim claim -> claim.quantity().asWritten();
      case TieState state -> state.words();
      case Event event -> event.quote().words();
    };
  }

  /// Returns whether a person has settled it, one way or the other.
  default boolean settled() {
    return review().state() != ReviewState.PROPOSED;
  }
}
