// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.briefingviewer.export.gather.WholeFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file that another program has open is waited for, and told when it stays open: as on Windows,
/// by a stand-in for its way to name files.
class SafeSaveTest {
  @TempDir private Path folder;
  private Path fresh;
  private Path old;
  private int asked;

  @BeforeEach
  void make() throws Exception {
    fresh = Files.writeString(folder.resolve("fresh"), "new");
    old = Files.writeString(folder.resolve("a.briefing"), "old");
  }

  private SafeSave.Move openFor(int times) {
    return (from, to) -> {
      if (++asked <= times) {
        throw asked % 2 == 0
            ? new AccessDeniedException(to.toString())
            : new FileSystemException(from.toString(), to.toString(), "in use");
      }
      Files.write(to, Files.readAllBytes(from));
    };
  }

  @Test
  void aFileThatIsOpenForAMomentIsReplacedThen() throws Exception {
    SafeSave.moveWhenClosed(fresh, old, openFor(2), 4);
    assertEquals("new", Files.readString(old));
    assertEquals(3, asked);
  }

  @Test
  void aFileThatStaysOpenStaysAndIsTold() throws Exception {
    FileSystemException told =
        assertThrows(
            FileSystemException.class, () -> SafeSave.moveWhenClosed(fresh, old, openFor(9), 2));
    assertEquals(old.toString(), told.getFile());
    assertTrue(told.getReason().contains("another program may have it open"), told.getReason());
    assertEquals("old", Files.readString(old));
    assertEquals(2, asked);
  }

  @Test
  void whatIsWrongOtherwiseIsToldAtOnce() {
    NoSuchFileException gone = new NoSuchFileException("fresh");
    SafeSave.Move move =
        (from, to) -> {
          asked++;
          throw gone;
        };
    assertSame(
        gone,
        assertThrows(
            NoSuchFileException.class, () -> SafeSave.moveWhenClosed(fresh, old, move, 5)));
    assertEquals(1, asked);
  }

  @Test
  void whereOpenFilesAreReplacedNobodyWaits() {
    assertThrows(
        FileSystemException.class, () -> SafeSave.moveWhenClosed(fresh, old, openFor(9), 1));
    assertEquals(1, asked);
  }

  @Test
  void aLinkStaysALinkAndOneToNothingStaysToo() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), old);
    SafeSave.replace(link, new byte[] {'1'});
    assertEquals("1", Files.readString(old));
    WholeFile.write(link, out -> written(out, '2'));
    assertEquals("2", Files.readString(old));
    assertTrue(Files.isSymbolicLink(link));
    Path nothing = Files.createSymbolicLink(folder.resolve("nothing"), folder.resolve("none"));
    Path circle = Files.createSymbolicLink(folder.resolve("circle"), Path.of("circle"));
    for (Path name : List.of(nothing, circle)) {
      assertThrows(FileSystemException.class, () -> SafeSave.replace(name, new byte[] {1}));
      assertThrows(
          FileSystemException.class, () -> WholeFile.write(name, out -> written(out, '2')));
      assertTrue(Files.isSymbolicLink(name));
    }
  }

  private static boolean written(OutputStream out, int letter) throws IOException {
    out.write(letter);
    return true;
  }

  @Test
  void aNameThatTheDiskDoesNotTakeIsToldByThatName() throws Exception {
    Path name = folder.resolve("n".repeat(300) + ".briefing");
    FileSystemException told =
        assertThrows(FileSystemException.class, () -> SafeSave.replace(name, new byte[] {1}));
    assertEquals(name.toString(), told.getFile());
    told =
        assertThrows(
            FileSystemException.class, () -> WholeFile.write(name, out -> written(out, '2')));
    assertEquals(name.toString(), told.getFile());
  }

  @Test
  void aReadOnlyFileIsNotReplacedByAnybody() throws Exception {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("r--r--r--"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), old);
    for (Path name : List.of(old, link)) {
      FileSystemException told =
          assertThrows(FileSystemException.class, () -> SafeSave.replace(name, new byte[] {1}));
      assertEquals("it is read-only", told.getReason());
      assertThrows(
          FileSystemException.class,
          () ->
              WholeFile.write(
                  name,
                  out -> {
                    throw new AssertionError("nothing is written for it");
                  }));
    }
    assertEquals("old", Files.readString(old));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(3, left.count());
    }
  }
}
