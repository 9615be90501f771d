// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.briefingviewer.app.ProgramFolders;
import org.briefingviewer.cli.WindowCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @Test
  void aFileOrNothingAsksForTheWindow() {
    Path demo = Path.of("demo.briefing");
    assertEquals(new WindowCall(null, false), WindowCall.of());
    assertEquals(new WindowCall(demo, false), WindowCall.of("demo.briefing"));
    assertEquals(new WindowCall(null, true), WindowCall.of("--new-window"));
    assertEquals(new WindowCall(demo, true), WindowCall.of("--new-window", "demo.briefing"));
    assertEquals(new WindowCall(demo, true), WindowCall.of("demo.briefing", "--new-window"));
    assertNull(WindowCall.of("extract"));
    assertNull(WindowCall.of("check", "--new-window"));
    assertNull(WindowCall.of("one.briefing", "two.briefing"));
    assertNull(WindowCall.of("--help"));
    assertNull(WindowCall.of("present"));
    assertNull(WindowCall.of("stops"));
    assertNull(WindowCall.of("present", "demo.briefing"));
  }

  @Test
  void aMistypedVerbOpensNoWindowAndAFileWithoutEndingDoes(@TempDir Path folder)
      throws IOException {
    assertNull(WindowCall.of("exprot"));
    assertNull(WindowCall.of("--new-window", "exprot"));
    for (String word : List.of("export.", "check,", "/export", "/?", "exp...", ".", "내보내기")) {
      boolean there = Files.exists(Path.of(word));
      assertEquals(there, WindowCall.of(word) != null, word);
    }
    for (String name :
        List.of("a.briefing", "./a", "a/b", "/a/b", "/a.b", ".a", "a.한글", "a. b.c")) {
      assertEquals(new WindowCall(Path.of(name), false), WindowCall.of(name));
    }
    Path bare = Files.writeString(folder.resolve("exprot"), "");
    assertEquals(new WindowCall(bare, false), WindowCall.of(bare.toString()));
    Path missing = folder.resolve("missing");
    assertEquals(new WindowCall(missing, false), WindowCall.of(missing.toString()));
  }

  @Test
  void linuxNeedsANamedDisplay() {
    assertFalse(Main.hasDisplay("Linux", Map.of("DISPLAY", " ")));
    assertTrue(Main.hasDisplay("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")));
    assertTrue(Main.hasDisplay("WorkbenchAssembly 11", Map.of()));
  }

  @Test
  void settingsStandWhereTheSystemKeepsThem() {
    assertEquals(
        Path.of("/x/briefing-viewer"),
        ProgramFolders.settings("Linux", "/home/a", Map.of("XDG_CONFIG_HOME", "/x")));
    assertEquals(
        Path.of("/home/a/.config/briefing-viewer"),
        ProgramFolders.settings("Linux", "/home/a", Map.of()));
    assertEquals(
        Path.of("/b/.config/briefing-viewer"),
        ProgramFolders.settings("Linux", "/home/a", Map.of("HOME", "/b")));
    assertEquals(
        Path.of("/home/a/.config/briefing-viewer"),
        ProgramFolders.settings("Linux", "/home/a", Map.of("HOME", "x", "XDG_CONFIG_HOME", "y")));
    assertEquals(
        Path.of("/nonexistent/.config/briefing-viewer"),
        ProgramFolders.settings("Linux", "?", Map.of()));
    assertEquals(
        Path.of("/Users/a/Library/Application Support/Briefing Viewer"),
        ProgramFolders.settings("Mac OS X", "/Users/a", Map.of()));
    Map<String, String> roaming = Map.of("APPDATA", "/share/a", "LOCALAPPDATA", "/local/a");
    assertEquals(
        Path.of("/local/a/Briefing Viewer"),
        ProgramFolders.settings("Windows 11", "/home/a", roaming),
        "a travelling profile takes no socket and no journal");
    assertEquals(
        Path.of("/home/a/AppData/Local/Briefing Viewer"),
        ProgramFolders.settings("Windows 11", "/home/a", Map.of()));
  }

  @Test
  void thePictureLiesWhereNobodyElseCanPutALink(@TempDir Path folder) throws IOException {
    Path own = folder.resolve("own");
    assertEquals(own.resolve("window.png"), new ProgramFolders(folder, own).picture());
    Path none = Files.writeString(folder.resolve("file"), "").resolve("below");
    Path random = new ProgramFolders(folder, none).picture();
    Path parent = random.getParent();
    try {
      assertEquals(
          "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(parent)));
    } finally {
      Files.delete(parent);
    }
  }

  @Test
  void aClassThatCannotBeLoadedIsToldWithWhatToDo() {
    String told = Main.unloaded(new NoClassDefFoundError("picocli/CommandLine"));
    assertTrue(told.startsWith("briefing-viewer: A part of the program could not be"), told);
    assertTrue(told.contains("ulimit -n 256"), told);
  }
}
