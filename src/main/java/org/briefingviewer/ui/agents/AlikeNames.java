// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.agents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.briefingviewer.lexicon.Lookalikes;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Alias;
import org.briefingviewer.session.agents.AgentUse;
import org.jspecify.annotations.Nullable;

/// Which agents of a list have a name that looks like another agent's and is another.
final class AlikeNames {
  private final List<AgentUse> uses;
  private final Map<Agent, String> others = new HashMap<>();

  /// A name and whose it is.
  private record Named(String name, Agent agent) {}

  AlikeNames(List<AgentUse> uses) {
    this.uses = uses;
    if (!uses.isEmpty()) {
      find(new Lookalikes());
    }
  }

  /// Returns the same for a list, which is gone through once.
  AlikeNames of(List<AgentUse> list) {
    return list.equals(uses) ? this : new AlikeNames(list);
  }

  private void find(Lookalikes lookalikes) {
    Map<String, Named> seen = new HashMap<>();
    for (AgentUse use : uses) {
      Agent agent = use.agent();
      Stream.concat(Stream.of(agent.name()), agent.aliases().stream().map(Alias::name))
          .distinct()
          .forEach(
              name -> {
                Named before = seen.putIfAbsent(lookalikes.skeleton(name), new Named(name, agent));
                if (before != null
                    && !before.agent().equals(agent)
                    && lookalikes.alike(before.name(), name)) {
                  others.putIfAbsent(agent, before.name());
                  others.putIfAbsent(before.agent(), name);
                }
              });
    }
  }

  /// Returns the name that one of an agent's looks like, or null where there is none.
  @Nullable String other(Agent agent) {
    return others.get(agent);
  }
}
