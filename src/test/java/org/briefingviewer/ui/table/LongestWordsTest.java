// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.briefingviewer.ui.table.ColumnWords.LongestWords;
import org.junit.jupiter.api.Test;

class LongestWordsTest {
  @Test
  void theLongestOfManyAreKeptEachOnce() {
    Random random = new Random(7);
    List<String> all = new ArrayList<>();
    LongestWords longest = new LongestWords();
    for (int i = 0; i < 2_000; i++) {
      String words = "abc".substring(random.nextInt(3)).substring(0, 1).repeat(random.nextInt(40));
      all.add(words);
      longest.offer(words);
    }
    List<String> expected =
        all.stream()
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .limit(12)
            .toList();
    assertEquals(expected, longest.kept());
  }

  @Test
  void ofFewWordsAllAreKept() {
    LongestWords longest = new LongestWords();
    List.of("b", "ccc", "b", "aa").forEach(longest::offer);
    assertEquals(List.of("ccc", "aa", "b"), longest.kept());
  }
}
