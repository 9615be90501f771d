// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.group;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.compare.difference.OpposingWords;
import org.briefingviewer.compare.figure.FigureIndex;
import org.briefingviewer.compare.figure.FigureIndex.Match;
import org.briefingviewer.compare.figure.FigureReading;
import org.briefingviewer.compare.figure.FigureTopic;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.compare.figure.ScopeComparison;
import org.briefingviewer.compare.figure.UnitClass;
import org.briefingviewer.compare.value.FigureValues;
import org.briefingviewer.compare.word.MeasureWords.Measure;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.Quantity;

/// Groups estimates of one thing: by unit, by what is counted of it, by whom it is about, and by
/// words; their numbers alone bring none together. Figures with the very same words are put
/// together first, and for each kind of words only the most similar others are looked at, so that
/// the time grows with the number of figures and not with its square.
public final class FigureGrouper {
  /// Set on the groups of the tests.
  private static final double TOGETHER = 0.5;

  /// Where the text itself says that two are of one thing.
  private static final double SURE = 10;

  private static final double LEAST = 0.02;
  private static final double SAME_UNIT = 0.1;
  private static final double SAME_SOURCE = 0.1;
  private static final double RARE_UNIT = 0.2;
  private static final double SAME_DATE = 0.1;
  private static final double TOLD = 0.05;
  private static final double UNTOLD = 0.1;
  private static final double LONG_AFTER = 0.1;
  private static final int LONG = 92;
  private static final double SAME_MEASURE = 0.25;
  private static final double SAME_ACTOR = 0.1;
  private static final double OTHER_WORDS = 0.15;
  private static final double SAME_VALUE = 0.15;
  private static final double ODD_VALUE = 0.25;
  private static final double OTHER_SIZE = 0.1;

  /// From how many digits on two figures do not give the same number by chance.
  private static final int ODD = 3;

  /// With how many figures of a group a figure may not be at odds.
  private static final int ASKED = 4;

  private static final int NEIGHBOURS = 12;
  private static final int WORDS = 5;

  private final List<List<ReportedFigure>> alike;
  private final FigureIndex index;
  private final OpposingWords opposing;
  private final FigureReading reading;

  private record Edge(int one, int other, double score) {}

  /// @param figures all of them, of all articles
  public FigureGrouper(FigureReading reading, List<ReportedFigure> figures) {
    Map<Object, List<ReportedFigure>> byTopic = new LinkedHashMap<>();
    for (ReportedFigure figure : figures) {
      byTopic.computeIfAbsent(figure.topic().key(), k -> new ArrayList<>()).add(figure);
    }
    alike = List.copyOf(byTopic.values());
    this.reading = reading;
    opposing = new OpposingWords(reading.words());
    index = new FigureIndex(reading, alike.stream().map(List::getFirst).toList());
  }

  /// Returns the groups of at least two, the largest first.
  public static List<FigureGroup> of(FigureReading reading, List<ReportedFigure> figures) {
    return new FigureGrouper(reading, figures).groups();
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
      if (i + 1 < firsts.size() && setAgainst(one, firsts.get(i + 1))) {
        edges.add(new Edge(i, i + 1, SURE));
      }
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
  /// sentence are of two things, of one that the text leaves open, or of two dates.
  private double score(ReportedFigure one, Match match) {
    ReportedFigure other = match.figure();
    FigureTopic here = one.topic();
    FigureTopic there = other.topic();
    if (opposed(one, other)) {
      return 0;
    }
    boolean measured = !here.measures().isEmpty() && ScopeComparison.sameMeasures(here, there);
    boolean article = one.articleId().equals(other.articleId());
    boolean told = index.told(here, there, article) || onePlace(here, there);
    boolean oneMeasured = here.measures().isEmpty() != there.measures().isEmpty();
    boolean counted = here.unit().equals(there.unit()) && here.unit().telling();
    double score =
        match.similarity()
            + (measured ? SAME_MEASURE : 0)
            + (here.actors().meet(there.actors()) ? SAME_ACTOR : 0)
            + (counted ? index.rare(here) ? RARE_UNIT : SAME_UNIT : 0)
            + (oneDate(one, other) ? SAME_DATE : 0)
            + (told ? TOLD : -UNTOLD)
            - (!told && oneMeasured ? UNTOLD : 0)
            + (one.sources().meets(other.sources()) == null ? 0 : SAME_SOURCE)
            - (longAfter(one, other) ? LONG_AFTER : 0)
            + valued(one.quantity(), other.quantity());
    ScopeComparison scope = score < TOGETHER ? null : ScopeComparison.of(one, other);
    if (scope == null) {
      return score;
    }
    return scope.within() ? score - OTHER_WORDS : 0;
  }

  /// Two of one sentence are of one thing where it sets one against the other: "7 million shells;
  /// others put the total lower, at 4 million".
  private boolean setAgainst(ReportedFigure one, ReportedFigure other) {
    return one.passage().equals(other.passage())
        && one.topic().unit().mayBe(other.topic().unit())
        && one.topic().actors().mayBe(other.topic().actors())
        && opposing.between(one, other);
  }

  /// What the numbers say for or against one thing; words alone bring figures together.
  private static double valued(Quantity one, Quantity other) {
    if (FigureValues.same(one, other)
        || FigureValues.rounds(one, other)
        || FigureValues.rounds(other, one)) {
      int digits = Math.max(FigureValues.digits(one), FigureValues.digits(other));
      return digits >= ODD ? ODD_VALUE : SAME_VALUE;
    }
    return FigureValues.closeness(one, other) == 0 ? -OTHER_SIZE : 0;
  }

  /// Whether something speaks against one thing.
  private static boolean apart(ReportedFigure one, ReportedFigure other) {
    if (opposed(one, other)) {
      return true;
    }
    ScopeComparison scope = ScopeComparison.of(one, other);
    return scope != null && !scope.within();
  }

  /// Whether something besides the scope does.
  private static boolean opposed(ReportedFigure one, ReportedFigure other) {
    FigureTopic here = one.topic();
    FigureTopic there = other.topic();
    return oneHarmed(here, there)
        || change(one) != change(other)
        || (one.passage().equals(other.passage())
            && !one.otherDate(other)
            && !FigureValues.same(one.quantity(), other.quantity()))
        || !here.actors().mayBe(there.actors());
  }

  /// Whether it says by how much something has changed; "growth of 3 percent" does too.
  private static ChangeDirection change(ReportedFigure figure) {
    boolean grown =
        figure.topic().measures().stream().anyMatch(m -> m.family().equals(Measure.CHANGE));
    return grown && figure.quantity().direction() == ChangeDirection.NONE
        ? ChangeDirection.UP
        : figure.quantity().direction();
  }

  /// The dead are none of those who were sent, unless a text leaves out which it counts.
  private static boolean oneHarmed(FigureTopic one, FigureTopic other) {
    return harmed(one).isEmpty() != harmed(other).isEmpty();
  }

  private static Set<Measure> harmed(FigureTopic topic) {
    return topic.measures().stream()
        .filter(measure -> measure.family().equals("harm"))
        .collect(Collectors.toSet());
  }

  private static boolean oneDate(ReportedFigure one, ReportedFigure other) {
    return one.asOf() != null && one.asOf().equals(other.asOf());
  }

  private static boolean onePlace(FigureTopic one, FigureTopic other) {
    return !Collections.disjoint(one.extent().places(), other.extent().places());
  }

  private static boolean longAfter(ReportedFigure one, ReportedFigure other) {
    LocalDate first = one.reportedOn();
    LocalDate second = other.reportedOn();
    return first != null
        && second != null
        && Math.abs(ChronoUnit.DAYS.between(first, second)) > LONG;
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
      if (a != b && (edge.score() == SURE || one.fits(other))) {
        signatures.put(sets.join(a, b), one.and(other));
      }
    }
    return sets;
  }

  private ReportedFigure first(int at) {
    return alike.get(at).getFirst();
  }

  /// What the figures of a group count.
  ///
  /// @param harm of whom they count how many are dead, wounded or missing, each as its text says
  /// @param some figures of the group
  private record Signature(
      Set<UnitClass> units, Set<Set<Measure>> harm, List<ReportedFigure> some) {
    static Signature of(ReportedFigure figure) {
      return new Signature(
          Set.of(figure.topic().unit()), Set.of(harmed(figure.topic())), List.of(figure));
    }

    /// One may be of a kind that the other does not name, but none of another kind.
    boolean fits(Signature other) {
      return units.stream().allMatch(one -> other.units.stream().allMatch(one::mayBe))
          && harm.stream().allMatch(one -> other.harm.stream().allMatch(two -> meet(one, two)))
          && some.stream().noneMatch(one -> other.some.stream().anyMatch(two -> apart(one, two)));
    }

    private static boolean meet(Set<Measure> one, Set<Measure> other) {
      return one.equals(other) || !Collections.disjoint(one, other);
    }

    Signature and(Signature other) {
      Set<UnitClass> unit = new HashSet<>(units);
      unit.addAll(other.units);
      Set<Set<Measure>> harmed = new HashSet<>(harm);
      harmed.addAll(other.harm);
      List<ReportedFigure> both =
          Stream.concat(some.stream(), other.some.stream()).limit(ASKED).toList();
      return new Signature(unit, harmed, both);
    }
  }

  /// Returns what some of the figures have in common.
  public FigureGroup.Why why(List<ReportedFigure> group) {
    Set<String> units = new TreeSet<>();
    Map<String, Integer> measured = new HashMap<>();
    int measuring = 0;
    Map<String, Integer> counts = new HashMap<>();
    for (ReportedFigure figure : group.subList(0, Math.min(group.size(), NEIGHBOURS))) {
      units.add(figure.topic().unit().name());
      figure.topic().measures().forEach(measure -> measured.merge(measure.name(), 1, Integer::sum));
      measuring += figure.topic().measures().isEmpty() ? 0 : 1;
      for (String word : index.shared(figure.topic(), group.getFirst().topic(), NEIGHBOURS)) {
        counts.merge(word, 1, Integer::sum);
      }
    }
    units.remove("");
    // What is said of one report only is not what the group counts.
    int least = measuring > 2 ? measuring / 2 : 0;
    Set<String> measures = new TreeSet<>(measured.keySet());
    measures.removeIf(name -> measured.getOrDefault(name, 0) <= least);
    int most = Math.min(group.size(), NEIGHBOURS);
    List<String> words =
        index.shared(group.getFirst().topic(), group.getFirst().topic(), Integer.MAX_VALUE).stream()
            .filter(word -> counts.getOrDefault(word, 0) * 2 > most)
            .filter(word -> measures.containsAll(reading.measured(word)))
            .distinct()
            .limit(WORDS)
            .toList();
    return new FigureGroup.Why(String.join(", ", units), List.copyOf(measures), words);
  }
}
