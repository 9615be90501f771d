// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintStream;
import org.briefingviewer.model.Refusal;
import org.junit.jupiter.api.Test;

class RendererFaultsTest {
  @Test
  void aPictureThatTheRendererCouldNotFinishIsNone() {
    PrintStream before = System.err;
    try (RendererFaults faults = RendererFaults.listen()) {
      faults.check();
      new OutOfMemoryError("made for a test").printStackTrace();
      RuntimeException told = assertThrows(IllegalStateException.class, faults::check);
      assertTrue(Refusal.byMemory(told));
    }
    assertEquals(before, System.err);
  }
}
