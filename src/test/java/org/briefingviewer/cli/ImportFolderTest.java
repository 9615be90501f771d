// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.briefingviewer.Main;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.intake.ImportJournal;
import org.briefingviewer.intake.RawFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A folder becomes a briefing, whatever happens on the way.
class ImportFolderTest {
  private static final String CREATED = "2026-05-01T10:00Z";

  @TempDir private Path home;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Path raw;
  private Path out;

  @BeforeEach
  void setUp() throws IOException {
    raw = Files.createDirectory(home.resolve("항구 raw"));
    out = home.resolve("out.briefing");
  }

  private int run(String... args) {
    err.reset();
    PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
    PrintStream printed =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    VerbStreams streams = new VerbStreams(new ByteArrayInputStream(new byte[0]), printed, told);
    return new CommandLineProgram(streams, request -> {}, (request, progress) -> {}).run(args);
  }

  private List<String> call(String... more) {
    List<String> call =
        new ArrayList<>(
            List.of("import", raw.toString(), "-o", out.toString(), "--created", CREATED));
    call.addAll(List.of(more));
    return call;
  }

  private int imported(String... more) {
    return run(call(more).toArray(String[]::new));
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private Path work() {
    return home.resolve(".out.briefing.importing");
  }

  @Test
  void whatFailsIsToldInALineAndTheRestComesIn() throws IOException {
    RawFolder.write(raw, 30, 1);
    Files.write(
        raw.resolve("part 1/broken.pdf"), "%PDF-1.7 and no more".getBytes(StandardCharsets.UTF_8));
    Files.write(raw.resolve("part 1/photo.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10});
    Files.writeString(raw.resolve("part 2/look.css"), "p {}");
    assertEquals(1, imported());
    List<String> wrong = said().lines().filter(l -> l.startsWith("briefing-viewer: ")).toList();
    assertEquals(3, wrong.size(), said());
    assertTrue(wrong.get(0).contains(raw.resolve("part 1/broken.pdf") + ": "), said());
    assertTrue(wrong.get(1).contains("photo.txt: This is a PNG picture, not a text. Save"), said());
    assertTrue(wrong.get(2).contains("2 files and folders did not come in"), said());
    assertTrue(said().contains("skipped " + raw.resolve("part 2/look.css")), said());
    assertTrue(said().contains(out + ": 30 articles written"), said());
    assertFalse(said().contains("Exception"), said());
    assertFalse(Files.exists(work()));
    assertEquals(0, run("check", out.toString()), said());
  }

  @Test
  void quietSaysNothingButErrors() throws IOException {
    RawFolder.write(raw, 3, 1);
    Files.writeString(raw.resolve("look.css"), "p {}");
    assertEquals(0, imported("-q"));
    assertEquals("", said());
  }

  @Test
  void nothingIsWrittenAndNothingLeftWhenNothingComesIn() throws IOException {
    Files.write(raw.resolve("photo.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10});
    assertEquals(1, imported());
    assertTrue(said().contains("was not written; nothing came in."), said());
    assertFalse(Files.exists(out));
    assertFalse(Files.exists(work()));
  }

  @Test
  void aReadOnlyTargetIsRefusedBeforeAnythingIsRead() throws IOException {
    RawFolder.write(raw, 3, 1);
    Files.writeString(out, "kept");
    assertTrue(out.toFile().setWritable(false, false));
    assertEquals(1, imported("--details"));
    assertTrue(said().contains("out.briefing: it is read-only"), said());
    assertFalse(said().contains("found:"), "nothing was read: " + said());
    assertEquals("kept", Files.readString(out));
    assertFalse(Files.exists(work()));
  }

  @Test
  void anImportToABriefingThatIsBeingWrittenIsRefused() throws Exception {
    RawFolder.write(raw, 3, 1);
    try (ImportJournal other = ImportJournal.beside(out)) {
      assertEquals(1, imported());
      assertTrue(said().contains(out + ": Another import is writing this briefing now."), said());
      assertTrue(Files.exists(other.path()));
    }
    assertEquals(0, imported(), said());
  }

  @Test
  void anErrorAfterTheReadingLosesNothing() throws IOException {
    RawFolder.write(raw, 10, 1);
    Path review =
        Files.writeString(
            home.resolve("review.json"),
            """
            {"by": "A. Editor", "on": "2026-05-04", "decisions": [
              {"article": "a7", "figure": "9 ships", "verdict": "accepted"}]}
            """);
    assertEquals(1, imported("--review", review.toString()));
    assertTrue(said().contains("9 ships"), said());
    assertTrue(said().contains("What was read is kept in " + work()), said());
    assertEquals(0, imported());
    assertTrue(said().contains("10 of 10 files were read before"), said());
    assertFalse(Files.exists(work()));
  }

  /// Kills the program twice, really, and goes on each time.
  @Test
  @Timeout(600) // against hanging, not against a slow machine
  void anImportThatIsKilledGoesOnWithTheSameBytes() throws Exception {
    RawFolder.write(raw, 120, 1);
    assertEquals(0, imported());
    byte[] uninterrupted = Files.readAllBytes(out);
    Files.delete(out);
    long before = 0;
    for (int kill = 1; kill <= 2; kill++) {
      long kept = killedWhenItHasKept(before + 30_000L);
      assertTrue(kept > before, "it went on");
      assertFalse(Files.exists(out), "nothing half written stands there");
      before = kept;
    }
    assertEquals(0, imported(), said());
    String again =
        said().lines().filter(l -> l.endsWith("files were read before")).findFirst().orElse("none");
    int taken = Integer.parseInt(again.split(" ", 2)[0].replace("none", "0"));
    assertTrue(taken > 0 && taken < 120, again);
    assertArrayEquals(uninterrupted, Files.readAllBytes(out));
    assertFalse(Files.exists(work()));
  }

  /// Runs the program as a process of its own and kills it as soon as so much is kept.
  private long killedWhenItHasKept(long bytes) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dsun.jnu.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(call("--jobs", "2"));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Path told = home.resolve("told");
    Process process = builder.redirectOutput(told.toFile()).start();
    Path pieces = work().resolve("pieces");
    while (process.isAlive() && (!Files.exists(pieces) || Files.size(pieces) < bytes)) {
      TimeUnit.MILLISECONDS.sleep(1);
    }
    assertTrue(process.isAlive(), () -> "it ended by itself: " + told(told));
    process.destroyForcibly().waitFor();
    return Files.size(pieces);
  }

  private static String told(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
