// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

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
import java.util.List;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.ingest.read.pdf.PdfSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// PDF and its refusals at the shell.
class RawDocumentsTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... args) {
    PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
    PrintStream out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    VerbStreams streams = new VerbStreams(new ByteArrayInputStream(new byte[0]), out, told);
    return new CommandLineProgram(streams, request -> {}, (request, progress) -> {}).run(args);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aPdfBecomesABriefingLikeAnyOtherRawArticle() throws IOException {
    Path pdf = folder.resolve("항구 yards.pdf");
    try (PdfSheet sheet = new PdfSheet(null)) {
      sheet.boldLine(60, 80, 18, "Yards on the river have more work");
      sheet.lines(
          60,
          110,
          11,
          13,
          List.of(
              "The harbour office said that about 47 yards mend boats along the river, a figure"
                  + " that",
              "it called preliminary."));
      Files.write(pdf, sheet.bytes());
    }
    Path out = folder.resolve("out.briefing");
    assertEquals(0, run("import", pdf.toString(), "-o", out.toString()), said());
    assertTrue(said().contains("\"Yards on the river have more work\""), said());
    assertTrue(said().contains("found: 1 estimate"), said());
    assertEquals(0, run("check", out.toString()), said());
  }

  @Test
  void aScanAndALockedPdfAreSaidInASentenceAndNothingIsWritten() throws IOException {
    Path scan = folder.resolve("scan.pdf");
    Path locked = folder.resolve("locked.pdf");
    try (PdfSheet sheet = new PdfSheet(null)) {
      Files.write(scan, sheet.picture().bytes());
    }
    try (PdfSheet sheet = new PdfSheet(null)) {
      Files.write(locked, sheet.line(60, 80, 11, "Nobody reads this.").locked("secret"));
    }
    Path out = folder.resolve("out.briefing");
    assertEquals(1, run("import", scan.toString(), locked.toString(), "-o", out.toString()));
    assertTrue(said().contains("scan.pdf: This PDF holds no text, only pictures"), said());
    assertTrue(said().contains("locked.pdf: This PDF is locked with a password."), said());
    assertFalse(said().contains("Exception"), said());
    assertFalse(Files.exists(out));
  }
}
