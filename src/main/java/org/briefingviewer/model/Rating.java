// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a person rates an estimate's source and what it says. It follows from nothing else, neither
/// from a hedge nor from a likelihood; an estimate without one is not rated.
///
/// @param reliability of the source, or null where only the information is rated
/// @param credibility of the information, or null where only the source is rated
/// @param by the person's name
/// @param on the day
///
///   Throws `IllegalArgumentException` when nothing is rated, or the name is blank
public record Rating(
    EstimateId of,
    @Nullable SourceReliability reliability,
    @Nullable InformationCredibility credibility,
    String by,
    LocalDate on) {
  public Rating {
    if (reliability == null && credibility == null) {
      throw new IllegalArgumentException("a rating of " + of.estimateId() + " rates nothing");
    }
    if (by.isBlank()) {
      throw new IllegalArgumentException("who rated " + of.estimateId() + " is not said");
    }
  }

  /// Returns "B3", or one of the two alone.
  public String code() {
    return (reliability == null ? "" : reliability.letter())
        + (credibility == null ? "" : credibility.number());
  }

  /// How far a source can be relied on, by the Admiralty code's letters A to F. It belongs to the
  /// source, whatever it says this time.
  public enum SourceReliability {
    COMPLETELY_RELIABLE("A"),
    USUALLY_RELIABLE("B"),
    FAIRLY_RELIABLE("C"),
    NOT_USUALLY_RELIABLE("D"),
    UNRELIABLE("E"),
    CANNOT_BE_JUDGED("F");

    private final String letter;

    SourceReliability(String letter) {
      this.letter = letter;
    }

    /// Returns the letter, `A` to `F`.
    public String letter() {
      return letter;
    }
  }

  /// How far a piece of information can be believed, by the Admiralty code's numbers 1 to 6. It
  /// belongs to the information, whoever gives it.
  public enum InformationCredibility {
    CONFIRMED(1),
    PROBABLY_TRUE(2),
    POSSIBLY_TRUE(3),
    DOUBTFUL(4),
    IMPROBABLE(5),
    CANNOT_BE_JUDGED(6);

    private final int number;

    InformationCredibility(int number) {
      this.number = number;
    }

    /// Returns the number, 1 to 6.
    public int number() {
      return number;
    }
  }
}
