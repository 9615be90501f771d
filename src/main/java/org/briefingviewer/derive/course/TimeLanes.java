// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.derive.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.TieState;
import org.jspecify.annotations.Nullable;

/// What a briefing says of its ties over time, without what a person rejected.
///
/// @param tie the tie that all of it touches, or null for all three
/// @param states a lane an assessor and tie; of each tie that of the assessor who says most first,
///   what is given to nobody last
/// @param treaties what happened to each
/// @param events what else happened, the oldest first; one that touches several ties stands once
public record TimeLanes(
    @Nullable ActorPair tie,
    List<StateLane> states,
    List<TreatyCourse> treaties,
    List<Event> events) {
  private static final Comparator<TieState> OLDEST_FIRST =
      Comparator.comparing(
          TieState::asOf, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()));

  public TimeLanes {
    states = List.copyOf(states);
    treaties = List.copyOf(treaties);
    events = List.copyOf(events);
  }

  /// Puts into lanes what a briefing says.
  ///
  /// @param tie when given, only what touches it
  public static TimeLanes of(Knowledge knowledge, @Nullable ActorPair tie) {
    List<StateLane> lanes = new ArrayList<>();
    for (Tie each : knowledge.ties()) {
      if (tie == null || each.pair().equals(tie)) {
        lanes.addAll(lanes(each));
      }
    }
    List<Event> told =
        knowledge.events().stream()
            .filter(event -> event.review().state() != ReviewState.REJECTED)
            .distinct()
            .toList();
    List<TreatyCourse> treaties =
        TreatyCourses.of(told).stream().filter(t -> touches(t.ties(), tie)).toList();
    List<Event> events =
        told.stream()
            .filter(event -> event.step() == null && touches(event.ties(), tie))
            .sorted(Comparator.comparing(Event::date))
            .toList();
    return new TimeLanes(tie, lanes, treaties, events);
  }

  private static boolean touches(List<ActorPair> ties, @Nullable ActorPair tie) {
    return tie == null ? !ties.isEmpty() : ties.contains(tie);
  }

  private static List<StateLane> lanes(Tie tie) {
    Map<String, List<TieState>> byAssessor = new LinkedHashMap<>();
    for (TieState state : tie.standing()) {
      Agent assessor = state.assessor();
      String key = assessor == null ? "" : assessor.id();
      byAssessor.computeIfAbsent(key, k -> new ArrayList<>()).add(state);
    }
    List<StateLane> lanes = new ArrayList<>();
    for (List<TieState> states : byAssessor.values()) {
      List<TieState> sorted = states.stream().sorted(OLDEST_FIRST).toList();
      lanes.add(new StateLane(tie.pair(), states.getFirst().assessor(), sorted));
    }
    lanes.sort(
        Comparator.comparing((StateLane lane) -> lane.assessor() == null)
            .thenComparingInt(lane -> -lane.states().size())
            .thenComparing(lane -> lane.assessor() == null ? "" : lane.assessor().name()));
    return lanes;
  }

  /// Tells whether there is nothing to show.
  public boolean empty() {
    return states.isEmpty() && treaties.isEmpty() && events.isEmpty();
  }
}
