// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.gather;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.wording.rights.RightsWarning;

/// Looks at what an order's texts say of who may pass them on.
public final class RightsCheck {
  /// How many texts are named; of more than that only how many they are.
  private static final int NAMED = 5;

  private RightsCheck() {}

  /// Returns what a person has to be told before a file with these texts is passed on, each on a
  /// line; nothing where no text seems to hold that back.
  public static List<String> of(ExportOrder order) {
    List<String> ids =
        order.articleId() != null
            ? List.of(order.articleId())
            : order.briefing().info().articleIds();
    RightsWarning warning = new RightsWarning(order.speech());
    List<String> lines = new ArrayList<>();
    int more = 0;
    for (String id : ids) {
      String line = warning(order, id, warning);
      if (line.isEmpty()) {
        continue;
      }
      if (lines.size() < NAMED) {
        lines.add(FigureSentence.oneLine(line));
      } else {
        more++;
      }
    }
    if (more > 0) {
      lines.add(order.speech().text("rights.more", more));
    }
    return lines;
  }

  private static String warning(ExportOrder order, String id, RightsWarning warning) {
    try {
      Article article = order.briefing().unmarked(id);
      String line = warning.of(article, order.briefing().knowledge());
      return line == null ? "" : line;
    } catch (Refusal e) {
      return ""; // it does not go out either
    }
  }
}
