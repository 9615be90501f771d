// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.agents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Alias;
import org.briefingviewer.session.agents.AgentUse;
import org.junit.jupiter.api.Test;

class AlikeNamesTest {
  private static AgentUse use(String id, String name, String alias) {
    return new AgentUse(
        new Agent(id, name, Agent.Kind.BODY, List.of(new Alias(alias, "en"))),
        List.of(),
        List.of());
  }

  @Test
  void onlyNamesOfOthersThatLookTheSameAreTold() {
    List<AgentUse> uses =
        List.of(
            use("nis", "National Intelligence Service", "NIS"),
            use("nls", "Northern Land Survey", "NlS"),
            use("kcna", "KCNA", "Кcna"));
    AlikeNames names = new AlikeNames(List.of()).of(uses);
    assertEquals("NlS", names.other(uses.get(0).agent()));
    assertEquals("NIS", names.other(uses.get(1).agent()));
    assertNull(names.other(uses.get(2).agent()), "both are its own");
  }
}
