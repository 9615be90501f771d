// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import static org.briefingviewer.bundle.wire.FieldCodec.TEXT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.Alias;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `knowledge/agents.json`: the agents that the other files name by id. An agent that is not in it,
/// or is another there, is written out where it stands.
public record AgentTable(List<Agent> agents, Map<String, Agent> byId) implements WireAgents {
  static final FieldCodec<List<Alias>> ALIASES = FieldCodec.list(AgentTable::alias);

  private static final FieldCodec<AgentKind> KIND = FieldCodec.choice(AgentKind.class);

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

  public ObjectNode write(JsonRows rows) {
    ObjectNode file = JsonLdTerms.ours();
    rows.put(file, "agents", () -> agents.stream().map(AgentTable::object));
    return file;
  }

  @Override
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

  public static ObjectNode object(Agent agent) {
    return RecordForm.write(agent, AgentTable::agent);
  }

  public static Agent read(JsonFields fields) {
    return RecordForm.read(fields, AgentTable::agent);
  }

  /// The form of an agent that is written out.
  public static Agent agent(RecordForm<Agent> form) {
    return new Agent(
        form.need("id", TEXT, Agent::id),
        form.need("name", TEXT, Agent::name),
        form.need("kind", KIND, Agent::kind),
        form.or("aliases", ALIASES, List.of(), Agent::aliases));
  }

  private static Alias alias(RecordForm<Alias> form) {
    return new Alias(
        form.need("name", TEXT, Alias::name), form.known("language", TEXT, "und", Alias::language));
  }
}
