// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.clause;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.Token;

/// How the words of a mention are read as a name: without articles, owners' endings and spellings
/// that differ.
public final class MentionSpelling {

  private static final Set<String> NEW = Set.of("new", "recent", "latest", "fresh");

  /// "the Harbour Office (HO) of Holm": letters within a name.
  private static final Pattern LETTERS = Pattern.compile(" \\(\\p{Lu}[\\p{Lu}.&-]+\\)(?= )");

  /// A name may be held together by blanks that do not break.
  private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");

  private MentionSpelling() {}

  /// A name as all its spellings share it: "Lenski", "Lenskyy" and "Lenskiy" are one.
  public static String spelt(Token token) {
    String word = word(token);
    if (!token.capitalised() || word.length() < 6) {
      return word;
    }
    int end = word.length();
    while (end > 4 && "iyj".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean slavic = end < word.length() && word.startsWith("sk", end - 2);
    return slavic ? word.substring(0, end) + "y" : word;
  }

  /// Returns a name without article, brackets and words for how new it is.
  public static String stripped(String name) {
    String whole = LETTERS.matcher(BLANKS.matcher(name).replaceAll(" ")).replaceAll("");
    int bracket = whole.indexOf(" (");
    String words = (bracket > 0 ? whole.substring(0, bracket) : whole).strip();
    for (String article : List.of("the ", "an ", "a ", "its own ", "their own ")) {
      if (words.toLowerCase(Locale.ROOT).startsWith(article) && words.length() > article.length()) {
        return withoutNew(words.substring(article.length()));
      }
    }
    return words;
  }

  /// "a new Harbour Board": no name begins with how new the paper is.
  private static String withoutNew(String words) {
    int space = words.indexOf(' ');
    boolean name = space > 0 && Character.isUpperCase(words.charAt(space + 1));
    return name && NEW.contains(words.substring(0, space)) ? words.substring(space + 1) : words;
  }

  /// Where "the head of state" ends before "of": its noun says who is meant.
  public static int beforeState(List<Token> tokens, int from, int to) {
    boolean state = to - from == 4 && tokens.get(from).is("the") && tokens.get(to - 2).is("of");
    boolean head = state && (tokens.get(to - 1).is("state") || tokens.get(to - 1).is("government"));
    return head ? to - 2 : to;
  }

  /// "the Institute for Markets estimate that": a small word behind a name, before no other, is
  /// what the name's owners do.
  public static boolean behindName(FunctionWords grammar, List<Token> tokens, int at) {
    boolean named = at + 1 < tokens.size() && tokens.get(at + 1).capitalised();
    return tokens.get(at - 1).capitalised()
        && !tokens.get(at).capitalised()
        && !grammar.is(tokens.get(at), WordClass.PREPOSITION)
        && !named;
  }

  private static String word(Token token) {
    return base(token.lower());
  }

  /// Returns a word in small letters without an owner's ending.
  public static String base(String lower) {
    return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
  }

  /// "Oh Se-jin": whether a given name is written as two syllables, which stand behind the family
  /// name.
  public static boolean twoSyllables(Token name) {
    return SYLLABLES.matcher(name.text()).matches();
  }

  private static final Pattern SYLLABLES = Pattern.compile("\\p{Lu}\\p{Ll}+-\\p{Ll}+");
}
