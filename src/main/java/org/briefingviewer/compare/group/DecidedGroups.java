// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.group;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.GroupDecision;

/// Proposed groups with what persons decided of them. A report that was taken out of a group is not
/// proposed for it again; one that came since is, to the first group that holds any of those that
/// it was proposed with.
public final class DecidedGroups {
  private final List<FigureGroup> proposed;
  private final Map<EstimateId, ReportedFigure> figures = new HashMap<>();
  private final Map<EstimateId, FigureGroup> groups = new HashMap<>();
  private final Function<List<ReportedFigure>, FigureGroup.Why> why;

  /// @param figures all of them, grouped or not
  /// @param why says what figures have in common
  public DecidedGroups(
      List<FigureGroup> proposed,
      List<ReportedFigure> figures,
      Function<List<ReportedFigure>, FigureGroup.Why> why) {
    this.proposed = List.copyOf(proposed);
    this.why = why;
    figures.forEach(figure -> this.figures.put(figure.id(), figure));
    for (FigureGroup group : proposed) {
      group.figures().forEach(figure -> groups.put(figure.id(), group));
    }
  }

  /// Returns the groups of at least two, the largest first. A group of which nothing was decided is
  /// the one that was proposed.
  public List<FigureGroup> after(List<GroupDecision> decisions) {
    Set<EstimateId> taken = new HashSet<>();
    decisions.forEach(decision -> taken.addAll(decision.estimates()));
    List<FigureGroup> all = new ArrayList<>();
    Set<FigureGroup> touched = Collections.newSetFromMap(new IdentityHashMap<>());
    for (GroupDecision decision : decisions) {
      List<ReportedFigure> members = members(decision, taken, touched);
      if (members.size() > 1) {
        all.add(new FigureGroup(why.apply(members), members, decision));
      }
    }
    for (FigureGroup group : proposed) {
      if (!touched.contains(group)) {
        all.add(group);
        continue;
      }
      List<ReportedFigure> rest =
          group.figures().stream().filter(figure -> !taken.contains(figure.id())).toList();
      if (rest.size() > 1) {
        all.add(new FigureGroup(why.apply(rest), rest));
      }
    }
    all.sort(Comparator.comparingInt(group -> -group.figures().size()));
    return all;
  }

  private List<ReportedFigure> members(
      GroupDecision decision, Set<EstimateId> taken, Set<FigureGroup> touched) {
    List<ReportedFigure> members = new ArrayList<>();
    for (EstimateId id : decision.estimates()) {
      ReportedFigure figure = figures.get(id);
      FigureGroup group = groups.get(id);
      if (figure != null) {
        members.add(figure);
      }
      if (group != null && touched.add(group)) {
        members.addAll(came(group, decision, taken));
      }
    }
    return members;
  }

  private static List<ReportedFigure> came(
      FigureGroup group, GroupDecision decision, Set<EstimateId> taken) {
    return group.figures().stream()
        .filter(figure -> !decision.apart().contains(figure.id()) && taken.add(figure.id()))
        .toList();
  }
}
