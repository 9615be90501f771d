// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleCheckTest {
  @TempDir Path folder;
  private HandMadeZip sample;

  @BeforeEach
  void takeTheSample() throws IOException {
    sample = HandMadeZip.ofSample(folder);
  }

  @Test
  void aSoundBriefingHasNoProblems() throws IOException {
    CheckReport report = check();
    assertEquals(List.of(), report.problems());
    assertEquals(2, report.articles());
    assertEquals(3, report.estimates(), "a fourth is rejected");
    assertEquals(report.anchors().total(), report.anchors().exact());
    assertTrue(report.anchors().total() > 15);
    Integrity integrity = report.integrity();
    assertTrue(integrity != null && integrity.intact());
  }

  @Test
  void everythingWrongIsToldAtOnce() throws IOException {
    sample
        .edit("articles/a1/text.txt", t -> t.replace("2,000", "2,500").replace("coal", "char"))
        .with("articles/둘-2/structure.json", "{")
        .with("stray.txt", "?");
    sample.edit("datapackage.json", t -> t.replace("\"r2\"", "\"r9\""));
    CheckReport report = check();
    told(report, "articles/a1/text.txt", "differs from its hash");
    told(report, "annotations/a1.json: e2", "\"2,000 tons\" reads \"2,500 tons\"");
    told(report, "articles/둘-2/structure.json", "not JSON");
    told(report, "datapackage.json#/bv:sources/a1", "no reference r9");
    assertEquals(List.of("stray.txt"), report.unlisted());
    assertEquals(1, report.anchors().numberChanged());
    assertEquals(
        List.of(),
        report.problems().stream()
            .filter(p -> p.remedy().isBlank() || p.where().isBlank())
            .toList());
  }

  @Test
  void aSchemaFaultNamesFileAndPlace() throws IOException {
    sample.edit("annotations/a1.json", t -> t.replace("\"bv:Event\"", "\"bv:Party\""));
    told(check(), "annotations/a1.json#/items", "bv:TieState");
  }

  @Test
  void whatIsRefusedIsToldAndNotThrown() throws IOException {
    sample.without("mimetype");
    CheckReport report = check();
    assertEquals(1, report.problems().size());
    assertEquals(null, report.integrity());
  }

  private CheckReport check() throws IOException {
    return BundleCheck.check(sample.write(folder.resolve("c.briefing")), (checked, total) -> {});
  }

  private static void told(CheckReport report, String where, String what) {
    assertTrue(
        report.problems().stream()
            .map(Problem::toString)
            .anyMatch(p -> p.startsWith(where) && p.contains(what)),
        () ->
            where
                + " "
                + what
                + " not in:\n"
                + String.join("\n", report.problems().stream().map(Problem::toString).toList()));
  }
}
