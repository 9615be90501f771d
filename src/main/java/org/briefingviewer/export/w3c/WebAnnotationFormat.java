// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.w3c;

import java.io.IOException;
import java.nio.file.Path;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.Format;
import org.briefingviewer.export.gather.OrderedArticles;
import org.briefingviewer.export.gather.WholeFile;
import org.briefingviewer.model.Refusal;

/// Writes an AnnotationCollection of the W3C Web Annotation Data Model with its one page inside.
/// The same briefing in the same language gives the same bytes.
public final class WebAnnotationFormat implements Format {
  @Override
  public String id() {
    return "w3c";
  }

  @Override
  public String ending() {
    return "json";
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
          AnnotationWriter writing = new AnnotationWriter(order, articles, to);
          writing.begin();
          boolean whole = articles.give(progress, writing);
          writing.end();
          return whole;
        });
  }
}
