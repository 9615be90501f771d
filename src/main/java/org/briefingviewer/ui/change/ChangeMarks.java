// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.change;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.compare.change.ArticleChange.OfFinding;
import org.briefingviewer.compare.change.ArticleChange.OfMark;
import org.briefingviewer.compare.change.ArticleChange.OfText;
import org.briefingviewer.compare.change.ArticleChange.WordChange;
import org.briefingviewer.compare.change.ChangeKind;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.ui.passage.PassageMark;
import org.briefingviewer.ui.passage.PassageMark.Look;
import org.jspecify.annotations.Nullable;

/// Where a change stands in the earlier text and in the text of now.
///
/// @param before marks in the earlier text, the first of which is to be seen
/// @param after marks in the text of now
record ChangeMarks(List<PassageMark> before, List<PassageMark> after) {
  static ChangeMarks of(ChangeRow row, @Nullable Article old, @Nullable Article now) {
    return switch (row.what()) {
      case ChangeRow.What.WholeArticle whole -> new ChangeMarks(List.of(), List.of());
      case ChangeRow.What.Said said -> finding(said.finding());
      case ChangeRow.What.Sentence text -> text(text.text());
      case ChangeRow.What.Handling mark -> handling(mark.mark(), old, now);
    };
  }

  private static ChangeMarks finding(OfFinding change) {
    boolean both = change.before() != null && change.after() != null;
    return new ChangeMarks(
        marks(change.before(), both ? Look.KEPT : Look.GONE),
        marks(change.after(), both ? Look.KEPT : Look.ADDED));
  }

  private static List<PassageMark> marks(@Nullable Finding finding, Look look) {
    return finding == null ? List.of() : List.of(new PassageMark(finding.place(), look));
  }

  private static ChangeMarks text(OfText change) {
    EvidenceQuote before = change.before();
    EvidenceQuote after = change.after();
    if (change.kind() == ChangeKind.CHANGED && before != null && after != null) {
      return new ChangeMarks(
          words(change, before, ChangeKind.GONE, Look.GONE),
          words(change, after, ChangeKind.ADDED, Look.ADDED));
    }
    boolean moved = change.kind() == ChangeKind.MOVED;
    return new ChangeMarks(
        quote(before, moved ? Look.KEPT : Look.GONE), quote(after, moved ? Look.KEPT : Look.ADDED));
  }

  private static List<PassageMark> quote(@Nullable EvidenceQuote quote, Look look) {
    return quote == null ? List.of() : List.of(new PassageMark(quote.span(), look));
  }

  /// The words of a sentence that are not in the other version; the whole sentence where there are
  /// none, so that it is seen.
  private static List<PassageMark> words(
      OfText change, EvidenceQuote sentence, ChangeKind kind, Look look) {
    List<PassageMark> marks = new ArrayList<>();
    int from = 0;
    for (WordChange word : change.words()) {
      String words = word.words().strip();
      int at =
          word.kind() == null || word.kind() == kind ? sentence.words().indexOf(words, from) : -1;
      if (at >= 0 && !words.isEmpty()) {
        from = at + words.length();
        if (word.kind() == kind) {
          marks.add(new PassageMark(new TextSpan(at, from).shift(sentence.span().start()), look));
        }
      }
    }
    return marks.isEmpty() ? List.of(new PassageMark(sentence.span(), Look.KEPT)) : marks;
  }

  private static ChangeMarks handling(OfMark mark, @Nullable Article old, @Nullable Article now) {
    return new ChangeMarks(paragraph(mark, old), paragraph(mark, now));
  }

  private static List<PassageMark> paragraph(OfMark mark, @Nullable Article article) {
    String words = mark.words().replaceFirst("…$", "");
    int at = article == null || words.isEmpty() ? -1 : article.text().indexOf(words);
    return at < 0
        ? List.of()
        : List.of(new PassageMark(new TextSpan(at, at + words.length()), Look.KEPT));
  }
}
