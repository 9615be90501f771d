// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.word;

import java.util.HashSet;
import java.util.Set;

/// Reads names of persons and bodies.
public final class BodyNameReader {
  private final WordCutter words;
  private static final int SHORTEST = 2;

  private final Set<String> generic;
  private final Set<String> vague;

  private BodyNameReader(WordCutter words, Set<String> generic, Set<String> vague) {
    this.words = words;
    this.generic = generic;
    this.vague = vague;
  }

  /// Reads with the program's own list.
  public static BodyNameReader read(WordCutter words) {
    return new BodyNameReader(words, SourceWords.words("GENERIC"), SourceWords.words("VAGUE"));
  }

  /// Returns a name in its parts.
  public BodyName of(String name) {
    Set<String> states = new HashSet<>(words.ofBodies(name));
    Set<String> own = new HashSet<>();
    for (TextWord word : words.of(name)) {
      if (word.key().startsWith("@")) {
        states.add(word.key());
      } else if (word.content()
          && !generic.contains(word.lower())
          && !vague.contains(word.lower())) {
        own.add(word.key());
      }
    }
    return new BodyName(states, own, initials(name));
  }

  /// Returns the first letters of a name whose words begin with capitals: "National Intelligence
  /// Service"; of others nothing.
  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(Character.toLowerCase(word.charAt(0)));
      }
    }
    return initials.length() > SHORTEST ? initials.toString() : "";
  }
}
