// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.csv;

import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Review;

/// Who checked something, in the cells that every table of findings has.
final class ReviewCells {
  private ReviewCells() {}

  /// Fills the cells. How closely somebody looked is said only where somebody did.
  ///
  /// @param words the same in words
  static CsvRow fill(CsvRow row, Review review, String words) {
    row.put("review_state", review.state());
    if (review.by() != null && review.on() != null) {
      row.put("review_care", review.care())
          .put("reviewed_by", review.by())
          .put("reviewed_on", PartialDate.of(review.on()));
      if (review.broughtIn() != null) {
        row.put("review_brought_in_by", review.broughtIn().by());
      }
    }
    return row.put("review_in_words", words);
  }
}
