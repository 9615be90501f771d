// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.briefingviewer.compare.value.FigureValues;

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

  private final WordNumbers numbers;
  private final List<ReportedFigure> figures;
  private final int[][] byWord;
  private final double[] rarities;
  private final double[] norms;
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
    for (int i = 0; i < norms.length; i++) {
      norms[i] = norm(figures.get(i).topic());
      members.add(figures.get(i).topic());
    }
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
    FigureTopic topic = figure.topic();
    double norm = norm(topic);
    List<Match> found = new ArrayList<>();
    for (int at : candidates(topic, members.contains(topic))) {
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
    }
    found.sort(Comparator.comparingDouble(Match::similarity).reversed());
    return found;
  }

  private int[] candidates(FigureTopic topic, boolean member) {
    int[] keys = keys(topic, member);
    int total = 0;
    for (int word : keys) {
      total += Math.min(COMMON, count(word));
    }
    int[] all = new int[total];
    int filled = 0;
    for (int word : keys) {
      int taken = Math.min(COMMON, byWord[word].length);
      System.arraycopy(byWord[word], 0, all, filled, taken);
      filled += taken;
    }
    Arrays.sort(all);
    int kept = 0;
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[kept++] = all[i];
      }
    }
    return Arrays.copyOf(all, kept);
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

  /// Returns whether a word that stands with one figure and with or around the other, and names
  /// neither a state nor what is counted, speaks for one thing.
  ///
  /// @param near whether it has to stand with both
  public boolean told(FigureTopic one, FigureTopic other, boolean near) {
    int j = 0;
    for (int i = 0; i < one.size(); i++) {
      while (j < other.size() && other.word(j) < one.word(i)) {
        j++;
      }
      boolean shared = j < other.size() && other.word(j) == one.word(i);
      if (shared
          && Math.max(one.weight(i), other.weight(j)) == FigureTopic.NEAR
          && Math.min(one.weight(i), other.weight(j)) >= (near ? FigureTopic.NEAR : 1)
          && one.weight(i) != FigureTopic.COUNTED
          && other.weight(j) != FigureTopic.COUNTED
          && !numbers.word(one.word(i)).startsWith("@")) {
        return true;
      }
    }
    return false;
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
