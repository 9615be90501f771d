// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.compare;

import org.briefingviewer.cli.history.AmendedWords;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.Review;
import org.jspecify.annotations.Nullable;

/// All that a finding says, and who checked it, on one line.
final class FindingLine {
  private FindingLine() {}

  static String of(@Nullable Finding finding) {
    if (finding == null) {
      return "";
    }
    Review review = finding.review();
    return "“"
        + finding.asWritten()
        + "” ("
        + AmendedWords.of(finding)
        + ", "
        + JsonPassages.lower(review.state())
        + (review.by() == null ? "" : " by " + review.by())
        + ")";
  }
}
