// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.app.StartMark.Ended;
import org.briefingviewer.model.Problem;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.settings.SettingsFile;
import org.briefingviewer.settings.SettingsSnapshot;
import org.briefingviewer.settings.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartMarkTest {
  @TempDir Path folder;

  private ProgramFolders places() {
    return new ProgramFolders(Path.of("assets"), folder.resolve("settings"));
  }

  private StartMark mark() {
    return StartMark.in(places().settings());
  }

  private Path drawn() throws IOException {
    Path file = Files.writeString(folder.resolve("last.briefing"), "");
    Settings settings = new Settings(SettingsSnapshot.FIRST);
    settings.choose(Theme.DARK);
    settings.rememberFile(file);
    settings.rememberDrawn(file);
    new SettingsFile(places().settings()).save(settings.remembered());
    return file;
  }

  @Test
  void aStartThatEndedTooEarlyIsKnownByWhatItLeft() {
    assertNull(mark().left());
    mark().put(Path.of("/b/x ü.briefing"));
    assertEquals(new Ended(Path.of("/b/x ü.briefing")), mark().left());
    mark().remove();
    assertNull(mark().left());
    mark().remove();
  }

  @Test
  void aStartThatIsStillUnderWayHasNotEnded() throws IOException {
    mark().put(Path.of("/b/x.briefing"));
    long other = ProcessHandle.current().parent().orElseThrow().pid();
    Files.write(mark().mark(), List.of(Long.toString(other), "/b/x.briefing"));
    assertNull(mark().left());
  }

  @Test
  void whatIsNoMarkIsNone() throws IOException {
    Files.createDirectories(places().settings());
    for (String text : List.of("", "x\ny", "1", "1\n2\n3", "9".repeat(40) + "\n/b", "-1\n\0")) {
      Files.writeString(mark().mark(), text);
      assertNull(mark().left(), text);
    }
    mark().remove();
    Files.createDirectory(mark().mark());
    assertNull(mark().left());
  }

  @Test
  void withoutAFolderToWriteToTheStartGoesOn() throws IOException {
    Files.writeString(folder.resolve("settings"), "a file where the folder would be");
    mark().put(Path.of("/b/x.briefing"));
    assertNull(mark().left());
    mark().remove();
  }

  @Test
  void theFileThatWasDrawnLastComesAgain() throws IOException {
    Path file = drawn();
    StartPlan beginning = StartPlan.of(places(), null, null);
    assertEquals(file, beginning.file());
    assertEquals(Theme.DARK, beginning.remembered().general().theme());
    assertNull(beginning.problem());
    Files.delete(file);
    assertNull(StartPlan.of(places(), null, null).file(), "the window offers the ways to a text");
  }

  @Test
  void afterAStartThatEndedTheSampleComesAsForANewUserAndIsSaid() throws IOException {
    Path file = drawn();
    StartPlan beginning = StartPlan.of(places(), null, new Ended(file));
    assertEquals(places().sample(), beginning.file());
    assertEquals(SettingsSnapshot.FIRST, beginning.remembered());
    assertEquals(file.toString(), problem(beginning).where());
  }

  @Test
  void whatIsNamedIsOpenedAllTheSame() throws IOException {
    Path file = drawn();
    StartPlan beginning = StartPlan.of(places(), file, new Ended(file));
    assertEquals(file, beginning.file());
    assertEquals(SettingsSnapshot.FIRST, beginning.remembered());
    problem(beginning);
  }

  @Test
  void aStartAsForANewUserLosesNoSetting() throws IOException {
    Path file = drawn();
    StartPlan beginning = StartPlan.of(places(), null, new Ended(file));
    Settings settings = new Settings(beginning.remembered());
    settings.rememberFile(places().sample());
    settings.rememberDrawn(places().sample());
    beginning.kept().save(settings.remembered());
    StartPlan next = StartPlan.of(places(), null, null);
    assertEquals(Theme.DARK, next.remembered().general().theme());
    assertEquals(places().sample().toAbsolutePath(), next.remembered().lastFile());
    assertNotNull(next.remembered().of(file));
  }

  private static Problem problem(StartPlan beginning) {
    var problem = beginning.problem();
    assertTrue(problem != null, "it is said");
    return problem;
  }
}
