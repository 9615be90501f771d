// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.entry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The archive has the bytes that the JDK's own writer gives the same files.
class ZipWriterTest {
  /// From here on two bytes cannot count.
  private static final int MANY = 65_535;

  @TempDir private Path folder;

  private static byte[] ours(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ZipWriter zip = new ZipWriter(out);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      zip.add(PackedEntry.of(file.getKey(), file.getValue()));
    }
    zip.finish();
    return out.toByteArray();
  }

  private static byte[] theirs(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
        if (PackedEntry.of(file.getKey(), file.getValue()).head().stored()) {
          CRC32 sum = new CRC32();
          sum.update(file.getValue());
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(file.getValue().length);
          entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  @Test
  void writesWhatTheJdkWritesWhateverTheFiles() throws IOException {
    Random random = new Random(5);
    for (int round = 0; round < 60; round++) {
      Map<String, byte[]> files = new LinkedHashMap<>();
      for (int i = random.nextInt(6); i >= 0; i--) {
        byte[] bytes = new byte[random.nextInt(1 << random.nextInt(18))];
        int letters = 1 + random.nextInt(250);
        for (int at = 0; at < bytes.length; at++) {
          bytes[at] = (byte) random.nextInt(letters);
        }
        files.put("항구/" + round + "/😀 " + i + ".txt", bytes);
      }
      assertArrayEquals(theirs(files), ours(files), "round " + round);
    }
  }

  @Test
  void listsMoreFilesThanTwoBytesCount() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < MANY; i++) {
      files.put("f" + i, new byte[] {(byte) i});
    }
    byte[] zip = ours(files);
    assertArrayEquals(theirs(files), zip);
    Path file = Files.write(folder.resolve("many.zip"), zip);
    try (ZipFile read = new ZipFile(file.toFile())) {
      assertEquals(MANY, read.size());
    }
  }

  @Test
  void leavesAFileAsItIsThatWouldLookLikeABomb() {
    assertTrue(PackedEntry.of("zeros", new byte[1 << 20]).head().stored());
    assertTrue(PackedEntry.of("nothing", new byte[0]).head().stored());
  }

  @Test
  void refusesAFileThatNoReaderTakes() {
    byte[] large = new byte[(int) BundleLimits.FORMAT.entryBytes() + 1];
    assertThrows(IllegalArgumentException.class, () -> PackedEntry.of("large", large));
  }
}
