// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Alias;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `knowledge/agents.json`: the agents that the other files name by id. An agent that is not in it,
/// or is another there, is written out where it stands.
public record AgentTable(List<Agent> agents, Map<String, Agent> byId) implements Agents {
  public AgentTable(List<Agent> agents) {
    this(List.copyOf(agents), index(agents));
  }

  private static Map<String, Agent> index(List<Agent> agents) {
    Map<String, Agent> byId = new HashMap<>();
    agents.forEach(agent -> byId.putIfAbsent(agent.id(), agent));
    return byId;
  }

  @Override
  public @Nullable Agent agent(String id) {
    return byId.get(id);
  }

  public ObjectNode write(Rows rows) {
    ObjectNode file = Terms.ours();
    rows.put(file, "agents", () -> agents.stream().map(AgentTable::object));
    return file;
  }

  public JsonNode refer(Agent agent) {
    Agent listed = byId.get(agent.id());
    return listed != null && covers(listed, agent)
        ? JsonNodeFactory.instance.stringNode(agent.id())
        : object(agent);
  }

  /// The table may know more spellings than whoever found the agent.
  private static boolean covers(Agent listed, Agent agent) {
    return listed.name().equals(agent.name())
        && listed.kind() == agent.kind()
        && listed.aliases().containsAll(agent.aliases());
  }

  /// Writes an agent out.
  public static ObjectNode object(Agent agent) {
    ObjectNode object =
        Terms.object()
            .put("id", agent.id())
            .put("name", agent.name())
            .put("kind", Fields.wire(agent.kind()));
    if (!agent.aliases().isEmpty()) {
      object.set("aliases", aliases(agent.aliases()));
    }
    return object;
  }

  public static Agent read(Fields fields) {
    return new Agent(
        fields.text("id"),
        fields.text("name"),
        fields.choice("kind", Agent.Kind.class),
        aliases(fields, "aliases"));
  }

  public static ArrayNode aliases(List<Alias> aliases) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (Alias alias : aliases) {
      list.addObject().put("name", alias.name()).put("language", alias.language());
    }
    return list;
  }

  public static List<Alias> aliases(Fields holder, String name) {
    List<Alias> aliases = new ArrayList<>();
    for (Fields alias : holder.list(name)) {
      String language = alias.textOrNull("language");
      aliases.add(new Alias(alias.text("name"), language == null ? "und" : language));
    }
    return aliases;
  }
}
