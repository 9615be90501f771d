// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameFileTest {
  @TempDir private Path folder;

  @Test
  void aFileIsItselfByAnyOfItsNames() throws Exception {
    Path file = Files.writeString(folder.resolve("a.briefing"), "a");
    Path link = Files.createLink(folder.resolve("b.briefing"), file);
    assertTrue(SameFile.is(file, link));
    assertTrue(SameFile.is(file, folder.resolve("x/../a.briefing").normalize()));
    assertFalse(SameFile.is(file, Files.writeString(folder.resolve("c.briefing"), "a")));
  }

  @Test
  void ofWhatIsNotThereTheNamesAreCompared() {
    assertTrue(SameFile.is(folder.resolve("x"), folder.resolve("y/../x")));
    assertFalse(SameFile.is(folder.resolve("x"), folder.resolve("y")));
  }
}
