// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.jsonl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.gather.OrderedArticles;
import org.briefingviewer.model.MarkedArticle;
import tools.jackson.databind.node.ObjectNode;

/// The lines of one article, for a format that makes something else of them.
public final class ArticleLines {
  private ArticleLines() {}

  /// Returns what [JsonLinesFormat] writes of an article.
  public static List<ObjectNode> of(
      ExportOrder order, OrderedArticles articles, MarkedArticle marked) throws IOException {
    List<ObjectNode> lines = new ArrayList<>();
    new BriefingLines(order, articles, line -> lines.add(line.node())).article(marked);
    return lines;
  }

  public static ObjectNode briefing(ExportOrder order) {
    return BriefingLines.briefing(order).node();
  }
}
