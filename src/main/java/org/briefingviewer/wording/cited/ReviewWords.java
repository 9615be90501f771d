// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.cited;

import java.util.Objects;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Review;
import org.briefingviewer.wording.Speech;

/// Says who checked something and when, or that nobody did.
public record ReviewWords(Speech speech) {

  /// Returns "checked by J. Kim, 28 March 2025", "proposed by the program, not checked".
  public String of(Review review) {
    String key = "cited.review." + review.state().name();
    return review.on() == null
        ? speech.text(key)
        : speech.text(
            key,
            Objects.requireNonNullElse(review.by(), ""),
            speech.date(PartialDate.of(review.on())));
  }
}
