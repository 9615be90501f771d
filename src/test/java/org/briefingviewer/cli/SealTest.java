// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
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
  private final CalledProgram program = new CalledProgram();

  @BeforeEach
  void copySample() throws Exception {
    file = folder.resolve("demo.briefing");
    Files.copy(SAMPLE.resolve("sample.briefing"), file);
  }

  private static Seal seal(Path briefing) throws Exception {
    try (Bundle bundle = new BundleReader().read(briefing)) {
      return bundle.about().seal();
    }
  }

  @Test
  void whatHoldsASealBackIsListedWithItsPlaceAndNothingIsWritten() throws Exception {
    byte[] before = Files.readAllBytes(file);
    assertEquals(1, program.run("seal", file, "--by", "R. Reader"));
    assertTrue(program.out().contains("Unchecked proposals: "), program.out());
    assertTrue(program.out().contains("must fix"), program.out());
    assertTrue(program.out().contains("a1, paragraph "), program.out());
    assertTrue(program.err().contains("was not sealed"), program.err());
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void sealedAllTheSameTheFileSaysWhatWasLeft() throws Exception {
    Path sealed = folder.resolve("sealed.briefing");
    byte[] before = Files.readAllBytes(file);
    assertEquals(0, program.run("seal", file, "-o", sealed, "--by", "R. Reader", "--anyway"));
    assertTrue(program.out().contains("version 1.1.0"), program.out());
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
    assertEquals(0, program.run("check", sealed));
    assertTrue(program.out().contains("Sealed by R. Reader"), program.out());
    assertTrue(program.out().contains("Open points at the seal: "), program.out());
    assertEquals(0, program.run("history", sealed));
    assertTrue(program.out().contains("sealed: version 1.0.0 → 1.1.0"), program.out());
  }

  @Test
  void aSealNeverStandsAsIfItCoveredLaterEdits() throws Exception {
    assertEquals(0, program.run("seal", file, "--by", "R. Reader", "--anyway"));
    Path edits = folder.resolve("edits.jsonl");
    Files.writeString(edits, "{\"edit\": \"retitle\", \"to\": \"Two readings\"}\n");
    assertEquals(0, program.run("revise", file, "--edits", edits, "--by", "S. Second"));
    assertFalse(seal(file).covers());
    assertEquals(1, seal(file).changes());
    try (Bundle bundle = new BundleReader().read(file)) {
      assertEquals("1.1.0", bundle.info().version());
    }
    assertEquals(0, program.run("check", file));
    assertTrue(program.out().contains("1 edit since the seal by R. Reader"), program.out());
    assertEquals(0, program.run("check", file, "--json"));
    JsonNode seal = new JsonMapper().readTree(program.out()).get("seal");
    assertFalse(seal.get("covers").asBoolean());
    assertEquals(1, seal.get("changesSince").asInt());

    assertEquals(0, program.run("seal", file, "--by", "R. Reader", "--anyway"));
    assertTrue(program.out().contains("version 1.2.0"), program.out());
    assertTrue(program.out().contains("1 edit since the seal on version 1.1.0"), program.out());
    assertTrue(program.out().contains("S. Second: the title “Two readings”"), program.out());
    assertTrue(seal(file).covers());
  }

  @Test
  void theChecksAloneAreListedAndTellByTheStatusWhetherTheyHoldBack() throws Exception {
    byte[] before = Files.readAllBytes(file);
    assertEquals(1, program.run("seal", file, "--checks", "--json"));
    JsonNode node = new JsonMapper().readTree(program.out());
    assertTrue(node.get("blocked").asBoolean());
    assertEquals(10, node.get("checks").size());
    for (JsonNode check : node.get("checks")) {
      assertEquals(check.get("count").asInt(), check.get("findings").size());
    }
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  @Test
  void aSealWithoutANameIsWrongUse() {
    assertEquals(2, program.run("seal", file, "--anyway"));
    assertTrue(program.err().contains("--by"), program.err());
    assertEquals(2, program.run("seal", file, "--anyway", "--by", " "));
  }

  @Test
  void aBriefingThatIsBeingEditedIsNotSealedInPlace() throws Exception {
    byte[] before = Files.readAllBytes(file);
    JournalPlace journal = JournalPlace.beside(file);
    try (Bundle bundle = new BundleReader().read(file);
        Journal held = Journal.open(journal, bundle.digest(), JournalLook.NOTHING)) {
      assertNotNull(held, "somebody edits it");
      assertEquals(1, program.run("seal", file, "--by", "R. Reader", "--anyway"), program.out());
    }
    assertArrayEquals(before, Files.readAllBytes(file));
  }

  /// Writes the briefing with a byte more in one of its files.
  private void alter(String name) throws Exception {
    Path altered = folder.resolve("altered.briefing");
    try (ZipFile from = new ZipFile(file.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(altered))) {
      for (ZipEntry entry : Collections.list(from.entries())) {
        byte[] bytes = from.getInputStream(entry).readAllBytes();
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setMethod(entry.getMethod());
        copy.setSize(entry.getSize());
        copy.setCrc(entry.getCrc());
        if (entry.getName().equals(name)) {
          copy = new ZipEntry(name);
        }
        to.putNextEntry(copy);
        to.write(bytes);
        if (entry.getName().equals(name)) {
          to.write('\n');
        }
        to.closeEntry();
      }
    }
    Files.move(altered, file, StandardCopyOption.REPLACE_EXISTING);
  }

  @Test
  void whatIsSealedIsHashedFirst() throws Exception {
    alter("originals/troops-in-kursk.txt");
    byte[] before = Files.readAllBytes(file);
    assertEquals(1, program.run("seal", file, "--by", "R. Reader", "--anyway"));
    assertTrue(program.err().contains("originals/troops-in-kursk.txt"), program.err());
    assertTrue(program.err().contains("It differs from its hash"), program.err());
    assertArrayEquals(before, Files.readAllBytes(file));
  }
}
