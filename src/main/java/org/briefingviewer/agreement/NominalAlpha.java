// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// Krippendorff's alpha of nominal data: 1 is perfect agreement, 0 what chance alone would give.
///
/// From K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C: nominal
/// data, any number of observers, missing data. A unit that fewer than two have judged counts for
/// nothing.
public final class NominalAlpha {
  private NominalAlpha() {}

  /// Returns alpha, or nothing where it is not defined: no unit was judged twice, or all judgements
  /// are the same, so that nothing could have differed.
  ///
  /// @param units for each unit the values that its observers gave, those who gave none left out
  public static OptionalDouble of(List<List<String>> units) {
    Map<String, Double> totals = new HashMap<>();
    double all = 0;
    double observed = 0;
    for (List<String> unit : units) {
      int judged = unit.size();
      if (judged < 2) {
        continue;
      }
      all += judged;
      int unlike = 0;
      for (int i = 0; i < judged; i++) {
        totals.merge(unit.get(i), 1.0, Double::sum);
        for (int j = 0; j < judged; j++) {
          unlike += unit.get(i).equals(unit.get(j)) ? 0 : 1;
        }
      }
      observed += unlike / (judged - 1.0);
    }
    double expected = all * all;
    for (double total : totals.values()) {
      expected -= total * total;
    }
    return expected == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(1 - (all - 1) * observed / expected);
  }
}
