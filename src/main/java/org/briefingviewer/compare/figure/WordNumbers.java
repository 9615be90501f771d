// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A number for each word that was met, so that topics are small and quickly held together. One
/// thread at a time.
public final class WordNumbers {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final List<String> written = new ArrayList<>();

  /// Returns the number of a key.
  ///
  /// @param shown a word that has the key, as people write it
  public int of(String key, String shown) {
    Integer known = numbers.get(key);
    if (known == null) {
      known = words.size();
      numbers.put(key, known);
      words.add(key);
      written.add(shown);
    }
    return known;
  }

  public String shown(int number) {
    return written.get(number);
  }

  String word(int number) {
    return words.get(number);
  }

  public int count() {
    return words.size();
  }
}
