// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A start leaves its mark until the settings on the disk name what it showed.
class StartEndTest {
  @TempDir private Path folder;

  private final List<String> saved = new ArrayList<>();
  private StartMark mark;
  private StartEnd end;
  private Path file;

  @BeforeEach
  void start() {
    mark = StartMark.in(folder);
    file = folder.resolve("x.briefing").toAbsolutePath();
    end = new StartEnd(mark, file, Runnable::run);
  }

  private void save() {
    assertNotNull(mark.left(), "the mark went before the settings were saved");
    saved.add("saved");
  }

  @Test
  void theMarkGoesOnceTheSettingsNameTheFile() {
    end.remembered(file, file, this::save).join();
    assertEquals(List.of("saved"), saved);
    assertNull(mark.left());
  }

  @Test
  void itStaysWhileTheSettingsNameAnotherOrNone() {
    end.remembered(null, file, this::save).join();
    end.remembered(folder.resolve("before.briefing"), file, this::save).join();
    end.remembered(file, null, this::save).join();
    assertEquals(List.of(), saved);
    assertNotNull(mark.left());
  }

  @Test
  void aFileIsSavedAsTheLastOnceAndTheNextOneTooAtOnce() {
    Path next = folder.resolve("y.briefing").toAbsolutePath();
    end.remembered(file, file, this::save).join();
    end.remembered(file, file, () -> saved.add("again")).join();
    end.remembered(next, next, () -> saved.add("next")).join();
    assertEquals(List.of("saved", "next"), saved);
  }

  @Test
  void whatCannotBeShownLeavesNoMark() throws Exception {
    end.withoutFile().join();
    assertNull(mark.left());
  }
}
