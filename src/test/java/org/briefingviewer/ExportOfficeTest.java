// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.briefingviewer.app.ProgramFolders;
import org.briefingviewer.cli.BriefingExporter;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.offer.Formats;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.citing.CitationStyle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What keeps a briefing from being printed is told before anything is written.
class ExportOfficeTest {
  @TempDir private Path folder;

  private Path briefing;
  private Path out;
  private ProgramFolders places;

  @BeforeEach
  void unpackTheSample() throws IOException {
    places = ProgramFolders.here();
    briefing = folder.resolve("unpacked");
    out = folder.resolve("o.pdf");
    try (FileSystem zip = FileSystems.newFileSystem(places.sample());
        Stream<Path> files = Files.walk(zip.getPath("/"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path to = briefing.resolve(file.toString().substring(1));
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
  }

  private Problem refused(String article) {
    BriefingExporter.Request request =
        new BriefingExporter.Request(
            briefing, out, Formats.printed(), article, Locale.ENGLISH, CitationStyle.PLAIN);
    Refusal refused =
        assertThrows(
            Refusal.class, () -> new ExportOffice(places).export(request, ExportProgress.NONE));
    assertFalse(Files.exists(out));
    return refused.problems().getFirst();
  }

  @Test
  void whatIsWrongWithTheTiesIsTold() throws IOException {
    Files.writeString(briefing.resolve("knowledge/ties.json"), "{");
    assertEquals("knowledge/ties.json", refused(null).where());
  }

  @Test
  void anArticleThatIsNotThereIsNamedWithThoseThatAre() {
    Problem problem = refused("zz");
    assertEquals(briefing.toString(), problem.where());
    assertTrue(problem.what().contains("zz"));
    assertTrue(problem.remedy().contains("a1, a2, a3"));
  }
}
