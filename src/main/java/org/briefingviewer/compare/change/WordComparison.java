// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.change;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.compare.change.ArticleChange.WordChange;
import org.jspecify.annotations.Nullable;

/// Two versions of a sentence, word by word, by the longest common row of words. A sentence that is
/// so long that this would take a while is told as a whole.
record WordComparison(String before, String after) {
  private static final int LONGEST = 600;

  List<WordChange> changes() {
    List<String> old = List.of(before.split("(?<=\\s)"));
    List<String> newer = List.of(after.split("(?<=\\s)"));
    List<WordChange> changes = new ArrayList<>();
    if (old.size() > LONGEST || newer.size() > LONGEST) {
      add(changes, ChangeKind.GONE, before);
      add(changes, ChangeKind.ADDED, after);
      return changes;
    }
    int[][] common = common(old, newer);
    int i = 0;
    int j = 0;
    while (i < old.size() || j < newer.size()) {
      if (i < old.size() && j < newer.size() && same(old.get(i), newer.get(j))) {
        add(changes, null, newer.get(j));
        i++;
        j++;
      } else if (j == newer.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
        add(changes, ChangeKind.GONE, old.get(i++));
      } else {
        add(changes, ChangeKind.ADDED, newer.get(j++));
      }
    }
    return changes;
  }

  private static int[][] common(List<String> old, List<String> newer) {
    int[][] common = new int[old.size() + 1][newer.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = newer.size() - 1; j >= 0; j--) {
        common[i][j] =
            same(old.get(i), newer.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static boolean same(String one, String other) {
    return one.strip().equals(other.strip());
  }

  private static void add(List<WordChange> changes, @Nullable ChangeKind kind, String words) {
    if (!changes.isEmpty() && changes.getLast().kind() == kind) {
      changes.add(new WordChange(kind, changes.removeLast().words() + words));
      return;
    }
    changes.add(new WordChange(kind, words));
  }
}
