// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.system;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The times of the package's jars, without which Java does not take the start-up cache. A copy,
/// and an archive that is unpacked in another time zone, gives them others.
///
/// @param folder where the jars lie
/// @param wanted their time when the cache was made, in seconds since 1970; 0 where nobody says it
public record JarTimes(Path folder, long wanted) {
  /// The system property that tells their wanted time.
  public static final String WANTED = "briefing.jars";

  /// Returns those of a start by a launcher that reads a list of options (Windows, macOS): all jars
  /// lie in the folder of the program's files.
  public static JarTimes ofThisStart() {
    return new JarTimes(Path.of(System.getProperty("briefing.home", ".")), Long.getLong(WANTED, 0));
  }

  /// Returns whether a jar had another time than the cache wants and all have it now.
  public boolean restored() throws IOException {
    if (wanted == 0) {
      return false;
    }
    FileTime time = FileTime.from(Instant.ofEpochSecond(wanted));
    List<Path> others = new ArrayList<>();
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder, "*.jar")) {
      for (Path jar : jars) {
        if (!Files.getLastModifiedTime(jar).equals(time)) {
          others.add(jar);
        }
      }
    }
    try {
      for (Path jar : others) {
        Files.setLastModifiedTime(jar, time);
      }
      return !others.isEmpty();
    } catch (IOException e) {
      return false; // they are somebody else's
    }
  }
}
