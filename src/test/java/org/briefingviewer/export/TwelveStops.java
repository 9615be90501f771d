// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.briefing.Briefing;

/// The articles of a briefing with twelve stops, one of each kind, of its longest passages.
public final class TwelveStops implements Briefing {
  private final Briefing of;
  private final List<Stop> stops;

  public TwelveStops(Briefing of) throws Refusal {
    this.of = of;
    List<EstimateId> all = new ArrayList<>();
    MarkedArticle first = null;
    for (ArticleSummary each : of.info().articles()) {
      MarkedArticle marked = of.article(each.id());
      first = first == null ? marked : first;
      for (Estimate estimate : marked.findings().estimates()) {
        all.add(new EstimateId(each.id(), estimate.id()));
      }
    }
    MarkedArticle marked = Objects.requireNonNull(first);
    TextSpan longest =
        marked.article().paragraphs().stream()
            .map(Paragraph::span)
            .max(Comparator.comparingInt(span -> span.end() - span.start()))
            .orElseThrow();
    Stop.Plan plan = Stop.Plan.NONE;
    EstimateId one = all.getFirst();
    stops =
        List.of(
            new Stop.Title("t1", plan, "Who counted, and on what?"),
            new Stop.Headline("t2", plan, marked.article().id()),
            new Stop.OfEstimate("t3", plan, one),
            new Stop.Passage("t4", plan, Stop.Quote.of(marked.article(), longest)),
            new Stop.OfTie("t5", plan, of.knowledge().ties().getLast().pair()),
            new Stop.Comparison("t6", plan, all.subList(0, 3)),
            new Stop.Reports("t7", plan, "Soldiers lost", all.subList(2, 4), List.of()),
            new Stop.Graphic("t8", plan, Stop.GraphicKind.TIES, null, ""),
            new Stop.Computed("t9", plan, one, ""),
            new Stop.Table("t10", plan, List.of(), all.subList(0, 4)),
            new Stop.Unknown("t11", plan, "hologram"),
            new Stop.Empty("t12", plan));
  }

  @Override
  public BundleInfo info() {
    return of.info();
  }

  @Override
  public Knowledge knowledge() {
    return of.knowledge();
  }

  @Override
  public List<Stop> stops() {
    return stops;
  }

  @Override
  public MarkedArticle article(String id) throws Refusal {
    return of.article(id);
  }
}
