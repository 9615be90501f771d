// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.TextSpan;

/// A sentence of a Korean text. Places within it count from its own beginning.
///
/// @param index its number in the text, from 0
/// @param kind what its paragraph is
/// @param span its place in the article's text
/// @param text its words
/// @param words the same, cut at blanks and quotation marks
/// @param quoted the places between quotation marks
public record KoreanSentence(
    int index, ParagraphKind kind, TextSpan span, String text, List<Eojeol> words, BitSet quoted) {

  private static final String EDGE_BEFORE = "(‘'<《「『[▲△◇◆■□●○-–—―~∼·…*※";

  /// Parts the words of a headline.
  private static final char PART = '…';

  private static final String EDGE_BEHIND = ",.!?…·;:’'>》」』]―—–";

  public KoreanSentence {
    words = List.copyOf(words);
  }

  static KoreanSentence of(int index, ParagraphKind kind, TextSpan span, String article) {
    String text = span.of(article);
    BitSet quoted = new BitSet();
    List<Eojeol> words = new ArrayList<>();
    boolean open = false;
    int from = -1;
    boolean closing = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean mark = QuotationMark.is(c);
      if (Character.isWhitespace(c) || c == PART || mark) {
        if (from >= 0) {
          add(words, text, from, i, closing, mark && !open);
        }
        closing = mark && open;
        from = -1;
        open = mark ? QuotationMark.opens(c, open) : open;
        if (mark && open) {
          opened(words);
        }
      } else {
        from = from < 0 ? i : from;
        quoted.set(i, open);
      }
      if (open && !mark) {
        quoted.set(i);
      }
    }
    return new KoreanSentence(index, kind, span, text, words, quoted);
  }

  private static void opened(List<Eojeol> words) {
    if (!words.isEmpty()) {
      Eojeol last = words.removeLast();
      words.add(
          new Eojeol(last.start(), last.end(), last.text(), last.comma(), last.closing(), true));
    }
  }

  private static void add(
      List<Eojeol> words, String text, int from, int to, boolean closing, boolean opens) {
    int start = from;
    int end = to;
    while (start < end && EDGE_BEFORE.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && EDGE_BEHIND.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end > start) {
      boolean comma = text.substring(end, to).indexOf(',') >= 0;
      words.add(new Eojeol(start, end, text.substring(start, end), comma, closing, opens));
    }
  }

  /// Returns the number of the word that holds or follows a place; the count of words where none
  /// does.
  public int wordAt(int place) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).end() > place) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /// Returns the text of a word, empty where there is none.
  public String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i).text() : "";
  }

  /// Returns a stretch of it as a place in the article's text.
  public TextSpan place(int from, int to) {
    return new TextSpan(span.start() + from, span.start() + to);
  }

  /// Tells whether a word stands between quotation marks.
  public boolean quoted(Eojeol word) {
    return quoted.get(word.start());
  }
}
