// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.group;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.briefingviewer.compare.figure.FigureIndex;
import org.briefingviewer.compare.figure.FigureIndex.Match;
import org.briefingviewer.compare.figure.FigureReading;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.compare.figure.ScopeComparison;
import org.briefingviewer.compare.word.MeasureWords.Measure;

/// Groups estimates of one thing: by unit, by what is counted of it, by whom it is about, and by
/// words; their numbers have no say. Figures with the very same words are put together first, and
/// for each kind of words only the most similar others are looked at, so that the time grows with
/// the number of figures and not with its square.
public final class FigureGrouping {
  /// Set on the groups of the tests.
  private static final double TOGETHER = 0.36;

  private static final double LEAST = 0.02;
  private static final double SAME_MEASURE = 0.25;
  private static final double SAME_ACTOR = 0.1;
  private static final double OTHER_WORDS = 0.2;
  private static final int NEIGHBOURS = 12;
  private static final int WORDS = 5;

  private final List<List<ReportedFigure>> alike;
  private final FigureIndex index;

  private record Edge(int one, int other, double score) {}

  /// @param figures all of them, of all articles
  public FigureGrouping(FigureReading reading, List<ReportedFigure> figures) {
    Map<Object, List<ReportedFigure>> byTopic = new LinkedHashMap<>();
    for (ReportedFigure figure : figures) {
      byTopic.computeIfAbsent(figure.topic().key(), k -> new ArrayList<>()).add(figure);
    }
    alike = List.copyOf(byTopic.values());
    index = new FigureIndex(reading, alike.stream().map(List::getFirst).toList());
  }

  /// Returns the groups of at least two, the largest first.
  public static List<FigureGroup> of(FigureReading reading, List<ReportedFigure> figures) {
    return new FigureGrouping(reading, figures).groups();
  }

  /// Returns the groups of at least two, the largest first.
  public List<FigureGroup> groups() {
    DisjointSets sets = joined(edges());
    Map<Integer, List<ReportedFigure>> members = new LinkedHashMap<>();
    for (int i = 0; i < alike.size(); i++) {
      members.computeIfAbsent(sets.of(i), k -> new ArrayList<>()).addAll(alike.get(i));
    }
    return members.values().stream()
        .filter(group -> group.size() > 1)
        .map(group -> new FigureGroup(why(group), group))
        .sorted(Comparator.comparingInt((FigureGroup g) -> -g.figures().size()))
        .toList();
  }

  private List<Edge> edges() {
    List<ReportedFigure> firsts = index.figures();
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < firsts.size(); i++) {
      ReportedFigure one = firsts.get(i);
      int kept = 0;
      for (Match match : index.similar(one, LEAST)) {
        int other = match.place();
        double score = other > i ? score(one, match) : 0;
        if (score >= TOGETHER && kept++ < NEIGHBOURS) {
          edges.add(new Edge(i, other, score));
        }
      }
    }
    edges.sort(Comparator.comparingDouble(Edge::score).reversed());
    return edges;
  }

  /// Returns how surely two are of one thing; 0 where something speaks against it. Two of one
  /// sentence are of two things, or of one that the text leaves open.
  private double score(ReportedFigure one, Match match) {
    ReportedFigure other = match.figure();
    Set<Measure> measures = one.topic().measures();
    boolean measured =
        !measures.isEmpty() && ScopeComparison.sameMeasures(one.topic(), other.topic());
    boolean unit = one.topic().unit().equals(other.topic().unit());
    ScopeComparison scope = ScopeComparison.of(one, other);
    boolean article = one.articleId().equals(other.articleId());
    boolean apart =
        (scope != null && (scope.measured() || !scope.within()))
            || one.quantity().direction() != other.quantity().direction()
            || one.passage().equals(other.passage())
            || !oneSide(one.topic().actors(), other.topic().actors());
    boolean told = measured || index.told(one.topic(), other.topic(), article);
    if (apart || !told || !(unit || measured)) {
      return 0;
    }
    return match.similarity()
        + (measured ? SAME_MEASURE : 0)
        + (Collections.disjoint(one.topic().actors(), other.topic().actors()) ? 0 : SAME_ACTOR)
        - (scope == null ? 0 : OTHER_WORDS);
  }

  /// Whom a figure is about: one may name more states than the other, but none for another.
  private static boolean oneSide(Set<String> one, Set<String> other) {
    return one.isEmpty() || other.isEmpty() || one.containsAll(other) || other.containsAll(one);
  }

  /// Joins the most similar first. A figure of another measure, or of another unit, is not brought
  /// in by one that has none.
  private DisjointSets joined(List<Edge> edges) {
    DisjointSets sets = new DisjointSets(alike.size());
    Map<Integer, Signature> signatures = new HashMap<>();
    for (Edge edge : edges) {
      int a = sets.of(edge.one());
      int b = sets.of(edge.other());
      Signature one = signatures.computeIfAbsent(a, k -> Signature.of(first(k)));
      Signature other = signatures.computeIfAbsent(b, k -> Signature.of(first(k)));
      if (a != b && one.fits(other)) {
        signatures.put(sets.join(a, b), one.and(other));
      }
    }
    return sets;
  }

  private ReportedFigure first(int at) {
    return alike.get(at).getFirst();
  }

  /// What all figures of a group count.
  private record Signature(Set<String> units, Set<Measure> measures) {
    static Signature of(ReportedFigure figure) {
      String unit = figure.topic().unit().name();
      return new Signature(unit.isEmpty() ? Set.of() : Set.of(unit), figure.topic().measures());
    }

    boolean fits(Signature other) {
      boolean unit = units.isEmpty() || other.units.isEmpty() || units.equals(other.units);
      return unit
          && (measures.isEmpty() || other.measures.isEmpty() || measures.equals(other.measures));
    }

    Signature and(Signature other) {
      Set<String> unit = new HashSet<>(units);
      unit.addAll(other.units);
      Set<Measure> measure = new HashSet<>(measures);
      measure.addAll(other.measures);
      return new Signature(unit, measure);
    }
  }

  /// Returns what some of the figures have in common.
  public FigureGroup.Why why(List<ReportedFigure> group) {
    Set<String> units = new TreeSet<>();
    Set<String> measures = new TreeSet<>();
    Map<String, Integer> counts = new HashMap<>();
    for (ReportedFigure figure : group.subList(0, Math.min(group.size(), NEIGHBOURS))) {
      units.add(figure.topic().unit().name());
      figure.topic().measures().forEach(measure -> measures.add(measure.name()));
      for (String word : index.shared(figure.topic(), group.getFirst().topic(), NEIGHBOURS)) {
        counts.merge(word, 1, Integer::sum);
      }
    }
    units.remove("");
    int most = Math.min(group.size(), NEIGHBOURS);
    List<String> words =
        index.shared(group.getFirst().topic(), group.getFirst().topic(), Integer.MAX_VALUE).stream()
            .filter(word -> counts.getOrDefault(word, 0) * 2 > most)
            .distinct()
            .limit(WORDS)
            .toList();
    return new FigureGroup.Why(String.join(", ", units), List.copyOf(measures), words);
  }
}
