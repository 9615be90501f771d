// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.extract.text.Tokenizer;
import org.briefingviewer.model.TextSpan;

/// Cuts tokens into atoms: hyphened words that begin with a number word or a unit ("three-foot",
/// "year-old"), and money codes glued to figures ("RM79", "AUD1.5m").
public final class LineReader {

  /// A longer word is no number; cutting it part by part would take too long.
  private static final int LONGEST = 60;

  /// How much of a figure may follow the token that it begins in.
  private static final int LONGEST_TAIL = 24;

  /// Letters between the dollar's sign and the figure: "$US40".
  private static final Set<String> COUNTRIES =
      Set.of("US", "A", "AU", "AUS", "NZ", "C", "CAN", "S", "SG", "HK", "NT", "T", "J", "F");

  private final Set<String> openers;
  private final Set<String> codes;

  /// @param openers first parts, in lower case, after which a hyphened word is cut
  /// @param codes letters, as written, that are cut from the figure glued to them
  public LineReader(Set<String> openers, Set<String> codes) {
    this.openers = Set.copyOf(openers);
    this.codes = Set.copyOf(codes);
  }

  /// Returns the atoms of `sentence`.
  public AtomLine read(String text, Sentence sentence) {
    List<LineAtom> atoms = new ArrayList<>();
    int done = sentence.span().start();
    for (Token token : sentence.tokens()) {
      if (token.span().start() >= done) {
        done = cut(text, sentence.span(), token, atoms);
      }
    }
    return new AtomLine(text, sentence.index(), atoms);
  }

  private int cut(String text, TextSpan sentence, Token token, List<LineAtom> atoms) {
    int start = token.span().start();
    if (token.kind() != Token.Kind.WORD) {
      add(token, atoms);
      return token.span().end();
    }
    int split = split(token, atoms);
    if (split == 0) {
      add(token, atoms);
      return token.span().end();
    }
    add(text, start, start + split, LineAtom.Kind.WORD, atoms);
    int rest = start + split;
    if (isHyphen(token.text().charAt(split))) {
      add(text, rest, rest + 1, LineAtom.Kind.SIGN, atoms);
      rest++;
    }
    return rest(text, new TextSpan(rest, sentence.end()), token.span().end(), atoms);
  }

  /// Reads what follows a cut afresh: a figure may go on beyond the token ("AUD1" "." "5").
  private int rest(String text, TextSpan rest, int end, List<LineAtom> atoms) {
    int limit = end;
    while (limit < Math.min(rest.end(), end + LONGEST_TAIL)
        && !Character.isWhitespace(text.charAt(limit))) {
      limit++;
    }
    int done = rest.start();
    for (Token token : Tokenizer.tokens(text, new TextSpan(rest.start(), limit))) {
      if (token.span().start() >= end) {
        break;
      }
      if (token.span().start() >= done) {
        done = cut(text, new TextSpan(done, rest.end()), token, atoms);
      }
    }
    return done;
  }

  /// Returns the length of the first part of a word that is to be cut, or 0.
  private int split(Token token, List<LineAtom> atoms) {
    String word = token.text();
    if (word.length() > LONGEST) {
      return 0;
    }
    int letters = 0;
    while (letters < word.length() && Character.isLetter(word.charAt(letters))) {
      letters++;
    }
    if (letters == word.length()) {
      return 0;
    }
    char next = word.charAt(letters);
    if (Character.isDigit(next)) {
      String before = word.substring(0, letters);
      boolean country = !atoms.isEmpty() && atoms.getLast().is("$") && COUNTRIES.contains(before);
      return codes.contains(before) || country || marked(word, letters) ? letters : 0;
    }
    return isHyphen(next) && openers.contains(word.substring(0, letters).toLowerCase(Locale.ROOT))
        ? letters
        : 0;
  }

  /// A plural in lower case with the mark of a footnote glued to it: "ships12".
  private static boolean marked(String word, int letters) {
    boolean mark =
        word.length() - letters <= 2 && word.chars().skip(letters).allMatch(Character::isDigit);
    return mark
        && letters > 4
        && word.charAt(letters - 1) == 's'
        && word.chars().limit(letters).allMatch(Character::isLowerCase);
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '‑';
  }

  private static void add(Token token, List<LineAtom> atoms) {
    LineAtom.Kind kind =
        switch (token.kind()) {
          case WORD -> LineAtom.Kind.WORD;
          case NUMBER -> LineAtom.Kind.NUMBER;
          case SIGN -> LineAtom.Kind.SIGN;
        };
    int start = token.span().start();
    atoms.add(
        new LineAtom(
            start, token.span().end(), token.text(), token.lower(), kind, glued(start, atoms)));
  }

  private static void add(
      String text, int start, int end, LineAtom.Kind kind, List<LineAtom> atoms) {
    String written = text.substring(start, end);
    String lower = written.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‑', '-');
    atoms.add(new LineAtom(start, end, written, lower, kind, glued(start, atoms)));
  }

  private static boolean glued(int start, List<LineAtom> atoms) {
    return !atoms.isEmpty() && atoms.getLast().end() == start;
  }
}
