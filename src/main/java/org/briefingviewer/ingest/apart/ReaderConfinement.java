// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.apart;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/// What the threads cannot do that read documents, in the process of their own. Landlock takes
/// rights from a thread and from those that it begins: Java's own threads, which are older, keep
/// all. It leaves every thread the rights to read files, to change rights and attributes of files,
/// and to use UDP and local sockets.
public enum ReaderConfinement {
  /// The system has no means for it: Windows, macOS, and Linux without Landlock.
  NONE,
  /// They cannot write, remove or make a file, nor start a program.
  NO_WRITING,
  /// Nor can they open a TCP connection.
  NO_WRITING_NOR_CONNECTING;

  private static final int SECONDS = 20;

  /// Starts such a process and asks it.
  public static ReaderConfinement tried() throws InterruptedException {
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
