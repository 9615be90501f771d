// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.briefingviewer.bundle.file.FileRights;
import org.briefingviewer.bundle.file.PlainFile;
import org.jspecify.annotations.Nullable;

/// Stands in the settings folder while a start is under way, and names what it is about to draw.
/// One that still stands there later belongs to a start that ended before its first picture.
///
/// @param mark the file; may not exist
public record StartMark(Path mark) {
  /// A path on Linux has 4096 bytes at most.
  private static final int LARGEST = 8192;

  public static StartMark in(Path settings) {
    return new StartMark(settings.resolve("starting"));
  }

  /// A start that ended before its first picture.
  ///
  /// @param file what it was about to draw
  record Ended(Path file) {}

  /// Puts the mark. Where it cannot be put the start goes on without one.
  public void put(Path file) {
    try {
      FileRights.makeOwnFolder(Objects.requireNonNull(mark.toAbsolutePath().getParent()));
      long process = ProcessHandle.current().pid();
      PlainFile.own(mark).write(process + "\n" + file.toAbsolutePath() + "\n");
    } catch (IOException e) {
      // Nobody could write the settings either, and that is told.
    }
  }

  /// Takes the mark away: there is a picture, or the user has ended the start.
  public void remove() {
    try {
      Files.deleteIfExists(mark);
    } catch (IOException e) {
      // It could not be put either.
    }
  }

  /// Returns the start that ended too early, or null. One that is still under way in another
  /// process has not.
  @Nullable Ended left() {
    if (!Files.exists(mark)) {
      return null;
    }
    try {
      List<String> lines = PlainFile.own(mark).text(LARGEST).lines().toList();
      boolean whole = lines.size() == 2;
      boolean underWay = whole && isAlive(Long.parseLong(lines.getFirst()));
      return whole && !underWay ? new Ended(Path.of(lines.getLast())) : null;
    } catch (IOException | IllegalArgumentException e) {
      return null; // no mark of ours
    }
  }

  private static boolean isAlive(long process) {
    return process != ProcessHandle.current().pid()
        && ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
  }
}
