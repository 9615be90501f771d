// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.Alias;
import org.junit.jupiter.api.Test;

class AgentTableTest {
  private static Agent port(String... spellings) {
    return new Agent(
        "port",
        "Port",
        AgentKind.BODY,
        List.of(spellings).stream().map(s -> new Alias(s, "und")).toList());
  }

  @Test
  void anAgentWithFewerSpellingsThanTheTableKnowsIsNamedByItsId() {
    AgentTable table = new AgentTable(List.of(port("항구", "порт")));
    assertEquals("port", table.refer(port()).asString());
    assertEquals("port", table.refer(port("порт")).asString());
  }

  @Test
  void anAgentWithOtherSpellingsIsWrittenOut() {
    AgentTable table = new AgentTable(List.of(port("항구")));
    assertTrue(table.refer(port("港口")).isObject());
  }
}
