// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.apart;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/// What the process that reads documents cannot do on this system.
public enum Confinement {
  /// The system has no means for it: Windows, macOS, and Linux without Landlock.
  NONE,
  /// It cannot write, remove or make a file, nor start a program.
  NO_WRITING,
  /// Nor can it open a TCP connection.
  NO_WRITING_NOR_CONNECTING;

  private static final int SECONDS = 20;

  /// Starts such a process and asks it.
  public static Confinement tried() throws InterruptedException {
    if (!System.getProperty("os.name", "").equals("Linux")) {
      return NONE;
    }
    var line = ReaderCommand.ofThisProgram().line();
    line.add("rights");
    try {
      Process process =
          new ProcessBuilder(line)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      int status = process.waitFor(SECONDS, TimeUnit.SECONDS) ? process.exitValue() : 0;
      process.destroyForcibly();
      int version = status - ReaderMain.RIGHTS;
      if (version < 1) {
        return NONE;
      }
      return Landlock.forbidsConnections(version) ? NO_WRITING_NOR_CONNECTING : NO_WRITING;
    } catch (IOException e) {
      return NONE;
    }
  }
}
