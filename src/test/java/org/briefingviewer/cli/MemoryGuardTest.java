// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a verb says when it comes to the end of its memory.
class MemoryGuardTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(PictureDrawer drawer, BriefingExporter exporter, String... args) {
    VerbStreams streams =
        new VerbStreams(
            InputStream.nullInputStream(),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new CommandLineProgram(streams, drawer, exporter).run(args);
  }

  private Path file() throws IOException {
    return Files.writeString(folder.resolve("large.briefing"), "");
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8).strip();
  }

  private static String told(Path file) {
    return "briefing-viewer: " + Problem.ofMemory(file.toString());
  }

  @Test
  void aPictureThatNeedsTooMuchIsRefusedByName() throws IOException {
    Path file = file();
    PictureDrawer drawer =
        request -> {
          throw new OutOfMemoryError("made for a test");
        };
    Path out = folder.resolve("x.png");
    int status =
        run(drawer, (request, told) -> {}, "picture", file.toString(), "-o", out.toString());
    assertEquals(1, status);
    assertEquals(told(file), said());
  }

  @Test
  void whatFailsForMemoryOnAnotherThreadIsToldTheSameWay() throws IOException {
    Path file = file();
    assertEquals(told(file), exported(file, new OutOfMemoryError("made for a test")));
  }

  /// Nobody is told to look for more memory where that would not help.
  @Test
  void noOtherFaultIsCalledMemory() throws IOException {
    Path file = file();
    String failed = "briefing-viewer: " + file + ": The program failed on it (";
    assertEquals(
        failed
            + "StackOverflowError: made for a test). Something in it may be nested too deeply."
            + " Please report it with the file.",
        exported(file, new StackOverflowError("made for a test")));
    assertEquals(
        failed + "InternalError: made for a test). Please report it with the file.",
        exported(file, new InternalError("made for a test")));
  }

  private String exported(Path file, Error fault) {
    BriefingExporter exporter =
        (request, told) -> {
          throw new IllegalStateException(fault);
        };
    err.reset();
    Path out = folder.resolve("x.pdf");
    int status =
        run(
            request -> {},
            exporter,
            "export",
            file.toString(),
            "--to",
            "pdf",
            "-o",
            out.toString());
    assertEquals(1, status);
    return said();
  }
}
