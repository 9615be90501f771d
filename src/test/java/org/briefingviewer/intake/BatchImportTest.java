// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.briefingviewer.bundle.BundleWriter;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchImportTest {
  private static final ArticleImporter IMPORTER =
      new ArticleImporter(new Ingest(), new Extractor());
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-05-01T10:00Z");
  private static final int FILES = 24;

  @TempDir private Path home;
  private Path raw;
  private Path out;

  @BeforeEach
  void setUp() throws IOException {
    raw = home.resolve("raw");
    out = home.resolve("out.briefing");
    RawFolder.write(raw, FILES, 1);
  }

  private List<RawArticle> files() {
    FolderFiles folders = new FolderFiles();
    folders.add(raw);
    return folders.files();
  }

  private static BatchImport.Manner manner(int workers) {
    return new BatchImport.Manner(OrderedWork.with(workers), true, "1.0");
  }

  /// Imports everything, going on with what is there.
  private BatchImport.Harvest imported(int workers) throws Exception {
    try (ImportJournal folder = ImportJournal.beside(out)) {
      try (BatchImport intake = BatchImport.in(folder, IMPORTER, manner(workers))) {
        BatchImport.Harvest harvest = intake.read(files(), (n, file, outcome) -> {}, () -> false);
        PieceJoiner joining = new PieceJoiner(intake, harvest, PieceJoiner.Wishes.plain(NOW));
        joining.write(joining.gather((n, file, article, notes) -> {}), folder, out, n -> {});
        return harvest;
      } finally {
        folder.remove();
      }
    }
  }

  /// Reads some files and stops.
  private void begun(int count) throws Exception {
    try (ImportJournal folder = ImportJournal.beside(out);
        BatchImport intake = BatchImport.in(folder, IMPORTER, manner(1))) {
      AtomicBoolean stop = new AtomicBoolean();
      intake.read(files().subList(0, count), (n, file, outcome) -> {}, stop::get);
    }
  }

  private byte[] bytes() throws IOException {
    return Files.readAllBytes(out);
  }

  private List<String> beside() throws IOException {
    try (var list = Files.list(home)) {
      return list.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void givesTheSameBytesHoweverManyWorkersThereAre() throws Exception {
    imported(1);
    byte[] one = bytes();
    for (int workers : new int[] {4, 2}) {
      Files.delete(out);
      imported(workers);
      assertArrayEquals(one, bytes(), workers + " workers");
    }
    assertEquals(List.of("out.briefing", "raw"), beside());
  }

  /// There are two ways to a new briefing, through memory and past it; nobody can tell them apart.
  @Test
  void givesTheBytesOfABriefingThatIsWrittenAtOnce() throws Exception {
    imported(2);
    List<MarkedArticle> articles = new ArrayList<>();
    Map<String, byte[]> originals = new TreeMap<>();
    OriginalNames names = new OriginalNames();
    for (RawArticle file : files()) {
      ArticleImporter.Raw form = file.raw().getFirst();
      articles.add(IMPORTER.read("a" + (articles.size() + 1), form));
      originals.put(names.nameFor(form.name()), form.bytes());
    }
    Path whole = home.resolve("whole.briefing");
    String title = articles.getFirst().article().headline();
    new BundleWriter().write(WholeContent.of(IMPORTER, articles, title, NOW, originals), whole);
    assertArrayEquals(Files.readAllBytes(whole), bytes());
  }

  @Test
  void goesOnWhereItWasStopped() throws Exception {
    imported(2);
    byte[] uninterrupted = bytes();
    Files.delete(out);
    for (int count : new int[] {0, 1, 17, FILES}) {
      begun(count);
      BatchImport.Harvest harvest = imported(2);
      assertEquals(count, harvest.takenOver());
      assertEquals(0, harvest.stale());
      assertArrayEquals(uninterrupted, bytes(), "stopped after " + count);
    }
  }

  @Test
  void noticesWhatChangedVanishedAndCameSince() throws Exception {
    begun(20);
    List<RawArticle> files = files();
    Files.delete(((RawArticle.OfFile) files.get(3)).path());
    Path changed = ((RawArticle.OfFile) files.get(5)).path();
    Files.setLastModifiedTime(
        Files.writeString(changed, RawFolder.text(900, 9)), Files.getLastModifiedTime(raw));
    Files.writeString(raw.resolve("new.txt"), RawFolder.text(901, 9));
    BatchImport.Harvest harvest = imported(2);
    assertEquals(18, harvest.takenOver());
    assertEquals(2, harvest.stale());
    byte[] gone = bytes();
    Files.delete(out);
    assertEquals(0, imported(1).takenOver());
    assertArrayEquals(bytes(), gone);
  }

  @Test
  void aFileThatCannotBeReadKeepsNoneOut() throws Exception {
    Files.write(raw.resolve("part 0/0 picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    BatchImport.Harvest harvest = imported(2);
    assertEquals(FILES, harvest.articles());
    assertEquals(1, harvest.problems().size());
    assertTrue(harvest.problems().getFirst().where().endsWith("part 0/0 picture.txt"));
    assertTrue(harvest.problems().getFirst().what().contains("PNG picture"));
  }

  @Test
  void whatFailsWhileItIsPutTogetherIsNamedAndLeftOut() throws Exception {
    Path failing = raw.resolve("part 0/0 failing.txt");
    Files.writeString(failing, "Odd headline\n\nAbout 300 men came, the office said on Monday.\n");
    try (ImportJournal folder = ImportJournal.beside(out)) {
      try (BatchImport intake = BatchImport.in(folder, IMPORTER, manner(2))) {
        BatchImport.Harvest harvest = intake.read(files(), (n, file, outcome) -> {}, () -> false);
        assertEquals(FILES + 1, harvest.articles());
        PieceJoiner joining = new PieceJoiner(intake, harvest, failingOn("Odd headline"));
        List<Integer> told = new ArrayList<>();
        PieceJoiner.Joined joined = joining.gather((n, file, article, notes) -> told.add(n));
        assertTrue(joining.write(joined, folder, out, n -> {}));
        assertEquals(FILES, joined.articles());
        assertEquals(IntStream.rangeClosed(1, FILES).boxed().toList(), told);
        assertEquals(1, joining.leftOut().size());
        assertEquals(failing.toString(), joining.leftOut().getFirst().where());
      } finally {
        folder.remove();
      }
    }
    byte[] withoutIt = bytes();
    Files.delete(failing);
    Files.delete(out);
    imported(2);
    assertArrayEquals(bytes(), withoutIt);
  }

  private static PieceJoiner.Wishes failingOn(String headline) {
    return new PieceJoiner.Wishes(
        null,
        null,
        NOW,
        marked -> {
          if (marked.article().headline().equals(headline)) {
            throw new IllegalStateException("odd");
          }
          return marked;
        },
        (known, names) -> known);
  }

  @Test
  void anImportOfNothingButWhatFailsWritesNothing() throws Exception {
    Path only = Files.createDirectory(home.resolve("only")).resolve("a.txt");
    Files.writeString(only, "Odd headline\n\nAbout 300 men came, the office said on Monday.\n");
    try (ImportJournal folder = ImportJournal.beside(out);
        BatchImport intake = BatchImport.in(folder, IMPORTER, manner(2))) {
      BatchImport.Harvest harvest =
          intake.read(List.of(RawArticle.OfFile.of(only)), (n, file, outcome) -> {}, () -> false);
      PieceJoiner joining = new PieceJoiner(intake, harvest, failingOn("Odd headline"));
      PieceJoiner.Joined joined = joining.gather((n, file, article, notes) -> {});
      assertFalse(joining.write(joined, folder, out, n -> {}));
      assertFalse(Files.exists(out));
    }
  }

  @Test
  void notesOfAFileAreKeptWithIt() throws Exception {
    String words = "Pier\n\nThe café owner’s élan, he said, was naïve: about 300 cooks came.";
    byte[] good = words.getBytes(StandardCharsets.UTF_8);
    byte[] spoiled = Arrays.copyOf(good, good.length + 1);
    spoiled[good.length] = (byte) 0xff;
    Path odd = Files.write(raw.resolve("odd.txt"), spoiled);
    begun(FILES + 1);
    try (ImportJournal folder = ImportJournal.beside(out);
        BatchImport intake = BatchImport.in(folder, IMPORTER, manner(2))) {
      BatchImport.Harvest harvest = intake.read(files(), (n, file, outcome) -> {}, () -> false);
      assertEquals(FILES + 1, harvest.takenOver());
      List<Problem> told = new ArrayList<>();
      new PieceJoiner(intake, harvest, PieceJoiner.Wishes.plain(NOW))
          .gather((n, file, article, notes) -> told.addAll(notes));
      assertEquals(List.of(odd.toString()), told.stream().map(Problem::where).toList());
    }
  }

  @Test
  void filesOfOneContentAreArticlesOfTheirOwn() throws Exception {
    Path first = ((RawArticle.OfFile) files().getFirst()).path();
    Files.createDirectory(raw.resolve("copies"));
    Files.copy(first, raw.resolve("copies").resolve(first.getFileName()));
    assertEquals(FILES + 1, imported(2).articles());
    imported(1);
  }

  @Test
  void isStoppedBetweenTwoFiles() throws Exception {
    try (ImportJournal folder = ImportJournal.beside(out);
        BatchImport intake = BatchImport.in(folder, IMPORTER, manner(1))) {
      AtomicBoolean stop = new AtomicBoolean();
      BatchImport.Harvest harvest =
          intake.read(files(), (n, file, outcome) -> stop.set(true), stop::get);
      assertTrue(harvest.articles() >= 1 && harvest.articles() < FILES, "" + harvest.articles());
    }
  }

  @Test
  void whatAStoppedProgramLeftAmongThePassingFilesIsRemoved() throws Exception {
    try (ImportJournal running = ImportJournal.passing()) {
      Path among = running.path().getParent();
      Path left =
          Files.createDirectory(among.resolve("briefing-import-999999999-x" + home.hashCode()));
      Files.writeString(left.resolve("lock"), "");
      Files.writeString(left.resolve("pieces"), "");
      try (ImportJournal next = ImportJournal.passing()) {
        assertFalse(Files.exists(left));
        assertTrue(Files.exists(running.path()));
        next.remove();
      }
      running.remove();
    }
  }

  @Test
  void twoImportsToOneBriefingAreRefused() throws Exception {
    try (ImportJournal first = ImportJournal.beside(out)) {
      Refusal refused = assertThrows(Refusal.class, () -> ImportJournal.beside(out));
      assertTrue(refused.problems().getFirst().what().contains("Another import"));
      assertTrue(Files.exists(first.path()));
      ImportJournal.beside(home.resolve("other.briefing")).remove();
    }
    ImportJournal.beside(out).remove();
    assertFalse(beside().contains(".out.briefing.importing"));
  }
}
