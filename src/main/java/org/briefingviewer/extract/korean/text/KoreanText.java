// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.text;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.TextSpan;

/// A Korean article cut into sentences. One ends at `.`, `!` or `?` before a blank, but not within
/// quotation marks: `"…했다. …했다"고` is one sentence, for the speaker stands behind it.
///
/// @param article what was cut
public record KoreanText(Article article, List<KoreanSentence> sentences) {
  /// No sentence is longer, in UTF-16 code units, so that reading stays linear.
  private static final int LONGEST = 2_000;

  public KoreanText {
    sentences = List.copyOf(sentences);
  }

  /// Cuts an article, in linear time.
  public static KoreanText of(Article article) {
    List<KoreanSentence> sentences = new ArrayList<>();
    String text = article.text();
    for (Paragraph paragraph : article.paragraphs()) {
      boolean paired = paired(text, paragraph.span());
      int start = paragraph.span().start();
      while (start < paragraph.span().end()) {
        int end = end(text, start, paragraph.span().end(), paired);
        TextSpan span = new TextSpan(start, end).stripped(text);
        if (span.length() > 0) {
          sentences.add(KoreanSentence.of(sentences.size(), paragraph.kind(), span, text));
        }
        start = end;
      }
    }
    return new KoreanText(article, sentences);
  }

  private static boolean paired(String text, TextSpan paragraph) {
    boolean open = false;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      open = QuotationMark.is(c) ? QuotationMark.opens(c, open) : open;
    }
    return !open;
  }

  private static int end(String text, int start, int last, boolean paired) {
    boolean open = false;
    int blank = -1;
    for (int i = start; i < last; i++) {
      char c = text.charAt(i);
      open = QuotationMark.is(c) ? QuotationMark.opens(c, open) : open;
      blank = Character.isWhitespace(c) ? i + 1 : blank;
      if (c == '\n') {
        return i + 1;
      }
      if (i - start >= LONGEST && blank > start) {
        return blank;
      }
      boolean stop = c == '.' || c == '!' || c == '?' || c == '。';
      if (stop && !(open && paired)) {
        int next = i + 1;
        while (next < last && "\"”’')]»".indexOf(text.charAt(next)) >= 0) {
          next++;
        }
        if (next >= last || Character.isWhitespace(text.charAt(next)) || glued(text, i, next)) {
          return next;
        }
      }
    }
    return last;
  }

  /// "했다.그는": the blank between two sentences was lost.
  private static boolean glued(String text, int dot, int next) {
    return next == dot + 1
        && text.charAt(dot) == '.'
        && dot > 0
        && text.charAt(dot - 1) == '다'
        && Hangul.syllable(text.charAt(next));
  }
}
