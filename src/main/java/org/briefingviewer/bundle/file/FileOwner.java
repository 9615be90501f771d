// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.file;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whose a file is.
public final class FileOwner {
  private FileOwner() {}

  /// Tells whether two files are one owner's. Where the system knows no owners all are.
  public static boolean same(Path one, Path other) {
    try {
      return Files.getOwner(one, NOFOLLOW_LINKS).equals(Files.getOwner(other, NOFOLLOW_LINKS));
    } catch (UnsupportedOperationException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
