// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.quote;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.extract.attribution.quote.QuotationIndex.Quotation;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.TextSpan;

/// Finds the quotations of a text, one paragraph at a time, by its double quotation marks. An
/// opening mark without a closing one runs to the end of its paragraph, as a speech over several
/// paragraphs does.
public final class QuotationFinder {

  private QuotationFinder() {}

  /// Returns the quotations of `article`, in text order.
  public static List<Quotation> find(Article article) {
    List<Quotation> found = new ArrayList<>();
    for (int p = 0; p < article.paragraphs().size(); p++) {
      collect(article.text(), article.paragraphs().get(p).span(), p, found);
    }
    return List.copyOf(found);
  }

  private static void collect(String text, TextSpan paragraph, int number, List<Quotation> found) {
    int open = -1;
    for (int i = paragraph.start(); i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (open < 0 && opens(text, i, c, paragraph)) {
        open = i;
      } else if (open >= 0 && (c == '”' || c == '"' || doubled(text, i, open))) {
        int end = doubled(text, i, open) ? i + 2 : i + 1;
        found.add(new Quotation(new TextSpan(open, end), number, true));
        open = -1;
        i = end - 1;
      }
    }
    if (open >= 0) {
      found.add(new Quotation(new TextSpan(open, paragraph.end()), number, false));
    }
  }

  /// Two straight apostrophes in place of a quotation mark.
  private static boolean doubled(String text, int at, int open) {
    return at > open + 1
        && at + 1 < text.length()
        && text.charAt(at) == '\''
        && text.charAt(at + 1) == '\'';
  }

  private static boolean opens(String text, int at, char c, TextSpan paragraph) {
    if (c == '“') {
      return true;
    }
    boolean apostrophes = doubled(text, at, -2) && at + 2 < paragraph.end();
    if (apostrophes && !Character.isWhitespace(text.charAt(at + 2))) {
      return true;
    }
    boolean afterWord = at > paragraph.start() && Character.isLetterOrDigit(text.charAt(at - 1));
    boolean beforeWord = at + 1 < paragraph.end() && !Character.isWhitespace(text.charAt(at + 1));
    return c == '"' && !afterWord && beforeWord;
  }
}
