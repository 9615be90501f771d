// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.review;

import org.briefingviewer.review.ReviewCount;
import org.briefingviewer.review.ReviewProgress;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// How much is left to be looked at, in words. What was settled in bulk is never said to be read.
public record CountWords(Messages messages) {

  /// Returns "5 of 9 left", "all read ✓", "all settled, 3 not read", for the list of articles.
  public String brief(ReviewCount count) {
    if (count.all() == 0) {
      return messages.text("review.count.none");
    }
    if (!count.done()) {
      return messages.text("review.count.left", count.left(), count.all());
    }
    return count.inBulk() == 0
        ? messages.text("review.count.read")
        : messages.text("review.count.bulk", count.inBulk());
  }

  /// Returns "4 of 9 left in this article, 23 left in all", and at the end that all is read and by
  /// whom.
  ///
  /// @param here the count of the article that is read, or null
  public String whole(@Nullable ReviewCount here, ReviewProgress progress) {
    ReviewCount all = progress.whole();
    if (progress.complete() && all.done()) {
      return all.all() == 0 ? messages.text("review.count.none") : end("whole", all);
    }
    String whole =
        progress.complete()
            ? messages.text("review.count.inAll", all.left())
            : messages.text("review.count.soFar", all.left());
    if (here == null) {
      return whole;
    }
    if (here.all() == 0) {
      return messages.text("review.count.both", messages.text("review.count.noneHere"), whole);
    }
    String words =
        here.done()
            ? end("here", here)
            : messages.text("review.count.here", here.left(), here.all());
    if (progress.complete() && here.equals(all)) {
      return words; // of a single article both are the same
    }
    return messages.text("review.count.both", words, whole);
  }

  private String end(String where, ReviewCount count) {
    String by = String.join(", ", count.by());
    return count.inBulk() == 0
        ? messages.text("review.end." + where, count.all(), by)
        : messages.text("review.end." + where + ".bulk", count.all(), by, count.inBulk());
  }
}
