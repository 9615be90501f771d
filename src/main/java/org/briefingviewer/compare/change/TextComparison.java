// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.compare.change.ArticleChange.OfText;
import org.briefingviewer.compare.figure.SentenceCut;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.TextSpan;

/// Two versions of a text, sentence by sentence: equal ones are paired first, also where they
/// moved, then those that share most of their words.
final class TextComparison {
  /// Which part of their words two sentences share at least.
  private static final double ALIKE = 0.5;

  private final Article before;
  private final Article after;
  private final List<TextSpan> old;
  private final List<TextSpan> newer;

  /// The place of a sentence in the other version, or -1.
  private final int[] oldOf;

  private final int[] newerOf;
  private final boolean[] moved;

  TextComparison(Article before, Article after) {
    this.before = before;
    this.after = after;
    old = SentenceCut.of(before);
    newer = SentenceCut.of(after);
    oldOf = filled(newer.size());
    newerOf = filled(old.size());
    moved = new boolean[newer.size()];
    pairEqual();
    markMoved();
    pairAlike();
  }

  private static int[] filled(int length) {
    int[] places = new int[length];
    Arrays.fill(places, -1);
    return places;
  }

  private void pair(int one, int other) {
    newerOf[one] = other;
    oldOf[other] = one;
  }

  private void pairEqual() {
    Map<String, Deque<Integer>> places = new HashMap<>();
    for (int i = 0; i < old.size(); i++) {
      places.computeIfAbsent(old.get(i).of(before.text()), k -> new ArrayDeque<>()).add(i);
    }
    for (int i = 0; i < newer.size(); i++) {
      Deque<Integer> equal = places.get(newer.get(i).of(after.text()));
      if (equal != null && !equal.isEmpty()) {
        pair(equal.poll(), i);
      }
    }
  }

  /// Of the equal sentences the longest row in one order stays; the others moved.
  private void markMoved() {
    int[] tails = new int[newer.size()];
    int[] previous = filled(newer.size());
    int length = 0;
    for (int i = 0; i < newer.size(); i++) {
      if (oldOf[i] < 0) {
        continue;
      }
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (oldOf[tails[middle]] < oldOf[i]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[i] = low == 0 ? -1 : tails[low - 1];
      tails[low] = i;
      length = Math.max(length, low + 1);
    }
    for (int i = 0; i < newer.size(); i++) {
      moved[i] = oldOf[i] >= 0;
    }
    for (int at = length == 0 ? -1 : tails[length - 1]; at >= 0; at = previous[at]) {
      moved[at] = false;
    }
  }

  private void pairAlike() {
    Map<String, List<Integer>> byWord = new HashMap<>();
    int[] sizes = new int[old.size()];
    for (int i = 0; i < old.size(); i++) {
      if (newerOf[i] < 0) {
        Set<String> words = words(old.get(i).of(before.text()));
        sizes[i] = words.size();
        for (String word : words) {
          byWord.computeIfAbsent(word, k -> new ArrayList<>()).add(i);
        }
      }
    }
    for (int i = 0; i < newer.size(); i++) {
      if (oldOf[i] < 0) {
        int like = like(words(newer.get(i).of(after.text())), byWord, sizes);
        if (like >= 0) {
          pair(like, i);
        }
      }
    }
  }

  /// @param sizes how many words each sentence of the old text has that is not paired
  private int like(Set<String> words, Map<String, List<Integer>> byWord, int[] sizes) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (String word : words) {
      byWord.getOrDefault(word, List.of()).forEach(place -> shared.merge(place, 1, Integer::sum));
    }
    int best = -1;
    double most = ALIKE;
    for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
      int place = entry.getKey();
      double alike = 2.0 * entry.getValue() / (sizes[place] + words.size());
      if (newerOf[place] < 0 && alike >= most) {
        most = alike;
        best = place;
      }
    }
    return best;
  }

  private static Set<String> words(String sentence) {
    return new HashSet<>(Arrays.asList(sentence.split("[^\\p{L}\\p{N}]+")));
  }

  /// Returns what became of the sentences, in the order of the new text, then what is gone.
  List<OfText> changes() {
    List<OfText> changes = new ArrayList<>();
    for (int i = 0; i < newer.size(); i++) {
      EvidenceQuote now = quote(after, newer.get(i));
      if (oldOf[i] < 0) {
        changes.add(new OfText(ChangeKind.ADDED, null, now, List.of()));
        continue;
      }
      EvidenceQuote then = quote(before, old.get(oldOf[i]));
      if (!then.words().equals(now.words())) {
        changes.add(
            new OfText(
                ChangeKind.CHANGED,
                then,
                now,
                new WordComparison(then.words(), now.words()).changes()));
      } else if (moved[i]) {
        changes.add(new OfText(ChangeKind.MOVED, then, now, List.of()));
      }
    }
    for (int i = 0; i < old.size(); i++) {
      if (newerOf[i] < 0) {
        changes.add(new OfText(ChangeKind.GONE, quote(before, old.get(i)), null, List.of()));
      }
    }
    return changes;
  }

  private static EvidenceQuote quote(Article article, TextSpan span) {
    return new EvidenceQuote(article.id(), span, span.of(article.text()));
  }

  /// Returns the sentence of the old text that holds `offset`, by its place, or -1.
  int oldSentence(int offset) {
    return sentence(old, offset);
  }

  /// Returns the place in the old text of the sentence of the new text that holds `offset`, or -1.
  int oldOf(int offset) {
    int at = sentence(newer, offset);
    return at < 0 ? -1 : oldOf[at];
  }

  private static int sentence(List<TextSpan> sentences, int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      TextSpan sentence = sentences.get(middle);
      if (sentence.contains(offset)) {
        return middle;
      }
      if (offset < sentence.start()) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return -1;
  }
}
