// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CitedAgentsTest {
  private static boolean mayBe(String id, String findings) {
    return CitedAgents.mayBe(Set.of(id), findings.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void anAgentIsFoundByItsWholeId() {
    String findings = "{\"prov:agent\": \"port\", \"x\": [{\"prov:agent\"\n:\t\"항구\"}]}";
    assertTrue(mayBe("port", findings));
    assertTrue(mayBe("항구", findings));
    assertFalse(mayBe("por", findings));
    assertFalse(mayBe("prov:agent", findings));
    assertFalse(mayBe("port", "{\"words\": \"port\"}"));
    assertFalse(mayBe("port", "{\"words\": \"\\\"prov:agent\\\": \\\"port\\\"\"}"));
  }

  @Test
  void anAgentThatIsWrittenOutMayBeAnyone() {
    assertTrue(mayBe("port", "{\"prov:agent\": {\"id\": \"quay\"}}"));
  }

  @Test
  void whatIsEscapedMayBeAnyone() {
    assertTrue(mayBe("port", "{\"prov\\u003aagent\": \"quay\"}"));
    assertTrue(mayBe("a/b", "{\"prov:agent\": \"a\\/b\"}"));
  }

  @Test
  void whatIsNoJsonDoesNotFail() {
    assertFalse(mayBe("port", ""));
    assertTrue(mayBe("port", "\"prov:agent\""));
    assertTrue(mayBe("port", "\"prov:agent\" : \"por"));
  }
}
