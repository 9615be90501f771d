// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.sun.glass.ui.Application;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.app.system.FinderFiles;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Files that macOS' desktop opens, with a stand-in for its event.
class FinderFilesTest {
  private final List<Path> opened = new ArrayList<>();

  /// As JavaFX's part on macOS tells it.
  private static void event(String... files) throws ReflectiveOperationException {
    Method event = Application.class.getDeclaredMethod("notifyOpenFiles", String[].class);
    event.setAccessible(true);
    event.invoke(Application.GetApplication(), (Object) files);
  }

  @Test
  void aDoubleClickOpensAFileBeforeTheWindowIsThereAndAfter() throws Exception {
    FxToolkit.registerPrimaryStage();
    WaitForAsyncUtils.asyncFx(this::doubleClick).get();
    assertEquals(List.of(Path.of("/tmp/열기.briefing"), Path.of("/tmp/second.briefing")), opened);
  }

  private Void doubleClick() throws ReflectiveOperationException {
    Application desktop = Application.GetApplication();
    Application.EventHandler before = desktop.getEventHandler();
    try {
      event("/tmp/열기.briefing");
      FinderFiles.follow(opened::add);
      assertNotSame(before, desktop.getEventHandler());
      event("/tmp/second.briefing");
    } finally {
      desktop.setEventHandler(before);
    }
    assertSame(before, desktop.getEventHandler());
    return null;
  }

  @Test
  void theMenuBarNamesTheProgramAsPeopleDo() {
    assertEquals("Briefing Viewer", DesktopName.of("Mac OS X"));
    assertEquals("org.briefingviewer.viewer", DesktopName.of("Linux"));
  }
}
