// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

import java.util.ArrayList;
import java.util.List;

/// Those of many words that have the most characters, each once: among them are the widest. Of
/// words with as many characters, the first ones stay.
final class LongestWords {
  private static final int MOST = 12;

  /// The longest first.
  private final List<String> kept = new ArrayList<>(MOST + 1);

  /// Keeps the words if they are among the longest so far.
  ///
  /// @return whether they are, and were not kept before
  boolean offer(String words) {
    boolean tooShort = kept.size() == MOST && words.length() <= kept.getLast().length();
    if (tooShort || kept.contains(words)) {
      return false;
    }
    int at = kept.size();
    while (at > 0 && kept.get(at - 1).length() < words.length()) {
      at--;
    }
    kept.add(at, words);
    if (kept.size() > MOST) {
      kept.removeLast();
    }
    return true;
  }

  /// Returns the words that are kept, the longest first.
  List<String> kept() {
    return List.copyOf(kept);
  }
}
