// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

/// Where a reader is: the first line that is wholly in view. It names a character and not a height,
/// so that it is the same line at another size or width.
///
/// @param articleId the article that is read
/// @param offset that line's first character, in UTF-16 code units of the article's text
/// @param lead from the top of the column to the top of that line, in pixels at 100 % zoom; below 0
///   for a line that is higher than the column
///
///   Throws `IllegalArgumentException` when the offset is negative or the lead is no number
public record ReadingPlace(String articleId, int offset, double lead) {
  public ReadingPlace {
    if (offset < 0 || !Double.isFinite(lead)) {
      throw new IllegalArgumentException("no place: " + offset + ", " + lead);
    }
  }
}
