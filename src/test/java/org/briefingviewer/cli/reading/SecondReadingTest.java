// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleCheck;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.cli.CalledProgram;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondReadingTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home"), "assets", "sample", "sample.briefing");

  @TempDir private Path folder;
  private final CalledProgram program = new CalledProgram();

  private Path second() throws Exception {
    Path second = folder.resolve("second.briefing");
    assertEquals(0, program.run("second", SAMPLE, "-o", second), program::said);
    return second;
  }

  @Test
  void nothingOfTheFirstReaderIsInTheSecondReading() throws Exception {
    Path second = second();
    assertEquals(List.of(), BundleCheck.check(second, (done, all) -> {}).problems());
    int articles = 0;
    try (Bundle bundle = new BundleReader().read(second)) {
      assertEquals(List.of(), bundle.history());
      assertNull(bundle.info().seal());
      assertEquals(List.of(), bundle.knowledge().ratings());
      for (ArticleSummary summary : bundle.info().articles()) {
        articles++;
        var found = bundle.article(summary.id()).findings();
        assertTrue(found.claims().stream().noneMatch(Finding::settled), summary.id());
        assertTrue(found.tieStates().stream().noneMatch(Finding::settled), summary.id());
        assertEquals(List.of(), found.ruledOut());
      }
    }
    assertTrue(articles >= 3, "the sample has articles");
  }

  @Test
  void aSecondReadingIsMadeReadComparedMergedAndOpened() throws Exception {
    Path second = second();
    Estimate figure;
    try (Bundle bundle = new BundleReader().read(second)) {
      figure = bundle.article("a1").findings().estimates().getFirst();
    }
    Path edits = folder.resolve("edits.jsonl");
    Files.writeString(
        edits,
        "{\"edit\": \"reject\", \"marks\": [{\"article\": \"a1\", \"estimate\": \""
            + figure.id()
            + "\"}]}\n");
    Path read = folder.resolve("read.briefing");
    assertEquals(
        0,
        program.run("revise", second, "--edits", edits, "-o", read, "--by", "Bo"),
        program::said);
    assertEquals(0, program.run("agree", SAMPLE, read, "--json"), program::said);
    assertTrue(program.said().contains("\"alpha\""), program::said);
    assertEquals(0, program.run("agree", SAMPLE, read), program::said);
    assertTrue(program.said().contains("Krippendorff"), program::said);
    Path merged = folder.resolve("merged.briefing");
    assertEquals(0, program.run("merge", SAMPLE, read, "-o", merged, "--by", "Cho"), program::said);
    int listed = program.said().indexOf("said to be by");
    assertTrue(listed >= 0 && listed < program.said().indexOf("came in;"), program.said());
    assertEquals(List.of(), BundleCheck.check(merged, (done, all) -> {}).problems());
    try (Bundle bundle = new BundleReader().read(merged)) {
      assertEquals(List.of("Bo"), bundle.readings().getFirst().by());
      assertFalse(bundle.readings().getFirst().findings().isEmpty());
      assertEquals("Cho", bundle.history().getLast().act().by());
    }
  }

  @Test
  void whoMergesHasAName() throws Exception {
    Path merged = folder.resolve("merged.briefing");
    assertEquals(
        2, program.run("merge", SAMPLE, second(), "-o", merged, "--by", "  "), program::said);
    assertTrue(program.said().contains("give --by NAME"), program::said);
    assertFalse(Files.exists(merged));
  }

  @Test
  void whoNamesNoCommandIsToldEachOfThem() {
    assertEquals(2, program.run(), program::said);
    for (String verb : List.of("second", "merge", "agree", "seal", "picture")) {
      assertTrue(program.said().lines().findFirst().orElseThrow().contains(verb), program::said);
    }
  }

  @Test
  void aFileThatNobodyReadIsNotMerged() throws Exception {
    Path merged = folder.resolve("merged.briefing");
    assertEquals(1, program.run("merge", SAMPLE, second(), "-o", merged, "--by", "Cho"));
    assertTrue(program.said().contains("Nobody has settled anything"), program::said);
    assertFalse(Files.exists(merged));
  }
}
