// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.issued;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.cited.CitedFigure;
import org.briefingviewer.wording.cited.CitedLink;
import org.briefingviewer.wording.cited.FigureWords;
import org.briefingviewer.wording.part.EstimateParts;
import org.jspecify.annotations.Nullable;

/// Says the figures of a briefing as a copy of it shows them.
public record FigureStatements(Briefing briefing, MessageSpeech speech) {

  /// Gives the figures of a copy, article after article. One that cannot be read has none in a copy
  /// either.
  ///
  /// @param article the id of the only article on the copy, or null for all
  public void each(@Nullable String article, Consumer<IssuedFigure> to) {
    List<String> ids = article == null ? briefing.info().articleIds() : List.of(article);
    for (String id : ids) {
      try {
        MarkedArticle marked = briefing.article(id);
        for (Estimate estimate : marked.findings().estimates()) {
          to.accept(
              new IssuedFigure(
                  new EstimateId(id, estimate.id()),
                  FigureDigest.of(estimate),
                  said(marked, estimate)));
        }
      } catch (Refusal e) {
        // Of an article that cannot be read nothing is shown, so nothing of it went out.
      }
    }
  }

  /// Returns an estimate in words, with all that must go along with it.
  public String said(MarkedArticle marked, Estimate estimate) {
    CitedFigure figure =
        new FigureWords(speech).of(EstimateParts.of(marked, briefing, estimate), 1);
    List<String> parts = new ArrayList<>();
    parts.add(speech.text("cited.figure", figure.asWritten(), figure.bound()));
    parts.add(figure.value());
    parts.add(CitedLink.joined(figure.chain()));
    parts.addAll(figure.further());
    parts.add(figure.review());
    return String.join(" · ", parts);
  }
}
