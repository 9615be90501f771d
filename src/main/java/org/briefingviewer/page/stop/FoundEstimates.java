// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.stop;

import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.ReviewWords;
import org.jspecify.annotations.Nullable;

/// Finds the estimates that stops name, and says why one is not there any more.
record FoundEstimates(Messages messages) {

  /// Returns an estimate that nobody rejected, or null.
  static @Nullable Estimate in(MarkedArticle marked, EstimateId id) {
    return marked.findings().estimates().stream()
        .filter(estimate -> estimate.id().equals(id.estimateId()))
        .findFirst()
        .orElse(null);
  }

  /// Says why an article has no such estimate.
  ///
  /// @param words its figure when the stop was made; empty where nobody noted it
  String whyGone(MarkedArticle marked, EstimateId id, String words) {
    String gone =
        words.isEmpty() ? messages.text("stage.gone") : messages.text("stage.gone.words", words);
    return gone + " " + reason(marked, id.estimateId());
  }

  private String reason(MarkedArticle marked, String id) {
    for (Claim claim : marked.findings().claims()) {
      if (claim.id().equals(id)) {
        return switch (claim) {
          case Estimate e -> new ReviewWords(messages).shown(e.review());
          case PlainFigure p ->
              messages.text("stage.gone.plain", new ReviewWords(messages).shown(p.review()));
        };
      }
    }
    boolean unplaced = marked.unplaced().stream().anyMatch(mark -> mark.markId().equals(id));
    return messages.text(unplaced ? "stage.gone.unplaced" : "stage.gone.nowhere");
  }
}
