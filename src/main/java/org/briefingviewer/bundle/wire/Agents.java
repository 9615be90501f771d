// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import org.briefingviewer.model.Agent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The agents that other files name by id.
public interface Agents {
  /// Returns the agent of an id, or null when there is none.
  @Nullable Agent agent(String id);

  /// Reads the agent that `name` names or spells out.
  ///
  /// @throws Malformed when there is none of that name
  default Agent resolve(Fields holder, String name) {
    JsonNode reference = holder.get(name);
    if (reference == null || reference.isObject()) {
      return AgentTable.read(holder.child(name));
    }
    String id = holder.text(name);
    Agent agent = agent(id);
    if (agent == null) {
      throw new Malformed(
          holder.where() + "/" + name, "knowledge/agents.json has no agent \"" + id + "\".");
    }
    return agent;
  }
}
