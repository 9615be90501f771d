// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.group;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.GroupDecision;
import org.briefingviewer.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// Estimates of one thing, at least two, by date. Their numbers are never summed.
///
/// @param why what they have in common
/// @param decision what a person decided of it; null of one that is only proposed
public record FigureGroup(Why why, List<ReportedFigure> figures, @Nullable GroupDecision decision) {
  /// Makes a proposed group.
  public FigureGroup(Why why, List<ReportedFigure> figures) {
    this(why, figures, null);
  }

  public FigureGroup {
    figures = figures.stream().sorted(Comparator.comparing(FigureGroup::order)).toList();
  }

  /// What makes estimates a group; never their numbers.
  ///
  /// @param unit what all count or measure, empty where it is only said of some
  /// @param measures what is counted of it: killed
  /// @param words words that all or most of them share, the rarest first
  public record Why(String unit, List<String> measures, List<String> words) {
    public Why {
      measures = List.copyOf(measures);
      words = List.copyOf(words);
    }
  }

  /// Returns whether a person stands behind the group as it was when it was confirmed.
  public boolean confirmed() {
    return decision != null && decision.confirmed();
  }

  /// Returns the reports that came to the group after a person decided on it.
  public Set<EstimateId> came() {
    if (decision == null) {
      return Set.of();
    }
    Set<EstimateId> came =
        figures.stream().map(ReportedFigure::id).collect(Collectors.toCollection(HashSet::new));
    decision.estimates().forEach(came::remove);
    return came;
  }

  /// Dates in words that sort: the date it holds for, else the day of its report.
  private static String order(ReportedFigure figure) {
    PartialDate date = figure.asOf();
    String when = date == null ? reported(figure.reportedOn()) : date.iso();
    return when + " " + reported(figure.reportedOn()) + " " + figure.articleId();
  }

  private static String reported(@Nullable LocalDate day) {
    return day == null ? "9999" : day.toString();
  }
}
