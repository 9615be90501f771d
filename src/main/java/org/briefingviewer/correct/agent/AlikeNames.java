// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.correct.agent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.briefingviewer.lexicon.LookalikeNames;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Alias;
import org.jspecify.annotations.Nullable;

/// The names of some agents by what they look like: tells of an agent whether one of its names
/// looks like another agent's and is another.
public final class AlikeNames {
  private final LookalikeNames lookalikes = new LookalikeNames();
  private final Map<String, List<Named>> looks = new HashMap<>();

  /// A name and the one of another agent that it looks like.
  public record Pair(String name, String other) {}

  /// A name and whose it is.
  private record Named(String name, String agentId) {}

  /// Goes through all names of the agents.
  public AlikeNames(Collection<Agent> agents) {
    for (Agent agent : agents) {
      names(agent)
          .forEach(
              name -> {
                List<Named> alike =
                    looks.computeIfAbsent(lookalikes.skeleton(name), look -> new ArrayList<>(1));
                Named named = new Named(name, agent.id());
                if (!alike.contains(named)) {
                  alike.add(named);
                }
              });
    }
  }

  private static Stream<String> names(Agent agent) {
    return Stream.concat(Stream.of(agent.name()), agent.aliases().stream().map(Alias::name))
        .distinct();
  }

  /// Returns the first of an agent's names that looks like another agent's, with that one; null
  /// where none does.
  public @Nullable Pair of(Agent agent) {
    return names(agent)
        .flatMap(name -> alike(name, agent.id()).map(other -> new Pair(name, other)))
        .findFirst()
        .orElse(null);
  }

  private Stream<String> alike(String name, String agentId) {
    return looks.getOrDefault(lookalikes.skeleton(name), List.of()).stream()
        .filter(named -> !named.agentId().equals(agentId))
        .map(Named::name)
        .filter(other -> lookalikes.alike(name, other));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AlikeNames names && looks.equals(names.looks);
  }

  @Override
  public int hashCode() {
    return looks.hashCode();
  }
}
