// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.correct.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.Alias;
import org.junit.jupiter.api.Test;

class AlikeNamesTest {
  private static Agent agent(String id, String name, String alias) {
    return new Agent(id, name, AgentKind.BODY, List.of(new Alias(alias, "en")));
  }

  @Test
  void onlyNamesOfOthersThatLookTheSameAreTold() {
    List<Agent> agents =
        List.of(
            agent("nis", "National Intelligence Service", "NIS"),
            agent("nls", "Northern Land Survey", "NlS"),
            agent("kcna", "KCNA", "Кcna"));
    AlikeNames names = new AlikeNames(agents);
    assertEquals(new AlikeNames.Pair("NIS", "NlS"), names.of(agents.get(0)));
    assertEquals(new AlikeNames.Pair("NlS", "NIS"), names.of(agents.get(1)));
    assertNull(names.of(agents.get(2)), "both are its own");
  }
}
