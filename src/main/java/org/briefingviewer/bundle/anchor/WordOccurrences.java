// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.anchor;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// Finds where words stand in one text. The first few are looked for from end to end; for more, a
/// table tells where each four characters in a row stand, so that a long text with many marks takes
/// no time by the product of the two. Counts what it does, and stops when that is too much.
final class WordOccurrences {
  /// How many steps looking may take in one text: some seconds.
  static final long MOST_STEPS = 3_000_000_000L;

  private static final int ROW = 4;
  private static final int WITHOUT_TABLE = 8;
  private static final int LONGEST_WITH_TABLE = 8_000_000;
  private static final int MOST_PLACES = 1 << 20;

  /// So many rows of the words looked for are tried for the rarest.
  private static final int TRIED = 64;

  private final String text;
  private final long most;
  private long steps;
  private int searches;
  private @Nullable Table table;

  /// Where each row of characters stands, ascending; rows with one hash lie together.
  ///
  /// @param first the first place of each hash, or -1
  /// @param next for each place the next one of the same hash, or -1
  /// @param count how many places each hash has
  @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
  private record Table(int[] first, int[] next, int[] count) {}

  /// @param most as [#MOST_STEPS]
  WordOccurrences(String text, long most) {
    this.text = text;
    this.most = most;
  }

  /// Counts steps that somebody else took in the text.
  void took(long more) {
    steps += more;
  }

  /// Tells whether too much was done, so that nothing is looked for any more.
  boolean gaveUp() {
    return steps > most;
  }

  /// Calls `found` with each place at which `words` stand, ascending, until it returns false. Finds
  /// nothing when it has given up.
  void each(String words, IntPredicate found) {
    searches++;
    boolean few = searches <= WITHOUT_TABLE || text.length() > LONGEST_WITH_TABLE;
    if (few || words.length() < ROW) {
      scan(words, found);
    } else {
      lookUp(words, table(), found);
    }
  }

  private void scan(String words, IntPredicate found) {
    int from = 0;
    while (!gaveUp()) {
      int at = text.indexOf(words, from);
      steps += (at < 0 ? text.length() : at) - from + 1L;
      if (at < 0 || !found.test(at)) {
        return;
      }
      from = at + 1;
    }
  }

  private Table table() {
    Table known = table;
    if (known == null) {
      known = tabled();
      table = known;
    }
    return known;
  }

  private Table tabled() {
    int places = Math.clamp(Integer.highestOneBit(text.length() | 1), 1024, MOST_PLACES);
    Table made = new Table(new int[places], new int[text.length()], new int[places]);
    Arrays.fill(made.first, -1);
    for (int at = text.length() - ROW; at >= 0; at--) {
      int row = row(text, at, places);
      made.next[at] = made.first[row];
      made.first[row] = at;
      made.count[row]++;
    }
    steps += text.length();
    return made;
  }

  private static int row(String in, int at, int places) {
    int hash = 0;
    for (int i = at; i < at + ROW; i++) {
      hash = hash * 31 + in.charAt(i);
    }
    return (hash ^ hash >>> 15) & (places - 1);
  }

  private void lookUp(String words, Table rows, IntPredicate found) {
    int places = rows.first.length;
    int rarest = 0;
    int fewest = Integer.MAX_VALUE;
    for (int at = 0; at + ROW <= words.length() && at < TRIED; at++) {
      int count = rows.count[row(words, at, places)];
      if (count < fewest) {
        fewest = count;
        rarest = at;
      }
    }
    int at = rows.first[row(words, rarest, places)];
    while (at >= 0 && !gaveUp()) {
      steps += ROW;
      if (text.startsWith(words, at - rarest) && !found.test(at - rarest)) {
        return;
      }
      at = rows.next[at];
    }
  }
}
