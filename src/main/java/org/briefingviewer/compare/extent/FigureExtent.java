// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.extent;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.briefingviewer.compare.word.ScopeWords.Extent;
import org.jspecify.annotations.Nullable;

/// Where a figure holds and of how much of a thing, as far as the words beside it say.
///
/// @param places keys of the places that it is said to hold in, below a state
/// @param states keys of the states that it is said to hold in
/// @param roles what kind of people are counted, where the words tell them from others: students
/// @param extents whether it is of all or of one alone
/// @param ways by which way something goes: sea, pipeline
/// @param flow between which states something goes
/// @param realised whether it is still to come or has happened
public record FigureExtent(
    Set<String> places,
    Set<String> states,
    Set<String> roles,
    Set<Extent> extents,
    Set<String> ways,
    FlowEnds flow,
    Realisation realised) {

  private static final String ANYBODY = "people";
  private static final List<Extent> NARROW = List.of(Extent.PART, Extent.ALONE);
  private static final List<Extent> TOTAL = List.of(Extent.TOTAL, Extent.ALL, Extent.KINDS);

  public FigureExtent {
    places = Set.copyOf(places);
    states = Set.copyOf(states);
    roles = Set.copyOf(roles);
    extents = Set.copyOf(extents);
    ways = Set.copyOf(ways);
  }

  private FigureExtent at(Set<String> where, Set<String> of, Set<String> who, FlowEnds ends) {
    return new FigureExtent(where, of, who, extents, ways, ends, realised);
  }

  /// Returns the same of people of every kind, where no kind is named.
  public FigureExtent ofAnybody() {
    return roles.isEmpty() ? at(places, states, Set.of(ANYBODY), flow) : this;
  }

  /// Returns the same of the kind of people that the figure before counts, and where that holds, as
  /// far as nothing else is said.
  public FigureExtent after(FigureExtent before) {
    boolean somewhere = !places.isEmpty() || !states.isEmpty();
    return at(
        somewhere ? places : before.places,
        somewhere ? states : before.states,
        roles.isEmpty() ? before.roles : roles,
        flow);
  }

  /// Returns the same, still to come or not.
  public FigureExtent realised(Realisation as) {
    return new FigureExtent(places, states, roles, extents, ways, flow, as);
  }

  /// Returns the same with the ends of what goes between states, where only the figure before says
  /// them.
  public FigureExtent flowing(FigureExtent before) {
    return at(places, states, roles, flow.after(before.flow));
  }

  /// Returns whether it is said to be a part of another figure.
  public boolean part() {
    return extents.contains(Extent.PART);
  }

  /// Returns whether it is said to be a part of the sum that was named last.
  public boolean ofSum() {
    return extents.contains(Extent.OF_SUM);
  }

  /// What two of them differ in.
  ///
  /// @param within whether the one may be a part of the other
  public record Difference(String one, String other, boolean within) {}

  /// Returns what differs, or null where no words say that anything does.
  ///
  /// @param fought whether dead and wounded are counted: those of a campaign are counted where it
  ///   is fought, whatever the place is called
  /// @param same whether the numbers are the same: then a text that speaks of people says less of
  ///   who they are, and nothing else
  public @Nullable Difference differs(FigureExtent other, boolean fought, boolean same) {
    if (apart(places, other.places)) {
      return new Difference(shown(places), shown(other.places), false);
    }
    boolean below = !places.isEmpty() || !other.places.isEmpty();
    if (!fought && !below && apart(states, other.states)) {
      return new Difference(shown(states), shown(other.states), false);
    }
    if (flow.differs(other.flow)) {
      return new Difference(shown(flow.from()), shown(other.flow.from()), false);
    }
    if (!fought && (whole(other) || other.whole(this))) {
      return new Difference(where(), other.where(), true);
    }
    boolean kinds = extents.contains(Extent.KINDS) != other.extents.contains(Extent.KINDS);
    boolean anybody = roles.contains(ANYBODY) || other.roles.contains(ANYBODY);
    boolean people = apart(roles, other.roles) && !(same && anybody);
    return kinds || people ? new Difference(shown(roles), shown(other.roles), true) : null;
  }

  /// Returns whether it says, and the other does not, by what it is only some of what the other is.
  public boolean narrower(FigureExtent other) {
    boolean way = !ways.isEmpty() && other.ways.isEmpty();
    return way || NARROW.stream().anyMatch(e -> extents.contains(e) && !other.extents.contains(e));
  }

  /// Returns whether it says that all are taken in.
  public boolean total() {
    return TOTAL.stream().anyMatch(extents::contains);
  }

  /// Returns whether it is of a place, and nothing says of which place the other is.
  public boolean placed(FigureExtent other) {
    return !places.isEmpty() && other.places.isEmpty() && other.states.isEmpty();
  }

  /// Returns whether one comes on top of something, and the other does not.
  public boolean added(FigureExtent other) {
    return extents.contains(Extent.MORE) != other.extents.contains(Extent.MORE);
  }

  /// Returns whether one is said to be still to come, and the other is not.
  public boolean elsewhen(FigureExtent other) {
    return realised.planned() != other.realised.planned();
  }

  /// Returns whether this is of a whole state, or of more than one place, and the other of a place.
  private boolean whole(FigureExtent other) {
    boolean state = places.isEmpty() && !states.isEmpty() && !other.places.isEmpty();
    boolean alone = other.extents.contains(Extent.ALONE) && places.isEmpty();
    boolean all = extents.contains(Extent.ALL) && places.isEmpty() && !other.places.isEmpty();
    return state || all || (alone && !other.places.isEmpty());
  }

  /// Returns whether both say something, and nothing that they have in common.
  public static boolean apart(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  private String where() {
    return shown(places.isEmpty() ? states : places);
  }

  private static String shown(Set<String> keys) {
    return String.join(", ", keys.stream().sorted().map(FigureExtent::plain).toList());
  }

  private static String plain(String key) {
    return key.startsWith("@") ? key.substring(1) : key;
  }
}
