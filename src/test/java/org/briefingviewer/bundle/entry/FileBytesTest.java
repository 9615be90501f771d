// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.entry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is read of a file that another program changes, and what is open meanwhile. That an open
/// file cannot be replaced, as on Windows, is told it here and not tried.
class FileBytesTest {
  private static final int AT = 100;
  private static final byte[] BYTES = {1, 2, 3, 4, 5};
  private static final byte[] OTHERS = {9, 9, 9, 9, 9};

  @TempDir private Path folder;

  /// A file of zeros with some bytes among them.
  private Path file(String name, long length, byte... bytes) throws IOException {
    Path path = folder.resolve(name);
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.setLength(length);
      file.seek(AT);
      file.write(bytes);
    }
    return path;
  }

  private static byte[] read(FileBytes bytes) throws IOException {
    byte[] read = new byte[BYTES.length + 2];
    bytes.read(AT, read, 1, BYTES.length);
    assertEquals(0, read[0] + read[read.length - 1], "only what was asked for is touched");
    return Arrays.copyOfRange(read, 1, read.length - 1);
  }

  private void replace(Path file, long length) throws IOException {
    Files.move(file("other", length, OTHERS), file, StandardCopyOption.REPLACE_EXISTING);
  }

  @Test
  void aSmallFileIsReadAsItWasWhateverBecomesOfIt() throws Exception {
    for (boolean hindering : new boolean[] {false, true}) {
      Path file = file("small", FileBytes.SMALL, BYTES);
      try (FileBytes bytes = FileBytes.open(file, hindering)) {
        assertEquals(FileBytes.SMALL, bytes.length());
        try (FileChannel other = FileChannel.open(file, StandardOpenOption.WRITE)) {
          other.truncate(3);
        }
        Files.delete(file);
        assertArrayEquals(BYTES, read(bytes));
      }
    }
  }

  @Test
  void aLargeFileIsReadOnWhereAnotherTakesItsName() throws Exception {
    Path file = file("large", FileBytes.SMALL + 1, BYTES);
    try (FileBytes bytes = FileBytes.open(file, false)) {
      replace(file, FileBytes.SMALL + 1);
      assertArrayEquals(BYTES, read(bytes));
      assertEquals(FileBytes.SMALL + 1, bytes.length());
    }
  }

  @Test
  void whereOpenFilesCannotBeReplacedALargeOneIsOpenNoLongerThanItIsReadFrom() throws Exception {
    Path file = file("huge", FileBytes.SMALL_THERE + 1, BYTES);
    try (FileBytes bytes = FileBytes.open(file, true)) {
      assertArrayEquals(BYTES, read(bytes));
      Path elsewhere = Files.move(file, folder.resolve("elsewhere"));
      assertThrows(IOException.class, () -> read(bytes), "nothing holds what is not there");
      Files.move(elsewhere, file);
      assertArrayEquals(BYTES, read(bytes));
    }
  }

  @Test
  void whatAnotherProgramPutInItsPlaceIsNotTakenForIt() throws Exception {
    Path file = file("huge", FileBytes.SMALL_THERE + 1, BYTES);
    try (FileBytes bytes = FileBytes.open(file, true)) {
      replace(file, FileBytes.SMALL_THERE + 2);
      BrokenStream broken = assertThrows(BrokenStream.class, () -> read(bytes));
      String told = BrokenStream.reason("entry", broken).problem().toString();
      assertTrue(told.contains("huge") && told.contains("Open it again"), told);
    }
  }

  @Test
  void thereIsNothingBehindTheEnd() throws Exception {
    for (int length : new int[] {AT + BYTES.length, FileBytes.SMALL + 1}) {
      Path file = file("short" + length, length, BYTES);
      try (FileBytes bytes = FileBytes.open(file, false)) {
        assertArrayEquals(BYTES, read(bytes));
        byte[] to = new byte[2];
        assertThrows(EOFException.class, () -> bytes.read(length - 1, to, 0, 2));
      }
    }
  }
}
