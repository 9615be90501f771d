// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.correct.tie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.Alias;
import org.junit.jupiter.api.Test;

class AgentNamesTest {
  private static final Agent INSTITUTE =
      new Agent("institute", "Border Institute", AgentKind.BODY, List.of(new Alias("국경연구소", "ko")));
  private static final Agent OFFICE = Agent.named("Office of Borders", AgentKind.BODY);
  private static final AgentNames NAMES = new AgentNames(List.of(OFFICE, INSTITUTE));

  @Test
  void anAgentIsKnownByEachOfItsSpellingsAndByNoPartOfOne() {
    assertEquals(INSTITUTE, NAMES.agent(" border institute"));
    assertEquals(INSTITUTE, NAMES.agent("국경연구소"));
    assertNull(NAMES.agent("연구소"));
    assertNull(NAMES.agent(""));
  }

  @Test
  void namesThatBeginSoComeBeforeThoseInWhichItStandsElsewhere() {
    assertEquals(List.of("Border Institute", "Office of Borders"), NAMES.beginning("bord"));
    assertEquals(List.of("Border Institute"), NAMES.beginning("연구소"));
    assertEquals(List.of(), NAMES.beginning("bureau"));
  }

  @Test
  void whatIsSoughtMayStandInAnySpelling() {
    assertTrue(AgentNames.named(INSTITUTE, "연구소 "));
    assertTrue(AgentNames.named(INSTITUTE, "INSTIT"));
    assertFalse(AgentNames.named(OFFICE, "institute"));
  }
}
