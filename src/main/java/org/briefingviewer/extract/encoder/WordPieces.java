// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.encoder;

import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.letters.NormalText;

/// Cuts a text into the pieces of words that the encoder knows: without case and accents, each sign
/// of punctuation alone, of a word the longest piece that is known and on from there. Immutable.
final class WordPieces {
  /// What the list of pieces has for a window's begin, a break between paragraphs, and a word of
  /// which no piece is known.
  static final String FIRST = "[CLS]";

  static final String BREAK = "[SEP]";
  private static final String UNKNOWN = "[UNK]";

  /// What stands before a piece that goes on a word.
  private static final String ON = "##";

  /// A longer word is unknown.
  private static final int LONGEST = 100;

  private final Map<String, Integer> numbers = new HashMap<>();

  /// Takes the pieces in the order of their numbers.
  WordPieces(List<String> pieces) {
    for (String piece : pieces) {
      numbers.put(piece, numbers.size());
    }
  }

  /// A piece, and where it stands; a break between paragraphs is empty.
  record Piece(int number, TextSpan span) {}

  int number(String piece) {
    Integer number = numbers.get(piece);
    if (number == null) {
      throw new IllegalArgumentException(piece + " is not in the list of pieces");
    }
    return number;
  }

  List<Piece> cut(String text) {
    List<Piece> pieces = new ArrayList<>();
    Word word = new Word();
    int lines = 0;
    int next;
    for (int i = 0; i < text.length(); i = next) {
      int sign = text.codePointAt(i);
      next = i + Character.charCount(sign);
      if (Character.isWhitespace(sign) || Character.isSpaceChar(sign) || picture(sign)) {
        word.flush(pieces);
        lines += sign == '\n' ? 1 : 0;
        continue;
      }
      if (lines > 1 && !pieces.isEmpty()) {
        pieces.add(new Piece(number(BREAK), new TextSpan(i, i)));
      }
      lines = 0;
      if (!control(sign)) {
        boolean lone = lone(sign);
        if (lone) {
          word.flush(pieces);
        }
        word.add(sign, i, next);
        if (lone) {
          word.flush(pieces);
        }
      }
    }
    word.flush(pieces);
    return pieces;
  }

  /// A picture parts words, and says nothing.
  private static boolean picture(int sign) {
    return sign > 0xFFFF && Character.getType(sign) == Character.OTHER_SYMBOL;
  }

  /// The letters of a word as they are looked up, and where each stands in the text.
  private final class Word {
    private final StringBuilder letters = new StringBuilder();
    private final List<TextSpan> places = new ArrayList<>();

    void add(int sign, int from, int to) {
      if (letters.length() > LONGEST) {
        places.set(places.size() - 1, new TextSpan(from, to)); // it is unknown, however it ends
        return;
      }
      String lower = Character.toString(sign).toLowerCase(Locale.ROOT);
      String parts = sign < 0x80 ? lower : NormalText.of(lower, Form.NFD);
      parts
          .codePoints()
          .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
          .forEach(
              part -> {
                letters.appendCodePoint(part);
                for (int i = Character.charCount(part); i > 0; i--) {
                  places.add(new TextSpan(from, to));
                }
              });
    }

    void flush(List<Piece> pieces) {
      if (!letters.isEmpty()) {
        List<Piece> own = letters.length() > LONGEST ? List.of() : known();
        pieces.addAll(
            own.isEmpty() ? List.of(new Piece(number(UNKNOWN), span(0, letters.length()))) : own);
        letters.setLength(0);
        places.clear();
      }
    }

    /// The pieces of the word, or none where a part of it is unknown.
    private List<Piece> known() {
      List<Piece> own = new ArrayList<>();
      int from = 0;
      while (from < letters.length()) {
        int to = letters.length();
        Integer number = null;
        while (to > from && number == null) {
          number = numbers.get((from > 0 ? ON : "") + letters.substring(from, to));
          to -= number == null ? 1 : 0;
        }
        if (number == null) {
          return List.of();
        }
        own.add(new Piece(number, span(from, to)));
        from = to;
      }
      return own;
    }

    private TextSpan span(int from, int to) {
      return new TextSpan(places.get(from).start(), places.get(to - 1).end());
    }
  }

  private static boolean control(int sign) {
    return sign == 0xfffd
        || switch (Character.getType(sign)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.PRIVATE_USE,
              Character.UNASSIGNED ->
              true;
          default -> false;
        };
  }

  /// Punctuation as the encoder was taught it, signs like `$` and `+` among it, and Han.
  private static boolean lone(int sign) {
    boolean ascii = sign > ' ' && sign < 0x7f && !Character.isLetterOrDigit(sign);
    return ascii
        || (sign >= 0x4e00 && sign <= 0x9fff)
        || switch (Character.getType(sign)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION ->
              true;
          default -> false;
        };
  }
}
