// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.TextSpan;

/// Cuts paragraphs into sentences, fast and roughly: what it shows is a passage to read, and no
/// rule rests on where it ends.
public final class SentenceCut {
  private static final int SHORT = 3;

  private SentenceCut() {}

  /// Returns the sentences of an article, in text order.
  public static List<TextSpan> of(Article article) {
    List<TextSpan> sentences = new ArrayList<>();
    String text = article.text();
    for (Paragraph paragraph : article.paragraphs()) {
      int start = paragraph.span().start();
      int end = paragraph.span().end();
      for (int i = start; i < end; i++) {
        if (ends(text, i, start, end)) {
          add(sentences, text, start, i + 1);
          start = i + 1;
        }
      }
      add(sentences, text, start, end);
    }
    return sentences;
  }

  private static void add(List<TextSpan> sentences, String text, int start, int end) {
    int first = start;
    while (first < end && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    if (first < end) {
      sentences.add(new TextSpan(first, end));
    }
  }

  /// A mark or a closing quotation behind it ends a sentence when a blank and no small letter
  /// follows, and no short word in capitals stands before: "Gen. Kim", "U.S. officials".
  private static boolean ends(String text, int at, int start, int end) {
    if (at + 1 >= end || !Character.isWhitespace(text.charAt(at + 1))) {
      return false;
    }
    int mark = "”\"’)".indexOf(text.charAt(at)) >= 0 ? at - 1 : at;
    if (mark <= start || ".!?。".indexOf(text.charAt(mark)) < 0) {
      return false;
    }
    int next = at + 1;
    while (next < end && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    boolean opens = next < end && !Character.isLowerCase(text.charAt(next));
    return opens && (mark < at || text.charAt(mark) != '.' || !shortened(text, mark, start));
  }

  private static boolean shortened(String text, int stop, int start) {
    int first = stop;
    while (first > start && !Character.isWhitespace(text.charAt(first - 1))) {
      first--;
    }
    String word = text.substring(first, stop);
    return word.indexOf('.') >= 0
        || (!word.isEmpty()
            && word.length() <= SHORT
            && Character.isUpperCase(word.charAt(0))
            && word.chars().allMatch(Character::isLetter)
            && !word.equals(word.toUpperCase(Locale.ROOT)))
        || word.length() == 1;
  }
}
