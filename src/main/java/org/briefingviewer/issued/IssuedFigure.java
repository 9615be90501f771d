// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.issued;

import org.briefingviewer.model.EstimateId;
import org.jspecify.annotations.Nullable;

/// A figure as a copy shows it. What errata told of it since changes nothing of that.
///
/// @param digest of all that it says, whatever the language: [FigureDigest]
/// @param said in words, with bound, hedges, chain and who had checked it
/// @param told what the last erratum to the copy told of it, or null where none did
public record IssuedFigure(EstimateId of, String digest, String said, @Nullable Told told) {
  /// What an erratum told.
  ///
  /// @param digest of what it told: [FigureFate#digest]
  /// @param said in words
  public record Told(String digest, String said) {}

  /// Makes one of which no erratum told anything.
  public IssuedFigure(EstimateId of, String digest, String said) {
    this(of, digest, said, null);
  }

  /// Returns the same once an erratum told something of it.
  public IssuedFigure telling(Told newer) {
    return new IssuedFigure(of, digest, said, newer);
  }

  /// Returns the digest of what whoever has the copy, and all errata to it, takes for true.
  public String known() {
    return told == null ? digest : told.digest();
  }
}
