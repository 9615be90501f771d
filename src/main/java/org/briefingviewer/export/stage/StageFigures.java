// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.stage;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Briefing;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refused;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Tells which figures stops show as such; the others of a drawn picture are left to it.
final class StageFigures {
  private final Briefing briefing;
  private final Set<EstimateId> figures = new HashSet<>();

  StageFigures(Briefing briefing) {
    this.briefing = briefing;
  }

  Set<EstimateId> of(List<Stop> stops) throws Refused {
    for (Stop stop : stops) {
      add(stop);
    }
    return Set.copyOf(figures);
  }

  private void add(Stop stop) throws Refused {
    switch (stop) {
      case Stop.OfEstimate s -> figures.add(s.estimate());
      case Stop.Computed s -> figures.add(s.estimate());
      case Stop.Comparison s -> figures.addAll(s.estimates());
      case Stop.Graphic s -> {
        if (s.estimate() != null) {
          figures.add(s.estimate());
        }
      }
      case Stop.Table s -> table(s);
      case Stop.Passage s -> passage(s.quote());
      case Stop.Headline s -> headline(s.articleId());
      case Stop.OfTie _, Stop.Picture _, Stop.Title _, Stop.Empty _, Stop.Unknown _ -> {
        // They show none.
      }
    }
  }

  private void table(Stop.Table table) throws Refused {
    if (!table.estimates().isEmpty()) {
      figures.addAll(table.estimates());
      return;
    }
    Collection<String> ids =
        table.articles().isEmpty()
            ? briefing.info().articles().stream().map(ArticleSummary::id).toList()
            : table.articles();
    for (String id : ids) {
      inside(id, null);
    }
  }

  private void passage(Stop.Quote quote) throws Refused {
    if (briefing.has(quote.articleId())) {
      TextSpan placed =
          new StagePlaces().place(briefing.unmarked(quote.articleId()), quote).placed();
      if (placed != null) {
        inside(quote.articleId(), placed);
      }
    }
  }

  private void headline(String id) throws Refused {
    if (briefing.has(id) && !briefing.unmarked(id).paragraphs().isEmpty()) {
      inside(id, briefing.unmarked(id).paragraphs().getFirst().span());
    }
  }

  /// @param span where in the article, or null for all of it
  private void inside(String id, @Nullable TextSpan span) throws Refused {
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
