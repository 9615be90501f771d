// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleCheck;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.cli.CommandLineProgram;
import org.briefingviewer.cli.Streams;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondReadingTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home"), "assets", "sample", "sample.briefing");

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(Object... args) {
    out.reset();
    err.reset();
    Streams streams =
        new Streams(InputStream.nullInputStream(), new PrintStream(out), new PrintStream(err));
    return new CommandLineProgram(streams, picture -> {}, (export, progress) -> {})
        .run(List.of(args).stream().map(Object::toString).toArray(String[]::new));
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
  }

  private Path second() throws Exception {
    Path second = folder.resolve("second.briefing");
    assertEquals(0, run("second", SAMPLE, "-o", second), this::said);
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
    assertEquals(0, run("revise", second, "--edits", edits, "-o", read, "--by", "Bo"), this::said);
    assertEquals(0, run("agree", SAMPLE, read, "--json"), this::said);
    assertTrue(said().contains("\"alpha\""), this::said);
    assertEquals(0, run("agree", SAMPLE, read), this::said);
    assertTrue(said().contains("Krippendorff"), this::said);
    Path merged = folder.resolve("merged.briefing");
    assertEquals(0, run("merge", SAMPLE, read, "-o", merged, "--by", "Cho"), this::said);
    int listed = said().indexOf("said to be by");
    assertTrue(listed >= 0 && listed < said().indexOf("came in;"), said());
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
    assertEquals(2, run("merge", SAMPLE, second(), "-o", merged, "--by", "  "), this::said);
    assertTrue(said().contains("give --by NAME"), this::said);
    assertFalse(Files.exists(merged));
  }

  @Test
  void whoNamesNoCommandIsToldEachOfThem() {
    assertEquals(2, run(), this::said);
    for (String verb : List.of("second", "merge", "agree", "seal", "picture")) {
      assertTrue(said().lines().findFirst().orElseThrow().contains(verb), this::said);
    }
  }

  @Test
  void aFileThatNobodyReadIsNotMerged() throws Exception {
    Path merged = folder.resolve("merged.briefing");
    assertEquals(1, run("merge", SAMPLE, second(), "-o", merged, "--by", "Cho"));
    assertTrue(said().contains("Nobody has settled anything"), this::said);
    assertFalse(Files.exists(merged));
  }
}
