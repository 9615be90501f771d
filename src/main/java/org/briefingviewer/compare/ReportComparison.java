// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.briefingviewer.compare.difference.FigureDifference;
import org.briefingviewer.compare.difference.FigureDifferences;
import org.briefingviewer.compare.figure.FigureReading;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.compare.group.DecidedGroups;
import org.briefingviewer.compare.group.FigureGroup;
import org.briefingviewer.compare.group.FigureGrouper;
import org.briefingviewer.compare.origin.Origin;
import org.briefingviewer.compare.origin.OriginFinder;
import org.briefingviewer.compare.origin.TextReuse;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.GroupDecision;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.translation.Translation;
import org.jspecify.annotations.Nullable;

/// All figures of all articles that are given to it, in groups of one thing with their origins.
/// Articles come one after the other and are not kept. One thread at a time.
public final class ReportComparison {
  /// Up to how many reports of a group each is compared with each to tell whether one disputes it;
  /// of more, each with some of those near to it.
  private static final int PAIRS = 60;

  private static final int NEAR = 8;

  private final FigureReading reading = new FigureReading();
  private final FigureDifferences differences = new FigureDifferences(reading.words());
  private final List<ReportedFigure> figures = new ArrayList<>();
  private final IdentityHashMap<FigureGroup, Compared> compared = new IdentityHashMap<>();
  private List<Translation> joined = List.of();
  private TextReuse texts = new TextReuse();
  private @Nullable Proposal proposal;
  private int articles;

  private record Proposal(
      Function<List<ReportedFigure>, FigureGroup.Why> why,
      DecidedGroups groups,
      OriginFinder origins) {}

  /// A group and the origins of its reports.
  ///
  /// @param reports in how many articles they stand
  /// @param disputed how many of its figures another one disputes; of a very large group, at least
  /// @param disagreeing of which origins, from 0, these figures are
  public record Compared(
      FigureGroup group,
      List<Origin> origins,
      int reports,
      int disputed,
      List<Integer> disagreeing) {
    public Compared {
      origins = List.copyOf(origins);
      disagreeing = List.copyOf(disagreeing);
    }
  }

  /// Reads the figures of an article.
  ///
  /// Throws `IllegalStateException` when the groups were asked for already
  public void add(MarkedArticle article) {
    if (proposal != null) {
      throw new IllegalStateException("the groups are made of the articles before");
    }
    articles++;
    figures.addAll(reading.compared(article));
    texts.add(article.article().id(), article.article().text());
  }

  /// Takes which articles translate which; their reports have one origin.
  ///
  /// @return whether that is other than before
  public boolean translated(List<Translation> translations) {
    boolean other = !joined.equals(translations);
    joined = List.copyOf(translations);
    if (other) {
      compared.clear();
    }
    return other;
  }

  public int articles() {
    return articles;
  }

  /// Returns how many estimates are compared; figures that a text gives as facts or pledges are
  /// counted apart.
  public int estimates() {
    return (int) figures.stream().filter(figure -> figure.claim() instanceof Estimate).count();
  }

  /// Returns how many figures are compared that are no estimates.
  public int otherFigures() {
    return figures.size() - estimates();
  }

  /// Returns the groups as they are proposed, the largest first.
  public List<Compared> groups() {
    return groups(List.of());
  }

  /// Returns the groups after what persons decided of them, the largest first. Asked again, only
  /// those are made anew of which something else was decided.
  public List<Compared> groups(List<GroupDecision> decisions) {
    Proposal made = proposal();
    List<Compared> all = new ArrayList<>();
    for (FigureGroup group : made.groups().after(decisions)) {
      Compared known = compared.get(group);
      if (known == null) {
        known = compared(group, made.origins());
        if (group.decision() == null) {
          compared.put(group, known);
        }
      }
      all.add(known);
    }
    return all;
  }

  private Proposal proposal() {
    Proposal made = proposal;
    if (made == null) {
      FigureGrouper grouping = new FigureGrouper(reading, figures);
      made =
          new Proposal(
              grouping::why,
              new DecidedGroups(grouping.groups(), figures, grouping::why),
              new OriginFinder(texts.shared()));
      texts = new TextReuse(); // the words of all articles are needed no more
      proposal = made;
    }
    return made;
  }

  /// Returns some estimates as one group, in whatever groups they stand.
  ///
  /// @param decision what a person decided of it, or null
  public Compared together(List<ReportedFigure> some, @Nullable GroupDecision decision) {
    Proposal made = proposal();
    return compared(new FigureGroup(made.why().apply(some), some, decision), made.origins());
  }

  /// Returns the estimates that were read.
  public List<ReportedFigure> figures() {
    return List.copyOf(figures);
  }

  private Compared compared(FigureGroup group, OriginFinder origins) {
    Set<EstimateId> disputed = disputed(group.figures());
    List<Origin> found = origins.of(group, joined);
    List<Integer> disagreeing =
        IntStream.range(0, found.size())
            .filter(i -> found.get(i).figures().stream().anyMatch(f -> disputed.contains(f.id())))
            .boxed()
            .toList();
    long reports = group.figures().stream().map(ReportedFigure::articleId).distinct().count();
    return new Compared(group, found, (int) reports, disputed.size(), disagreeing);
  }

  private Set<EstimateId> disputed(List<ReportedFigure> all) {
    int most = all.size() > PAIRS ? NEAR : PAIRS;
    IntUnaryOperator first = i -> Math.clamp(i - most / 2, 0, Math.max(0, all.size() - most));
    Set<EstimateId> disputed = new HashSet<>();
    for (int i = 0; i < all.size(); i++) {
      int end = first.applyAsInt(i) + most;
      for (int j = i + 1; j < all.size() && (j < end || first.applyAsInt(j) <= i); j++) {
        boolean asked = j < end && !disputed.contains(all.get(i).id());
        boolean asks = first.applyAsInt(j) <= i && !disputed.contains(all.get(j).id());
        if ((asked || asks) && differences.disputed(all.get(i), all.get(j))) {
          if (asked) {
            disputed.add(all.get(i).id());
          }
          if (asks) {
            disputed.add(all.get(j).id());
          }
        }
      }
    }
    return disputed;
  }

  /// Returns whether one of two estimates of a group disputes the other.
  public boolean disputed(ReportedFigure one, ReportedFigure other) {
    return differences.disputed(one, other);
  }

  /// Returns whether a text says that one of two estimates of a group disputes the other.
  public boolean opposed(ReportedFigure one, ReportedFigure other) {
    return differences.opposed(one, other);
  }

  /// Returns how two estimates of a group differ.
  public List<FigureDifference> between(ReportedFigure one, ReportedFigure other) {
    return differences.between(one, other);
  }
}
