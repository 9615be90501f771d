// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.compare;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.compare.translation.TranslatedFigure;
import org.briefingviewer.compare.translation.TranslationComparison;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.translation.Translation;
import org.briefingviewer.wording.MessageSpeech;

/// Which estimates of an article's original or translations its own are. Found anew, as on screen;
/// an article that cannot be read is passed over.
public final class JoinedFigures {
  private final String articleId;
  private final List<TranslationComparison> comparisons;

  private JoinedFigures(String articleId, List<TranslationComparison> comparisons) {
    this.articleId = articleId;
    this.comparisons = comparisons;
  }

  /// Compares an article with those that it is joined to. Takes milliseconds.
  public static JoinedFigures of(MarkedArticle marked, Briefing briefing) {
    String id = marked.article().id();
    List<TranslationComparison> comparisons = new ArrayList<>();
    for (Translation join : briefing.knowledge().translations()) {
      String other = join.beside(id);
      if (join.has(id) && briefing.has(other)) {
        try {
          comparisons.add(TranslationComparison.of(join, marked, briefing.article(other)));
        } catch (Refusal e) {
          // That it cannot be read is told where it stands itself.
        }
      }
    }
    return new JoinedFigures(id, List.copyOf(comparisons));
  }

  /// Returns the estimates of the other articles that an estimate is.
  public List<EstimateId> counterparts(Estimate estimate) {
    List<EstimateId> found = new ArrayList<>();
    for (TranslationComparison each : comparisons) {
      boolean original = each.original().article().id().equals(articleId);
      TranslatedFigure figure = each.figure(articleId, estimate.id());
      Claim other = figure == null ? null : original ? figure.translation() : figure.original();
      if (other instanceof Estimate) {
        MarkedArticle there = original ? each.translation() : each.original();
        found.add(new EstimateId(there.article().id(), other.id()));
      }
    }
    return found;
  }

  /// Returns what the other articles say otherwise of an estimate, a sentence each.
  public List<String> differences(Estimate estimate, MessageSpeech speech) {
    List<String> said = new ArrayList<>();
    for (TranslationComparison each : comparisons) {
      TranslatedFigure figure = each.figure(articleId, estimate.id());
      if (figure != null) {
        said.addAll(new TranslationWords(speech).differences(figure));
      }
    }
    return said;
  }
}
