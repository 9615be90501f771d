// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.TextSpan;

/// A word as names are compared: hyphened words cut apart ("China-Russia"), the possessive left
/// off.
///
/// @param capitals whether all its letters are capitals
public record TieWord(
    String lower, TextSpan span, boolean possessive, boolean capitalised, boolean capitals) {

  /// Cuts a sentence into such words, in text order.
  public static List<TieWord> of(Sentence sentence) {
    return of(sentence.tokens());
  }

  /// Cuts tokens into such words, in their order.
  public static List<TieWord> of(List<Token> tokens) {
    List<TieWord> words = new ArrayList<>();
    for (Token token : tokens) {
      String lower = token.lower();
      int start = 0;
      for (int i = prefix(lower); i <= lower.length(); i++) {
        if (i == lower.length() || lower.charAt(i) == '-' || lower.charAt(i) == '–') {
          if (i > start) {
            words.add(word(token, lower, start, i));
          }
          start = i + 1;
        }
      }
    }
    return words;
  }

  /// "co-operation" is one word: how many characters its prefix has with the hyphen, or 0.
  private static int prefix(String lower) {
    return lower.startsWith("co-") || lower.startsWith("re-") ? 3 : 0;
  }

  private static TieWord word(Token token, String lower, int start, int end) {
    String part = lower.substring(start, end);
    int from = token.span().start();
    if (start == 0 && prefix(part) > 0) {
      part = part.replaceFirst("-", "");
    }
    boolean possessive = part.endsWith("'s");
    if (possessive) {
      part = part.substring(0, part.length() - 2);
    }
    String written =
        token.text().substring(start, Math.min(start + part.length(), token.text().length()));
    boolean capitalised = Character.isUpperCase(written.codePointAt(0));
    boolean capitals = capitalised && written.chars().noneMatch(Character::isLowerCase);
    return new TieWord(
        part, new TextSpan(from + start, from + end), possessive, capitalised, capitals);
  }

  /// Cuts a name as a sentence is cut, its capitals kept: "People's" loses its ending, as every
  /// word does, and the sign of "Workers'" stands alone.
  public static List<String> pieces(String name) {
    List<String> pieces = new ArrayList<>();
    for (String piece : name.split("[ \\-]", -1)) {
      if (piece.endsWith("'s")) {
        pieces.add(piece.substring(0, piece.length() - 2));
      } else if (piece.endsWith("'") && piece.length() > 1) {
        pieces.add(piece.substring(0, piece.length() - 1));
        pieces.add("'");
      } else if (!piece.isEmpty()) {
        pieces.add(piece);
      }
    }
    return pieces;
  }

  /// Cuts a name as a sentence is cut, in lower case.
  public static List<String> parts(String name) {
    return pieces(name.toLowerCase(Locale.ROOT));
  }
}
