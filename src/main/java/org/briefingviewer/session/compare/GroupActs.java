// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.GroupDecision;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.session.document.Document;
import org.briefingviewer.session.present.StopList;
import org.briefingviewer.wording.part.WrittenFigure;
import org.jspecify.annotations.Nullable;

/// What a person decides of a group: all of it edits. Each returns whether it was done.
public record GroupActs(ShownBriefing shown, Document document, StopList stops) {

  /// Confirms that all reports of a group are of one thing.
  public boolean confirm(Compared group, String by) {
    return decide(group, name(group), List.of(), true, by);
  }

  /// Gives a group a name; it is confirmed or proposed as before.
  public boolean name(Compared group, String name, String by) {
    return decide(group, name, List.of(), group.group().confirmed(), by);
  }

  /// Takes a report out of a group, for which it is not proposed again.
  public boolean takeOut(Compared group, ReportedFigure report, String by) {
    return decide(group, name(group), List.of(report.id()), group.group().confirmed(), by);
  }

  private static String name(Compared group) {
    GroupDecision decision = group.group().decision();
    return decision == null ? "" : decision.name();
  }

  private boolean decide(
      Compared group, String name, List<EstimateId> out, boolean confirmed, String by) {
    GroupDecision before = group.group().decision();
    Set<EstimateId> in = estimates(group);
    Set<EstimateId> apart = new LinkedHashSet<>(before == null ? List.of() : before.apart());
    apart.addAll(out);
    in.removeAll(apart);
    if (in.isEmpty()) {
      return false;
    }
    Act act = document.act(by);
    GroupDecision now =
        new GroupDecision(
            before == null ? newId() : before.id(),
            name,
            List.copyOf(in),
            List.copyOf(apart),
            confirmed,
            by,
            act.at().toLocalDate());
    List<GroupDecision> from = before == null ? List.of() : List.of(before);
    return document.apply(new BriefingEdit.DecideGroups(act, from, List.of(now)));
  }

  /// Makes one confirmed group of two.
  public boolean merge(Compared group, Compared other, String by) {
    Set<EstimateId> in = estimates(group);
    in.addAll(estimates(other));
    Set<EstimateId> apart = new LinkedHashSet<>();
    List<GroupDecision> from = new ArrayList<>();
    String name = "";
    for (Compared each : List.of(group, other)) {
      GroupDecision decision = each.group().decision();
      if (decision != null) {
        from.add(decision);
        apart.addAll(decision.apart());
        name = name.isEmpty() ? decision.name() : name;
      }
    }
    apart.removeAll(in);
    Act act = document.act(by);
    String id = from.isEmpty() ? newId() : from.getFirst().id();
    GroupDecision now =
        new GroupDecision(
            id, name, List.copyOf(in), List.copyOf(apart), true, by, act.at().toLocalDate());
    return document.apply(new BriefingEdit.DecideGroups(act, from, List.of(now)));
  }

  /// Leaves a group to the program's proposal again.
  public boolean proposeAgain(Compared group, String by) {
    GroupDecision before = group.group().decision();
    return before != null
        && document.apply(
            new BriefingEdit.DecideGroups(document.act(by), List.of(before), List.of()));
  }

  private static Set<EstimateId> estimates(Compared group) {
    GroupDecision decision = group.group().decision();
    Set<EstimateId> in = new LinkedHashSet<>(decision == null ? List.of() : decision.estimates());
    group.group().figures().forEach(figure -> in.add(figure.id()));
    return in;
  }

  private String newId() {
    Briefing open = Objects.requireNonNull(shown.briefing());
    List<String> ids = open.knowledge().groups().stream().map(GroupDecision::id).toList();
    int number = ids.size() + 1;
    while (ids.contains("g" + number)) {
      number++;
    }
    return "g" + number;
  }

  /// Makes a stop of the figures of a group, behind the others; a fact of the text is one of them.
  ///
  /// @param name what the figure is
  public boolean present(Compared group, String name, String by) {
    List<EstimateId> estimates = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (ReportedFigure figure : group.group().figures()) {
      estimates.add(figure.id());
      words.add(Objects.requireNonNullElse(written(figure), ""));
    }
    if (estimates.isEmpty()) {
      return false;
    }
    Stop.Reports stop =
        new Stop.Reports(StopList.newId(stops.now()), Stop.Plan.NONE, name, estimates, words);
    return stops.add(stop, by);
  }

  private @Nullable String written(ReportedFigure figure) {
    try {
      MarkedArticle marked = Objects.requireNonNull(shown.briefing()).article(figure.articleId());
      for (Claim claim : marked.findings().claims()) {
        if (claim.id().equals(figure.claim().id())) {
          return WrittenFigure.of(marked.article().text(), claim).replace('\u00A0', ' ');
        }
      }
    } catch (Refusal e) {
      // The stop says so itself.
    }
    return null;
  }
}
