// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.gather;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir private Path folder;

  private Path out() {
    return folder.resolve("표.csv");
  }

  private boolean write(String words, boolean whole) throws IOException {
    return WholeFile.write(
        out(),
        to -> {
          to.write(words.getBytes(StandardCharsets.UTF_8));
          return whole;
        });
  }

  private String alone() throws IOException {
    assertEquals(1, folder.toFile().list().length, "nothing passing is left behind");
    return Files.readString(out());
  }

  @Test
  void whoWritesANameWhileAnotherDoesHindersNobody() throws Exception {
    assertTrue(
        WholeFile.write(
            out(),
            to -> {
              assertTrue(write("second", true));
              assertFalse(write("third", false));
              to.write("first".getBytes(StandardCharsets.UTF_8));
              return true;
            }));
    assertEquals("first", alone());
  }

  @Test
  void whatACancelledOneLeavesIsWhatWasThere() throws Exception {
    write("old", true);
    assertFalse(write("new", false));
    assertThrows(
        IOException.class,
        () ->
            WholeFile.write(
                out(),
                to -> {
                  throw new IOException("the disk is full");
                }));
    assertEquals("old", alone());
  }

  @Test
  void whoMayReadTheOldOneMayReadTheNewOneAndNobodyElse() throws Exception {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    write("old", true);
    Files.setPosixFilePermissions(out(), PosixFilePermissions.fromString("rw-------"));
    write("new", true);
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(out())));
  }
}
