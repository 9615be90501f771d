// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.app.ProgramFolders;
import org.briefingviewer.cli.CalledProgram;
import org.briefingviewer.export.Format;
import org.briefingviewer.export.offer.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The verb that writes every format there is: into files, folders and the standard output.
class ExportVerbTest {
  private static final Path HOME = Path.of(System.getProperty("briefing.home"));
  private static final Path SAMPLE = HOME.resolve("assets/sample/sample.briefing");

  @TempDir private Path folder;
  private final CalledProgram program =
      new CalledProgram(
          (export, progress) ->
              new ExportOffice(new ProgramFolders(HOME.resolve("assets"), folder.resolve("places")))
                  .export(export, progress));

  @Test
  void everyFormatOfDataGoesIntoAFileAndTheSameBytesToTheStandardOutput() throws Exception {
    for (Format format : Formats.all().stream().filter(each -> !each.looked()).toList()) {
      Path file = folder.resolve("자료 " + format.id() + "." + format.ending());
      assertEquals(
          0, program.run("export", SAMPLE, "--to", format.id(), "-o", file, "-q"), program.err());
      assertEquals(file + "\n", program.out());
      byte[] written = Files.readAllBytes(file);
      assertTrue(written.length > 0);
      assertEquals(
          0, program.run("export", SAMPLE, "--to", format.id(), "-o", "-", "-q"), program.err());
      assertArrayEquals(written, program.outBytes(), format.id());
    }
  }

  @Test
  void tablesGoIntoAFolderWhereTheNameIsNoZip() throws Exception {
    Path tables = folder.resolve("tables");
    assertEquals(
        0, program.run("export", SAMPLE, "--to", "csv", "-o", tables, "-q"), program.err());
    assertTrue(Files.readString(tables.resolve("estimates.csv")).contains("AT_LEAST"));
    assertEquals(
        0, program.run("export", SAMPLE, "--to", "csv", "-o", tables, "-q"), program.err());
    Files.writeString(tables.resolve("mine.txt"), "mine");
    assertEquals(1, program.run("export", SAMPLE, "--to", "csv", "-o", tables, "-q"));
    assertTrue(program.err().contains("mine.txt"), program.err());
  }

  @Test
  void theOriginalsOfAllNeverLeaveWithTheCopyOfOneArticle() {
    Path copy = folder.resolve("one.briefing");
    assertEquals(
        2,
        program.run(
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
    assertTrue(program.err().contains("--with-originals goes without --article"), program.err());
    assertFalse(Files.exists(copy));
  }

  @Test
  void anotherEndingIsRefusedWithTheRightOne() {
    assertEquals(2, program.run("export", SAMPLE, "--to", "bibtex", "-o", folder.resolve("x.txt")));
    assertTrue(program.err().contains("name a file ending in .bib"), program.err());
    assertEquals(
        2,
        program.run(
            "export", SAMPLE, "--to", "ris", "-o", folder.resolve("x.ris"), "--with-originals"));
    assertTrue(
        program.err().contains("--with-originals goes with --to outsider only"), program.err());
  }

  @Test
  void whereNothingCanBeWrittenIsSaidByTheNameThatWasGiven() throws Exception {
    Path taken = Files.createDirectory(folder.resolve("taken.pdf"));
    assertEquals(1, program.run("export", SAMPLE, "--to", "pdf", "-o", taken));
    assertTrue(program.err().contains("taken.pdf: It is a folder."), program.err());
    assertEquals(
        1, program.run("export", SAMPLE, "--to", "html", "-o", folder.resolve("없는 폴더/x.html")));
    assertTrue(program.err().contains("없는 폴더: There is no such file or folder."), program.err());
    Path full = Files.createDirectory(folder.resolve("mine"));
    Files.writeString(full.resolve("keep.txt"), "kept");
    assertEquals(1, program.run("export", SAMPLE, "--to", "csv", "-o", full));
    assertTrue(
        program.err().contains("Other things are in that folder, such as keep.txt"), program.err());
    assertEquals("kept", Files.readString(full.resolve("keep.txt")));
    Path named = folder.resolve("한글 이름 & 빈칸.jsonl");
    assertEquals(0, program.run("export", SAMPLE, "--to", "jsonl", "-o", named), program.err());
    assertTrue(Files.exists(named));
  }

  @Test
  void aWrongCallIsToldInTwoLines() {
    assertEquals(2, program.run("export", SAMPLE, "--to", "pdf", "-o", folder.resolve("x.txt")));
    List<String> lines = program.err().lines().toList();
    assertEquals(2, lines.size(), program.err());
    assertTrue(lines.getLast().endsWith("export --help'."), program.err());
  }
}
