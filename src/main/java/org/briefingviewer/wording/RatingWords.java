// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Rating;

/// Says how a person rated a source and what it says.
public record RatingWords(Messages messages) {

  /// Returns "B3: usually reliable · possibly true; rated by M. Holt · 26 Nov 2026".
  public String of(Rating rating) {
    List<String> words = new ArrayList<>();
    if (rating.reliability() != null) {
      words.add(messages.text(rating.reliability()));
    }
    if (rating.credibility() != null) {
      words.add(messages.text(rating.credibility()));
    }
    String day = Messages.unbroken(new DateWords(messages).brief(PartialDate.of(rating.on())));
    return messages.text(
        "card.rating.of",
        rating.code(),
        String.join(" · ", words),
        new NameWords(messages).of(rating.by()),
        day);
  }
}
