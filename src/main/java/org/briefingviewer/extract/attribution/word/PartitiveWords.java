// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.word;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.text.Token;

/// Knows the words for one of several who were told of before: "one", "another", "the other", "a
/// second".
public final class PartitiveWords {

  private static final Set<String> ALONE = Set.of("one", "another");
  private static final Set<String> ORDERED = Set.of("other", "first", "second", "third", "fourth");
  private static final Set<String> NONE =
      Set.of("no", "any", "every", "each", "this", "that", "not");

  /// What only a verb is behind such words: "another estimated 40" are 40 more.
  private static final Set<String> VERBS =
      Set.of(
          "said",
          "says",
          "told",
          "put",
          "puts",
          "counted",
          "thought",
          "thinks",
          "believed",
          "believes",
          "guessed",
          "argued",
          "insisted",
          "warned",
          "wrote",
          "spoke",
          "disagreed");

  /// What is a verb where a clause follows: "another estimated that".
  private static final Set<String> REPORTING =
      Set.of("reckoned", "guessed", "claimed", "estimated", "reported", "suggested", "noted");

  private static final Set<String> OPENING = Set.of("that", "it", "he", "she", "they", "there");

  private PartitiveWords() {}

  /// Tells whether one of several speaks by the verb at token `verb`: "another said".
  public static boolean speaks(List<Token> tokens, int verb) {
    boolean opens =
        REPORTING.contains(Token.word(tokens, verb))
            && OPENING.contains(Token.word(tokens, verb + 1));
    return (opens || VERBS.contains(Token.word(tokens, verb)))
        && (at(tokens, verb - 1, verb) || at(tokens, verb - 2, verb));
  }

  /// Tells whether the tokens from `from` up to, not including, `to` are such words and no more.
  public static boolean at(List<Token> tokens, int from, int to) {
    String first = Token.word(tokens, from);
    boolean article = first.equals("the") || first.equals("a");
    boolean alone = to - from == 1 && ALONE.contains(first);
    boolean ordered = to - from == 2 && article && ORDERED.contains(Token.word(tokens, from + 1));
    return (alone || ordered) && !NONE.contains(Token.word(tokens, from - 1));
  }

  /// Tells whether such words, which `lower` is, are of one more than the one told of before.
  public static boolean another(String lower) {
    return lower.equals("another") || lower.endsWith(" other");
  }
}
