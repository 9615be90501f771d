// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.word;

import java.util.HashSet;
import java.util.Set;

/// Reads names of persons and bodies.
public final class BodyNameReader {
  private final WordCutter words;
  private final Set<String> generic;

  private BodyNameReader(WordCutter words, Set<String> generic) {
    this.words = words;
    this.generic = generic;
  }

  /// Reads with the program's own list.
  public static BodyNameReader read(WordCutter words) {
    return new BodyNameReader(words, SourceWords.words("GENERIC"));
  }

  /// Returns a name in its parts.
  public BodyName of(String name) {
    Set<String> states = new HashSet<>(words.ofBodies(name));
    Set<String> own = new HashSet<>();
    for (TextWord word : words.of(name)) {
      if (word.key().startsWith("@")) {
        states.add(word.key());
      } else if (word.content() && !generic.contains(word.lower())) {
        own.add(word.key());
      }
    }
    return new BodyName(states, own);
  }
}
