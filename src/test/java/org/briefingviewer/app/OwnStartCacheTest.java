// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.briefingviewer.app.system.JarTimes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is done where a start-up cache does not fit, with a stand-in for the launcher that writes
/// down how it was started.
class OwnStartCacheTest {
  private static final String OTHERS = "7f00-7f01 r--p 00000000 fe:00 12   /usr/lib/libc.so\n";

  @TempDir private Path folder;
  private Path home;
  private Path packaged;
  private Path own;
  private Path started;

  @BeforeEach
  void make() throws IOException {
    assumeTrue(Files.exists(Path.of("/bin/sh")));
    home = Files.createDirectories(folder.resolve("a package"));
    Files.createDirectories(home.resolve("bin"));
    packaged = Files.createDirectories(home.resolve("lib")).resolve("briefing-viewer.aot");
    Files.writeString(packaged, "the package's");
    Files.writeString(home.resolve("lib/briefing-viewer.jar"), "jar");
    own = Files.createDirectories(folder.resolve("cache")).resolve("start.aot");
    started = folder.resolve("started");
    launcher("echo made >\"$BRIEFING_TRAIN\"");
  }

  private void launcher(String handler) throws IOException {
    Path launcher = home.resolve("bin/briefing-viewer");
    Files.writeString(
        launcher,
        """
        #!/bin/sh
        echo "$1" >>"%s"
        [ -d "$XDG_CONFIG_HOME" ] && mkdir "$XDG_CONFIG_HOME/briefing-viewer"
        %s
        """
            .formatted(started, handler));
    assertTrue(launcher.toFile().setExecutable(true));
  }

  private void start(Path chosen, String memory) throws Exception {
    new OwnStartCache(home, chosen, own, 0).makeUnlessInUse(memory);
  }

  private List<String> starts() throws IOException {
    return Files.exists(started) ? Files.readAllLines(started) : List.of();
  }

  private List<String> kept() throws IOException {
    try (Stream<Path> files = Files.list(own.getParent())) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void jarsThatWereCopiedGetTheirTimesAgain() throws Exception {
    Path jar = home.resolve("lib/briefing-viewer.jar");
    Path library = Files.writeString(home.resolve("lib/a-1.0.jar"), "jar");
    long time = 1_764_000_000;
    Files.setLastModifiedTime(library, FileTime.from(Instant.ofEpochSecond(time)));
    new OwnStartCache(home, packaged, own, time).makeUnlessInUse(OTHERS);
    assertEquals(time, Files.getLastModifiedTime(jar).to(TimeUnit.SECONDS));
    assertEquals(time, Files.getLastModifiedTime(library).to(TimeUnit.SECONDS));
    assertEquals(List.of(), starts(), "the package's cache fits now");
    // Where it still does not, one is made as ever.
    new OwnStartCache(home, packaged, own, time).makeUnlessInUse(OTHERS);
    assertEquals("made\n", Files.readString(own));
  }

  /// Windows and macOS: what a user unpacks in Korea from an archive that keeps local times.
  @Test
  void jarsThatWereUnpackedInAnotherTimeZoneGetTheirTimesAgain() throws Exception {
    long time = 1_764_000_000;
    Path jar = home.resolve("lib/briefing-viewer.jar");
    Files.setLastModifiedTime(jar, FileTime.from(Instant.ofEpochSecond(time - 9 * 3_600)));
    assertTrue(new JarTimes(home.resolve("lib"), time).restored());
    assertEquals(time, Files.getLastModifiedTime(jar).to(TimeUnit.SECONDS));
    assertFalse(new JarTimes(home.resolve("lib"), time).restored(), "they have it");
    assertFalse(new JarTimes(home.resolve("lib"), 0).restored(), "no launcher says one");
  }

  @Test
  void oneIsMadeOnceWhereThePackagesIsNotInUse() throws Exception {
    start(packaged, OTHERS);
    assertEquals("made\n", Files.readString(own));
    assertEquals(
        home.toString(), Files.readAllLines(folder.resolve("cache/start.aot.home")).get(0));
    assertEquals(List.of(home.resolve("assets/sample/sample.briefing").toString()), starts());
    start(packaged, OTHERS);
    assertEquals(1, starts().size());
    assertEquals(List.of("start.aot", "start.aot.home"), kept());
    assertEquals("the package's", Files.readString(packaged));
  }

  @Test
  void whereItIsInUseNothingIsStarted() throws Exception {
    start(packaged, OTHERS + "8000-9000 r--p 00000000 fe:00 13   " + packaged.toRealPath() + "\n");
    assertEquals(List.of(), starts());
    assertEquals(List.of(), kept());
  }

  @Test
  void anOwnOneThatFitsNoMoreGoesAndThePackagesIsTriedBeforeAnotherIsMade() throws Exception {
    start(packaged, OTHERS);
    start(own, OTHERS);
    assertEquals(List.of("start.aot.home"), kept());
    start(packaged, OTHERS);
    assertEquals(1, starts().size(), "the same was tried");
    Files.setLastModifiedTime(
        home.resolve("lib/briefing-viewer.jar"), FileTime.fromMillis(1_000_000));
    start(packaged, OTHERS);
    assertEquals(2, starts().size());
    assertTrue(Files.exists(own));
  }

  @Test
  void oneThatIsNotWholeIsNotKeptNorTriedAgain() throws Exception {
    launcher("echo half >\"$BRIEFING_TRAIN\"; exit 1");
    start(packaged, OTHERS);
    start(packaged, OTHERS);
    assertFalse(Files.exists(own));
    assertEquals(1, starts().size());
    assertEquals(List.of("start.aot.home"), kept());
  }

  /// What a training lays down whose window was closed: it knows for which program it was.
  private void leave(FileTime when) throws IOException {
    Path settings = Files.createDirectories(folder.resolve("briefing-training-1"));
    String jar = Files.getLastModifiedTime(home.resolve("lib/briefing-viewer.jar")).toString();
    Path note = own.resolveSibling("start.aot.new.home");
    Files.write(note, List.of(home.toString(), jar, settings.toString()));
    Path fresh = Files.writeString(own.resolveSibling("start.aot.new"), "left");
    Files.setLastModifiedTime(fresh, when);
    Files.setLastModifiedTime(note, when);
  }

  @Test
  void whatATrainingLeftBehindIsTakenByALaterStart() throws Exception {
    leave(FileTime.fromMillis(1_000_000));
    start(packaged, OTHERS);
    assertEquals("left", Files.readString(own));
    assertEquals(List.of(), starts(), "nothing is trained anew");
    assertEquals(List.of("start.aot", "start.aot.home"), kept());
    assertFalse(Files.exists(folder.resolve("briefing-training-1")));
  }

  @Test
  void aTrainingThatMayGoOnIsLeftAlone() throws Exception {
    leave(FileTime.from(Instant.now()));
    start(packaged, OTHERS);
    assertEquals(List.of(), starts());
    assertEquals(List.of("start.aot.new", "start.aot.new.home"), kept());
  }

  @Test
  void whatWasLeftForAnotherProgramIsMadeAnew() throws Exception {
    leave(FileTime.fromMillis(1_000_000));
    Files.setLastModifiedTime(
        home.resolve("lib/briefing-viewer.jar"), FileTime.fromMillis(2_000_000));
    start(packaged, OTHERS);
    assertEquals("made\n", Files.readString(own));
    assertEquals(List.of("start.aot", "start.aot.home"), kept());
  }

  @Test
  void withoutAFolderForItNothingIsStarted() throws Exception {
    Files.delete(own.getParent());
    start(packaged, OTHERS);
    assertEquals(List.of(), starts());
  }
}
