// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Writes down what the window says, where whoever starts the program names a file by the property
/// `briefing.said`: a trial from outside cannot read a window on Linux.
final class SaidLog {
  private SaidLog() {}

  /// Appends what is said, if anybody wants it.
  static void note(String words) {
    String file = System.getProperty("briefing.said");
    if (file != null) {
      try {
        Files.writeString(
            Path.of(file), words + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      } catch (IOException e) {
        // The window has said it all the same.
      }
    }
  }
}
