// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.handover;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;

/// A folder that nobody but its owner may enter. Whoever can write into it is the user, so what
/// lies in it needs no further check.
///
/// @param user the name of who has to own it
record PrivateFolder(Path path, String user) {
  private static final Set<PosixFilePermission> OWNERS_ONLY =
      PosixFilePermissions.fromString("rwx------");

  static PrivateFolder of(MeetingPlace place) {
    return new PrivateFolder(place.folder(), System.getProperty("user.name", ""));
  }

  /// Makes the folder where there is none.
  ///
  /// @throws IOException when it cannot be made, or what is there is not the user's alone
  void make() throws IOException {
    Path parent = path.getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    try {
      if (knowsRights()) {
        Files.createDirectory(path, PosixFilePermissions.asFileAttribute(OWNERS_ONLY));
      } else {
        Files.createDirectory(path);
      }
    } catch (FileAlreadyExistsException e) {
      check(); // a user's earlier window made it, or somebody else did
    }
  }

  /// Makes sure that the folder is one, not a link to one, and the user's alone. Rights that are
  /// too wide are not mended: whoever set them could have put something in.
  ///
  /// @throws IOException when it is not
  void check() throws IOException {
    if (!knowsRights()) {
      return; // Windows: the settings folder lies in the user's profile, which others cannot enter
    }
    PosixFileAttributes found =
        Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    UserPrincipal owner =
        path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user);
    if (!found.isDirectory()
        || !found.owner().equals(owner)
        || !found.permissions().equals(OWNERS_ONLY)) {
      throw new IOException(path + " is not a folder of " + user + " alone");
    }
  }

  /// Takes from everybody else the right to use a file in it.
  static void close(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(PosixFilePermissions.fromString("rw-------"));
    }
  }

  private boolean knowsRights() {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
