// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.briefingviewer.bundle.file.InTheWay;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The script that starts the packaged program, with a Java that says how it was called.
@Timeout(60)
class LauncherScriptTest {
  private static final Path SCRIPT =
      Path.of(System.getProperty("briefing.home"), "packaging", "briefing-viewer.sh");

  @TempDir private Path folder;
  private Path script;
  private Path cache;

  @BeforeEach
  void install() throws IOException {
    Assumptions.assumeTrue(Files.exists(Path.of("/bin/sh")), "there is no shell here");
    script = folder.resolve("home/bin/briefing-viewer");
    Path java = folder.resolve("home/runtime/bin/java");
    Files.createDirectories(script.getParent());
    Files.createDirectories(java.getParent());
    Files.createDirectories(folder.resolve("home/lib"));
    Files.writeString(folder.resolve("home/lib/briefing-viewer.aot"), "");
    Files.copy(SCRIPT, script);
    Files.writeString(java, "#!/bin/sh\necho \"java $*\"\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
    cache = Files.createDirectories(folder.resolve("cache/briefing-viewer"));
  }

  private Path jar(String name, String time) throws IOException {
    Path jar = Files.writeString(folder.resolve("home/lib").resolve(name), "");
    return Files.setLastModifiedTime(jar, FileTime.from(Instant.parse(time)));
  }

  private static Instant time(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toInstant();
  }

  /// Java takes the start-up cache only with jars of the time that it was made with.
  @Test
  void aCopyThatLostTheTimesGetsThemAgainBeforeJavaStarts() throws Exception {
    Path aot = folder.resolve("home/lib/briefing-viewer.aot");
    Instant made = Instant.parse("2026-11-25T00:00:00Z");
    Files.writeString(
        script, Files.readString(script).replace("@TIME@", "" + made.getEpochSecond()));
    for (String copied : List.of("2026-12-01T09:00:00Z", "2020-01-01T09:00:00.123Z")) {
      Path own = jar("briefing-viewer.jar", copied);
      Path other = jar("another.jar", copied);
      Files.setLastModifiedTime(aot, FileTime.from(Instant.parse("2026-12-01T08:59:59Z")));
      assertTrue(run("").words().contains("-XX:AOTCache=" + aot));
      assertEquals(List.of(made, made, made), List.of(time(own), time(other), time(aot)));
    }
    Path other = jar("another.jar", "2026-12-01T09:00:00Z");
    run("");
    assertEquals(Instant.parse("2026-12-01T09:00:00Z"), time(other), "no start looks at all jars");
  }

  private record Said(int status, String words) {}

  private Said run(String memory) throws IOException, InterruptedException {
    return run(memory, "exec /bin/sh \"$@\"");
  }

  /// @param within what a shell does that runs the script, which is its arguments
  private Said run(String memory, String within) throws IOException, InterruptedException {
    ProcessBuilder called =
        new ProcessBuilder("/bin/sh", "-c", within, "sh", script.toString(), "stops", "x.briefing");
    called.directory(folder.toFile());
    called.environment().put("BRIEFING_MEMORY", memory);
    called.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    Process process = called.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(30, TimeUnit.SECONDS), "it waits for something");
    return new Said(process.exitValue(), words);
  }

  /// A server to which somebody brings the name of a locale along mostly has not got it.
  @Test
  void aLocaleThatIsNotInstalledIsReplacedByOneThatReadsAllNames() throws Exception {
    Files.writeString(
        folder.resolve("home/runtime/bin/java"), "#!/bin/sh\nprintf %s \"$LC_ALL\"\n");
    String within = "LC_ALL=%s; export LC_ALL; exec /bin/sh \"$@\"";
    assertEquals("C.UTF-8", run("", within.formatted("xx_YY.UTF-8")).words());
    assertEquals("C.UTF-8", run("", within.formatted("C.UTF-8")).words());
    assertEquals("C.UTF-8", run("", within.formatted("C")).words());
  }

  @Test
  void aPathThatIsNotInUtf8IsToldBeforeJavaStarts() throws Exception {
    for (String within :
        List.of(
            "HOME=$(printf '/home/j\\366rg'); export HOME; exec /bin/sh \"$@\"",
            "XDG_CONFIG_HOME=$(printf '/home/j\\366rg'); export XDG_CONFIG_HOME; exec /bin/sh"
                + " \"$@\"",
            "mkdir \"$(printf 'j\\366rg')\"; cd j*; exec /bin/sh \"$@\"")) {
      Said said = run("", within);
      assertEquals(1, said.status(), said::words);
      assertTrue(said.words().contains("The path is not in UTF-8"), said::words);
    }
    assertEquals(0, run("", "HOME=/home/jörg; export HOME; exec /bin/sh \"$@\"").status());
  }

  @Test
  void aFolderThatIsGoneIsToldBeforeJavaStarts() throws Exception {
    Said said = run("", "mkdir gone; cd gone; rmdir ../gone; exec /bin/sh \"$@\"");
    assertEquals(1, said.status(), said::words);
    // The shell itself may have a word to say first.
    String last = said.words().lines().toList().getLast();
    assertTrue(
        last.startsWith("briefing-viewer: The current folder is not there any more"), said::words);
    assertEquals(0, run("", "cd /; exec /bin/sh \"$@\"").status());
    assertEquals(0, run("", "unset PWD; exec /bin/sh \"$@\"").status());
  }

  @Test
  void nothingIsMadeInTheCurrentFolder() throws Exception {
    run("", "unset XDG_CACHE_HOME; HOME=relative; export HOME; exec /bin/sh \"$@\"");
    Said said = run("", "XDG_CACHE_HOME=relative; export XDG_CACHE_HOME; exec /bin/sh \"$@\"");
    assertTrue(Files.notExists(folder.resolve("relative")));
    assertTrue(said.words().contains("-XX:ErrorFile=/"), said::words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1m", "127m", "abc", "0", "0m", "-5", "12", "m", "1 g", "08m", "99999999999m"})
  void whatIsNoSizeOfMemoryIsToldInASentence(String memory) throws Exception {
    Said said = run(memory);
    assertEquals(2, said.status(), said::words);
    assertTrue(
        said.words().startsWith("briefing-viewer: BRIEFING_MEMORY=" + memory + " is no size"),
        said::words);
    assertEquals(1, said.words().lines().count(), said::words);
  }

  @Test
  void moreThanTheMachineHasIsToldAsSuch() throws Exception {
    Assumptions.assumeTrue(Files.exists(Path.of("/proc/meminfo")));
    Said said = run("99999g");
    assertEquals(2, said.status(), said::words);
    assertTrue(said.words().contains("is more than this machine has"), said::words);
  }

  /// Java's own words, or none, are what one would read otherwise.
  @ParameterizedTest
  @ValueSource(ints = {13, 14, 19, 32, 63})
  void tooFewOpenFilesAreToldBeforeJavaStarts(int files) throws Exception {
    Said said = run("", "ulimit -n " + files + "; exec /bin/sh \"$@\"");
    assertEquals(1, said.status(), said::words);
    assertTrue(
        said.words().startsWith("briefing-viewer: The program needs at least 64 open files"),
        said::words);
    assertEquals(1, said.words().lines().count(), said::words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ulimit -n 64", "ulimit -S -n 32", "ulimit -n 1024"})
  void asManyOpenFilesAsAreNeededAreEnough(String limit) throws Exception {
    Said said = run("", limit + "; exec /bin/sh \"$@\"");
    assertEquals(0, said.status(), said::words);
    assertTrue(said.words().startsWith("java "), said::words);
  }

  @Test
  void theFolderThatItMakesIsTheUsersAlone() throws Exception {
    Files.delete(cache);
    run("");
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)));
  }

  @ParameterizedTest
  @ValueSource(ints = {400_000, 2_000_000})
  void tooFewAddressesAreToldBeforeJavaStarts(int kilobytes) throws Exception {
    Said said = run("", "ulimit -v " + kilobytes + "; exec /bin/sh \"$@\"");
    assertEquals(1, said.status(), said::words);
    assertTrue(
        said.words().startsWith("briefing-viewer: The program sets aside 3 GB"), said::words);
    assertEquals(1, said.words().lines().count(), said::words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ulimit -v 4000000", "ulimit -S -v 400000", "ulimit -v unlimited"})
  void asManyAddressesAsAreNeededAreEnough(String limit) throws Exception {
    Said said = run("", limit + "; exec /bin/sh \"$@\"");
    assertEquals(0, said.status(), said::words);
    assertTrue(said.words().startsWith("java "), said::words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"128m", "256M"})
  void aSizeIsGivenToJava(String memory) throws Exception {
    Said said = run(memory);
    assertEquals(0, said.status(), said::words);
    assertTrue(said.words().contains("-Xmx" + memory.toLowerCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @EnumSource(InTheWay.class)
  void noStartupCacheIsTakenThatIsNoFile(InTheWay thing) throws Exception {
    Assumptions.assumeTrue(thing != InTheWay.LINK, "a link to a file is as good as the file");
    thing.put(cache.resolve("start.aot"));
    Files.writeString(cache.resolve("start.aot.home"), folder.resolve("home") + "\n");
    Said said = run("");
    assertEquals(0, said.status(), said::words);
    Path packaged = folder.resolve("home/lib/briefing-viewer.aot");
    assertTrue(said.words().contains("-XX:AOTCache=" + packaged + " "), said::words);
  }
}
