// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.lexicon;

import java.util.List;

/// How large a unit is: a number of it, times the factor, plus the zero, is a number of the base.
///
/// @param unit its English name in the singular
/// @param base the unit that it is measured in
/// @param zero where its zero lies in the base; 0 but for scales of temperature
/// @param shownIn the units in which a reader is told it too, in their order
public record UnitSize(
    String unit, String base, Fraction factor, Fraction zero, List<String> shownIn) {
  public UnitSize {
    shownIn = List.copyOf(shownIn);
  }
}
