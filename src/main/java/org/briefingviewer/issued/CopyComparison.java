// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.issued;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.issued.FigureFate.Withdrawn;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.wording.MessageSpeech;
import org.jspecify.annotations.Nullable;

/// Holds copies that are out against the briefing as it is now.
///
/// @param history who changed what since the briefing was made, up to now
public record CopyComparison(Briefing briefing, List<BriefingEdit> history, MessageSpeech speech) {
  public CopyComparison {
    history = List.copyOf(history);
  }

  /// Gives the figures of a copy.
  @FunctionalInterface
  public interface Figures {
    /// @param article only those of this article
    List<IssuedFigure> of(String article);
  }

  /// Returns the figures that a copy shows otherwise than the briefing says them now, in the copy's
  /// order. Articles that no later edit touched are not read.
  ///
  /// @param articles the articles that the copy has figures of
  public List<CorrectedFigure> corrected(IssuedCopy copy, List<String> articles, Figures figures) {
    LaterActs acts = new LaterActs(history, copy.lastEdit());
    List<CorrectedFigure> corrected = new ArrayList<>();
    for (String article : articles) {
      boolean there = briefing.has(article);
      List<IssuedFigure> shown = figures.of(article);
      // What an erratum told may have been taken back, which leaves no edit.
      if (acts.mayDiffer(article, there)
          || shown.stream().anyMatch(figure -> figure.told() != null)) {
        corrected.addAll(new OfArticle(article, there, acts).of(shown));
      }
    }
    return corrected;
  }

  /// The figures of one article.
  private final class OfArticle {
    private final String id;
    private final @Nullable MarkedArticle marked;
    private final boolean readable;
    private final LaterActs acts;
    private final Map<String, Claim> claims = new HashMap<>();

    OfArticle(String id, boolean there, LaterActs acts) {
      this.id = id;
      this.acts = acts;
      this.marked = there ? article() : null;
      this.readable = !there || marked != null;
      if (marked != null) {
        marked.findings().claims().forEach(claim -> claims.put(claim.id(), claim));
      }
    }

    private @Nullable MarkedArticle article() {
      try {
        return briefing.article(id);
      } catch (Refusal e) {
        return null; // it says so itself where it is opened
      }
    }

    List<CorrectedFigure> of(List<IssuedFigure> figures) {
      List<CorrectedFigure> corrected = new ArrayList<>();
      for (IssuedFigure figure : figures) {
        FigureFate fate = readable ? fate(figure) : null;
        if (fate != null && !fate.digest().equals(figure.known())) {
          String headline = marked == null ? acts.headline(id) : marked.article().headline();
          corrected.add(new CorrectedFigure(headline, figure, fate, acts.of(figure.of())));
        }
      }
      return corrected;
    }

    private @Nullable FigureFate fate(IssuedFigure figure) {
      if (marked == null) {
        return new Withdrawn(Withdrawn.Reason.ARTICLE_OUT);
      }
      return switch (claims.get(figure.of().estimateId())) {
        case Estimate estimate when estimate.review().state() == ReviewState.REJECTED ->
            new Withdrawn(Withdrawn.Reason.REJECTED);
        case Estimate estimate ->
            new FigureFate.Corrected(
                FigureDigest.of(estimate),
                new FigureStatements(briefing, speech).said(marked, estimate));
        case PlainFigure _ -> new Withdrawn(Withdrawn.Reason.NO_ESTIMATE);
        case null -> new Withdrawn(Withdrawn.Reason.TAKEN_OUT);
      };
    }
  }
}
