// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder for a window that is drawn in many tests, kept until the last of them and then removed.
final class PassingFolder {

  private PassingFolder() {}

  /// Makes one.
  static Path make(String name) throws IOException {
    Path folder = Files.createTempDirectory(name);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
    return folder;
  }

  /// Removes all that is there; what another program still holds stays.
  private static void remove(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> inmost = all.sorted(Comparator.reverseOrder()).toList();
      for (Path each : inmost) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      System.err.println(folder + " stays: " + e);
    }
  }
}
