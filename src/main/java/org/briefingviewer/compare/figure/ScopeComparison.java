// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.figure;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.briefingviewer.compare.extent.FigureExtent;
import org.briefingviewer.compare.figure.FigureTopic.SlotWords;
import org.briefingviewer.compare.value.FigureValues;
import org.briefingviewer.compare.word.MeasureWords.Measure;
import org.jspecify.annotations.Nullable;

/// Whether two figures are of the same scope, and which words say that they are not.
///
/// @param one words of the first figure
/// @param other words of the second one
/// @param within whether one says all that the other says, and more
public record ScopeComparison(String one, String other, boolean within) {

  private static final double NEAR = 0.85;

  /// Less than half as much.
  private static final double FAR = 0.7;

  private static final String FLOW = "flow";
  private static final String MOVE = "move";

  /// What one family calls by two names, as it is seen from either end.
  private static final Map<String, Set<String>> MIRRORED =
      Map.of(FLOW, Set.of("exports", "imports"), MOVE, Set.of("sent", "arrived"));

  /// Returns where the scopes differ, or null where no words say that they do.
  public static @Nullable ScopeComparison of(ReportedFigure one, ReportedFigure other) {
    ScopeComparison counted = measures(one.topic(), other.topic());
    if (counted != null) {
      return counted.inWords(one, other);
    }
    ScopeComparison extent =
        extent(one.topic(), other.topic(), FigureValues.same(one.quantity(), other.quantity()));
    if (extent == null) {
      extent = part(one, other);
    }
    return extent != null ? extent : slots(one.topic(), other.topic());
  }

  /// What is said to be a part of something, and is less, is not all of it; what is to come, or
  /// comes on top of something, is not what is there already.
  private static @Nullable ScopeComparison part(ReportedFigure one, ReportedFigure other) {
    FigureExtent here = one.topic().extent();
    FigureExtent there = other.topic().extent();
    if (here.realised().contradicts(there.realised())) {
      return new ScopeComparison(here.realised().words(), there.realised().words(), true);
    }
    boolean near = FigureValues.closeness(one.quantity(), other.quantity()) > NEAR;
    boolean total = here.total() || there.total();
    boolean told = harm(one.topic()) && sameMeasures(one.topic(), other.topic());
    boolean sum = here.ofSum() || there.ofSum(); // a part of another measure's sum
    boolean parts =
        here.part() != there.part() && !(sum && sameMeasures(one.topic(), other.topic()));
    boolean narrower = !parts && (narrower(one, other) || narrower(other, one));
    boolean differs = (parts && !told) || narrower || here.added(there) || here.elsewhen(there);
    return (near ? narrower && total : differs)
        ? new ScopeComparison(counted(one), counted(other), true)
        : null;
  }

  /// Whether one is less than the other, and its words say that it is of less.
  private static boolean narrower(ReportedFigure one, ReportedFigure other) {
    FigureExtent here = one.topic().extent();
    boolean far = FigureValues.closeness(one.quantity(), other.quantity()) < FAR;
    return FigureValues.less(one.quantity(), other.quantity())
        && (here.narrower(other.topic().extent())
            || (far && !harm(one.topic()) && here.placed(other.topic().extent()))
            || one.topic().ofOneState(other.topic()));
  }

  /// Returns the same difference in what the text or a person says is counted, where that is said
  /// of both and differs: the names of measures are the program's own.
  public ScopeComparison inWords(ReportedFigure first, ReportedFigure second) {
    String here = counted(first);
    String there = counted(second);
    boolean said = !here.isEmpty() && !there.isEmpty() && !here.equals(there);
    return said ? new ScopeComparison(here, there, within) : this;
  }

  /// What the text says is counted; numbers say nothing of it.
  private static String counted(ReportedFigure figure) {
    String scope = figure.quantity().scope();
    return scope == null ? "" : scope;
  }

  private static @Nullable ScopeComparison extent(
      FigureTopic one, FigureTopic other, boolean same) {
    boolean fought = harm(one) && harm(other);
    FigureExtent.Difference differs = one.extent().differs(other.extent(), fought, same);
    return differs == null
        ? null
        : new ScopeComparison(differs.one(), differs.other(), differs.within());
  }

  private static boolean harm(FigureTopic topic) {
    return topic.measures().stream().anyMatch(measure -> measure.family().equals("harm"));
  }

  /// Returns how what is counted differs, or null.
  public static @Nullable ScopeComparison measures(FigureTopic one, FigureTopic other) {
    for (Measure measure : one.measures()) {
      Set<String> here = names(one, measure.family());
      Set<String> there = names(other, measure.family());
      if (!there.isEmpty() && !here.equals(there) && !mirrored(one, other, measure.family())) {
        return new ScopeComparison(
            String.join(", ", here),
            String.join(", ", there),
            here.containsAll(there) || there.containsAll(here));
      }
    }
    return null;
  }

  /// Returns how much more is said of what one counts ("wounded, returned") than of what the other
  /// does ("wounded"), or null where that is the same, or where either says nothing of it.
  public static @Nullable ScopeComparison narrower(FigureTopic one, FigureTopic other) {
    Set<String> here = names(one);
    Set<String> there = names(other);
    boolean same = here.isEmpty() || there.isEmpty() || here.equals(there) || mirrored(one, other);
    return same
        ? null
        : new ScopeComparison(String.join(", ", here), String.join(", ", there), true);
  }

  private static Set<String> names(FigureTopic topic) {
    return topic.measures().stream()
        .map(Measure::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// Returns whether both say that the same is counted, or neither says what.
  public static boolean sameMeasures(FigureTopic one, FigureTopic other) {
    return one.measures().equals(other.measures()) || mirrored(one, other);
  }

  private static boolean mirrored(FigureTopic one, FigureTopic other) {
    return MIRRORED.keySet().stream().anyMatch(family -> mirrored(one, other, family));
  }

  /// Whether the exports of one are the imports of the other, or who was sent to one arrived there.
  private static boolean mirrored(FigureTopic one, FigureTopic other, String family) {
    Set<String> ways = MIRRORED.getOrDefault(family, Set.of());
    boolean flows = !family.equals(FLOW) || one.extent().flow().agrees(other.extent().flow());
    Set<String> here = names(one, family);
    Set<String> there = names(other, family);
    return flows
        && here.size() == 1
        && there.size() == 1
        && !here.equals(there)
        && ways.containsAll(here)
        && ways.containsAll(there);
  }

  /// Returns whether both count the same of the same kind of things.
  public static boolean oneThing(FigureTopic one, FigureTopic other) {
    boolean measured = !one.measures().isEmpty();
    return sameMeasures(one, other) && (measured || one.unit().equals(other.unit()));
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
      boolean placed = slot.getKey().endsWith(" in") && (one.placed() || other.placed());
      if (there != null && !placed && !agree(slot.getValue(), there)) {
        return new ScopeComparison(
            slot.getValue().asWritten(), there.asWritten(), within(slot.getValue(), there));
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
