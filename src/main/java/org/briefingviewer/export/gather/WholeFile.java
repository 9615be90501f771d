// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.gather;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.briefingviewer.model.Refused;

/// Writes a file so that it bears its name only when it is whole. What was there before stays until
/// then, and for good when the writing fails or is cancelled.
public final class WholeFile {
  private WholeFile() {}

  /// Writes the bytes.
  @FunctionalInterface
  public interface Writing {
    /// @return false when it was cancelled
    boolean to(OutputStream out) throws IOException, Refused;
  }

  /// Writes a file.
  ///
  /// @return false when it was cancelled; nothing is there then that was not there before
  public static boolean write(Path out, Writing writing) throws IOException, Refused {
    Path whole = beside(out);
    try {
      try (OutputStream to =
          new BufferedOutputStream(Files.newOutputStream(whole, StandardOpenOption.CREATE_NEW))) {
        if (!writing.to(to)) {
          return false;
        }
      }
      Files.move(whole, out, StandardCopyOption.REPLACE_EXISTING);
      return true;
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  /// Returns a passing name beside `out`, which nobody looks for.
  public static Path beside(Path out) {
    Path file = out.toAbsolutePath();
    return file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid());
  }
}
