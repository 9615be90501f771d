// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.lexicon;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Tells names that look like others: letters of several alphabets in one word, and names that are
/// written otherwise and look the same (after Unicode Technical Standard 39, sections 4 and 5, with
/// its confusables and a short list of letters of our own).
public final class LookalikeNames {
  /// The alphabets that have letters of the same look.
  private static final int LONGEST = 1000;

  private static final Set<UnicodeScript> ALIKE =
      EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

  private static final char LAST_OF_LATIN = '\u036f';

  /// The letters by what they look like: two long tables, read once, when the first name is looked
  /// at. The window makes its models before its first picture, which must not wait for them.
  private static final class LetterLooks {
    static final Map<String, String> ALL = read();

    /// Ours come before Unicode's, which tell the small capitals of Cyrillic from Latin letters.
    private static Map<String, String> read() {
      Map<String, String> letters = new HashMap<>(WordList.read("lexicon/confusables.tsv").pairs());
      letters.putAll(WordList.read("lexicon/lookalikes.tsv").pairs());
      return Map.copyOf(letters);
    }
  }

  /// Returns the alphabets of the first word of a name that has letters of more than one of Latin,
  /// Greek and Cyrillic, in that order; none where no word has.
  public static List<UnicodeScript> mixed(String name) {
    boolean latin = true;
    for (int i = 0; i < name.length() && latin; i++) {
      latin = name.charAt(i) <= LAST_OF_LATIN;
    }
    return latin
        ? List.of()
        : Stream.of(name.split("[^\\p{L}\\p{M}]+"))
            .map(LookalikeNames::alphabets)
            .filter(found -> found.size() > 1)
            .findFirst()
            .orElse(List.of());
  }

  private static List<UnicodeScript> alphabets(String word) {
    return word.codePoints()
        .mapToObj(UnicodeScript::of)
        .filter(ALIKE::contains)
        .distinct()
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  /// Tells whether two names look the same and are not: a difference of case or in the kind of a
  /// blank alone is none.
  public boolean alike(String one, String other) {
    return skeleton(one).equals(skeleton(other)) && !written(one).equals(written(other));
  }

  /// No name is as long; to put its marks into their order would take very long, too.
  private static String shortened(String name) {
    return name.substring(0, Math.min(name.length(), LONGEST));
  }

  private static String written(String name) {
    return Normalizer.normalize(shortened(name), Normalizer.Form.NFC)
        .replaceAll("[\\s\\h]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /// Returns what a name looks like: names with the same look have the same.
  public String skeleton(String name) {
    StringBuilder look = new StringBuilder();
    Normalizer.normalize(shortened(name), Normalizer.Form.NFKC)
        .codePoints()
        .filter(LookalikeNames::seen)
        .mapToObj(Character::toString)
        .forEach(letter -> look.append(LetterLooks.ALL.getOrDefault(letter, letter)));
    return look.toString()
        .toLowerCase(Locale.ROOT)
        .replace("rn", "m")
        .replace("vv", "w")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static boolean seen(int c) {
    int type = Character.getType(c);
    return type != Character.FORMAT && type != Character.CONTROL && c != 0x34f && c != 0x3164;
  }
}
