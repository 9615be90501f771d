// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.briefingviewer.app.ProgramFolders;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.cli.CalledProgram;
import org.briefingviewer.cli.Forger;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.Review;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Verdicts that come in with data are those of whoever brings them in.
class BroughtInTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home"), "assets", "sample", "sample.briefing");

  private static final Map<String, String> ENDINGS =
      Map.of("csv", "zip", "w3c", "json", "uima", "zip");

  @TempDir private Path folder;
  private Path file;
  private final CalledProgram program = new CalledProgram(new ExportOffice(ProgramFolders.here()));

  @BeforeEach
  void copySample() throws Exception {
    file = folder.resolve("demo.briefing");
    Files.copy(SAMPLE, file);
  }

  private Path exported(String format) throws Exception {
    Path data = folder.resolve("again." + ENDINGS.getOrDefault(format, format));
    assertEquals(0, program.run("export", file, "--to", format, "-o", data), program::err);
    return data;
  }

  /// Exports tables and gives what the program proposed to a person who never saw it.
  private Path forged(String day) throws Exception {
    Path packed = folder.resolve("tables.zip");
    assertEquals(0, program.run("export", file, "--to", "csv", "-o", packed), program::err);
    Path tables = Forger.of(packed, folder.resolve("tables")).folder();
    Path reviews = tables.resolve("reviews.csv");
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(reviews)) {
      lines.add(line.replaceFirst("yes,PROPOSED,,,", "yes,ACCEPTED,READ,Dr Anna Kim," + day));
    }
    Files.write(reviews, lines);
    return tables;
  }

  private List<Review> reviews(Path briefing) throws Exception {
    List<Review> all = new ArrayList<>();
    try (Bundle bundle = new BundleReader().read(briefing)) {
      for (ArticleSummary summary : bundle.info().articles()) {
        for (Finding finding : bundle.article(summary.id()).findings().all()) {
          all.add(finding.review());
        }
      }
    }
    return all;
  }

  private List<Review> by(String name) throws Exception {
    return reviews(file).stream().filter(review -> name.equals(review.by())).toList();
  }

  @Test
  void anotherPersonsVerdictsAreToldByNameAndCountAndStandAsBroughtIn() throws Exception {
    assertEquals(
        0,
        program.run("import", forged("2019-01-01"), "--into", file, "--by", "Eve"),
        program.out());
    List<Review> kim = by("Dr Anna Kim");
    assertTrue(
        program.out().contains(kim.size() + " verdicts said to be by Dr Anna Kim"), program.out());
    assertTrue(kim.size() > 20, program.out());
    for (Review review : kim) {
      assertNotNull(review.broughtIn());
      assertEquals("Eve", review.broughtIn().by());
      assertTrue(review.broughtIn().on().getYear() >= 2026);
      assertFalse(review.read());
    }
    assertEquals(0, program.run("check", file), program.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "jsonl", "w3c", "uima"})
  void whatWasBroughtInGoesOutAndComesBackAsThat(String format) throws Exception {
    assertEquals(0, program.run("import", forged("2019-01-01"), "--into", file, "--by", "Eve"));
    List<Review> before = reviews(file);
    Path data = exported(format);
    assertEquals(0, program.run("import", data, "--into", file, "--by", "M. Other"), program::err);
    assertTrue(program.out().contains("0 edits made"), program.out());
    assertEquals(before, reviews(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "jsonl", "w3c", "html"})
  void everyWayOutSaysWhoBroughtItIn(String format) throws Exception {
    assertEquals(
        0, program.run("import", forged("2019-01-01"), "--into", file, "--by", "Eve Bringer"));
    Path data = exported(format);
    String all =
        Files.readString(
            format.equals("csv")
                ? Forger.of(data, folder.resolve("out")).file("estimates.csv")
                : data);
    assertTrue(all.contains("imported by Eve Bringer"), all.substring(0, 500));
    assertFalse(all.contains("✓ checked by Dr Anna Kim"));
  }

  @Test
  void theImportersOwnVerdictsAreTheirs() throws Exception {
    assertEquals(
        0,
        program.run("import", forged("2019-01-01"), "--into", file, "--by", "Dr Anna Kim"),
        program.out());
    List<Review> kim = by("Dr Anna Kim");
    assertFalse(kim.isEmpty());
    kim.forEach(review -> assertNull(review.broughtIn()));
    assertFalse(program.out().contains("said to be by"), program.out());
  }

  @Test
  void othersVerdictsCanBeLeftOut() throws Exception {
    assertEquals(
        0,
        program.run("import", forged("2019-01-01"), "--into", file, "--by", "Eve", "--no-verdicts"),
        program.out());
    assertTrue(by("Dr Anna Kim").isEmpty());
    assertFalse(program.out().contains("said to be by"), program.out());
  }

  @Test
  void aVerdictOfADayToComeStaysOutside() throws Exception {
    assertEquals(
        1,
        program.run("import", forged("9999-01-01"), "--into", file, "--by", "Eve"),
        program.out());
    assertTrue(by("Dr Anna Kim").isEmpty());
    assertTrue(program.err().contains("after today"));
  }

  @Test
  void aSecondReadingThatIsMergedIsBroughtInToo() throws Exception {
    Path second = folder.resolve("second.briefing");
    assertEquals(0, program.run("second", file, "-o", second));
    Path edits = folder.resolve("edits.jsonl");
    Files.writeString(
        edits,
        "{\"edit\": \"accept\", \"marks\": [{\"article\": \"a1\", \"estimate\": \"q2\"}]}\n");
    assertEquals(0, program.run("revise", second, "--edits", edits, "--by", "S. Second"));
    Path merged = folder.resolve("merged.briefing");
    assertEquals(
        0, program.run("merge", file, second, "-o", merged, "--by", "M. Merger"), program.out());
    assertTrue(program.out().contains("1 verdict said to be by S. Second"), program.out());
    assertTrue(
        reviews(merged).stream()
            .anyMatch(
                review ->
                    "S. Second".equals(review.by())
                        && review.broughtIn() != null
                        && review.broughtIn().by().equals("M. Merger")));
  }
}
