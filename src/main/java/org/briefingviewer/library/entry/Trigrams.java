// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.library.entry;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/// Any three folded letters that stand beside each other: what holds words holds all of theirs. The
/// end of a text is filled up, so that each letter begins three.
public final class Trigrams {
  public static final int LENGTH = 3;
  private static final char END = '\u0001';
  private static final int BITS = 16;

  private long[] seen = new long[1 << 12];
  private int count;

  /// Adds those of some folded letters.
  void add(String letters) {
    long three = 0;
    for (int i = 0; i < letters.length() + LENGTH - 1; i++) {
      char next = i < letters.length() ? letters.charAt(i) : END;
      three = ((three << BITS) | next) & ((1L << (LENGTH * BITS)) - 1);
      if (i >= LENGTH - 1) {
        if (count == seen.length) {
          seen = Arrays.copyOf(seen, 2 * count);
        }
        seen[count++] = three;
      }
    }
  }

  /// Returns what was added, each once, and forgets it.
  long[] take() {
    Arrays.sort(seen, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (kept == 0 || seen[i] != seen[kept - 1]) {
        seen[kept++] = seen[i];
      }
    }
    count = 0;
    return Arrays.copyOf(seen, kept);
  }

  /// Returns those that words of at least three letters have in any text that holds them.
  ///
  /// @param most how many are wanted
  public static Set<String> of(String letters, int most) {
    Set<String> all = new LinkedHashSet<>();
    for (int i = 0; i + LENGTH <= letters.length() && all.size() < most; i++) {
      all.add(letters.substring(i, i + LENGTH));
    }
    return all;
  }
}
