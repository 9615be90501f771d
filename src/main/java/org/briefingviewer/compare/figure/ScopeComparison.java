// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.figure;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.briefingviewer.compare.figure.FigureTopic.SlotWords;
import org.briefingviewer.compare.word.MeasureWords.Measure;
import org.jspecify.annotations.Nullable;

/// Whether two figures are of the same scope, and which words say that they are not.
///
/// @param one words of the first figure
/// @param other words of the second one
/// @param within whether one says all that the other says, and more
/// @param measured whether other things are counted: killed, wounded
public record ScopeComparison(String one, String other, boolean measured, boolean within) {

  /// Returns where the scopes differ, or null where no words say that they do.
  public static @Nullable ScopeComparison of(ReportedFigure one, ReportedFigure other) {
    ScopeComparison counted = measures(one.topic(), other.topic());
    return counted != null ? counted : slots(one.topic(), other.topic());
  }

  /// Returns how what is counted differs, or null.
  public static @Nullable ScopeComparison measures(FigureTopic one, FigureTopic other) {
    for (Measure measure : one.measures()) {
      Set<String> here = names(one, measure.family());
      Set<String> there = names(other, measure.family());
      if (!there.isEmpty() && !here.equals(there)) {
        return new ScopeComparison(
            String.join(", ", here),
            String.join(", ", there),
            true,
            here.containsAll(there) || there.containsAll(here));
      }
    }
    return null;
  }

  /// Returns whether both say that the same is counted, or neither says what.
  public static boolean sameMeasures(FigureTopic one, FigureTopic other) {
    return one.measures().equals(other.measures());
  }

  private static Set<String> names(FigureTopic topic, String family) {
    return topic.measures().stream()
        .filter(measure -> measure.family().equals(family))
        .map(Measure::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static @Nullable ScopeComparison slots(FigureTopic one, FigureTopic other) {
    for (Map.Entry<String, SlotWords> slot : one.slots().entrySet()) {
      SlotWords there = other.slots().get(slot.getKey());
      if (there != null && !agree(slot.getValue(), there)) {
        return new ScopeComparison(
            slot.getValue().asWritten(), there.asWritten(), false, within(slot.getValue(), there));
      }
    }
    return null;
  }

  /// One may say more than the other ("in Kursk", "in the Kursk region"), but not another thing
  /// besides ("of shells", "of shells and missiles").
  private static boolean agree(SlotWords one, SlotWords other) {
    boolean equal =
        one.words().containsAll(other.words()) && other.words().containsAll(one.words());
    return equal || (within(one, other) && !one.joined() && !other.joined());
  }

  private static boolean within(SlotWords one, SlotWords other) {
    return one.covers(other) || other.covers(one);
  }
}
