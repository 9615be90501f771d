// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.briefingviewer.bundle.file.FileRights;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.model.Problem;

/// Faults of the program itself, kept where a person can find them and send them in.
///
/// @param file where they are written, one after the other; may not exist yet
public record FaultLog(Path file) {
  private static final long LARGEST = 1024 * 1024;
  private static final int LONGEST = 120;

  /// Writes the fault down.
  ///
  /// @param goOn what the reader can do now
  /// @return what to tell the reader
  public Problem keep(Throwable fault, String goOn) {
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    String report;
    try {
      FileRights.makeOwnFolder(Objects.requireNonNull(file.toAbsolutePath().getParent()));
      // What fails at every picture would fill the disk.
      boolean full = Files.exists(file) && Files.size(file) > LARGEST;
      PlainFile.own(file)
          .write(
              trace.toString(),
              full ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND);
      report = "Please report it with the file " + file + ".";
    } catch (IOException e) {
      report =
          "Please report it; nothing could be written to "
              + file
              + " ("
              + e.getMessage()
              + "): "
              + fault;
    }
    return new Problem(
        "Briefing Viewer",
        "Something went wrong in the program (" + name(fault) + ").",
        (goOn + report).strip());
  }

  /// Returns what a fault calls itself, with what it says where that is short.
  private static String name(Throwable fault) {
    String name = fault.getClass().getSimpleName();
    String said = fault.getMessage();
    return said == null || said.length() > LONGEST ? name : name + ": " + said;
  }
}
