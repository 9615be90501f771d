// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Whether two names are of one file: what goes out must not take the place of what it is made of.
public final class SameFile {
  private SameFile() {}

  /// Tells whether both name one file, be it by a link, in other letters where the disk takes them
  /// for the same, or by another way. Of what is not there the names alone are compared.
  public static boolean is(Path one, Path other) {
    try {
      if (Files.exists(one) && Files.exists(other)) {
        return Files.isSameFile(one, other);
      }
    } catch (IOException e) {
      // The disk does not tell; the names are what is left.
    }
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  /// Tells whether something lies in a folder, by whatever names both go.
  public static boolean holds(Path folder, Path inside) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try {
      for (Path at = there(inside); at != null; at = at.getParent()) {
        if (Files.isSameFile(folder, at)) {
          return true;
        }
      }
    } catch (IOException e) {
      // The disk does not tell.
    }
    return false;
  }

  /// Returns the true place of a file, or of the nearest folder above it that is there.
  private static @Nullable Path there(Path file) throws IOException {
    Path at = file.toAbsolutePath().normalize();
    while (at != null && !Files.exists(at)) {
      at = at.getParent();
    }
    return at == null ? null : at.toRealPath();
  }
}
