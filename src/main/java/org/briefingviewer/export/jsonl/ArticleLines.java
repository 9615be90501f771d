// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.jsonl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.gather.OrderedArticles;
import org.briefingviewer.model.MarkedArticle;

/// The lines of one article, for a format that takes them along.
public final class ArticleLines {
  private ArticleLines() {}

  /// Returns what [JsonLinesFormat] writes of an article, a line each without its end.
  public static List<String> of(ExportOrder order, OrderedArticles articles, MarkedArticle marked)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new BriefingLines(order, articles, bytes).article(marked);
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
