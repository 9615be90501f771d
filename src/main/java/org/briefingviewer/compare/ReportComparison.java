// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.compare.difference.FigureDifference;
import org.briefingviewer.compare.difference.FigureDifferences;
import org.briefingviewer.compare.figure.FigureReading;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.compare.group.FigureGroup;
import org.briefingviewer.compare.group.FigureGrouping;
import org.briefingviewer.compare.origin.Origin;
import org.briefingviewer.compare.origin.OriginFinder;
import org.briefingviewer.compare.origin.TextReuse;
import org.briefingviewer.model.MarkedArticle;

/// All estimates of all articles that are given to it, in groups of one thing with their origins.
/// Articles come one after the other and are not kept. One thread at a time.
public final class ReportComparison {
  private final FigureReading reading = new FigureReading();
  private final FigureDifferences differences = new FigureDifferences(reading.words());
  private final TextReuse texts = new TextReuse();
  private final List<ReportedFigure> figures = new ArrayList<>();
  private int articles;

  /// A group and the origins of its reports.
  public record Compared(FigureGroup group, List<Origin> origins) {
    public Compared {
      origins = List.copyOf(origins);
    }
  }

  /// Reads the estimates of an article.
  public void add(MarkedArticle article) {
    articles++;
    figures.addAll(reading.of(article, true));
    texts.add(article.article().id(), article.article().text());
  }

  public int articles() {
    return articles;
  }

  public int estimates() {
    return figures.size();
  }

  /// Returns the groups, the largest first.
  public List<Compared> groups() {
    OriginFinder origins = new OriginFinder(texts.shared());
    return FigureGrouping.of(reading, figures).stream()
        .map(group -> new Compared(group, origins.of(group)))
        .toList();
  }

  /// Returns how two estimates of a group differ.
  public List<FigureDifference> between(ReportedFigure one, ReportedFigure other) {
    return differences.between(one, other);
  }
}
