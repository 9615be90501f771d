// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
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
import org.briefingviewer.bundle.journal.Journal;
import org.briefingviewer.bundle.journal.JournalLook;
import org.briefingviewer.bundle.journal.JournalPlace;
import org.briefingviewer.model.Seal;
import org.briefingviewer.model.edit.BriefingEdit.SealBriefing;
import org.briefingviewer.model.seal.SealCheck;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SealTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home"), "assets", "sample");

  @TempDir private Path folder;
  private Path file;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void copySample() throws Exception {
    file = folder.resolve("demo.briefing");
    Files.copy(SAMPLE.resolve("sample.briefing"), file);
  }

  private int run(Object... args) {
    out.reset();
    err.reset();
    Streams streams =
        new Streams(InputStream.nullInputStream(), new PrintStream(out), new PrintStream(err));
    return new CommandLineProgram(streams, picture -> {}, (export, progress) -> {})
        .run(List.of(args).stream().map(Object::toString).toArray(String[]::new));
  }

  private String said(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }

  private static Seal seal(Path briefing) throws Exception {
    try (Bundle bundle = new BundleReader().read(briefing)) {
      return bundle.about().seal();
    }
  }

  @Test
  void whatHoldsASealBackIsListedWithItsPlaceAndNothingIsWritten() throws Exception {
    byte[] before = Files.readAllBytes(file);
    assertEquals(1, run("seal", file, "--by", "R. Reader"));
    assertTrue(said(out).contains("Proposals that nobody checked: "), said(out));
    assertTrue(said(out).contains("holds back"), said(out));
    assertTrue(said(out).contains("a1, paragraph "), said(out));
    assertTrue(said(err).contains("was not sealed"), said(err));
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void sealedAllTheSameTheFileSaysWhatWasLeft() throws Exception {
    Path sealed = folder.resolve("sealed.briefing");
    byte[] before = Files.readAllBytes(file);
    assertEquals(0, run("seal", file, "-o", sealed, "--by", "R. Reader", "--anyway"));
    assertTrue(said(out).contains("version 1.1.0"), said(out));
    assertArrayEquals(before, Files.readAllBytes(file));
    assertTrue(seal(sealed).covers());
    assertEquals("R. Reader", seal(sealed).by());
    assertTrue(seal(sealed).open().stream().anyMatch(left -> left.check() == SealCheck.UNCHECKED));
    assertEquals(List.of(), BundleCheck.check(sealed, (done, all) -> {}).problems());
    try (Bundle bundle = new BundleReader().read(sealed)) {
      assertEquals("1.1.0", bundle.info().version());
      SealBriefing edit = (SealBriefing) bundle.history().getLast();
      assertEquals(edit.to().seal(), bundle.info().seal());
    }
    assertEquals(0, run("check", sealed));
    assertTrue(said(out).contains("Sealed by R. Reader"), said(out));
    assertTrue(said(out).contains("Left as it was: "), said(out));
    assertEquals(0, run("history", sealed));
    assertTrue(said(out).contains("sealed: version 1.0.0 → 1.1.0"), said(out));
  }

  @Test
  void aSealNeverStandsAsIfItCoveredLaterEdits() throws Exception {
    assertEquals(0, run("seal", file, "--by", "R. Reader", "--anyway"));
    Path edits = folder.resolve("edits.jsonl");
    Files.writeString(edits, "{\"edit\": \"retitle\", \"to\": \"Two readings\"}\n");
    assertEquals(0, run("revise", file, "--edits", edits, "--by", "S. Second"));
    assertFalse(seal(file).covers());
    assertEquals(1, seal(file).changes());
    try (Bundle bundle = new BundleReader().read(file)) {
      assertEquals("1.1.0", bundle.info().version());
    }
    assertEquals(0, run("check", file));
    assertTrue(said(out).contains("1 edit since the seal by R. Reader"), said(out));
    assertEquals(0, run("check", file, "--json"));
    JsonNode seal = new JsonMapper().readTree(said(out)).get("seal");
    assertFalse(seal.get("covers").asBoolean());
    assertEquals(1, seal.get("changesSince").asInt());

    assertEquals(0, run("seal", file, "--by", "R. Reader", "--anyway"));
    assertTrue(said(out).contains("version 1.2.0"), said(out));
    assertTrue(said(out).contains("1 edit since the seal on version 1.1.0"), said(out));
    assertTrue(said(out).contains("S. Second: the title “Two readings”"), said(out));
    assertTrue(seal(file).covers());
  }

  @Test
  void theChecksAloneAreListedAndTellByTheStatusWhetherTheyHoldBack() throws Exception {
    byte[] before = Files.readAllBytes(file);
    assertEquals(1, run("seal", file, "--checks", "--json"));
    JsonNode node = new JsonMapper().readTree(said(out));
    assertTrue(node.get("blocked").asBoolean());
    assertEquals(10, node.get("checks").size());
    for (JsonNode check : node.get("checks")) {
      assertEquals(check.get("count").asInt(), check.get("findings").size());
    }
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void aSealWithoutANameIsWrongUse() {
    assertEquals(2, run("seal", file, "--anyway"));
    assertTrue(said(err).contains("--by"), said(err));
    assertEquals(2, run("seal", file, "--anyway", "--by", " "));
  }

  @Test
  void aBriefingThatIsBeingEditedIsNotSealedInPlace() throws Exception {
    byte[] before = Files.readAllBytes(file);
    Path journal = JournalPlace.beside(file).file();
    try (Bundle bundle = new BundleReader().read(file);
        Journal held = Journal.open(journal, bundle.digest(), JournalLook.NOTHING)) {
      assertNotNull(held, "somebody edits it");
      assertEquals(1, run("seal", file, "--by", "R. Reader", "--anyway"), said(out));
    }
    assertArrayEquals(before, Files.readAllBytes(file));
  }
}
