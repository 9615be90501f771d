// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.awake;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// macOS: a program of the system that keeps the display on as long as another one, ours, runs.
final class Caffeinate implements WakeHold {
  private @Nullable Process running;

  @Override
  public boolean take() {
    try {
      running =
          new ProcessBuilder(
                  "/usr/bin/caffeinate", "-d", "-i", "-w", "" + ProcessHandle.current().pid())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return true;
    } catch (IOException e) {
      return false; // there is no such program
    }
  }

  @Override
  public void release() {
    if (running != null) {
      running.destroy();
    }
  }
}
