// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.figure;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.jspecify.annotations.Nullable;

/// How a tie is read where there is room for one state only, and beside it the state that must not
/// be left out: what went before, or what somebody else says.
///
/// @param states what was said of the tie, the one to show first, then the newest, without what a
///   person rejected
/// @param state the state to show, or null when there is none
/// @param other another state with another trend, or null
/// @param link how `other` stands to `state`
public record TieReading(
    Tie tie, List<TieState> states, @Nullable TieState state, @Nullable TieState other, Link link) {

  /// How the second state stands to the first.
  public enum Link {
    /// There is no second state.
    NONE,
    /// It came before: "mending after cooling".
    AFTER,
    /// It is said as well, of the same time or of a time not known.
    ALSO
  }

  public TieReading {
    states = List.copyOf(states);
  }

  /// Reads a tie. The newest state stands for it. Of a cooling and a mending that one source speaks
  /// of in one breath the mending is shown, for one mends only what had cooled.
  public static TieReading of(Tie tie) {
    List<TieState> states =
        tie.states().stream().filter(s -> s.review().state() != ReviewState.REJECTED).toList();
    if (states.isEmpty()) {
      return new TieReading(tie, states, null, null, Link.NONE);
    }
    TieState state = shown(states);
    List<TieState> inOrder =
        Stream.concat(Stream.of(state), states.stream().filter(s -> !s.equals(state))).toList();
    TieState other =
        states.stream().filter(s -> s.trend() != state.trend()).findFirst().orElse(null);
    return new TieReading(tie, inOrder, state, other, link(state, other));
  }

  /// Returns the trend to show, or null when nobody speaks of the tie.
  public @Nullable Trend trend() {
    return state == null ? null : state.trend();
  }

  private static TieState shown(List<TieState> states) {
    TieState newest = states.getFirst();
    return states.stream().filter(s -> mends(s, newest)).findFirst().orElse(newest);
  }

  private static Link link(TieState state, @Nullable TieState other) {
    if (other == null) {
      return Link.NONE;
    }
    return mends(state, other) || older(other, state) ? Link.AFTER : Link.ALSO;
  }

  private static boolean mends(TieState mending, TieState cooled) {
    return mending.trend() == Trend.MENDING
        && cooled.trend() == Trend.COOLING
        && Objects.equals(mending.asOf(), cooled.asOf())
        && (mending.assessor() == null
            || cooled.assessor() == null
            || mending.assessor().equals(cooled.assessor()));
  }

  private static boolean older(TieState one, TieState other) {
    return one.asOf() != null && other.asOf() != null && one.asOf().compareTo(other.asOf()) < 0;
  }
}
