// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.revision;

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
import java.util.Locale;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleCheck;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.cli.CommandLineProgram;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.ExportedBriefing;
import org.briefingviewer.export.w3c.WebAnnotationFormat;
import org.briefingviewer.model.edit.BriefingEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataImportRunTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home", "."), "assets/sample/sample.briefing");

  @TempDir Path folder;
  private Path data;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void writeTheSamplesAnnotations() throws Exception {
    data = folder.resolve("marks.json");
    try (Bundle briefing = new BundleReader().read(SAMPLE)) {
      briefing.complete();
      new WebAnnotationFormat()
          .write(ExportedBriefing.order(briefing, null, Locale.ENGLISH), data, ExportProgress.NONE);
    }
  }

  private int run(Object... args) {
    err.reset();
    VerbStreams streams =
        new VerbStreams(
            InputStream.nullInputStream(),
            new PrintStream(new ByteArrayOutputStream()),
            new PrintStream(err));
    return new CommandLineProgram(streams, picture -> {}, (export, progress) -> {})
        .run(List.of(args).stream().map(Object::toString).toArray(String[]::new));
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void dataIsNoArticle() {
    Path out = folder.resolve("out.briefing");
    assertEquals(1, run("import", data, "-o", out));
    assertTrue(said().contains("It is data and no article. Name the briefing"), said());
    assertFalse(Files.exists(out));
  }

  @Test
  void whoBringsDataInIsNamed() {
    assertEquals(2, run("import", data, "--into", SAMPLE, "-o", folder.resolve("o.briefing")));
    assertTrue(said().contains("--by NAME"), said());
  }

  @Test
  void whatChangedComesInAsOneEditOfThatPerson() throws Exception {
    String json = Files.readString(data);
    Files.writeString(
        data, json.replace("\"bv:bound\": \"approximately\"", "\"bv:bound\": \"at-least\""));
    Path out = folder.resolve("out.briefing");
    assertEquals(
        0, run("import", data, "--into", SAMPLE, "--by", "R. Reader", "-o", out), this::said);
    assertEquals(List.of(), BundleCheck.check(out, (_, _) -> {}).problems());
    try (Bundle briefing = new BundleReader().read(out)) {
      BriefingEdit.Amend amend = (BriefingEdit.Amend) briefing.history().getLast();
      assertEquals("R. Reader", amend.act().by());
      assertTrue(amend.amendments().size() > 10);
    }
  }

  @Test
  void aReadOnlyBriefingIsRefusedBeforeTheDataIsRead() throws Exception {
    Files.writeString(data, "{\"a\": [1]}");
    Path into = Files.copy(SAMPLE, folder.resolve("into.briefing"));
    assertTrue(into.toFile().setWritable(false, false));
    assertEquals(1, run("import", data, "--into", into, "--by", "R."));
    assertTrue(said().contains("it is read-only"), said());
    assertFalse(said().contains("no kind that is known"), said());
    assertEquals(-1, Files.mismatch(SAMPLE, into));
  }

  @Test
  void jsonOfAnotherKindIsTold() throws Exception {
    Files.writeString(data, "{\"a\": [1]}");
    assertEquals(1, run("import", data, "--into", SAMPLE, "--by", "R."));
    assertTrue(said().contains("JSON of no kind that is known"), said());
  }
}
