// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.outline;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PageSpan;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// A heading of an article.
///
/// @param paragraph its paragraph, as an index
/// @param at where it stands in the text
/// @param pages where the document has pages, else null
/// @param estimates how many stand under it, up to the next heading
record OutlineHeading(
    int paragraph, TextSpan at, String words, @Nullable PageSpan pages, int estimates) {

  /// Returns the headings of an article, the headline first; none where it has no other heading.
  static List<OutlineHeading> of(MarkedArticle marked) {
    Article article = marked.article();
    List<Paragraph> paragraphs = article.paragraphs();
    List<OutlineHeading> headings = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (isHeading(paragraphs.get(i))) {
        Paragraph paragraph = paragraphs.get(i);
        int end = end(paragraphs, i);
        long estimates =
            marked.findings().estimates().stream()
                .filter(e -> e.span().start() >= paragraph.span().start() && e.span().start() < end)
                .count();
        headings.add(
            new OutlineHeading(
                i,
                paragraph.span(),
                paragraph.span().of(article.text()),
                paragraph.pages(),
                (int) estimates));
      }
    }
    return isOutlined(article) ? List.copyOf(headings) : List.of();
  }

  /// Tells whether an article has headings beside its headline.
  static boolean isOutlined(Article article) {
    return article.paragraphs().stream().anyMatch(p -> p.kind() == ParagraphKind.SUBHEAD);
  }

  private static boolean isHeading(Paragraph paragraph) {
    return paragraph.kind().heading();
  }

  private static int end(List<Paragraph> paragraphs, int heading) {
    return paragraphs.stream()
        .skip(heading + 1L)
        .filter(OutlineHeading::isHeading)
        .findFirst()
        .map(next -> next.span().start())
        .orElse(Integer.MAX_VALUE);
  }

  /// Returns the heading under which a paragraph stands, as an index, or -1 before the first.
  static int under(List<OutlineHeading> headings, int paragraph) {
    int found = -1;
    for (int i = 0; i < headings.size() && headings.get(i).paragraph() <= paragraph; i++) {
      found = i;
    }
    return found;
  }
}
