// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.stage;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.page.plate.DrawnEstimates;
import org.briefingviewer.page.plate.EstimatePlates;
import org.briefingviewer.page.stop.ComputedBlocks;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// Tells which figures stops show, those among them that a picture draws beside its own and those
/// that something is computed from.
final class StageFigures {
  private final Briefing briefing;

  /// In any language: a picture shows the same figures in each.
  private final Messages messages = new Messages(Locale.ENGLISH);

  private final Set<EstimateId> figures = new HashSet<>();

  StageFigures(Briefing briefing) {
    this.briefing = briefing;
  }

  Set<EstimateId> of(List<Stop> stops) throws Refusal {
    for (Stop stop : stops) {
      add(stop);
    }
    return Set.copyOf(figures);
  }

  private void add(Stop stop) throws Refusal {
    switch (stop) {
      case Stop.OfEstimate s -> figures.add(s.estimate());
      case Stop.Computed s -> computed(s);
      case Stop.Comparison s -> figures.addAll(s.estimates());
      case Stop.Reports s -> figures.addAll(s.estimates());
      case Stop.Graphic s -> graphic(s);
      case Stop.Table s -> table(s);
      case Stop.Passage s -> passage(s.quote());
      case Stop.Headline s -> headline(s.articleId());
      case Stop.OfTie _, Stop.Picture _, Stop.Title _, Stop.Empty _, Stop.Unknown _ -> {
        // They show none.
      }
    }
  }

  private void computed(Stop.Computed stop) throws Refusal {
    EstimateId id = stop.estimate();
    figures.add(id);
    Estimate estimate = estimate(id);
    if (estimate != null) {
      MarkedArticle marked = briefing.article(id.articleId());
      for (Claim claim : ComputedBlocks.grounds(marked, estimate)) {
        switch (claim) {
          case Estimate e -> figures.add(new EstimateId(id.articleId(), e.id()));
          case PlainFigure _ -> {
            // A number that no estimate is made of.
          }
        }
      }
    }
  }

  private void graphic(Stop.Graphic stop) throws Refusal {
    EstimateId id = stop.estimate();
    if (id == null) {
      return;
    }
    figures.add(id);
    Estimate estimate = estimate(id);
    if (estimate != null) {
      DrawnEstimates drawn =
          new EstimatePlates(briefing.article(id.articleId()), briefing, messages)
              .drawn(estimate, stop.kind());
      if (drawn != null) {
        drawn.shown().forEach(e -> figures.add(new EstimateId(id.articleId(), e.id())));
      }
    }
  }

  /// Returns an estimate that nobody rejected, or null.
  private @Nullable Estimate estimate(EstimateId id) throws Refusal {
    return briefing.has(id.articleId())
        ? briefing.article(id.articleId()).findings().estimates().stream()
            .filter(each -> each.id().equals(id.estimateId()))
            .findFirst()
            .orElse(null)
        : null;
  }

  private void table(Stop.Table table) throws Refusal {
    if (!table.estimates().isEmpty()) {
      figures.addAll(table.estimates());
      return;
    }
    Collection<String> ids =
        table.articles().isEmpty() ? briefing.info().articleIds() : table.articles();
    for (String id : ids) {
      inside(id, null);
    }
  }

  private void passage(Stop.Quote quote) throws Refusal {
    if (briefing.has(quote.articleId())) {
      TextSpan placed =
          new StagePlaces().place(briefing.unmarked(quote.articleId()), quote).placed();
      if (placed != null) {
        inside(quote.articleId(), placed);
      }
    }
  }

  private void headline(String id) throws Refusal {
    if (briefing.has(id) && !briefing.unmarked(id).paragraphs().isEmpty()) {
      inside(id, briefing.unmarked(id).paragraphs().getFirst().span());
    }
  }

  /// @param span where in the article, or null for all of it
  private void inside(String id, @Nullable TextSpan span) throws Refusal {
    if (!briefing.has(id)) {
      return;
    }
    MarkedArticle marked = briefing.article(id);
    for (Estimate estimate : marked.findings().estimates()) {
      if (span == null || estimate.span().overlaps(span)) {
        figures.add(new EstimateId(id, estimate.id()));
      }
    }
  }
}
