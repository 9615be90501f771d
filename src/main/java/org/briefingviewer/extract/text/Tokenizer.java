// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Cuts a stretch of text into tokens, in one pass and linear time.
public final class Tokenizer {

  /// A name that is no "who", and what stands for it in lower case.
  private static final String HEALTH_BODY = "WHO";

  private static final String HEALTH_LOWER = "w.h.o.";

  private final String text;
  private final int from;
  private final int end;
  private int at;
  private @Nullable Boolean small;

  private Tokenizer(String text, TextSpan span) {
    this.text = text;
    this.from = span.start();
    this.at = from;
    this.end = span.end();
  }

  /// Returns the tokens of `span` in order.
  public static List<Token> tokens(String text, TextSpan span) {
    Tokenizer tokenizer = new Tokenizer(text, span);
    List<Token> tokens = new ArrayList<>();
    while (tokenizer.at < tokenizer.end) {
      int c = text.codePointAt(tokenizer.at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        tokenizer.at += Character.charCount(c);
      } else {
        tokens.add(tokenizer.next(c));
      }
    }
    return tokens;
  }

  private Token next(int c) {
    int start = at;
    if (Character.isDigit(c)) {
      number();
      return token(start, Token.Kind.NUMBER);
    }
    if (Character.isLetter(c)) {
      word();
      return token(start, Token.Kind.WORD);
    }
    at += Character.charCount(c);
    return token(start, Token.Kind.SIGN);
  }

  /// Digits of any script, with `,` or `.` between digits.
  private void number() {
    while (at < end) {
      int c = text.codePointAt(at);
      boolean inner = (c == ',' || c == '.') && at + 1 < end && isDigit(at + 1);
      if (!Character.isDigit(c) && !inner) {
        return;
      }
      at += Character.charCount(c);
    }
  }

  /// Letters and digits, with apostrophe, hyphen or abbreviation dot between letters (`U.S.`).
  private void word() {
    int start = at;
    while (at < end) {
      int c = text.codePointAt(at);
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        at += Character.charCount(c);
      } else if (joins(c) && at + 1 < end && Character.isLetterOrDigit(text.codePointAt(at + 1))) {
        at++;
      } else if (c == '.' && abbreviates(start)) {
        at++;
      } else {
        return;
      }
    }
  }

  private static boolean joins(int c) {
    return c == '\'' || c == '’' || c == '-' || c == '‑' || c == '&';
  }

  /// A dot after a single letter, where the word so far is letters and dots by turns.
  private boolean abbreviates(int start) {
    boolean single = at - start == 1 || text.charAt(at - 2) == '.';
    boolean goesOn = at + 1 < end && Character.isLetter(text.charAt(at + 1));
    boolean dotted = at - start > 1 && text.charAt(at - 2) == '.';
    return single && Character.isUpperCase(text.charAt(at - 1)) && (goesOn || dotted);
  }

  private boolean isDigit(int offset) {
    return Character.isDigit(text.codePointAt(offset));
  }

  /// Returns words in lower case; a name that is written like a pronoun stays a name.
  public static String lower(String words) {
    return words.equals(HEALTH_BODY) ? HEALTH_LOWER : words.toLowerCase(Locale.ROOT);
  }

  /// Tells whether the text is written with small letters, unlike a headline in capitals.
  private boolean hasSmallLetters() {
    if (small == null) {
      small = text.substring(from, end).chars().anyMatch(Character::isLowerCase);
    }
    return small;
  }

  private Token token(int start, Token.Kind kind) {
    String written = text.substring(start, at);
    String lower = written.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‑', '-');
    if (written.equals(HEALTH_BODY) && hasSmallLetters()) {
      lower = HEALTH_LOWER;
    }
    return new Token(new TextSpan(start, at), written, lower, kind);
  }
}
