// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.turn;

import java.util.List;
import java.util.Locale;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// The words before a colon, or a dot, that open a paragraph and may tell who speaks.
///
/// @param name who speaks, without office and country behind it
/// @param sign the colon or dot
/// @param key the name in small letters, the same for each of a person's turns
record TurnLabel(Form form, TextSpan name, TextSpan sign, String key) {
  /// How a label is written.
  enum Form {
    /// "Q.", "MODERATOR:", "Holm TV:"
    ASKER,
    /// "A:"
    ANSWER,
    /// "Ambassador Holt:", "DR. MEYER:", "THE PRESIDENT:"
    TITLED,
    /// "Mr. Roper." as a sentence of its own
    DOTTED,
    /// "KIRBY:"
    SHOUTED,
    /// "Lena Holt:"
    NAME,
    /// "Holt:"
    SINGLE
  }

  private static final int LONGEST = 14;
  private static final int NAMES = 5;

  /// So many tokens at least make up what is said.
  private static final int SPEECH = 3;

  /// So many make up what begins with a figure.
  private static final int SENTENCE = 6;

  /// How many words, dots and all, a label that ends in a dot may have.
  private static final int DOTTED = 6;

  /// Reads the label that opens a paragraph.
  static @Nullable TurnLabel of(ParagraphSentences paragraph, TurnWords words) {
    List<Token> tokens = paragraph.first().tokens();
    int from = 0;
    while (from < tokens.size() && tokens.get(from).kind() == Token.Kind.SIGN) {
      from++;
    }
    if (from >= tokens.size() || !tokens.get(from).capitalised()) {
      return null;
    }
    TurnLabel letter = letter(tokens, from, words);
    if (letter != null) {
      return letter;
    }
    for (int i = from + 1; i < Math.min(tokens.size(), from + LONGEST); i++) {
      if (tokens.get(i).is(":")) {
        boolean said = i + 1 < tokens.size() && begins(tokens.get(i + 1));
        TurnLabel label = said && name(tokens, from, i) ? label(tokens, from, i, words) : null;
        return label != null && speech(paragraph, i + 1) ? label : null;
      }
    }
    return dotted(tokens, from, words);
  }

  /// "Q.", "A:": a letter or a word of its own.
  private static @Nullable TurnLabel letter(List<Token> tokens, int from, TurnWords words) {
    Token token = tokens.get(from);
    Token next = from + 1 < tokens.size() ? tokens.get(from + 1) : token;
    boolean closed = next.is(":") || next.is(".");
    boolean letter = token.text().length() == 1 || next.is(":");
    if (!closed || !letter || !(words.asker(token) || words.answer(token))) {
      return null;
    }
    Form form = words.answer(token) ? Form.ANSWER : Form.ASKER;
    return new TurnLabel(form, token.span(), next.span(), token.lower());
  }

  /// "Mr. OLSEN.", "SENATOR HOLT.": a title and a shouted name, closed by a dot.
  private static @Nullable TurnLabel dotted(List<Token> tokens, int from, TurnWords words) {
    for (int i = from + 1; i < Math.min(tokens.size(), from + DOTTED); i++) {
      Token before = tokens.get(i - 1);
      boolean shouted = shouted(before) && before.text().length() > 2;
      if (tokens.get(i).is(".") && shouted && words.title(tokens.get(from))) {
        boolean named = i - 1 > from && name(tokens, from, i);
        return named ? label(tokens, from, i, words) : null;
      }
    }
    return null;
  }

  private static TurnLabel label(List<Token> tokens, int from, int sign, TurnWords words) {
    int to = from + 1;
    while (to < sign && !tokens.get(to).is("(") && !tokens.get(to).is(",")) {
      to++;
    }
    TextSpan name = new TextSpan(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    StringBuilder key = new StringBuilder();
    for (Token token : tokens.subList(from, to)) {
      key.append(token.lower()).append(' ');
    }
    Form form = form(tokens, from, to, sign, words);
    return new TurnLabel(form, name, tokens.get(sign).span(), key.toString());
  }

  private static Form form(List<Token> tokens, int from, int to, int sign, TurnWords words) {
    Token first = tokens.get(from);
    Token last = tokens.get(to - 1);
    boolean asks = words.asker(tokens.get(sign - 1)) || words.asker(last);
    if (asks || (words.medium(last) && to - from > 1)) {
      return Form.ASKER;
    }
    if (words.body(last)) {
      return to - from == 1 ? Form.SINGLE : Form.NAME;
    }
    boolean the = first.is("the") && to - from > 1 && words.title(last);
    if (the || (words.title(first) && to - from > 1) || (shouted(last) && words.title(last))) {
      return Form.TITLED;
    }
    if (shouted(last) && last.text().length() > 1) {
      return Form.SHOUTED;
    }
    return to - from == 1 ? Form.SINGLE : Form.NAME;
  }

  /// Whether a title stands in the label: such people state things even where they ask.
  boolean titled() {
    return form == Form.TITLED || form == Form.DOTTED;
  }

  /// "Holt: 547." is a line of a table; whoever speaks asks, or begins with a word and goes on, or
  /// with a figure and goes on longer.
  private static boolean speech(ParagraphSentences paragraph, int first) {
    int fewest =
        paragraph.first().tokens().get(first).kind() == Token.Kind.NUMBER ? SENTENCE : SPEECH;
    return paragraph.length() - first >= fewest || paragraph.asks();
  }

  private static boolean begins(Token token) {
    return token.kind() == Token.Kind.NUMBER
        || token.capitalised()
        || "\"“‘'([—–-…".contains(token.text());
  }

  /// Whether the words are a name, with an office or a country behind it.
  private static boolean name(List<Token> tokens, int from, int to) {
    int named = 0;
    boolean behind = false;
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      boolean sign = token.kind() == Token.Kind.SIGN && "().,-/".contains(token.text());
      behind |= token.is("(") || token.is(",");

      boolean word = token.kind() == Token.Kind.WORD && (token.capitalised() || behind);
      if (!word && !sign) {
        return false;
      }
      named += behind || sign ? 0 : 1;
    }
    return named <= NAMES + 1;
  }

  private static boolean shouted(Token token) {
    String written = token.text();
    return Character.isLetter(written.charAt(0))
        && written.equals(written.toUpperCase(Locale.ROOT))
        && written.chars().anyMatch(Character::isLetter);
  }
}
