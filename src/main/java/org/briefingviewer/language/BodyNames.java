// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefingviewer.lexicon.WordList;

/// Tells which names of bodies take "the" within an English sentence. A text mostly says it; the
/// name as it is kept is without.
///
/// @param heads what such bodies are called: "service"
/// @param beforeOf what they are called where "of" follows: "bank"
public record BodyNames(Set<String> heads, Set<String> beforeOf) {
  private static final Pattern BLANK = Pattern.compile("\\s+");
  private static final Pattern BEHIND = Pattern.compile("[(,/].*", Pattern.DOTALL);
  private static final Set<String> PREPOSITIONS = Set.of("of", "for", "on", "in", "to");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "one", "another", "some", "his", "her", "its", "their",
          "our", "two", "three", "four", "five", "several", "many", "both", "all");

  /// The program's own list.
  public static final BodyNames OWN = listed();

  private static BodyNames listed() {
    WordList list = WordList.read("wording/bodies.tsv");
    return new BodyNames(list.lowerWords("head"), list.lowerWords("of"));
  }

  /// Tells whether a name of several words takes "the"; one with a genitive or with an article of
  /// its own does not.
  public boolean takeArticle(String name) {
    String plain = BEHIND.matcher(name).replaceFirst("").strip().toLowerCase(Locale.ROOT);
    List<String> words = List.of(BLANK.split(plain));
    if (words.size() < 2
        || DETERMINERS.contains(words.getFirst())
        || plain.indexOf('\'') >= 0
        || plain.indexOf('’') >= 0) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (PREPOSITIONS.contains(words.get(i))) {
        String head = words.get(i - 1);
        return heads.contains(head) || (words.get(i).equals("of") && beforeOf.contains(head));
      }
    }
    return heads.contains(words.getLast());
  }
}
