// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Counts how often each decision method says yes. The code that [RuleLoader] adds calls it, so it
/// is the one place that all threads of a run share; a run has one thread.
public final class RuleCounter {
  private static final List<String> RULES = new ArrayList<>();
  private static int[] yes = new int[0];

  private RuleCounter() {}

  /// Returns the number under which a rule is counted.
  static int number(String rule) {
    RULES.add(rule);
    yes = Arrays.copyOf(yes, RULES.size());
    return RULES.size() - 1;
  }

  /// Hears what a rule that tells yes or no says.
  public static void said(boolean answer, int rule) {
    yes[rule] += answer ? 1 : 0;
  }

  /// Hears what a rule that finds something or null says.
  public static void said(@Nullable Object found, int rule) {
    yes[rule] += found != null ? 1 : 0;
  }

  /// Hands over the counts since the last call.
  static SortedMap<String, Integer> counts() {
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i < yes.length; i++) {
      counts.merge(RULES.get(i), yes[i], Integer::sum);
    }
    Arrays.fill(yes, 0);
    return counts;
  }
}
