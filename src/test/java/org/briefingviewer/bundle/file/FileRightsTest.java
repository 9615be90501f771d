// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.file;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileRightsTest {
  @TempDir private Path folder;

  @BeforeEach
  void whereRightsAreKnown() {
    Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private Path like(String rights) throws IOException {
    Path other = Files.createFile(folder.resolve("other"));
    Set<PosixFilePermission> set = PosixFilePermissions.fromString(rights);
    return Files.setPosixFilePermissions(other, set);
  }

  private Path made(FileRights rights) throws IOException {
    Path made = folder.resolve("made");
    // They are looked at while it is open: nobody has touched it since it was made.
    try (FileChannel channel = PlainFile.own(made).channel(rights, CREATE_NEW, WRITE)) {
      assertEquals(0, channel.size());
      return made;
    }
  }

  @Test
  void whatIsTheUsersOwnIsMadeForTheUserAlone() throws IOException {
    assertEquals("rw-------", rights(made(FileRights.OWNERS)));
    Path deep = folder.resolve("a").resolve("b");
    FileRights.makeOwnFolder(deep);
    assertEquals("rwx------", rights(deep));
    assertEquals("rwx------", rights(deep.getParent()));
  }

  @Test
  void whatIsMadeBesideAPrivateFileIsAsPrivate() throws IOException {
    FileRights rights = FileRights.like(like("rw-------"));
    assertEquals("rw-------", rights(made(rights)));
    Path parts = folder.resolve("parts");
    rights.makeFolder(parts);
    assertEquals("rwx------", rights(parts));
  }

  @Test
  void nobodyGetsMoreThanTheOtherFileGives() throws IOException {
    FileRights rights = FileRights.like(like("r-xr-x---"));
    assertTrue(
        PosixFilePermissions.fromString("rw-r-----")
            .containsAll(Files.getPosixFilePermissions(made(rights))),
        "the user may write it, the group read it at most, and nobody runs it");
  }

  @Test
  void aFolderThatAnEarlierVersionLeftOpenIsClosed() throws IOException {
    Path own = Files.createDirectory(folder.resolve("own"));
    Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwxr-xr-x"));
    FileRights.makeOwnFolder(own);
    assertEquals("rwx------", rights(own));
  }

  /// A ZIP knows no rights in Java unless it is asked to, as Windows' file systems know none.
  @Test
  void whereTheSystemKnowsNoRightsNothingFails() throws IOException {
    URI uri = URI.create("jar:" + folder.resolve("none.zip").toUri());
    try (FileSystem none = FileSystems.newFileSystem(uri, Map.of("create", "true"))) {
      Path own = none.getPath("own");
      FileRights.makeOwnFolder(own);
      FileRights.makeOwnFolder(own);
      Files.writeString(own.resolve("made"), "ours");
      assertEquals("ours", PlainFile.given(own.resolve("made")).text(10));
      assertEquals(0, FileRights.OWNERS.ofFile(own).length);
      assertEquals(FileRights.SYSTEMS, FileRights.like(own.resolve("made")));
      assertTrue(FileOwner.same(own, own.resolve("made")));
    }
  }
}
