// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.opening;

import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.Refused;
import org.briefingviewer.ui.font.Shaping;

/// The longest paragraphs that a window sets. JavaFX keeps a paragraph's lines together, so one of
/// a megabyte takes more memory and time than anybody waits for.
final class ShownLength {
  /// In UTF-16 code units: a report of 30,000 words without a break.
  private static final int LONGEST = 200_000;

  /// The same for what is shaped, which is set piece by piece.
  private static final int LONGEST_SHAPED = 20_000;

  private ShownLength() {}

  /// @throws Refused when a paragraph of the article is too long to be shown
  static void check(Path file, Article article) throws Refused {
    List<Paragraph> paragraphs = article.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      int length = paragraphs.get(i).span().length();
      boolean tooLong =
          length > LONGEST
              || (length > LONGEST_SHAPED
                  && Shaping.mayBeIn(paragraphs.get(i).span().of(article.text())));
      if (tooLong) {
        throw new Refused(
            file + ", article " + article.id() + ", paragraph " + (i + 1),
            "It has %,d characters, and the window shows at most %,d of one paragraph, or %,d in a"
                    .formatted(length, LONGEST, LONGEST_SHAPED)
                + " script that is set as a whole.",
            "Divide the paragraph where the text comes from and import it again.");
      }
    }
  }
}
