// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.briefingviewer.bundle.BundleCheck;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.intake.ArticleImporter;
import org.briefingviewer.intake.addition.ImportResult;
import org.briefingviewer.intake.addition.ImportState;
import org.briefingviewer.intake.addition.LazyImporter;
import org.briefingviewer.intake.addition.RepeatedArticle;
import org.briefingviewer.journal.DocumentContext;
import org.briefingviewer.journal.UnsavedBriefings;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.DroppedLine;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.document.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a user pastes, drops or chooses comes in as an edit; dropped lines come back as one.
class ArticleImportsTest {
  private static final ArticleImporter IMPORTER =
      new ArticleImporter(new Ingest(), new Extractor());
  private static final String YARDS =
      "<h1>Yards on the river have more work than ever</h1><nav><a href='/a'>Home</a></nav><p>The"
          + " harbour office said on Monday that about 47 yards mend boats along the river, a"
          + " figure that it called preliminary.</p><p>Read more: The bank lent them about 3"
          + " million euros</p><p>A buyer estimated that 600 tons of steel arrive every month,"
          + " most of it by night and without papers.</p>";
  private static final String FERRIES =
      "Ferries take twice as many people\n\n"
          + "The harbour said that about 300 people a day cross the river.";

  @TempDir private Path home;

  private ReadingSession reading;
  private Document document;
  private ArticleImports imports;
  private DroppedLines leftOut;

  @BeforeEach
  void setUp() {
    build(Runnable::run);
  }

  private void build(Executor background) {
    LazyImporter importer = new LazyImporter(() -> IMPORTER);
    reading =
        new ReadingSession(new FileOpener(), () -> new TaskRunner(Runnable::run, Runnable::run));
    DocumentContext around =
        new DocumentContext(
            home.resolve("journals"),
            new UnsavedBriefings(home.resolve("drafts")),
            Runnable::run,
            later -> {},
            OffsetDateTime::now);
    document = new Document(reading, around, new TaskRunner(Runnable::run, Runnable::run));
    imports =
        new ArticleImports(
            reading,
            document,
            new FileOpener(),
            importer,
            new SampleFiles(home.resolve("sample")),
            new TaskRunner(background, Runnable::run));
    leftOut =
        new DroppedLines(
            reading,
            reading,
            reading,
            document,
            importer,
            new TaskRunner(Runnable::run, Runnable::run));
  }

  @Test
  void aPasteWithNothingOpenBeginsABriefingWithoutAName() {
    imports.paste("Yards on the river", YARDS, false);
    ImportResult came = done();
    assertEquals(ImportResult.Into.NEW, came.into());
    assertEquals(2, came.estimates());
    Article article = shown().article();
    assertEquals("Yards on the river have more work than ever", article.headline());
    assertEquals("Yards on the river have more work than ever", reading.briefing().about().title());
    assertEquals(came.leftOut(), article.dropped().size());
    assertTrue(document.untitled());
    assertEquals(1, document.unsavedProperty().get());
    assertEquals(0, document.recoveredProperty().get().edits(), "no program has ended");
  }

  @Test
  void aPasteWithABriefingOpenComesIntoItAndWhatIsReadStays() {
    imports.paste(null, YARDS, false);
    MarkedArticle read = shown();
    imports.paste(FERRIES, null, false);
    assertEquals(ImportResult.Into.OPEN, done().into());
    assertEquals("a2", done().firstId());
    assertEquals(read, shown());
    assertEquals(2, reading.briefing().info().articles().size());
    assertEquals(2, reading.briefing().knowledge().references().size());
    document.undo();
    assertEquals(1, reading.briefing().info().articles().size());
    document.redo();
    imports.paste(FERRIES + "\n\nMore of it.", null, true);
    assertEquals(1, reading.briefing().info().articles().size(), "as a new briefing");
  }

  @Test
  void nothingComesIntoASample() throws IOException {
    imports.begin();
    Path folder = Files.createDirectories(home.resolve("sample"));
    document.saveAs(folder.resolve("sample_ko.briefing"), () -> {});
    assertFalse(imports.adds());
    imports.paste(FERRIES, null, false);
    assertEquals(ImportResult.Into.NEW, done().into());
  }

  @Test
  void readersOfALanguageWithASampleOfTheirOwnAreShownThat() throws IOException {
    imports.begin();
    Path folder = Files.createDirectories(home.resolve("sample"));
    document.saveAs(folder.resolve("sample_ko.briefing"), () -> {});
    imports.begin();
    document.saveAs(folder.resolve("sample.briefing"), () -> {});
    imports.openSample(Locale.KOREAN);
    assertEquals(folder.resolve("sample_ko.briefing"), reading.base().file());
    imports.openSample(Locale.FRENCH);
    assertEquals(folder.resolve("sample.briefing"), reading.base().file());
  }

  @Test
  void severalAreOneEditAndTheProgramMayBeKilled() throws IOException {
    Path yards = Files.writeString(home.resolve("yards.html"), YARDS);
    Path ferries = Files.writeString(home.resolve("ferries.txt"), FERRIES);
    imports.begin();
    imports.take(List.of(yards, ferries));
    assertEquals(List.of("a1", "a2"), ids());
    assertEquals("Yards on the river have more work than ever", reading.briefing().about().title());
    Path draft = reading.base().file();
    reading.close(); // as a kill leaves it: journal and parts stay
    build(Runnable::run);
    assertEquals(List.of(draft), document.drafts().left());
    assertEquals("Yards on the river have more work than ever", UnsavedBriefings.title(draft));
    reading.open(draft);
    assertEquals(List.of("a1", "a2"), ids());
    assertEquals(1, document.recoveredProperty().get().edits());
    document.undo();
    assertEquals(List.of(), ids());
    document.redo();
    assertEquals(
        "Ferries take twice as many people",
        reading.briefing().info().articles().getLast().headline());
  }

  @Test
  void savingGivesItANameAndKeepsTheOriginals() throws Exception {
    imports.paste(null, YARDS, false);
    imports.paste(FERRIES, null, false);
    Path draft = reading.base().file();
    Path named = home.resolve("river.briefing");
    document.save(() -> {});
    assertTrue(document.problemProperty().get().what().contains("no name"));
    document.saveAs(named, () -> {});
    assertFalse(document.untitled());
    assertEquals(0, document.unsavedProperty().get());
    assertFalse(Files.exists(draft));
    assertEquals(List.of("originals/a1-pasted.html", "originals/a2-pasted.txt"), originals(named));
    assertEquals(List.of(), BundleCheck.check(named, (done, all) -> {}).problems());
    document.undo();
    assertEquals(List.of("a1"), ids());
    document.redo();
    assertEquals(List.of("a1", "a2"), ids());
    document.undo();
    document.undo();
    document.redo();
    document.redo();
    document.save(() -> {});
    reading.close();
    assertNull(reading.base());
    try (Stream<Path> left = Files.list(home.resolve("drafts"))) {
      assertEquals(List.of(), left.toList());
    }
    reading.open(named);
    assertEquals(List.of("a1", "a2"), ids());
    assertEquals(0, document.unsavedProperty().get());
  }

  @Test
  void anEmptyOneLeavesNothingBehind() throws IOException {
    imports.begin();
    assertTrue(document.untitled());
    imports.paste(FERRIES, null, false);
    document.undo();
    reading.close();
    try (Stream<Path> left = Files.list(home.resolve("drafts"))) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void theSameArticleAgainIsToldAndNotDoubled() throws IOException {
    imports.paste(FERRIES, null, false);
    imports.paste(FERRIES, null, false);
    assertEquals(0, done().articles());
    assertEquals(
        List.of(new RepeatedArticle("a1", "Ferries take twice as many people")), done().again());
    assertEquals(List.of("a1"), ids());
    Path again = Files.writeString(home.resolve("again.txt"), FERRIES);
    Path yards = Files.writeString(home.resolve("yards.html"), YARDS);
    imports.take(List.of(again, yards, yards));
    assertEquals(1, done().articles());
    assertEquals(2, done().again().size());
  }

  @Test
  void oneBadFileIsToldAndTheOthersComeIn() throws IOException {
    Path good = Files.writeString(home.resolve("good.html"), YARDS);
    Path scan = Files.write(home.resolve("photo.pdf"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    Path gone = home.resolve("gone.txt");
    Path other = Files.writeString(home.resolve("other.briefing"), "x");
    imports.open(List.of(scan, good, gone, other));
    ImportResult came = done();
    assertEquals(1, came.articles());
    assertEquals(
        List.of("other.briefing", "photo.pdf", "gone.txt"),
        came.problems().stream().map(p -> p.where()).toList());
    assertTrue(came.problems().get(1).what().contains("PNG picture"));
  }

  @Test
  void nothingIsWrittenWhenNothingCanBeRead() {
    imports.paste("  ", null, false);
    ImportState.Failed failed =
        assertInstanceOf(ImportState.Failed.class, imports.stateProperty().get());
    assertEquals("There is no text in it.", failed.problems().getFirst().what());
    assertFalse(Files.exists(home.resolve("drafts")));
  }

  @Test
  void aFolderGoesIntoAFileOfItsOwn() throws IOException {
    Path folder = Files.createDirectory(home.resolve("raw"));
    Files.writeString(folder.resolve("yards.html"), YARDS);
    Files.writeString(folder.resolve("ferries.txt"), FERRIES);
    imports.open(List.of(folder));
    ImportState.Asking asking =
        assertInstanceOf(ImportState.Asking.class, imports.stateProperty().get());
    assertEquals("raw", asking.name());
    Path out = home.resolve("out.briefing");
    imports.into(out, asking.files());
    assertEquals(2, done().articles());
    assertEquals(out, reading.base().file());
    assertFalse(document.untitled());
  }

  @Test
  void whatIsStoppedLeavesNothingBehind() throws IOException {
    Deque<Runnable> waiting = new ArrayDeque<>();
    build(waiting::add);
    List<ImportState> seen = new ArrayList<>();
    imports.stateProperty().subscribe(state -> seen.add(state));
    Path good = Files.writeString(home.resolve("good.html"), YARDS);
    Path other = Files.writeString(home.resolve("other.txt"), FERRIES);
    imports.open(List.of(good, other));
    assertEquals(new ImportState.Running(1, 2, "good.html"), imports.stateProperty().get());
    imports.cancel();
    waiting.poll().run();
    assertInstanceOf(ImportState.Idle.class, imports.stateProperty().get());
    assertFalse(Files.exists(home.resolve("drafts")));
    imports.open(List.of(good, other));
    waiting.poll().run();
    assertTrue(seen.contains(new ImportState.Running(2, 2, "other.txt")));
    assertEquals(2, done().articles());
  }

  @Test
  void aLineThatIsPutBackStandsInTheTextAndIsSearched() {
    imports.paste(null, YARDS, false);
    int line = lineWith("Read more");
    MarkedArticle before = shown();
    leftOut.putBack(Set.of(line), () -> {});
    MarkedArticle after = shown();
    assertTrue(after.article().text().contains("preliminary.\n\nRead more: The bank lent"));
    assertEquals(before.article().dropped().size() - 1, after.article().dropped().size());
    assertEquals(before.findings().estimates().size() + 1, after.findings().estimates().size());
    assertEquals(
        "Read more: The bank lent them about 3 million euros",
        reading.passageProperty().get().words());
    assertEquals(claims(after).size(), Set.copyOf(claims(after)).size(), "ids are unique");
    for (Claim claim : after.findings().claims()) {
      assertEquals(claim.quantity().asWritten(), claim.span().of(after.article().text()));
    }
    document.undo();
    assertEquals(before.article(), shown().article());
    assertEquals(before.findings(), shown().findings());
  }

  private List<String> ids() {
    return reading.briefing().info().articles().stream().map(a -> a.id()).toList();
  }

  private static List<String> originals(Path file) throws IOException {
    try (var zip = new java.util.zip.ZipFile(file.toFile())) {
      Stream<String> names = zip.stream().map(java.util.zip.ZipEntry::getName);
      return names.filter(name -> name.startsWith("originals/")).toList();
    }
  }

  private int lineWith(String words) {
    List<DroppedLine> lines = leftOut.lines();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).text().contains(words)) {
        return i;
      }
    }
    throw new AssertionError(words + " is not among " + lines);
  }

  private static List<String> claims(MarkedArticle marked) {
    return marked.findings().claims().stream().map(Claim::id).toList();
  }

  private MarkedArticle shown() {
    return reading.markedArticle();
  }

  private ImportResult done() {
    return assertInstanceOf(
            ImportState.Done.class,
            imports.stateProperty().get(),
            () -> String.valueOf(imports.stateProperty().get()))
        .imported();
  }
}
