// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.sidecar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.briefingviewer.bundle.wire.ArticleTexts;
import org.briefingviewer.model.Anchor;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Note;
import org.briefingviewer.model.TextSpan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SidecarTest {
  private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-24T12:00:00Z");
  private static final String TEXT = "Harvest 🌾 at 나진\n\nThe bureau counted about 1,200 tons.";
  private static final ArticleTexts TEXTS = id -> id.equals("a1") ? TEXT : null;

  @TempDir Path folder;
  private Path briefing;
  private Path ownFolder;

  @BeforeEach
  void aBriefing() throws IOException {
    briefing = folder.resolve("shelf/harvest.briefing");
    ownFolder = folder.resolve("own/notes");
    Files.createDirectories(briefing.getParent());
    Files.writeString(briefing, "the briefing's own bytes");
  }

  private static BundleInfo info() {
    return new BundleInfo("harvest", "One harvest", "1.0.0", NOON, null, null, List.of());
  }

  private Sidecar sidecar(boolean writable) {
    SidecarPlace place = SidecarPlace.of(briefing, info(), ownFolder, path -> writable);
    return new Sidecar(place, info(), TEXTS);
  }

  private Path beside() {
    return folder.resolve("shelf/harvest.annotations");
  }

  private static Note note(String id, String words, String text) {
    int start = TEXT.indexOf(words);
    Anchor anchor = Anchor.of(TEXT, new TextSpan(start, start + words.length()));
    return new Note("urn:x:" + id, new Note.Target("a1", anchor, null), text, NOON, NOON);
  }

  private static Note article(String id, String text) {
    return new Note("urn:x:" + id, Note.Target.article("a1"), text, NOON, NOON);
  }

  @Test
  void notesStandBesideTheBriefingAndAreReadBackAsTheyWere() throws IOException {
    Anchor anchor = note("1", "1,200 tons", "x").target().anchor();
    Note onEstimate =
        new Note("urn:x:2", new Note.Target("a1", anchor, "e1"), "Ask\n\"them\" 🙂", NOON, NOON);
    List<Note> notes = List.of(note("1", "나진", "Which port?"), onEstimate, article("3", "나중에 다시"));
    Sidecar sidecar = sidecar(true);
    assertEquals(List.of(), sidecar.open().notes());
    Sidecar.State saved = sidecar.save(List.of(), notes);
    assertEquals(beside(), saved.where());
    assertEquals(Sidecar.Place.BESIDE, saved.place());
    assertEquals(notes, sidecar(true).open().notes());
    assertEquals("the briefing's own bytes", Files.readString(briefing));
  }

  @Test
  void placesInTheFileAreCodePoints() throws IOException {
    Sidecar sidecar = sidecar(true);
    sidecar.open();
    sidecar.save(List.of(), List.of(note("1", "나진", "Which port?")));
    int start = TEXT.codePointCount(0, TEXT.indexOf("나진"));
    String flat = Files.readString(beside()).replaceAll("\\s", "");
    assertTrue(flat.contains("\"start\":" + start + ",\"end\":" + (start + 2)), flat);
    assertTrue(start < TEXT.indexOf("나진"));
  }

  @Test
  void openingWritesNothing() throws IOException {
    sidecar(true).open();
    sidecar(false).open();
    try (var left = Files.walk(folder)) {
      assertEquals(List.of(briefing), left.filter(Files::isRegularFile).toList());
    }
  }

  @Test
  void savingWhatWasReadWritesNothing() throws IOException {
    Files.writeString(beside(), foreignPage());
    Sidecar sidecar = sidecar(true);
    List<Note> read = sidecar.open().notes();
    sidecar.save(read, read);
    assertEquals(foreignPage(), Files.readString(beside()));
  }

  private static String foreignPage() {
    return """
    {"type": "AnnotationPage", "made": {"by": ["another program"]}, "items": [
      {"id": "urn:x:mark", "type": "Annotation", "motivation": "highlighting", "target": "x"},
      {"id": "urn:x:n", "type": "Annotation", "colour": "green",
       "body": [{"type": "SpecificResource"},
                {"type": "TextualBody", "value": "Seen", "language": "en"}],
       "target": {"source": "articles/a1/article.json", "state": 7}}]}
    """;
  }

  @Test
  void whatAnotherProgramWroteIsKept() throws IOException {
    Files.writeString(beside(), foreignPage());
    Sidecar sidecar = sidecar(true);
    List<Note> read = sidecar.open().notes();
    assertEquals(List.of("Seen"), read.stream().map(Note::text).toList());
    sidecar.save(
        read,
        List.of(read.getFirst().withText("Seen again", NOON), note("1", "1,200 tons", "Check")));
    String flat = Files.readString(beside()).replaceAll("\\s", "");
    assertTrue(flat.contains("\"made\":{\"by\":[\"anotherprogram\"]}"), flat);
    assertTrue(flat.contains("\"id\":\"urn:x:mark\""), flat);
    assertTrue(flat.contains("\"colour\":\"green\""), flat);
    assertTrue(flat.contains("\"state\":7"), flat);
    assertTrue(flat.contains("\"value\":\"Seenagain\",\"language\":\"en\""), flat);
    assertEquals(2, sidecar(true).open().notes().size());
  }

  @Test
  void aNoteThatCannotBeReadIsSaidAndKept() throws IOException {
    String page =
        """
        {"type": "AnnotationPage", "items": [
          {"id": "urn:x:bad", "body": {"type": "TextualBody", "value": "Lost?"},
           "target": {"source": "articles/a1/text.txt", "selector": []}}]}
        """;
    Files.writeString(beside(), page);
    Sidecar sidecar = sidecar(true);
    Sidecar.State state = sidecar.open();
    assertEquals(1, state.problems().size());
    assertTrue(state.problems().getFirst().where().endsWith("#/items/0/target"));
    sidecar.save(List.of(), List.of(article("1", "New")));
    assertTrue(Files.readString(beside()).contains("Lost?"));
  }

  @Test
  void fromAReadOnlyPlaceNotesGoToTheUsersOwnFolderAndAreFoundAgain() throws IOException {
    Sidecar sidecar = sidecar(false);
    sidecar.open();
    Sidecar.State saved = sidecar.save(List.of(), List.of(article("1", "On the stick")));
    assertEquals(Sidecar.Place.OWN_SINCE_READ_ONLY, saved.place());
    assertTrue(saved.where().startsWith(ownFolder));
    assertTrue(Files.notExists(beside()));
    briefing = folder.resolve("shelf/another-name.briefing");
    assertEquals("On the stick", sidecar(false).open().notes().getFirst().text());
  }

  @Test
  void aFileSystemThatRefusesIsNoticedWhenSaving() throws IOException {
    // A file where the folder should be: nobody, not even root, can write below it.
    Path refused = folder.resolve("file");
    Files.writeString(refused, "");
    SidecarPlace place =
        new SidecarPlace(
            refused.resolve("harvest.annotations"), ownFolder.resolve("h.annotations"), true, null);
    Sidecar sidecar = new Sidecar(place, info(), TEXTS);
    sidecar.open();
    Sidecar.State saved = sidecar.save(List.of(), List.of(article("1", "Kept")));
    assertEquals(Sidecar.Place.OWN_SINCE_READ_ONLY, saved.place());
    assertTrue(saved.problems().getFirst().remedy().contains("h.annotations"));
    assertEquals(List.of("Kept"), saved.notes().stream().map(Note::text).toList());
  }

  @Test
  void whereNothingCanBeWrittenSavingFails() throws IOException {
    Path refused = folder.resolve("file");
    Files.writeString(refused, "");
    SidecarPlace place =
        new SidecarPlace(beside(), refused.resolve("notes/h.annotations"), false, null);
    Sidecar sidecar = new Sidecar(place, info(), TEXTS);
    sidecar.open();
    assertThrows(IOException.class, () -> sidecar.save(List.of(), List.of(article("1", "Kept"))));
  }

  @Test
  void notesBesideAReadOnlyBriefingAreShownChangedAndTakenAwayInTheOwnFolder() throws IOException {
    Sidecar writer = sidecar(true);
    writer.open();
    writer.save(
        List.of(), List.of(article("1", "One"), article("2", "Two"), article("3", "Three")));
    String bytes = Files.readString(beside());
    Sidecar reader = sidecar(false);
    List<Note> seen = reader.open().notes();
    assertEquals(3, seen.size());
    reader.save(seen, List.of(seen.get(0).withText("One, mine", NOON), seen.get(2)));
    List<String> texts = sidecar(false).open().notes().stream().map(Note::text).sorted().toList();
    assertEquals(List.of("One, mine", "Three"), texts);
    assertEquals(bytes, Files.readString(beside()));
    String own = Files.readString(sidecar(false).open().where());
    assertFalse(own.contains("Three"), "what was not changed is not copied");
  }

  @Test
  void aDamagedFileIsPutAsideAndSaidAndNeverOverwritten() throws IOException {
    Files.writeString(beside(), "{\"type\": \"Annotation");
    Sidecar sidecar = sidecar(true);
    Sidecar.State state = sidecar.open();
    assertTrue(state.problems().getFirst().remedy().contains("harvest.damaged-1.annotations"));
    sidecar.save(List.of(), List.of(article("1", "New")));
    Path aside = folder.resolve("shelf/harvest.damaged-1.annotations");
    assertEquals("{\"type\": \"Annotation", Files.readString(aside));
    assertEquals(1, sidecar(true).open().notes().size());
  }

  @Test
  void aFileOfANewerVersionIsLeftAlone() throws IOException {
    String page = "{\"type\": \"AnnotationPage\", \"bv:formatVersion\": \"2.0\", \"items\": \"?\"}";
    Files.writeString(beside(), page);
    Sidecar sidecar = sidecar(true);
    assertEquals(1, sidecar.open().problems().size());
    assertEquals(
        Sidecar.Place.OWN_SINCE_READ_ONLY,
        sidecar.save(List.of(), List.of(article("1", "New"))).place());
    assertEquals(page, Files.readString(beside()));
  }

  @Test
  void twoWindowsKeepEachOthersNotes() throws IOException {
    Sidecar one = sidecar(true);
    Sidecar two = sidecar(true);
    one.open();
    two.open();
    List<Note> mine = one.save(List.of(), List.of(article("1", "From one"))).notes();
    Sidecar.State state = two.save(List.of(), List.of(article("2", "From two")));
    assertEquals(2, state.notes().size());
    one.save(mine, List.of());
    assertEquals(
        List.of("From two"), sidecar(true).open().notes().stream().map(Note::text).toList());
  }

  @Test
  void aFileThatWentAwayTakesNoNoteWithIt() throws IOException {
    Sidecar sidecar = sidecar(true);
    sidecar.open();
    sidecar.save(List.of(), List.of(article("1", "One")));
    Files.delete(beside());
    List<Note> one = List.of(article("1", "One"));
    sidecar.save(one, List.of(one.getFirst(), article("2", "Two")));
    assertEquals(2, sidecar(true).open().notes().size());
  }

  @Test
  void windowsThatSaveAtTheSameMomentLoseNothing() throws Exception {
    int windows = 6;
    int each = 8;
    CountDownLatch start = new CountDownLatch(1);
    List<Thread> threads = new ArrayList<>();
    List<Exception> failures = new ArrayList<>();
    for (int w = 0; w < windows; w++) {
      int window = w;
      Sidecar sidecar = sidecar(true);
      List<Note> mine = new ArrayList<>(sidecar.open().notes());
      List<List<Note>> known = new ArrayList<>(List.of(List.copyOf(mine)));
      threads.add(
          Thread.ofPlatform()
              .start(
                  () -> {
                    try {
                      start.await();
                      for (int i = 0; i < each; i++) {
                        mine.add(article(window + "-" + i, "Note"));
                        List<Note> after = sidecar.save(known.get(0), List.copyOf(mine)).notes();
                        known.set(0, after);
                        mine.clear();
                        mine.addAll(after);
                      }
                    } catch (IOException | InterruptedException e) {
                      synchronized (failures) {
                        failures.add(e);
                      }
                    }
                  }));
    }
    start.countDown();
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(List.of(), failures);
    assertEquals(windows * each, sidecar(true).open().notes().size());
  }

  @Test
  void aSlowSaveOfAnotherWindowIsWaitedFor() throws Exception {
    Sidecar mine = sidecar(true);
    List<Note> known = mine.open().notes();
    Files.createDirectories(ownFolder);
    Path lock = ownFolder.resolve(".turn");
    List<Exception> failures = new ArrayList<>();
    Thread saving;
    try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var _ = channel.lock()) {
      saving =
          Thread.ofPlatform()
              .start(
                  () -> {
                    try {
                      mine.save(known, List.of(article("mine", "Note")));
                    } catch (IOException e) {
                      failures.add(e);
                    }
                  });
      saving.join(Duration.ofMillis(2_500));
      assertFalse(Files.exists(beside()), "nothing is written while the other has the turn");
    }
    saving.join();
    assertEquals(List.of(), failures);
    assertEquals(1, sidecar(true).open().notes().size());
  }

  @Test
  void theFolderOfABriefingHasItsSidecarBesideIt() {
    assertEquals(
        folder.resolve("shelf/x.annotations"), SidecarPlace.beside(folder.resolve("shelf/x")));
    assertEquals(beside(), SidecarPlace.beside(briefing));
    assertNotNull(SidecarPlace.briefingOf(beside()));
  }
}
