// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.briefingviewer.compare.translation.TranslationPair;
import org.briefingviewer.model.MarkedArticle;

/// A briefing with a Korean article, its translation, in which a figure and a bound are others, and
/// an article that has to do with neither. Nobody has joined them.
public final class TranslatedBriefingFile {
  private TranslatedBriefingFile() {}

  /// Writes the briefing: `a1` is the original, `a2` the translation, `a3` the other article.
  public static void write(Path file) throws IOException {
    TranslationPair pair =
        TranslationPair.all().stream()
            .filter(each -> each.name().equals("trade-altered.txt"))
            .findFirst()
            .orElseThrow();
    MarkedArticle other =
        TranslationPair.marked(
            "a3",
            "en",
            LocalDate.parse("2025-01-21"),
            "Ferry stays in port\n\nThe ferry carried about 900 people last year, its owner said.");
    ComparedBriefingFile.write(
        file,
        "trade",
        "Trade, in two languages",
        List.of(pair.original(), pair.translation(), other));
  }
}
