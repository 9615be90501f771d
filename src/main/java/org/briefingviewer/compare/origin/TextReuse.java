// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Finds articles that share sentences: by runs of five words, in an exact index. Runs that stand
/// in many articles, as names and boilerplate do, and those within quotation marks, which any
/// report may have heard, speak for nothing.
public final class TextReuse {
  private static final int RUN = 5;

  /// In more articles a run is nobody's own.
  private static final int COMMON = 12;

  /// Which part of the shorter text is shared at least; from there on readers of news copies told
  /// them as such.
  private static final double LEAST = 0.2;

  private static final int FEWEST = 8;

  private final List<String> ids = new ArrayList<>();
  private final List<long[]> runs = new ArrayList<>();

  /// Two articles that share text.
  ///
  /// @param density which part of the runs of the shorter one is in the other, 0 to 1
  public record Shared(String one, String other, int count, double density) {}

  /// Adds an article.
  public void add(String id, String text) {
    ids.add(id);
    runs.add(hashes(text));
  }

  private static long[] hashes(String text) {
    long[] found = new long[text.length() / 4 + 1];
    long[] words = new long[RUN];
    int count = 0;
    int kept = 0;
    boolean quoted = false;
    long word = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word = word * 1_000_003 + Character.toLowerCase(c) + 1;
        continue;
      }
      if (word != 0 && !quoted) {
        words[count++ % RUN] = word;
        if (count >= RUN && kept < found.length) {
          found[kept++] = run(words, count);
        }
      }
      word = 0;
      boolean marks = c == '“' || c == '”' || c == '"';
      if (marks || c == '\n') {
        quoted = c == '“' || (c == '"' && !quoted);
        count = 0;
      }
    }
    return distinct(Arrays.copyOf(found, kept));
  }

  private static long run(long[] words, int count) {
    long hash = 1;
    for (int i = 0; i < RUN; i++) {
      hash = hash * 0x9E3779B97F4A7C15L + words[(count + i) % RUN];
      hash ^= hash >>> 31;
    }
    return hash;
  }

  private static long[] distinct(long[] hashes) {
    Arrays.sort(hashes);
    int kept = 0;
    for (int i = 0; i < hashes.length; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        hashes[kept++] = hashes[i];
      }
    }
    return Arrays.copyOf(hashes, kept);
  }

  /// Returns the pairs that share enough, the densest first.
  public List<Shared> shared() {
    PairCounts counts = new PairCounts();
    int[] own = new int[ids.size()];
    RunCursor cursor = new RunCursor(runs);
    int[] having = new int[COMMON];
    for (int count = cursor.next(having); count > 0; count = cursor.next(having)) {
      if (count > COMMON) {
        continue;
      }
      for (int i = 0; i < count; i++) {
        own[having[i]]++;
        for (int j = i + 1; j < count; j++) {
          counts.add(having[i], having[j]);
        }
      }
    }
    List<Shared> pairs = new ArrayList<>();
    counts.each(
        (one, other, shared) -> {
          double density = (double) shared / Math.max(1, Math.min(own[one], own[other]));
          if (shared >= FEWEST && density >= LEAST) {
            pairs.add(new Shared(ids.get(one), ids.get(other), shared, density));
          }
        });
    pairs.sort(Comparator.comparingDouble(Shared::density).reversed());
    return pairs;
  }
}
