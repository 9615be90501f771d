// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The states of the world and what else stands for each: a line a state, with the name to show and
/// its other names parted by `; `. Where the name to show is `-`, the others are no state's names,
/// though a state's name is in them.
public record StateList(List<State> states) {
  private static final String NONE = "-";

  /// @param name to show, or null for what is no state
  /// @param names everything that stands for it, the name to show last
  public record State(@Nullable String name, List<String> names) {
    public State {
      names = List.copyOf(names);
    }
  }

  public StateList {
    states = List.copyOf(states);
  }

  /// Reads the program's own list.
  public static StateList read() {
    return of(WordList.read("lexicon/states.tsv"));
  }

  public static StateList of(WordList list) {
    return new StateList(list.rows().stream().map(StateList::state).toList());
  }

  private static State state(WordRow row) {
    List<String> names = new ArrayList<>(List.of(row.get(1).split("; ", -1)));
    boolean none = row.get(0).equals(NONE);
    if (!none) {
      names.add(row.get(0));
    }
    return new State(none ? null : row.get(0), names);
  }
}
