// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.group;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.briefingviewer.compare.difference.OpposingWords;
import org.briefingviewer.compare.figure.FigureReading;
import org.briefingviewer.compare.figure.FigureTopic;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.compare.figure.ScopeComparison;
import org.briefingviewer.compare.pair.FigureIndex;
import org.briefingviewer.compare.pair.FigureIndex.Match;
import org.briefingviewer.compare.pair.PairScorer;
import org.briefingviewer.compare.value.FigureValues;
import org.briefingviewer.compare.word.MeasureWords.Measure;
import org.briefingviewer.language.KoreanWord;
import org.briefingviewer.model.ChangeDirection;
import org.jspecify.annotations.Nullable;

/// Groups estimates of one quantity. What speaks for and against it is weighed pair by pair, with
/// weights that were fitted to marked articles; a number alone brings none together, and what
/// counts another state or goes another way is never put together. A figure comes to a group where
/// the mean of its pairs with those of the group speaks for it, so that no chain of likenesses
/// makes one. Figures with the very same words are put together first, and only the most similar
/// others are looked at, so that the time grows with the number of figures and not with its square.
public final class FigureGrouper {
  /// The logarithm of the odds from which on two are of one quantity.
  private static final double TOGETHER = -0.2;

  /// From which on a pair is looked at, since others of their groups may speak for it.
  private static final double LOOKED_AT = -1;

  /// Where the text itself says that two are of one thing.
  private static final double SURE = 100;

  /// No doubt about one pair outweighs what all others say.
  private static final double MOST = 6;

  private static final double LEAST = 0.02;

  /// With how many figures of a group those of another one are weighed.
  private static final int ASKED = 6;

  private static final int NEIGHBOURS = 12;
  private static final int WORDS = 5;

  private final List<List<ReportedFigure>> alike;
  private final FigureIndex index;
  private final OpposingWords opposing;
  private final FigureReading reading;
  private final PairScorer scorer = PairScorer.read();

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

  /// The pairs that may be of one quantity, the surest first.
  private List<Edge> edges() {
    List<ReportedFigure> firsts = index.figures();
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < firsts.size(); i++) {
      if (i + 1 < firsts.size() && setAgainst(firsts.get(i), firsts.get(i + 1))) {
        edges.add(new Edge(i, i + 1, SURE));
      }
      for (Match match : index.behind(i, LEAST)) {
        double score = score(i, match);
        if (score > LOOKED_AT) {
          edges.add(new Edge(i, match.place(), score));
        }
      }
    }
    edges.sort(Comparator.comparingDouble(Edge::score).reversed());
    return edges;
  }

  /// Returns how surely two are of one quantity; the least there is where something rules it out.
  private double score(int place, Match match) {
    ReportedFigure one = index.figures().get(place);
    ScopeComparison scope = ScopeComparison.of(one, match.figure());
    return barred(one, match.figure(), scope)
        ? Double.NEGATIVE_INFINITY
        : Math.clamp(scorer.sum(index.signs(place, match, scope)), -MOST, MOST);
  }

  /// Two of one sentence are of one thing where it sets one against the other: "7 million shells;
  /// others put the total lower, at 4 million".
  private boolean setAgainst(ReportedFigure one, ReportedFigure other) {
    return one.passage().equals(other.passage())
        && one.topic().unit().mayBe(other.topic().unit())
        && one.topic().actors().mayBe(other.topic().actors())
        && opposing.between(one, other);
  }

  /// Returns whether two are never of one quantity: of another dimension or state, going another
  /// way, of another thing, one of a change, or two of one sentence that the text leaves open.
  ///
  /// @param scope in what their words differ, or null
  static boolean barred(ReportedFigure one, ReportedFigure other, @Nullable ScopeComparison scope) {
    FigureTopic here = one.topic();
    FigureTopic there = other.topic();
    boolean same = FigureValues.same(one.quantity(), other.quantity());
    return !here.unit().mayBeSame(there.unit())
        || here.harm().isEmpty() != there.harm().isEmpty()
        || (scope != null && !scope.within())
        || (!same && countedApart(one.quantity().scope(), other.quantity().scope()))
        || (change(one) != change(other) && !(same && here.unit().counts()))
        || (one.passage().equals(other.passage()) && !one.otherDate(other) && !same);
  }

  /// Whether two Korean texts name what they count and share no word of it: "사상자", "건설 인력". Behind
  /// their numbers both have a counter alone, which says no more than that these are people.
  private static boolean countedApart(@Nullable String one, @Nullable String other) {
    return one != null
        && other != null
        && KoreanWord.is(one)
        && KoreanWord.is(other)
        && Collections.disjoint(List.of(one.split("\\P{L}+")), List.of(other.split("\\P{L}+")));
  }

  /// Whether it says by how much something has changed; "growth of 3 percent" does too.
  private static ChangeDirection change(ReportedFigure figure) {
    boolean grown =
        figure.topic().measures().stream().anyMatch(m -> m.family().equals(Measure.CHANGE));
    return grown && figure.quantity().direction() == ChangeDirection.NONE
        ? ChangeDirection.UP
        : figure.quantity().direction();
  }

  /// Joins the surest first.
  private DisjointSets joined(List<Edge> edges) {
    DisjointSets sets = new DisjointSets(alike.size());
    Map<Integer, List<Integer>> some = new HashMap<>();
    for (Edge edge : edges) {
      int a = sets.of(edge.one());
      int b = sets.of(edge.other());
      List<Integer> one = some.getOrDefault(a, List.of(a));
      List<Integer> other = some.getOrDefault(b, List.of(b));
      if (a != b && (edge.score() == SURE || mean(one, other) > TOGETHER)) {
        some.put(
            sets.join(a, b), Stream.concat(one.stream(), other.stream()).limit(ASKED).toList());
      }
    }
    return sets;
  }

  /// Returns what the pairs between two groups say in the mean.
  private double mean(List<Integer> one, List<Integer> other) {
    double sum = 0;
    for (int here : one) {
      for (int there : other) {
        sum += score(here, index.match(here, there));
      }
    }
    return sum / (one.size() * other.size());
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
