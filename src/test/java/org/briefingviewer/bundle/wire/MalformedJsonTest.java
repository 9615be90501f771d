// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// How the place of what is wrong in a file reads.
class MalformedJsonTest {
  @Test
  void aPlaceWithinIsAPointerAndTheWholeIsTheFile() {
    assertEquals("a.json#/owner", new MalformedJson("a.json#/owner", "It is missing.").where());
    assertEquals("a.jsonl, line 1", new MalformedJson("a.jsonl, line 1#", "It is empty.").where());
  }
}
