// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import org.briefingviewer.model.Agent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The agents that other files name by id.
public interface WireAgents {
  /// Returns the agent of an id, or null when there is none.
  @Nullable Agent agent(String id);

  /// Returns how other files name an agent: by its id, or spelt out where no table has it so.
  default JsonNode refer(Agent agent) {
    return AgentTable.object(agent);
  }

  /// Returns how an agent stands in a property.
  default FieldCodec<Agent> codec() {
    return new FieldCodec<>(this::refer, this::resolve);
  }

  /// Reads the agent that `name` names or spells out.
  ///
  /// @throws MalformedJson when there is none of that name
  default Agent resolve(JsonFields holder, String name) {
    JsonNode reference = holder.get(name);
    if (reference == null || reference.isObject()) {
      return AgentTable.read(holder.child(name));
    }
    String id = holder.text(name);
    Agent agent = agent(id);
    if (agent == null) {
      throw new MalformedJson(
          holder.where() + "/" + name, "knowledge/agents.json has no agent \"" + id + "\".");
    }
    return agent;
  }
}
