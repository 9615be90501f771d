// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.importing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleContent;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.BundleWriter;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.intake.Importer;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Dropped;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.Seal;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a user pastes, drops or chooses becomes a briefing in his own folder; dropped lines come
/// back into it.
class ImportsTest {
  private static final Importer IMPORTER = new Importer(new Ingest(), new Extractor());
  private static final String YARDS =
      "<h1>Yards on the river have more work than ever</h1><nav><a href='/a'>Home</a></nav><p>The"
          + " harbour office said on Monday that about 47 yards mend boats along the river, a"
          + " figure that it called preliminary.</p><p>Read more: Ferries</p><p>A buyer estimated"
          + " that 600 tons of steel arrive every month, most of it by night and without"
          + " papers.</p>";

  @TempDir private Path home;

  private ImportedFolder folder;
  private ReadingSession reading;
  private Imports imports;
  private LeftOut leftOut;

  @BeforeEach
  void setUp() {
    folder = new ImportedFolder(home.resolve("imported"));
    build(Runnable::run);
  }

  private void build(Executor background) {
    LazyImporter importer = new LazyImporter(() -> IMPORTER);
    reading = new ReadingSession(new FileOpener(), () -> new Work(Runnable::run, Runnable::run));
    imports = new Imports(reading, folder, importer, new Work(background, Runnable::run));
    leftOut = new LeftOut(reading, folder, importer, new Work(Runnable::run, Runnable::run));
  }

  @Test
  void pastedMarkupIsCleanedWrittenAndOpened() throws IOException {
    imports.paste("Yards on the river", YARDS, false);
    Imported came = done();
    assertEquals(
        "yards-on-the-river-have-more-work-than-ever.briefing",
        came.file().getFileName().toString());
    assertEquals(1, came.articles());
    assertEquals(2, came.estimates());
    assertFalse(came.added());
    Article article = shown().article();
    assertEquals("Yards on the river have more work than ever", article.headline());
    assertEquals(came.leftOut(), article.dropped().size());
    assertEquals(ImportedFolder.Standing.OWN, leftOut.standing());
    assertEquals(List.of("originals/pasted.html"), originals(came.file()));
  }

  @Test
  void pastingAgainAddsToTheOpenImportAndWithShiftMakesANewOne() {
    imports.paste(null, YARDS, false);
    Path first = done().file();
    imports.paste(
        "Ferries take twice as many people\n\n"
            + "The harbour said that about 300 people a day cross the river.",
        null,
        false);
    assertEquals(first, done().file());
    assertTrue(done().added());
    assertEquals(2, reading.briefing().info().articles().size());
    assertEquals("Ferries take twice as many people", shown().article().headline());
    assertEquals(2, reading.briefing().knowledge().references().size());
    imports.paste(null, YARDS, true);
    assertNotEquals(first, done().file());
    assertTrue(done().file().getFileName().toString().endsWith("-2.briefing"));
    assertEquals(1, reading.briefing().info().articles().size());
  }

  @Test
  void oneBadFileIsToldAndTheOthersComeIn() throws IOException {
    Path good = Files.writeString(home.resolve("good.html"), YARDS);
    Path scan = Files.write(home.resolve("photo.pdf"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    Path gone = home.resolve("gone.txt");
    Path other = Files.writeString(home.resolve("other.briefing"), "x");
    imports.open(List.of(scan, good, gone, other));
    Imported came = done();
    assertEquals(1, came.articles());
    assertEquals("a1", came.firstId());
    assertEquals(
        List.of("other.briefing", "photo.pdf", "gone.txt"),
        came.problems().stream().map(p -> p.where()).toList());
    assertTrue(came.problems().get(1).what().contains("PNG picture"));
  }

  @Test
  void nothingIsWrittenWhenNothingCanBeRead() throws IOException {
    imports.paste("  ", null, false);
    ImportState.Failed failed =
        assertInstanceOf(ImportState.Failed.class, imports.stateProperty().get());
    assertEquals("There is no text in it.", failed.problems().getFirst().what());
    assertFalse(Files.exists(folder.path()));
  }

  @Test
  void aBriefingAloneIsOpenedAsItIs() {
    imports.paste(null, YARDS, false);
    Path file = done().file();
    reading.close();
    imports.open(List.of(file));
    assertEquals(file, reading.base().file());
  }

  @Test
  void whatIsStoppedLeavesNothingBehind() throws IOException {
    Deque<Runnable> waiting = new ArrayDeque<>();
    build(waiting::add);
    List<ImportState> seen = new ArrayList<>();
    imports.stateProperty().subscribe(state -> seen.add(state));
    Path good = Files.writeString(home.resolve("good.html"), YARDS);
    imports.open(List.of(good, good, good));
    assertEquals(new ImportState.Running(1, 3, "good.html"), imports.stateProperty().get());
    imports.cancel();
    waiting.poll().run();
    assertInstanceOf(ImportState.Idle.class, imports.stateProperty().get());
    assertFalse(Files.exists(folder.path()));
    imports.open(List.of(good, good));
    waiting.poll().run();
    assertTrue(seen.contains(new ImportState.Running(2, 2, "good.html")));
    assertEquals(2, done().articles());
  }

  @Test
  void aLineThatIsPutBackStandsInTheTextAndIsSearched() {
    imports.paste(
        null,
        YARDS.replace("Read more: Ferries", "Read more: The bank lent them about 3 million euros"),
        false);
    int line = lineWith("Read more");
    MarkedArticle before = shown();
    leftOut.putBack(Set.of(line));
    MarkedArticle after = shown();
    assertTrue(after.article().text().contains("preliminary.\n\nRead more: The bank lent"));
    assertEquals(before.article().dropped().size() - 1, after.article().dropped().size());
    assertEquals(before.findings().estimates().size() + 1, after.findings().estimates().size());
    assertEquals(
        "Read more: The bank lent them about 3 million euros",
        reading.passageProperty().get().words());
    assertEquals(ids(after).size(), Set.copyOf(ids(after)).size(), "ids are unique");
    for (Claim claim : after.findings().claims()) {
      assertEquals(claim.quantity().asWritten(), claim.span().of(after.article().text()));
    }
    assertTrue(leftOut.canUndoProperty().get());
    leftOut.undo();
    assertEquals(before.article(), shown().article());
    assertEquals(before.findings(), shown().findings());
    assertFalse(leftOut.canUndoProperty().get());
  }

  @Test
  void whatAPersonCheckedStaysCheckedWhenTheTextGrows() throws Exception {
    imports.paste(null, YARDS, false);
    Path file = done().file();
    Review checked = new Review(ReviewState.ACCEPTED, "Mina Roth", LocalDate.of(2026, 11, 25));
    accept(file, checked);
    imports.open(List.of(file));
    leftOut.putBack(Set.of(lineWith("Read more")));
    List<Estimate> estimates = shown().findings().estimates();
    assertEquals(checked, estimates.getLast().review());
    assertEquals("600 tons", estimates.getLast().span().of(shown().article().text()));
    imports.paste(
        "Ferries are full\n\nAbout 300 people cross a day, the harbour office said.", null, false);
    reading.chooseArticle("a1");
    assertEquals(checked, shown().findings().estimates().getLast().review());
  }

  @Test
  void aSealedOrForeignBriefingKeepsItsText() throws Exception {
    imports.paste(null, YARDS, false);
    Path file = done().file();
    Path elsewhere = home.resolve("copy.briefing");
    Files.copy(file, elsewhere);
    imports.open(List.of(elsewhere));
    assertEquals(ImportedFolder.Standing.FOREIGN, leftOut.standing());
    byte[] bytes = Files.readAllBytes(elsewhere);
    leftOut.putBack(Set.of(0));
    assertArrayEquals(bytes, Files.readAllBytes(elsewhere));
    assertFalse(leftOut.lines().isEmpty());
    seal(file);
    imports.open(List.of(file));
    assertEquals(ImportedFolder.Standing.SEALED, leftOut.standing());
    imports.paste(null, YARDS, false);
    assertFalse(done().added());
  }

  private void accept(Path file, Review review) throws Exception {
    MarkedArticle marked = shown();
    List<Claim> claims = new ArrayList<>(marked.findings().claims());
    Estimate last = marked.findings().estimates().getLast();
    claims.set(
        claims.indexOf(last),
        new Estimate(
            last.id(),
            last.span(),
            last.quantity(),
            last.chain(),
            last.alsoSaid(),
            last.alternatives(),
            last.subsetOf(),
            review));
    Findings found = marked.findings();
    MarkedArticle now =
        MarkedArticle.of(marked.article(), new Findings(claims, found.tieStates(), found.events()));
    new Shelf(folder).replace(file, now, reading.briefing().knowledge());
  }

  private static void seal(Path file) throws Exception {
    try (Bundle base = new BundleReader().read(file)) {
      var info = base.info();
      var sealed =
          new org.briefingviewer.model.BundleInfo(
              info.name(),
              info.title(),
              info.version(),
              info.created(),
              info.handling(),
              new Seal("Mina Roth", LocalDate.of(2026, 11, 25)),
              info.articles());
      new BundleWriter()
          .write(
              new BundleContent(sealed, base.knowledge(), List.of(), java.util.Map.of()),
              base,
              file);
    }
  }

  private static List<String> originals(Path file) throws IOException {
    try (var zip = new java.util.zip.ZipFile(file.toFile())) {
      Stream<String> names = zip.stream().map(java.util.zip.ZipEntry::getName);
      return names.filter(name -> name.startsWith("originals/")).toList();
    }
  }

  private int lineWith(String words) {
    List<Dropped> lines = leftOut.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).text().contains(words)) {
        return i;
      }
    }
    throw new AssertionError(words + " is not among " + lines);
  }

  private static List<String> ids(MarkedArticle marked) {
    return marked.findings().claims().stream().map(Claim::id).toList();
  }

  private MarkedArticle shown() {
    return reading.markedArticle();
  }

  private Imported done() {
    return assertInstanceOf(ImportState.Done.class, imports.stateProperty().get()).imported();
  }
}
