// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.omission;

import java.util.List;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.letters.ShapedLetters;
import org.jspecify.annotations.Nullable;

/// The longest paragraphs that a window sets. JavaFX keeps a paragraph's lines together, so one of
/// a megabyte takes more memory and time than anybody waits for.
public final class ShownLength {
  /// In UTF-16 code units: a report of 30,000 words without a break.
  private static final int LONGEST = 200_000;

  /// The same for what is shaped, which is set piece by piece.
  private static final int LONGEST_SHAPED = 20_000;

  private ShownLength() {}

  /// Returns why an article cannot be shown, or null where all of its paragraphs can.
  ///
  /// @param where what the article is called
  public static @Nullable Problem problem(String where, Article article) {
    List<Paragraph> paragraphs = article.paragraphs();
    for (int i = 0; i < paragraphs.size(); i++) {
      int length = paragraphs.get(i).span().length();
      boolean tooLong =
          length > LONGEST
              || (length > LONGEST_SHAPED
                  && ShapedLetters.mayBeIn(paragraphs.get(i).span().of(article.text())));
      if (tooLong) {
        return new Problem(
            where + ", paragraph " + (i + 1),
            "It has %,d characters, and the window shows at most %,d of one paragraph, or %,d in a"
                    .formatted(length, LONGEST, LONGEST_SHAPED)
                + " script that is set as a whole.",
            "Divide the paragraph where the text comes from and import it again.");
      }
    }
    return null;
  }
}
