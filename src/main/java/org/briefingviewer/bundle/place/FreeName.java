// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.place;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.nio.file.Files;
import java.nio.file.Path;

/// A name that no file has.
public final class FreeName {
  private FreeName() {}

  /// Returns the file's own name with a label behind it and, where that is taken, a number.
  public static Path beside(Path file, String label) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot <= 0 ? name : name.substring(0, dot);
    String ending = dot <= 0 ? "" : name.substring(dot);
    Path free = file.resolveSibling(stem + " (" + label + ")" + ending);
    for (int number = 2; Files.exists(free, NOFOLLOW_LINKS); number++) {
      free = file.resolveSibling(stem + " (" + label + " " + number + ")" + ending);
    }
    return free;
  }
}
