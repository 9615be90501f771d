// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.draft;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words by which a headline is known: those that the opening of the text takes up.
public final class TitleWords {
  private static final int WORD = 4;
  private static final int OPENING = 2500;

  private TitleWords() {}

  /// Returns the first letters of the longer words, so that "exports" and "exported" are one.
  public static Set<String> of(String text) {
    Set<String> words = new HashSet<>();
    Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> word.length() >= WORD)
        .map(word -> word.substring(0, Math.min(word.length(), WORD + 1)))
        .forEach(words::add);
    return words;
  }

  /// Returns those of the running text from block `from` to block `to`, no further than its
  /// opening.
  public static Set<String> opening(List<DraftBlock> blocks, int from, int to) {
    Set<String> words = new HashSet<>();
    int read = 0;
    for (int i = from; i <= to && read < OPENING; i++) {
      if (blocks.get(i).prose()) {
        words.addAll(of(blocks.get(i).text()));
        read += blocks.get(i).text().length();
      }
    }
    return words;
  }
}
