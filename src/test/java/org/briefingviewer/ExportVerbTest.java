// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.app.Places;
import org.briefingviewer.cli.CommandLineProgram;
import org.briefingviewer.cli.Streams;
import org.briefingviewer.export.Format;
import org.briefingviewer.export.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The verb that writes every format there is: into files, folders and the standard output.
class ExportVerbTest {
  private static final Path HOME = Path.of(System.getProperty("briefing.home"));
  private static final Path SAMPLE = HOME.resolve("assets/sample/sample.briefing");

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(Object... args) {
    out.reset();
    err.reset();
    Places places = new Places(HOME.resolve("assets"), folder.resolve("places"));
    Streams streams =
        new Streams(InputStream.nullInputStream(), new PrintStream(out), new PrintStream(err));
    return new CommandLineProgram(streams, picture -> {}, new ExportOffice(places))
        .run(List.of(args).stream().map(Object::toString).toArray(String[]::new));
  }

  private String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void everyFormatOfDataGoesIntoAFileAndTheSameBytesToTheStandardOutput() throws Exception {
    for (Format format : Formats.all().stream().filter(each -> !each.looked()).toList()) {
      Path file = folder.resolve("자료 " + format.id() + "." + format.ending());
      assertEquals(0, run("export", SAMPLE, "--to", format.id(), "-o", file, "-q"), errors());
      assertEquals(file + "\n", out.toString(StandardCharsets.UTF_8));
      byte[] written = Files.readAllBytes(file);
      assertTrue(written.length > 0);
      assertEquals(0, run("export", SAMPLE, "--to", format.id(), "-o", "-", "-q"), errors());
      assertArrayEquals(written, out.toByteArray(), format.id());
    }
  }

  @Test
  void tablesGoIntoAFolderWhereTheNameIsNoZip() throws Exception {
    Path tables = folder.resolve("tables");
    assertEquals(0, run("export", SAMPLE, "--to", "csv", "-o", tables, "-q"), errors());
    assertTrue(Files.readString(tables.resolve("estimates.csv")).contains("AT_LEAST"));
    assertEquals(0, run("export", SAMPLE, "--to", "csv", "-o", tables, "-q"), errors());
    Files.writeString(tables.resolve("mine.txt"), "mine");
    assertEquals(1, run("export", SAMPLE, "--to", "csv", "-o", tables, "-q"));
    assertTrue(errors().contains("mine.txt"), errors());
  }

  @Test
  void theOriginalsOfAllNeverLeaveWithTheCopyOfOneArticle() {
    Path copy = folder.resolve("one.briefing");
    assertEquals(
        2,
        run(
            "export",
            SAMPLE,
            "--to",
            "outsider",
            "--article",
            "a1",
            "--with-originals",
            "-o",
            copy,
            "-q"));
    assertTrue(errors().contains("--with-originals goes without --article"), errors());
    assertFalse(Files.exists(copy));
  }

  @Test
  void anotherEndingIsRefusedWithTheRightOne() {
    assertEquals(2, run("export", SAMPLE, "--to", "bibtex", "-o", folder.resolve("x.txt")));
    assertTrue(errors().contains("name a file ending in .bib"), errors());
    assertEquals(
        2, run("export", SAMPLE, "--to", "ris", "-o", folder.resolve("x.ris"), "--with-originals"));
    assertTrue(errors().contains("--with-originals goes with --to outsider only"), errors());
  }

  @Test
  void whereNothingCanBeWrittenIsSaidByTheNameThatWasGiven() throws Exception {
    Path taken = Files.createDirectory(folder.resolve("taken.pdf"));
    assertEquals(1, run("export", SAMPLE, "--to", "pdf", "-o", taken));
    assertTrue(errors().contains("taken.pdf: It is a folder."), errors());
    assertEquals(1, run("export", SAMPLE, "--to", "html", "-o", folder.resolve("없는 폴더/x.html")));
    assertTrue(errors().contains("없는 폴더: There is no such file or folder."), errors());
    Path full = Files.createDirectory(folder.resolve("mine"));
    Files.writeString(full.resolve("keep.txt"), "kept");
    assertEquals(1, run("export", SAMPLE, "--to", "csv", "-o", full));
    assertTrue(errors().contains("Other things are in that folder, such as keep.txt"), errors());
    assertEquals("kept", Files.readString(full.resolve("keep.txt")));
    Path named = folder.resolve("한글 이름 & 빈칸.jsonl");
    assertEquals(0, run("export", SAMPLE, "--to", "jsonl", "-o", named), errors());
    assertTrue(Files.exists(named));
  }

  @Test
  void aWrongCallIsToldInTwoLines() {
    assertEquals(2, run("export", SAMPLE, "--to", "pdf", "-o", folder.resolve("x.txt")));
    List<String> lines = errors().lines().toList();
    assertEquals(2, lines.size(), errors());
    assertTrue(lines.getLast().endsWith("export --help"), errors());
  }
}
