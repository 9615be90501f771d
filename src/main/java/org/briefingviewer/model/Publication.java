// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// When and by whom an article was published.
///
/// @param publisher the outlet's name, or null when the text does not say
/// @param at the moment, with its offset from UTC; null when the text gives no date
/// @param precision how much of `at` the text gives
/// @param zoneBasis whether the text states the zone or the program took it from its outlet data
/// @param asWritten the line that gives the date, or null
/// @param rights what the text says of who may use it how, in its own words, or null
public record Publication(
    @Nullable String publisher,
    @Nullable OffsetDateTime at,
    Precision precision,
    Basis zoneBasis,
    @Nullable String asWritten,
    @Nullable String rights) {

  /// How much of a moment is known.
  public enum Precision {
    NONE,
    DAY,
    MINUTE
  }

  /// Makes one of a text that says nothing of rights.
  public Publication(
      @Nullable String publisher,
      @Nullable OffsetDateTime at,
      Precision precision,
      Basis zoneBasis,
      @Nullable String asWritten) {
    this(publisher, at, precision, zoneBasis, asWritten, null);
  }

  /// Nothing known.
  public static final Publication UNKNOWN =
      new Publication(null, null, Precision.NONE, Basis.INFERRED, null);

  /// Returns the day in the publisher's own zone, or null.
  public @Nullable LocalDate day() {
    return at == null ? null : at.toLocalDate();
  }

  /// Returns the same with what the text says of its rights, or nothing.
  public Publication under(@Nullable String words) {
    return new Publication(publisher, at, precision, zoneBasis, asWritten, words);
  }

  /// Returns the same on another day, or with no date.
  public Publication on(@Nullable LocalDate day) {
    return day == null
        ? new Publication(publisher, null, Precision.NONE, Basis.INFERRED, asWritten, rights)
        : new Publication(
            publisher,
            day.atStartOfDay().atOffset(ZoneOffset.UTC),
            Precision.DAY,
            Basis.INFERRED,
            asWritten,
            rights);
  }
}
