// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.cited;

import java.util.List;

/// An estimate with all that must go along with it, in words.
///
/// @param number its number in the passage or article, from 1
/// @param asWritten number and unit as the text has them
/// @param bound the bound and every hedge: "approximately, qualified by “about”"
/// @param manner every hedge, how likely and how surely it is said, without the bound; empty where
///   the text says nothing of that
/// @param value as normalised, with its bound: "normalised: approximately 2,000 persons"
/// @param chain nearest to the reader first; never empty
/// @param further as-of date, scope, caveats, figures set against it, whole that it is part of, an
///   unsure place
/// @param checked whether a named person stands behind it who read it
/// @param review who checked it and when, or that nobody did
public record CitedFigure(
    int number,
    String asWritten,
    String bound,
    String manner,
    String value,
    List<CitedLink> chain,
    List<String> further,
    boolean checked,
    String review) {
  public CitedFigure {
    chain = List.copyOf(chain);
    further = List.copyOf(further);
  }
}
