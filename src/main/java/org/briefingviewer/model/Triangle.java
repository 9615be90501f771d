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

    /// Returns it with the label for readers of a language: the same where that is one of its names
    /// there, or where it has none; else the first of its names there.
    Actor in(String language) {
      List<String> own =
          names.stream().filter(n -> n.language().equals(language)).map(Alias::name).toList();
      return own.isEmpty() || own.contains(label) ? this : new Actor(id, own.getFirst(), names);
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

  /// Returns what the actor with this id is called; the id itself where none has it.
  public String label(String id) {
    Actor actor = actor(id);
    return actor == null ? id : actor.label();
  }

  /// Returns the same three, each with its label for readers of a language.
  ///
  /// @param language a BCP 47 tag, as in [Alias]
  public Triangle in(String language) {
    return new Triangle(actors.stream().map(actor -> actor.in(language)).toList());
  }

  private ActorPair pair(int one, int other) {
    return new ActorPair(actors.get(one).id(), actors.get(other).id());
  }

  /// Returns the actor with this id, or null.
  public @Nullable Actor actor(String id) {
    return actors.stream().filter(a -> a.id().equals(id)).findFirst().orElse(null);
  }
}
