// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.pair;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.briefingviewer.compare.figure.FigureReading;
import org.briefingviewer.compare.figure.FigureTopic;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.compare.figure.ScopeComparison;
import org.briefingviewer.compare.figure.WordNumbers;
import org.briefingviewer.compare.value.FigureValues;
import org.jspecify.annotations.Nullable;

/// Finds figures of similar topics by the words that they share, without looking at all of them.
public final class FigureIndex {
  /// By how many of its words a figure is looked up, and by how many of those near it.
  private static final int KEYS = 9;

  private static final int NEAR_KEYS = 6;

  private static final double UNSEEN = 50;

  /// So many figures of one kind are few, in a handful and of many.
  private static final int FEW = 2;

  private static final int FEW_OF = 50;

  /// Of a word that more figures have, so many are looked at.
  private static final int COMMON = 200;

  private static final int[] NONE = {};

  /// So many figures with similar words, and so many with the same number, are looked at.
  private static final int MOST = 60;

  private static final MathContext ONE_DIGIT = new MathContext(1);

  private final WordNumbers numbers;
  private final List<ReportedFigure> figures;
  private final int[][] byWord;
  private final double[] rarities;
  private final double[] norms;

  /// The words that stand with each figure, as numbers that rise.
  private final int[][] counted;

  private final Map<String, int[]> subjects = new HashMap<>();
  private final Map<String, List<Integer>> byValue = new HashMap<>();
  private final Set<FigureTopic> members = Collections.newSetFromMap(new IdentityHashMap<>());

  /// A figure that may be of the same thing.
  ///
  /// @param place its place in the index
  /// @param similarity the cosine of the weighed words, 0 to 1
  public record Match(ReportedFigure figure, int place, double similarity) {}

  /// Makes an index of figures that `reading` read.
  public FigureIndex(FigureReading reading, List<ReportedFigure> all) {
    numbers = reading.numbers();
    figures = List.copyOf(all);
    byWord = postings();
    rarities = new double[byWord.length];
    for (int i = 0; i < rarities.length; i++) {
      rarities[i] = rarity(byWord[i].length);
    }
    norms = new double[figures.size()];
    counted = new int[figures.size()][];
    for (int i = 0; i < norms.length; i++) {
      norms[i] = norm(figures.get(i).topic());
      counted[i] = counted(figures.get(i).topic());
      members.add(figures.get(i).topic());
      String value = rounded(figures.get(i));
      if (!value.isEmpty()) {
        byValue.computeIfAbsent(value, k -> new ArrayList<>()).add(i);
      }
    }
    subjects();
  }

  /// The words around all figures of an article, as numbers that rise.
  private void subjects() {
    Map<String, List<FigureTopic>> topics = new HashMap<>();
    for (ReportedFigure figure : figures) {
      topics.computeIfAbsent(figure.articleId(), k -> new ArrayList<>()).add(figure.topic());
    }
    topics.forEach(
        (article, all) ->
            subjects.put(
                article,
                all.stream()
                    .flatMapToInt(topic -> IntStream.range(0, topic.size()).map(topic::word))
                    .sorted()
                    .distinct()
                    .toArray()));
  }

  /// Returns what speaks for or against two figures of the index being of one quantity.
  ///
  /// @param scope in what their words differ, or null
  public float[] signs(int place, Match match, @Nullable ScopeComparison scope) {
    ReportedFigure one = figures.get(place);
    ReportedFigure other = match.figure();
    float[] signs = PairSigns.of(one, other, scope);
    signs[PairSign.WORDS.place()] = (float) match.similarity();
    signs[PairSign.NEAR_WORDS.place()] = shared(counted[place], counted[match.place()]);
    signs[PairSign.SUBJECT.place()] =
        shared(
            subjects.getOrDefault(one.articleId(), NONE),
            subjects.getOrDefault(other.articleId(), NONE));
    boolean counted = one.topic().unit().equals(other.topic().unit());
    signs[PairSign.UNIT_RARE.place()] =
        counted && one.topic().unit().telling() && rare(one.topic()) ? 1 : 0;
    return signs;
  }

  private static int[] counted(FigureTopic topic) {
    return IntStream.range(0, topic.size())
        .filter(at -> topic.weight(at) >= FigureTopic.COUNTED)
        .map(topic::word)
        .toArray();
  }

  /// How much two rising lists of words have in common, 0 to 1: the rarer a word, the more.
  private float shared(int[] here, int[] there) {
    double shared = 0;
    double all = 0;
    int i = 0;
    int j = 0;
    while (i < here.length || j < there.length) {
      int word = i < here.length ? here[i] : Integer.MAX_VALUE;
      int met = j < there.length ? there[j] : Integer.MAX_VALUE;
      int least = Math.min(word, met);
      double rarity = weight(least);
      shared += word == met ? 2 * rarity : 0;
      all += (word == least ? rarity : 0) + (met == least ? rarity : 0);
      i += word == least ? 1 : 0;
      j += met == least ? 1 : 0;
    }
    return all == 0 ? 0 : (float) (shared / all);
  }

  public List<ReportedFigure> figures() {
    return figures;
  }

  private int[][] postings() {
    int[] counts = new int[numbers.count()];
    for (ReportedFigure figure : figures) {
      for (int i = 0; i < figure.topic().size(); i++) {
        counts[figure.topic().word(i)]++;
      }
    }
    int[][] lists = new int[counts.length][];
    for (int i = 0; i < lists.length; i++) {
      lists[i] = new int[counts[i]];
    }
    int[] filled = new int[counts.length];
    for (int at = 0; at < figures.size(); at++) {
      FigureTopic topic = figures.get(at).topic();
      for (int i = 0; i < topic.size(); i++) {
        int word = topic.word(i);
        lists[word][filled[word]++] = at;
      }
    }
    return lists;
  }

  private int count(int word) {
    return word < byWord.length ? byWord[word].length : 0;
  }

  /// How much a word tells: the more, the fewer figures have it.
  private double weight(int word) {
    return word < rarities.length ? rarities[word] : rarity(0);
  }

  /// As if some others had been seen: in a handful of figures the words that two of them share are
  /// no commoner than the rest.
  private double rarity(int having) {
    return Math.log(1 + (UNSEEN + figures.size()) / (1 + having));
  }

  private double norm(FigureTopic topic) {
    double sum = 0;
    for (int i = 0; i < topic.size(); i++) {
      double weight = topic.weight(i) * weight(topic.word(i));
      sum += weight * weight;
    }
    return Math.sqrt(sum);
  }

  private double cosine(FigureTopic one, double norm, FigureTopic other, double otherNorm) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < one.size() && j < other.size()) {
      int difference = Integer.compare(one.word(i), other.word(j));
      if (difference == 0) {
        double rarity = weight(one.word(i));
        sum += one.weight(i) * rarity * other.weight(j) * rarity;
      }
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
    if (norm == 0 || otherNorm == 0) {
      return 0;
    }
    double less = Math.min(norm, otherNorm);
    double both = Math.sqrt(norm * otherNorm);
    return Math.min(1, sum / (less * both));
  }

  /// Returns the figures that may count or measure the same and are at least so similar, the most
  /// similar first.
  public List<Match> similar(ReportedFigure figure, double least) {
    return matches(figure, byWords(figure.topic(), 0), least);
  }

  /// Returns the figures behind the one at `place` that may be of the same quantity: by their
  /// words, or by their number and what it counts or measures.
  public List<Match> behind(int place, double least) {
    ReportedFigure figure = figures.get(place);
    List<Match> found = new ArrayList<>();
    List<Match> similar = matches(figure, byWords(figure.topic(), place + 1), least);
    Set<Integer> known = new HashSet<>();
    for (Match match : similar.subList(0, Math.min(similar.size(), MOST))) {
      found.add(match);
      known.add(match.place());
    }
    List<Integer> same = byValue.getOrDefault(rounded(figure), List.of());
    int from = Collections.binarySearch(same, place) + 1;
    IntStream near =
        IntStream.range(from, Math.min(same.size(), from + MOST))
            .map(same::get)
            .filter(at -> !known.contains(at));
    found.addAll(matches(figure, near, 0));
    return found;
  }

  /// A number with one digit that counts, and the kind of its unit; empty where there is no number.
  private static String rounded(ReportedFigure figure) {
    BigDecimal high = figure.quantity().value().high();
    return high == null || high.signum() <= 0
        ? ""
        : figure.topic().unit().kind() + " " + high.round(ONE_DIGIT).stripTrailingZeros();
  }

  /// Returns how two figures of the index are held together.
  public Match match(int place, int other) {
    ReportedFigure figure = figures.get(other);
    FigureTopic topic = figures.get(place).topic();
    return new Match(figure, other, cosine(topic, norms[place], figure.topic(), norms[other]));
  }

  private List<Match> matches(ReportedFigure figure, IntStream candidates, double least) {
    FigureTopic topic = figure.topic();
    double norm = norm(topic);
    List<Match> found = new ArrayList<>();
    candidates.forEach(
        at -> {
          ReportedFigure other = figures.get(at);
          boolean sort =
              topic.unit().oneSort(other.topic().unit())
                  && FigureValues.same(figure.quantity(), other.quantity());
          if (sort || topic.unit().mayBe(other.topic().unit())) {
            double similarity = cosine(topic, norm, other.topic(), norms[at]);
            if (similarity >= least && !other.equals(figure)) {
              found.add(new Match(other, at, similarity));
            }
          }
        });
    found.sort(Comparator.comparingDouble(Match::similarity).reversed());
    return found;
  }

  /// Returns the figures from `first` on that have one of a topic's words.
  private IntStream byWords(FigureTopic topic, int first) {
    return Arrays.stream(keys(topic, members.contains(topic)))
        .flatMap(word -> from(byWord[word], first))
        .sorted()
        .distinct();
  }

  private static IntStream from(int[] places, int first) {
    int at = Arrays.binarySearch(places, first);
    int start = at < 0 ? -at - 1 : at;
    return Arrays.stream(places, start, Math.min(places.length, start + COMMON));
  }

  /// Returns the words to look a topic up by: the rarest of those near the figure, then the rarest
  /// of the others. A word that only the figure itself has leads nowhere.
  private int[] keys(FigureTopic topic, boolean member) {
    int fewest = member ? 2 : 1;
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < topic.size(); i++) {
      if (count(topic.word(i)) >= fewest) {
        places.add(i);
      }
    }
    places.sort(Comparator.comparingInt(i -> count(topic.word(i))));
    List<Integer> keys = new ArrayList<>();
    for (int i : places) {
      boolean near = topic.weight(i) >= FigureTopic.COUNTED;
      if (near && keys.size() < NEAR_KEYS) {
        keys.add(topic.word(i));
      }
    }
    for (int i : places) {
      boolean far = topic.weight(i) < FigureTopic.COUNTED;
      if (far && keys.size() < KEYS && count(topic.word(i)) <= COMMON) {
        keys.add(topic.word(i));
      }
    }
    return keys.stream().mapToInt(Integer::intValue).toArray();
  }

  /// Returns whether few figures count what this one counts.
  public boolean rare(FigureTopic topic) {
    int counted = count(numbers.of("#" + topic.unit().name(), topic.unit().name()));
    return counted <= Math.max(FEW, figures.size() / FEW_OF);
  }

  /// Returns words that two topics share, those that tell most first.
  public List<String> shared(FigureTopic one, FigureTopic other, int most) {
    List<Integer> shared = new ArrayList<>();
    int j = 0;
    for (int i = 0; i < one.size(); i++) {
      while (j < other.size() && other.word(j) < one.word(i)) {
        j++;
      }
      if (j < other.size() && other.word(j) == one.word(i)) {
        shared.add(one.word(i));
      }
    }
    shared.sort(Comparator.comparingInt(this::count));
    return shared.stream().limit(most).map(numbers::shown).toList();
  }
}
