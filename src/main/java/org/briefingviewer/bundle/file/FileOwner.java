// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.file;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;

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

  /// Tells whether a file is that of the user who runs the program.
  public static boolean isThisUser(Path file) {
    try {
      UserPrincipal user =
          file.getFileSystem()
              .getUserPrincipalLookupService()
              .lookupPrincipalByName(System.getProperty("user.name", ""));
      return Files.getOwner(file, NOFOLLOW_LINKS).equals(user);
    } catch (UnsupportedOperationException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
