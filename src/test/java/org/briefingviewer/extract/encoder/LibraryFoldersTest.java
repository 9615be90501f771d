// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.encoder;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryFoldersTest {
  private @TempDir Path temporary;

  private Path folder(String name) throws IOException {
    return Files.createDirectory(temporary.resolve("onnxruntime-java" + name));
  }

  private static void age(Path folder) throws IOException {
    Instant old = Instant.now().minus(Duration.ofDays(2));
    Files.setLastModifiedTime(folder, FileTime.from(old));
  }

  @Test
  void onlyEmptyFoldersThatNobodyUnpacksIntoAreTakenAway() throws IOException {
    folder("-of-one-that-starts");
    age(folder("-of-a-killed-one"));
    Path full = folder("-of-one-that-runs");
    Files.createFile(full.resolve("a-library.so"));
    age(full);
    age(Files.createDirectory(temporary.resolve("somebody-elses")));
    LibraryFolders.clear(temporary);
    try (Stream<Path> left = Files.list(temporary)) {
      assertEquals(
          List.of(
              "onnxruntime-java-of-one-that-runs",
              "onnxruntime-java-of-one-that-starts",
              "somebody-elses"),
          left.map(path -> path.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void aFolderThatIsMissingIsNoFault() {
    assertDoesNotThrow(() -> LibraryFolders.clear(temporary.resolve("none")));
  }
}
