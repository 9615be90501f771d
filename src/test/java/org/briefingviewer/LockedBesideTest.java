// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.BundleWriter;
import org.briefingviewer.bundle.SavedBriefing;
import org.briefingviewer.bundle.journal.Journal;
import org.briefingviewer.bundle.journal.JournalLine;
import org.briefingviewer.bundle.journal.JournalLook;
import org.briefingviewer.bundle.journal.JournalPlace;
import org.briefingviewer.bundle.journal.PartFolder;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.bundle.locked.LockKey;
import org.briefingviewer.bundle.locked.LowKeyCost;
import org.briefingviewer.bundle.locked.PassPhrase;
import org.briefingviewer.bundle.place.Locking;
import org.briefingviewer.bundle.place.ReplaceableFile;
import org.briefingviewer.bundle.place.SaveTarget;
import org.briefingviewer.bundle.sidecar.Sidecar;
import org.briefingviewer.bundle.sidecar.SidecarPlace;
import org.briefingviewer.model.Note;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is kept beside a locked briefing can be read with its key alone.
class LockedBesideTest {
  private static final String PLANTED = "Zwielichtwort";
  private static final PassPhrase PHRASE = new PassPhrase("four barges upriver");
  private static final LockKey KEY = LockKey.under(PHRASE, LowKeyCost.COST);
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-30T09:00:00Z");

  @TempDir private Path folder = Path.of("");
  private final Keyring keys = new Keyring(file -> PHRASE);
  private Path file = Path.of("");

  @BeforeEach
  void lock() throws Exception {
    Path sample =
        Path.of(System.getProperty("briefing.home", "."))
            .resolve("assets")
            .resolve("sample")
            .resolve("sample.briefing");
    file = folder.resolve("locked.briefing");
    try (Bundle base = new BundleReader().read(sample)) {
      write(base, List.of(), new Locking.By(KEY));
    }
  }

  private void write(Bundle base, List<BriefingEdit> edits, Locking locking) throws Exception {
    new BundleWriter()
        .write(
            new SavedBriefing(base, Set.of(), edits, Map.of()),
            base,
            new SaveTarget(file, new ReplaceableFile.Anything(), locking, digest -> {}));
  }

  private static BriefingEdit edit(String words) {
    return new BriefingEdit.Retitle(Act.of("R. Reader", NOW), "Before", words);
  }

  /// Looks for a word in everything that lies in the folder.
  private void assertHidden() throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.filter(Files::isRegularFile).toList()) {
        String bytes = Files.readString(each, StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains(PLANTED), () -> each + " tells what is locked");
        assertFalse(bytes.contains("R. Reader"), () -> each + " tells who reads");
      }
    }
  }

  /// No edit and no save need follow a kill.
  @Test
  void whatAKilledSaveLeftGoesWhenTheLockedFileIsOpened() throws Exception {
    UUID dead = UUID.randomUUID();
    Path left = Files.createFile(folder.resolve(".saving-" + dead + "-" + dead + ".tmp"));
    new BundleOpener(null, keys).open(file).close();
    assertTrue(Files.exists(left), "who keeps no journals only reads");
    new BundleOpener(folder.resolve("journals"), keys).open(file).close();
    assertFalse(Files.exists(left));
  }

  @Test
  void theJournalAndItsPartsAreLocked() throws Exception {
    JournalPlace place = JournalPlace.beside(file).under(KEY);
    try (Journal journal = Journal.open(place, "sha256:1", JournalLook.NOTHING)) {
      journal.append(new JournalLine.Done(edit(PLANTED)));
      journal.append(new JournalLine.Done(edit("second " + PLANTED)));
    }
    PartFolder parts = new PartFolder(place);
    String part = parts.put(PLANTED.getBytes(StandardCharsets.UTF_8));
    assertHidden();
    JournalLook look = JournalLook.at(place, "sha256:1");
    assertEquals(List.of(), look.problems());
    assertEquals(2, look.edits().size());
    assertEquals(PLANTED, new String(new PartFolder(place).bytes(part), StandardCharsets.UTF_8));
    String name = part.substring("sha256:".length());
    assertFalse(Files.exists(place.parts().resolve(name)), "nor does its name tell what it is");
    try (Journal journal = Journal.open(place, "sha256:1", look)) {
      journal.append(new JournalLine.Done(edit("third")));
    }
    assertEquals(3, JournalLook.at(place, "sha256:1").edits().size());
  }

  @Test
  void aLineOfTheJournalCountsWhereItWasWrittenAndNowhereElse() throws Exception {
    JournalPlace place = JournalPlace.beside(file).under(KEY);
    try (Journal journal = Journal.open(place, "sha256:1", JournalLook.NOTHING)) {
      journal.append(new JournalLine.Done(edit("one")));
      journal.append(new JournalLine.Done(edit("two")));
    }
    List<String> lines = Files.readAllLines(place.file());
    List<List<String>> others =
        List.of(
            List.of(lines.get(0), lines.get(2), lines.get(1)),
            List.of(lines.get(0), lines.get(2)),
            List.of(lines.get(0), "{\"edit\":\"retitle\",\"from\":\"\",\"to\":\"x\"}"));
    for (List<String> other : others) {
      Files.write(place.file(), other);
      assertEquals(1, JournalLook.at(place, "sha256:1").problems().size(), other::toString);
    }
    Files.write(place.file(), lines);
    JournalLook without = JournalLook.at(JournalPlace.beside(file), "sha256:1");
    assertFalse(without.problems().isEmpty(), "and without the key none can be read");
  }

  @Test
  void theNotesAreLocked() throws Exception {
    try (Bundle bundle = new BundleReader(keys).read(file)) {
      SidecarPlace place =
          SidecarPlace.of(file, bundle.info(), folder.resolve("own")).under(bundle.lock());
      Sidecar sidecar = new Sidecar(place, bundle.info(), id -> null);
      sidecar.open();
      String article = String.valueOf(bundle.first());
      Note note = new Note("urn:test:1", Note.Target.article(article), PLANTED, NOW, NOW);
      sidecar.save(List.of(), List.of(note));
      assertHidden();
      assertEquals(
          List.of(PLANTED),
          new Sidecar(place, bundle.info(), id -> null)
              .open().notes().stream().map(Note::text).toList());
      Sidecar.State other = new Sidecar(place.under(null), bundle.info(), id -> null).open();
      assertEquals(List.of(), other.notes());
      assertTrue(Files.exists(place.beside()), "they stay where they are");
    }
  }

  @Test
  void aSaveKeepsItLockedAndUnderTheSamePassPhrase() throws Exception {
    try (Bundle bundle = new BundleReader(keys).read(file)) {
      write(bundle, List.of(edit(PLANTED)), new Locking.AsBefore());
    }
    assertHidden();
    try (Bundle again = new BundleReader(new Keyring(asked -> PHRASE)).read(file)) {
      assertEquals(PLANTED, titleOf(again));
    }
    assertThrows(Refusal.class, () -> new BundleReader().read(file));
  }

  private static String titleOf(Bundle bundle) throws Refusal {
    return bundle.history().getLast() instanceof BriefingEdit.Retitle edit ? edit.to() : "";
  }
}
