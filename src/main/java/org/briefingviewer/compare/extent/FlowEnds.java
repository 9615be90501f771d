// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.extent;

import java.util.Collections;
import java.util.Set;

/// Between which states something goes: one's exports are the other's imports.
///
/// @param from keys of the states that it comes from, as far as the words say
/// @param to keys of the states that it goes to
/// @param way by which kind of word it is told
public record FlowEnds(Set<String> from, Set<String> to, Way way) {
  /// Where nothing goes anywhere.
  public static final FlowEnds NONE = new FlowEnds(Set.of(), Set.of(), Way.NONE);

  /// Whether something goes out or comes in.
  public enum Way {
    NONE,
    OUT,
    IN
  }

  public FlowEnds {
    from = Set.copyOf(from);
    to = Set.copyOf(to);
  }

  /// Returns whether it comes from, or goes to, another one.
  public boolean differs(FlowEnds other) {
    return FigureExtent.apart(from, other.from) || FigureExtent.apart(to, other.to);
  }

  /// Returns whether both say of one end the same, and of none another thing.
  public boolean agrees(FlowEnds other) {
    boolean one = !Collections.disjoint(from, other.from) || !Collections.disjoint(to, other.to);
    return one && !differs(other);
  }

  /// Returns the same with what the figure before says of its ends: "China's exports to the North
  /// were …, and imports …".
  public FlowEnds after(FlowEnds before) {
    if (way == Way.NONE || before.way == Way.NONE || (!from.isEmpty() && !to.isEmpty())) {
      return this;
    }
    if (from.isEmpty() && to.isEmpty()) {
      return way == before.way
          ? new FlowEnds(before.from, before.to, way)
          : new FlowEnds(before.to, before.from, way);
    }
    Set<String> end = from.isEmpty() ? to : from;
    Set<String> rest =
        before.from.equals(end) ? before.to : before.to.equals(end) ? before.from : Set.of();
    return from.isEmpty() ? new FlowEnds(rest, to, way) : new FlowEnds(from, rest, way);
  }
}
