// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.briefingviewer.compare.change.ArticleChange.OfMark;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Paragraph;

/// Two versions of an article.
record ArticleComparison(MarkedArticle before, MarkedArticle after) {
  private static final int WORDS = 60;

  ArticleChange change() {
    TextComparison texts = new TextComparison(before.article(), after.article());
    return new ArticleChange(
        ChangeKind.CHANGED,
        before.article().id(),
        after.article().id(),
        after.article().headline(),
        texts.changes(),
        new FindingComparison(before, after, texts).changes(),
        marks());
  }

  /// Marks of paragraphs that say the same in both.
  private List<OfMark> marks() {
    List<OfMark> marks = new ArrayList<>();
    for (Paragraph newer : after.article().paragraphs()) {
      String words = newer.span().of(after.article().text());
      for (Paragraph old : before.article().paragraphs()) {
        boolean same = old.span().of(before.article().text()).equals(words);
        if (same && !Objects.equals(old.handling(), newer.handling())) {
          marks.add(
              new OfMark(
                  HandlingMark.textOf(old.handling()),
                  HandlingMark.textOf(newer.handling()),
                  first(words)));
        }
      }
    }
    return marks;
  }

  private static String first(String words) {
    return words.length() <= WORDS ? words : words.substring(0, WORDS) + "…";
  }
}
