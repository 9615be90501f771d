// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.briefingviewer.model.Agent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// `knowledge/agents.json`, read as far as somebody asks: ten thousand articles name as many
/// agents, and each of them a few. Safe to use from any thread.
public final class AgentFile implements WireAgents {
  private final String list;
  private final JsonStream in;
  private final List<Agent> agents = new ArrayList<>();
  private final Map<String, Agent> byId = new HashMap<>();

  /// Whether reading stands among the agents, and not before or behind them.
  private boolean within;

  private boolean ended;
  private @Nullable MalformedJson fault;

  /// @throws MalformedJson when it is no JSON object
  public AgentFile(String file, InputStream bytes) {
    list = file + "#/agents";
    in = new JsonStream(file, bytes);
    in.begin(file + "#");
  }

  /// Returns what stands for a file that is not there.
  public static AgentFile none() {
    return new AgentFile("", new ByteArrayInputStream(new byte[] {'{', '}'}));
  }

  /// Reads on until the agents are known that an article's findings name, as far as there are such.
  ///
  /// @throws MalformedJson when the file is not what the format says
  public synchronized void readFor(@Nullable JsonFields findings) {
    if (findings == null) {
      return;
    }
    Set<String> missing = new HashSet<>();
    for (String name : List.of(ClaimForm.AGENT, TieWire.ASSESSOR)) {
      for (JsonNode agent : findings.node().findValues(name)) {
        if (agent.isString() && !byId.containsKey(agent.stringValue())) {
          missing.add(agent.stringValue());
        }
      }
    }
    while (!missing.isEmpty() && guarded(this::readNext)) {
      missing.remove(agents.getLast().id());
    }
  }

  /// Reads on to the end, and returns all.
  ///
  /// @throws MalformedJson when the file is not what the format says
  public synchronized AgentTable whole() {
    while (guarded(this::readNext)) {
      // Each is kept.
    }
    return new AgentTable(agents);
  }

  /// Returns the agent of an id as far as the file was read.
  @Override
  public synchronized @Nullable Agent agent(String id) {
    return byId.get(id);
  }

  /// A file that is broken stays so: nothing is read behind the place.
  private boolean guarded(BooleanSupplier step) {
    if (fault != null) {
      throw fault;
    }
    try {
      return step.getAsBoolean();
    } catch (MalformedJson e) {
      fault = e;
      throw e;
    }
  }

  private boolean readNext() {
    while (!ended) {
      if (within && in.more()) {
        Agent agent = AgentTable.read(in.fields(list + "/" + agents.size()));
        agents.add(agent);
        byId.putIfAbsent(agent.id(), agent);
        return true;
      }
      goOn();
    }
    return false;
  }

  /// Goes to the next property, behind the list if it stood there.
  private void goOn() {
    within = false;
    String name = in.next();
    if (name == null) {
      in.end();
      ended = true;
    } else if (name.equals("agents")) {
      within = in.list(list);
    } else {
      in.value();
    }
  }
}
