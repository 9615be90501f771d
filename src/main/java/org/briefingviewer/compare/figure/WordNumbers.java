// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A number for each word that was met, so that topics are small and quickly held together. One
/// thread at a time.
final class WordNumbers {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  int of(String word) {
    Integer known = numbers.get(word);
    if (known == null) {
      known = words.size();
      numbers.put(word, known);
      words.add(word);
    }
    return known;
  }

  String word(int number) {
    return words.get(number);
  }

  int count() {
    return words.size();
  }
}
