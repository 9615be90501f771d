// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.stop;

import java.util.List;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageBlock.Words;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.ReviewWords;
import org.briefingviewer.wording.compare.JoinedFigures;
import org.jspecify.annotations.Nullable;

/// Finds the estimates that stops name, and says why one is not there any more.
record FoundEstimates(Briefing briefing, Messages messages) {

  /// An estimate, and the article in which it stands.
  record Found(MarkedArticle in, Estimate estimate) {}

  /// Returns an article of the briefing, or null.
  @Nullable MarkedArticle article(String id) throws Refusal {
    return briefing.has(id) ? briefing.article(id) : null;
  }

  /// Returns an estimate that nobody rejected, or null.
  @Nullable Found find(EstimateId id) throws Refusal {
    MarkedArticle marked = article(id.articleId());
    return marked == null
        ? null
        : marked.findings().estimates().stream()
            .filter(estimate -> estimate.id().equals(id.estimateId()))
            .findFirst()
            .map(estimate -> new Found(marked, estimate))
            .orElse(null);
  }

  /// A figure that the text gives as a fact, and the article in which it stands.
  record FoundFact(MarkedArticle in, PlainFigure fact) {}

  /// Returns a figure that the program took for no estimate and that nobody rejected, or null.
  @Nullable FoundFact fact(EstimateId id) throws Refusal {
    MarkedArticle marked = article(id.articleId());
    if (marked == null) {
      return null;
    }
    for (Claim claim : marked.findings().claims()) {
      boolean fact =
          claim instanceof PlainFigure plain
              && plain.reason() != PlainFigure.Reason.PERSON
              && plain.review().state() != ReviewState.REJECTED;
      if (fact && claim.id().equals(id.estimateId())) {
        return new FoundFact(marked, (PlainFigure) claim);
      }
    }
    return null;
  }

  /// Says what its original or a translation says otherwise of an estimate.
  List<PageBlock> translated(Found found) {
    return JoinedFigures.of(found.in(), briefing)
        .differences(found.estimate(), new MessageSpeech(messages))
        .stream()
        .<PageBlock>map(words -> Words.of(ParagraphRole.WARNING, words))
        .toList();
  }

  /// Says why there is no such estimate.
  ///
  /// @param words its figure when the stop was made; empty where nobody noted it
  String whyGone(EstimateId id, String words) throws Refusal {
    MarkedArticle marked = article(id.articleId());
    if (marked == null) {
      return messages.text("stage.gone");
    }
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
