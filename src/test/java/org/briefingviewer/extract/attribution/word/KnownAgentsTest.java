// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

public class KnownAgentsTest {
  private final KnownAgents agents = new KnownAgents();

  @Test
  public void aShortNameIsWrittenOut() {
    assertEquals("South Korea's military", agents.inFull("the South's military"));
    assertEquals("South Korea", agents.inFull("the South"));
  }

  @Test
  public void anotherNameThatBeginsAlikeIsLeftAlone() {
    assertEquals("the South Korean service", agents.inFull("the South Korean service"));
  }
}
