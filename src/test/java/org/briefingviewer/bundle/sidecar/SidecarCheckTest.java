// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.sidecar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.bundle.locked.Keyring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Checks the sidecar that the format page gives as its example, whole and broken.
class SidecarCheckTest {
  private static final Path PAGE =
      Path.of(System.getProperty("briefing.home", "."), "src/docs/briefing-format.md");
  private static final Pattern BLOCK = Pattern.compile("```json\n(.*?\n)```", Pattern.DOTALL);
  private static final Pattern FILE =
      Pattern.compile(
          "^`([^`\\n]+)`\\n\\n```\\w+\\n(.*?\\n)```$", Pattern.DOTALL | Pattern.MULTILINE);

  @TempDir Path folder;
  private String notes = "";

  @BeforeEach
  void theExampleOfTheFormatPage() throws IOException {
    String page = Files.readString(PAGE);
    Matcher files = FILE.matcher(page.substring(page.indexOf("## A whole example")));
    while (files.find()) {
      Path file = folder.resolve("harvest").resolve(files.group(1));
      Files.createDirectories(file.getParent());
      String text = files.group(2);
      Files.writeString(file, files.group(1).equals("mimetype") ? text.strip() : text);
    }
    Matcher example = BLOCK.matcher(page.substring(page.indexOf("## Own notes")));
    assertTrue(example.find());
    notes = example.group(1);
  }

  private SidecarCheck.Report check(String text) throws IOException {
    Files.writeString(folder.resolve("harvest.annotations"), text);
    SidecarCheck.Report report = SidecarCheck.beside(folder.resolve("harvest"), new Keyring());
    assertNotNull(report);
    return report;
  }

  @Test
  void theExampleIsSoundAndStandsWhereItSays() throws IOException {
    SidecarCheck.Report report = check(notes);
    assertEquals(List.of(), report.problems());
    assertEquals(1, report.notes());
    assertEquals(1, report.anchors().exact());
  }

  @Test
  void aBriefingWithoutNotesHasNothingToCheck() throws IOException {
    assertNull(SidecarCheck.beside(folder.resolve("harvest"), new Keyring()));
  }

  @Test
  void aNoteWhoseFigureChangedIsTold() throws IOException {
    SidecarCheck.Report report = check(notes.replace("\"1,200 tons\"", "\"1,900 tons\""));
    assertEquals(1, report.anchors().numberChanged());
    assertTrue(report.problems().getFirst().what().contains("1,200 tons"));
  }

  @Test
  void aNoteOnAnArticleThatIsNotThereIsTold() throws IOException {
    SidecarCheck.Report report = check(notes.replace("articles/a1/", "articles/a9/"));
    assertTrue(report.problems().getFirst().what().contains("a9"));
  }

  @Test
  void faultsAreToldWithTheirPlace() throws IOException {
    SidecarCheck.Report report = check(notes.replace("2026-02-01T09:12:00+09:00", "yesterday"));
    assertTrue(report.problems().getFirst().where().endsWith("#/items/0/created"));
    assertTrue(check("{").problems().getFirst().what().startsWith("It is not JSON"));
    assertTrue(
        check("{\"type\": \"Page\", \"items\": []}")
            .problems()
            .getFirst()
            .where()
            .endsWith("/type"));
  }

  @Test
  void checkingMovesNothing() throws IOException {
    check("{");
    assertEquals("{", Files.readString(folder.resolve("harvest.annotations")));
  }
}
