// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.search;

import org.briefingviewer.model.Article;
import org.briefingviewer.model.TextSpan;

/// Words with what stands around them in their paragraph, cut at words.
///
/// @param before what stands before, beginning with an ellipsis where it was cut
/// @param words the words found
/// @param after what stands after, ending in an ellipsis where it was cut
public record HitContext(String before, String words, String after) {
  /// How much is kept on either side, in UTF-16 code units.
  private static final int SIDE = 60;

  private static final String CUT = "…";

  /// Returns words that stand alone.
  static HitContext alone(String words) {
    return new HitContext("", words, "");
  }

  /// Returns what stands around `span`.
  public static HitContext of(Article article, TextSpan span) {
    String text = article.text();
    int paragraph = article.paragraphAt(span.start());
    TextSpan whole =
        paragraph < 0 ? new TextSpan(0, text.length()) : article.paragraphs().get(paragraph).span();
    return new HitContext(
        oneLine(before(text, whole.start(), span.start())),
        oneLine(span.of(text)),
        oneLine(after(text, span.end(), Math.max(span.end(), whole.end()))));
  }

  private static String before(String text, int from, int to) {
    if (to - from <= SIDE) {
      return text.substring(from, to);
    }
    int cut = to - SIDE;
    int word = cut;
    while (word < to && !Character.isWhitespace(text.charAt(word - 1))) {
      word++;
    }
    return CUT + text.substring(word < to ? word : whole(text, cut), to);
  }

  private static String after(String text, int from, int to) {
    if (to - from <= SIDE) {
      return text.substring(from, to);
    }
    int cut = from + SIDE;
    int word = cut;
    while (word > from && !Character.isWhitespace(text.charAt(word))) {
      word--;
    }
    return text.substring(from, word > from ? word : whole(text, cut)) + CUT;
  }

  /// Moves a cut out of a surrogate pair.
  private static int whole(String text, int cut) {
    return Character.isLowSurrogate(text.charAt(cut)) ? cut + 1 : cut;
  }

  private static String oneLine(String words) {
    return words.replace('\n', ' ');
  }
}
