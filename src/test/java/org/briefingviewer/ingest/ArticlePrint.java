// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest;

import org.briefingviewer.model.Article;
import org.briefingviewer.model.DroppedLine;
import org.briefingviewer.model.Paragraph;
import org.jspecify.annotations.Nullable;

/// Prints an article so that a reviewer sees all that ingest made of a page.
final class ArticlePrint {
  private ArticlePrint() {}

  static String of(Article article) {
    var publication = article.publication();
    StringBuilder out = new StringBuilder();
    line(out, "headline", article.headline());
    line(out, "uri", article.uri());
    line(out, "language", article.language());
    line(out, "publisher", publication.publisher());
    line(
        out,
        "published",
        publication.at() == null
            ? null
            : publication.at()
                + " "
                + publication.precision()
                + ", zone "
                + publication.zoneBasis());
    line(out, "as written", publication.asWritten());
    line(out, "byline", article.byline());
    line(out, "dateline", article.dateline());
    out.append('\n');
    for (Paragraph paragraph : article.paragraphs()) {
      line(out, paragraph.kind().name(), paragraph.span().of(article.text()));
    }
    out.append('\n');
    for (DroppedLine dropped : article.dropped()) {
      String place = before(article.text(), dropped.offset());
      line(out, "dropped " + dropped.reason() + " after [" + place + "]", dropped.text());
    }
    return out.toString();
  }

  private static String before(String text, int offset) {
    return text.substring(Math.max(0, offset - 12), offset).replace("\n", "⏎");
  }

  private static void line(StringBuilder out, String name, @Nullable Object value) {
    if (value != null) {
      out.append(name).append(": ").append(value.toString().replace("\n", "⏎")).append('\n');
    }
  }
}
