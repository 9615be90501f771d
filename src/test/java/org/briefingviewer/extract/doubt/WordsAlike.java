// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.doubt;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether what the program says and what a person marked come to the same.
final class WordsAlike {
  private static final Set<String> SMALL =
      Set.of(
          ("a an the of in on at to for from by with and or but that which who than as into over"
                  + " under between after before during since until about around approximately"
                  + " roughly nearly almost some up more less least most its their his her is are"
                  + " was were be been being has have had will would could may might this these"
                  + " those")
              .split(" "));

  private WordsAlike() {}

  /// Tells whether one name has the other's words, or half of them, or its initials.
  static boolean name(String one, String other) {
    Set<String> a = content(one);
    Set<String> b = content(other);
    if (a.isEmpty() || b.isEmpty()) {
      return bare(one).equals(bare(other));
    }
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return initials(one).equals(bare(other))
        || initials(other).equals(bare(one))
        || both.size() == Math.min(a.size(), b.size())
        || 2 * both.size() >= Math.max(a.size(), b.size());
  }

  /// Tells whether words hold all of a name.
  static boolean holds(String words, String name) {
    return !content(name).isEmpty() && content(words).containsAll(content(name));
  }

  /// Tells whether words say no more than others do.
  static boolean within(String words, String others) {
    return content(others).containsAll(content(words));
  }

  /// Tells whether a phrase that says what is counted comes to one that is accepted: it ends in no
  /// small word, and most of it is the other's.
  static boolean scope(String said, String accepted) {
    String[] words = bare(said).split(" ", -1);
    Set<String> own = content(said);
    Set<String> other = content(accepted);
    Set<String> both = new HashSet<>(own);
    both.retainAll(other);
    boolean most = !both.isEmpty() && (2 * both.size() >= own.size() || own.containsAll(other));
    return bare(said).equals(bare(accepted)) || (most && !SMALL.contains(words[words.length - 1]));
  }

  private static String initials(String words) {
    return Arrays.stream(bare(words).split(" ", -1))
        .filter(word -> !word.isEmpty() && !SMALL.contains(word))
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }

  private static String bare(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceAll("[’']s\\b", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  private static Set<String> content(String words) {
    return Arrays.stream(bare(words).split(" ", -1))
        .filter(word -> !word.isEmpty() && !SMALL.contains(word))
        .map(word -> word.replaceFirst("(?<=...)(ments?|ings?|ies|ied|ed|es|s|e|d)$", ""))
        .collect(Collectors.toSet());
  }
}
