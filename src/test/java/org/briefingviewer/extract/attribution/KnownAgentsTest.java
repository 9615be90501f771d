// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class KnownAgentsTest {
  private final KnownAgents agents = new KnownAgents();

  @Test
  void aShortNameIsWrittenOut() {
    assertEquals("South Korea's military", agents.inFull("the South's military"));
    assertEquals("South Korea", agents.inFull("the South"));
  }

  @Test
  void anotherNameThatBeginsAlikeIsLeftAlone() {
    assertEquals("the South Korean service", agents.inFull("the South Korean service"));
  }
}
