// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.agreement;

import java.util.List;
import java.util.OptionalDouble;

/// How far two readings agree.
///
/// @param both at how many places both persons said something
/// @param same at how many of these they said the same
/// @param onlyFirst at how many places only the first said something
/// @param onlySecond at how many places only the second did
/// @param verdicts [NominalAlpha] over the places that both looked at: mark, no estimate, rejected
/// @param estimates [UnitizingAlpha] over the stretches that each lets stand as estimates
/// @param differences in the order of the articles and of their text
/// @param others the articles that are in one reading only, or whose texts differ: nothing is said
///   of them
public record Agreement(
    int both,
    int same,
    int onlyFirst,
    int onlySecond,
    OptionalDouble verdicts,
    OptionalDouble estimates,
    List<ReadingDifference> differences,
    List<String> others) {
  public Agreement {
    differences = List.copyOf(differences);
    others = List.copyOf(others);
  }
}
