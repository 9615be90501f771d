// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The three actors whose ties a bundle follows. Which three is data.
///
/// Throws `IllegalArgumentException` when there are not exactly three
public record Triangle(List<Actor> actors) {

  /// One of the three.
  ///
  /// @param id short and stable: "DPRK"
  /// @param label as shown
  /// @param names every spelling that stands for it, in any script
  public record Actor(String id, String label, List<Alias> names) {
    public Actor {
      names = List.copyOf(names);
    }
  }

  public Triangle {
    actors = List.copyOf(actors);
    if (actors.size() != 3) {
      throw new IllegalArgumentException("a triangle has three actors, not " + actors.size());
    }
  }

  /// Returns the three pairs, in the order first–second, first–third, second–third.
  public List<ActorPair> pairs() {
    return List.of(pair(0, 1), pair(0, 2), pair(1, 2));
  }

  private ActorPair pair(int one, int other) {
    return new ActorPair(actors.get(one).id(), actors.get(other).id());
  }

  /// Returns the actor with this id, or null.
  public @Nullable Actor actor(String id) {
    return actors.stream().filter(a -> a.id().equals(id)).findFirst().orElse(null);
  }
}
