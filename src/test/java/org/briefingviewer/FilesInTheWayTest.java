// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.briefingviewer.app.ProgramFolders;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.bundle.file.InTheWay;
import org.briefingviewer.bundle.journal.Journal;
import org.briefingviewer.bundle.journal.JournalLook;
import org.briefingviewer.bundle.journal.JournalPlace;
import org.briefingviewer.bundle.journal.PartFolder;
import org.briefingviewer.bundle.place.SafeSave;
import org.briefingviewer.cli.CalledProgram;
import org.briefingviewer.intake.ImportJournal;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.settings.SettingsFile;
import org.briefingviewer.settings.SettingsSnapshot;
import org.briefingviewer.settings.issued.IssuedFolder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Wherever the program looks for a file of its own, or is told of one, there may be something
/// else. It is passed over and told, or refused by what it is; nobody waits for it, and it stays.
@Timeout(60)
class FilesInTheWayTest {
  private static final String ID = "00000000-0000-0000-0000-000000000000";
  private static final Path HOME = Path.of(System.getProperty("briefing.home"));
  private static final Path SAMPLE = HOME.resolve("assets/sample/sample.briefing");

  @TempDir private Path folder;
  private final CalledProgram program =
      new CalledProgram(
          (export, progress) ->
              new ExportOffice(new ProgramFolders(HOME.resolve("assets"), folder.resolve("places")))
                  .export(export, progress));

  private Path briefing() throws IOException {
    Path file = folder.resolve("s.briefing");
    return Files.exists(file) ? file : Files.copy(SAMPLE, file);
  }

  private static boolean stands(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  @ParameterizedTest
  @EnumSource(InTheWay.class)
  void aBriefingIsShownThatHasSomethingElseForAJournal(InTheWay thing) throws Exception {
    Path journal = JournalPlace.beside(briefing()).file();
    thing.put(journal);
    try (OpenBriefing open = new BundleOpener(folder.resolve("journals")).open(briefing())) {
      assertEquals(3, open.info().articles().size());
      boolean nothing = thing == InTheWay.LINK_TO_NOTHING || thing == InTheWay.LINK_TO_ITSELF;
      assertEquals(nothing ? 0 : 1, open.recovered().problems().size(), "and it is told");
    }
    assertTrue(
        JournalLook.at(JournalPlace.at(journal), "")
            .problems()
            .getFirst()
            .what()
            .startsWith("It is a "));
    Refusal refused =
        assertThrows(
            Refusal.class, () -> Journal.open(JournalPlace.at(journal), "", JournalLook.NOTHING));
    assertTrue(refused.problems().getFirst().what().contains("It is a "), refused::toString);
    assertTrue(stands(journal), "it is not ours to take away");
  }

  @ParameterizedTest
  @EnumSource(InTheWay.class)
  void aSavePassesOverWhatIsCalledLikeOneThatWasLeft(InTheWay thing) throws Exception {
    Path left = folder.resolve(".saving-" + ID + "-0.tmp");
    thing.put(left);
    Path file = folder.resolve("saved");
    SafeSave.replace(file, new byte[] {1});
    assertArrayEquals(new byte[] {1}, Files.readAllBytes(file));
    assertTrue(stands(left));
  }

  @ParameterizedTest
  @EnumSource(InTheWay.class)
  void soDoesWhatIsWrittenToTheStandardOutput(InTheWay thing) throws Exception {
    // No process has that number.
    Path left = Files.createTempDirectory("briefing-import-999999999-");
    Path lock = left.resolve("lock");
    thing.put(lock);
    try (ImportJournal passing = ImportJournal.passing()) {
      assertTrue(Files.isDirectory(passing.path()));
      passing.remove();
      assertTrue(stands(lock));
    } finally {
      try (Stream<Path> all = Files.walk(left)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(InTheWay.class)
  void anImportIsRefusedWhereItsLockIsSomethingElse(InTheWay thing) throws Exception {
    Path lock = folder.resolve(".new.briefing.importing").resolve("lock");
    thing.put(lock);
    IOException refused =
        assertThrows(
            IOException.class, () -> ImportJournal.beside(folder.resolve("new.briefing")).close());
    assertTrue(refused.getMessage().contains("It is a "), refused::toString);
    assertTrue(stands(lock));
  }

  @ParameterizedTest
  @EnumSource(
      value = InTheWay.class,
      names = {"LINK", "LINK_TO_NOTHING", "LINK_TO_ITSELF"},
      mode = EnumSource.Mode.EXCLUDE)
  void settingsBeginAnewAndSayWhy(InTheWay thing) throws Exception {
    thing.put(folder.resolve("settings.json"));
    SettingsFile settings = new SettingsFile(folder);
    SettingsFile.Loaded loaded = settings.load();
    assertTrue(String.valueOf(loaded.problem()).contains("It is a "), loaded::toString);
    settings.save(SettingsSnapshot.FIRST);
    assertTrue(Files.isRegularFile(folder.resolve("settings.json")));
    assertTrue(stands(folder.resolve("settings.bad-1.json")), "what was there is kept");
  }

  @ParameterizedTest
  @EnumSource(InTheWay.class)
  void settingsAreKeptWithoutALockWhereItIsSomethingElse(InTheWay thing) throws Exception {
    thing.put(folder.resolve("settings.lock"));
    new SettingsFile(folder).save(SettingsSnapshot.FIRST);
    assertTrue(Files.isRegularFile(folder.resolve("settings.json")));
  }

  @ParameterizedTest
  @EnumSource(InTheWay.class)
  void aPartThatIsNoneIsToldAsSuch(InTheWay thing) throws Exception {
    thing.put(folder.resolve("0".repeat(64)));
    PartFolder parts = new PartFolder(new JournalPlace(folder.resolve("j"), folder, null));
    Refusal refused = assertThrows(Refusal.class, () -> parts.bytes("sha256:" + "0".repeat(64)));
    String what = refused.problems().getFirst().what();
    assertTrue(what.startsWith("It is a "), what);
  }

  @ParameterizedTest
  @EnumSource(InTheWay.class)
  void aCopyThatIsNoneIsPassedOver(InTheWay thing) throws Exception {
    thing.put(folder.resolve("copy.jsonl"));
    try (OpenBriefing open = new BundleOpener(null).open(SAMPLE)) {
      assertEquals(List.of(), new IssuedFolder(folder).of(open.about()));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = InTheWay.class,
      names = {"LINK", "LINK_TO_NOTHING"},
      mode = EnumSource.Mode.EXCLUDE)
  void aFileThatIsNamedIsRefusedForWhatItIs(InTheWay thing) throws Exception {
    Path named = folder.resolve("named");
    thing.put(named);
    List<Object[]> calls =
        List.of(
            new Object[] {"check", named},
            new Object[] {"stops", named},
            new Object[] {"extract", named},
            new Object[] {"import", named, "-o", folder.resolve("a.briefing")},
            new Object[] {"import", named, "--into", briefing(), "--by", "R. Reader"},
            new Object[] {"import", SAMPLE, "--stops", named, "-o", folder.resolve("a.briefing")},
            new Object[] {"import", SAMPLE, "--review", named, "-o", folder.resolve("a.briefing")},
            new Object[] {"revise", briefing(), "--edits", named},
            new Object[] {
              "export", SAMPLE, "--to", "docx", "--template", named, "-o", folder.resolve("a.docx")
            });
    for (Object[] call : calls) {
      String called = String.join(" ", List.of(call).stream().map(Object::toString).toList());
      assertNotEquals(0, program.run(call), called);
      assertTrue(
          (program.err() + program.out()).contains("named"), () -> called + ": " + program.err());
      assertFalse(program.err().contains("Exception"), () -> called + ": " + program.err());
      assertFalse(program.err().contains("Too many levels"), () -> called + ": " + program.err());
      assertTrue(
          thing == InTheWay.FOLDER
              || thing == InTheWay.LINK_TO_ITSELF
              || program.err().contains("a device or a pipe"),
          () -> called + ": " + program.err());
    }
  }
}
