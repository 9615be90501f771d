// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.Format;
import org.briefingviewer.export.gather.OrderedArticles;
import org.briefingviewer.export.gather.WholeFile;
import org.briefingviewer.model.Refusal;

/// A file in UTF-8 with the items of an order one behind the other, for reference managers. The
/// same briefing in the same language gives the same bytes.
interface ReferenceFormat extends Format {
  /// Returns what stands before the first item.
  default String opening() {
    return "";
  }

  /// Returns what stands between two items.
  default String between() {
    return "";
  }

  String item(CitedItem item);

  /// Returns what stands behind the last item.
  default String closing() {
    return "";
  }

  @Override
  default boolean looked() {
    return false;
  }

  @Override
  default boolean write(ExportOrder order, Path out, ExportProgress progress)
      throws Refusal, IOException {
    return WholeFile.write(
        out,
        to -> {
          to.write(opening().getBytes(StandardCharsets.UTF_8));
          boolean[] first = {true};
          OrderedArticles articles = new OrderedArticles(order);
          CitedItems items =
              new CitedItems(
                  order,
                  articles,
                  item -> {
                    String before = first[0] ? "" : between();
                    first[0] = false;
                    to.write((before + item(item)).getBytes(StandardCharsets.UTF_8));
                  });
          if (!articles.give(progress, items)) {
            return false;
          }
          items.finish();
          to.write(closing().getBytes(StandardCharsets.UTF_8));
          return true;
        });
  }
}
