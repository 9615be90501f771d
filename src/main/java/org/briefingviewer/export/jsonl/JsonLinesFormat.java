// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.jsonl;

import java.io.IOException;
import java.nio.file.Path;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.Format;
import org.briefingviewer.export.gather.OrderedArticles;
import org.briefingviewer.export.gather.WholeFile;
import org.briefingviewer.model.Refusal;

/// Writes one JSON object a line, in UTF-8. The same briefing in the same language gives the same
/// bytes.
public final class JsonLinesFormat implements Format {
  @Override
  public String id() {
    return "jsonl";
  }

  @Override
  public boolean looked() {
    return false;
  }

  @Override
  public boolean write(ExportOrder order, Path out, ExportProgress progress)
      throws Refusal, IOException {
    return WholeFile.write(
        out,
        to -> {
          OrderedArticles articles = new OrderedArticles(order);
          BriefingLines lines = new BriefingLines(order, articles, line -> to.write(line.bytes()));
          lines.begin();
          return articles.give(progress, lines);
        });
  }
}
