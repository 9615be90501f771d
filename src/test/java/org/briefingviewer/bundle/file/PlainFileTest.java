// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.file;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is no file is never opened.
@Timeout(60)
class PlainFileTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(
      value = InTheWay.class,
      names = {"LINK", "LINK_TO_NOTHING"},
      mode = EnumSource.Mode.EXCLUDE)
  void whatIsNoFileIsNotRead(InTheWay thing) throws Exception {
    Path path = folder.resolve("thing");
    thing.put(path);
    PlainFile given = PlainFile.given(path);
    assertThrows(SpecialFile.class, () -> given.stream().close());
    assertThrows(SpecialFile.class, () -> given.bytes(8));
    assertThrows(SpecialFile.class, () -> given.random().close());
    assertThrows(SpecialFile.class, () -> given.zip().close());
    assertFalse(given.isThere());
  }

  @ParameterizedTest
  @EnumSource(InTheWay.class)
  void norIsItWrittenToUnderANameOfOurs(InTheWay thing) throws Exception {
    Path path = folder.resolve("thing");
    thing.put(path);
    PlainFile own = PlainFile.own(path);
    assertThrows(SpecialFile.class, () -> own.stream().close());
    assertThrows(SpecialFile.class, () -> own.channel(FileRights.OWNERS, CREATE, WRITE).close());
    assertThrows(SpecialFile.class, () -> own.write("ours"));
    assertFalse(Files.exists(folder.resolve("nothing-thing")), "nothing is made through a link");
    if (thing == InTheWay.LINK) {
      assertEquals("a stranger's\n", Files.readString(folder.resolve("elsewhere")));
    }
  }

  /// What is far too large is told before it fills the memory, which would be another reason.
  @Test
  void aFileThatIsTooLargeIsToldByItsSize() throws Exception {
    Path path = folder.resolve("large");
    try (RandomAccessFile large = new RandomAccessFile(path.toFile(), "rw")) {
      large.setLength(4L << 30);
    }
    for (int most : new int[] {64 << 20, Integer.MAX_VALUE - 8}) {
      FileSystemException told =
          assertThrows(FileSystemException.class, () -> PlainFile.given(path).bytes(most));
      assertEquals("It is larger than " + (most >> 20) + " MB", told.getReason());
    }
    FileSystemException told =
        assertThrows(FileSystemException.class, () -> PlainFile.given(path).bytes(4096));
    assertEquals("It is larger than 4 KB", told.getReason());
  }

  @Test
  void aLinkThatAPersonNamesIsAsGoodAsItsFile() throws Exception {
    Path path = folder.resolve("link");
    InTheWay.LINK.put(path);
    assertEquals("a stranger's\n", PlainFile.given(path).text(100));
  }

  @Test
  void aFileThatIsNotThereIsToldAsSuch() {
    PlainFile none = PlainFile.given(folder.resolve("none"));
    assertThrows(NoSuchFileException.class, () -> none.bytes(8));
    assertThrows(NoSuchFileException.class, () -> none.channel(FileRights.OWNERS, WRITE).close());
  }

  @Test
  void noMoreIsReadThanWasAskedFor() throws IOException {
    PlainFile file = PlainFile.given(Files.write(folder.resolve("some"), new byte[8]));
    assertArrayEquals(new byte[8], file.bytes(8));
    assertThrows(FileSystemException.class, () -> file.bytes(7));
  }
}
