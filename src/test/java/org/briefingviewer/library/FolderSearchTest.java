// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.briefingviewer.bundle.file.InTheWay;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.extract.tie.actor.TriangleData;
import org.briefingviewer.library.LibrarySearch.Extent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FolderSearchTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home", ".")).resolve("assets/sample/sample.briefing");

  @TempDir private Path home;
  private Path folder;
  private Path inner;
  private Path indexes;

  @BeforeEach
  void makeFolders() throws IOException {
    folder = Files.createDirectories(home.resolve("briefings"));
    inner = Files.createDirectories(folder.resolve("of May"));
    Files.copy(SAMPLE, inner.resolve("one.briefing"));
    Files.writeString(inner.resolve("broken.briefing"), "no briefing");
    indexes = home.resolve("own/indexes");
  }

  private FolderHits find(List<Path> folders) {
    try (FolderSearch search =
        new FolderSearch(indexes, () -> TriangleData.read().triangle(), new Keyring())) {
      return search.find(folders, "Kim Jong Un", new Extent(9, 9), () -> false);
    }
  }

  private void index(List<Path> folders) {
    new IndexRun(indexes, new Keyring()).over(folders, (done, all) -> {}, () -> false);
  }

  @Test
  void withoutAnIndexItIsSaidToBeInTheMaking() {
    FolderHits hits = find(List.of(folder));
    assertTrue(hits.making());
    assertEquals(List.of(), hits.unread());
  }

  @Test
  void indexesThatCannotBeKeptAreToldAndAreNotInTheMaking() throws IOException {
    Files.createDirectories(indexes.getParent());
    Files.writeString(indexes, "a file where the folder should be");
    index(List.of(folder));
    FolderHits hits = find(List.of(folder));
    assertFalse(hits.making());
    assertEquals(indexes.toString(), hits.unread().getFirst().where());
  }

  @Test
  void whatTwoFoldersHoldIsListedOnce() {
    List<Path> both = List.of(folder, inner);
    index(both);
    FolderHits hits = find(both);
    assertEquals(1, hits.briefings().size());
    assertEquals(1, hits.unread().size(), hits.unread()::toString);
  }

  private static List<Integer> counts(FolderHits hits) {
    return List.of(hits.briefings().size(), hits.searched(), hits.unread().size());
  }

  @Test
  void foldersWithinOneAnotherAreCountedOnce() throws IOException {
    Path link = Files.createSymbolicLink(home.resolve("link"), folder);
    Path up = inner.resolve("../../briefings");
    for (List<Path> named :
        List.of(
            List.of(folder, inner),
            List.of(inner, folder),
            List.of(link, folder),
            List.of(folder, up),
            List.of(link.resolve("of May"), folder))) {
      index(named);
      assertEquals(List.of(1, 1, 1), counts(find(named)), named::toString);
    }
  }

  /// What the outer one passes by, or whose outer one is gone, is searched by itself.
  @Test
  void whatAnotherFolderDoesNotHoldIsSearchedByItself() throws IOException {
    Path hidden = Files.createDirectories(folder.resolve(".kept/below"));
    Files.copy(SAMPLE, hidden.resolve("two.briefing"));
    List<Path> both = List.of(folder, hidden);
    index(both);
    assertEquals(List.of(2, 2, 1), counts(find(both)));
    index(List.of(folder, inner));
    assertEquals(List.of(1, 1, 1), counts(find(List.of(folder, inner))));
    index(List.of(inner));
    assertEquals(List.of(1, 1, 1), counts(find(List.of(inner))));
  }

  private Path indexOf(Path searched) throws IOException {
    return indexes.resolve(IndexName.of(searched.toRealPath()));
  }

  /// Lucene would wait for whoever is at the other end of a pipe.
  @ParameterizedTest
  @EnumSource(value = InTheWay.class, names = "FOLDER", mode = EnumSource.Mode.EXCLUDE)
  @Timeout(60)
  void anIndexWithSomethingElseInItIsMadeAnew(InTheWay thing) throws Exception {
    List<Path> named = List.of(folder);
    index(named);
    try (Stream<Path> files = Files.list(indexOf(folder))) {
      for (Path file : files.toList()) {
        Files.delete(file);
        thing.put(file);
        Files.deleteIfExists(file.resolveSibling("elsewhere"));
      }
    }
    assertTrue(find(named).making());
    index(named);
    assertEquals(List.of(1, 1, 1), counts(find(named)));
  }

  @Test
  @Timeout(60)
  void aPipeInPlaceOfABriefingIsToldAndNobodyWaitsForIt() throws Exception {
    InTheWay.PIPE.put(inner.resolve("pipe.briefing"));
    index(List.of(folder));
    FolderHits hits = find(List.of(folder));
    assertEquals(1, hits.briefings().size());
    assertTrue(
        hits.unread().stream().anyMatch(each -> each.where().endsWith("pipe.briefing")),
        hits.unread()::toString);
  }

  /// A fault of a search says nothing of the index.
  @Test
  void anIndexThatIsNotDamagedStays() throws IOException {
    List<Path> named = List.of(folder);
    index(named);
    String states = "no states";
    try (FolderSearch search =
        new FolderSearch(
            indexes,
            () -> {
              throw new IllegalStateException(states);
            },
            new Keyring())) {
      FolderHits hits = search.find(named, "Kim Jong Un", new Extent(9, 9), () -> false);
      assertFalse(hits.making(), "nothing is being made");
      assertEquals(1, hits.unread().size(), hits::toString);
    }
    assertTrue(Files.isDirectory(indexOf(folder)));
    assertEquals(List.of(1, 1, 1), counts(find(named)));
  }

  @Test
  void aDamagedIndexIsToldAndMadeAnewOnceAndNotAgainAndAgain() throws IOException {
    List<Path> named = List.of(folder);
    IndexRun run = new IndexRun(indexes, new Keyring());
    try (FolderSearch search =
        new FolderSearch(indexes, () -> TriangleData.read().triangle(), new Keyring())) {
      run.over(named, (done, all) -> {}, () -> false);
      spoil();
      FolderHits first = search.find(named, "Kim Jong Un", new Extent(9, 9), () -> false);
      assertTrue(first.making());
      assertTrue(first.unread().getFirst().what().contains("damaged"), first::toString);
      run.over(named, (done, all) -> {}, () -> false);
      assertEquals(1, search.find(named, "Kim Jong Un", new Extent(9, 9), () -> false).searched());
      spoil();
      FolderHits second = search.find(named, "Kim Jong Un", new Extent(9, 9), () -> false);
      assertFalse(second.making());
      assertTrue(second.unread().getFirst().what().contains("again"), second::toString);
      assertTrue(Files.isDirectory(indexOf(folder)), "and is not made anew for ever");
    }
  }

  /// Cuts the list of its parts, which each search reads anew.
  private void spoil() throws IOException {
    try (Stream<Path> files = Files.list(indexOf(folder))) {
      Path list =
          files
              .filter(file -> String.valueOf(file.getFileName()).startsWith("segments_"))
              .max(Comparator.naturalOrder())
              .orElseThrow();
      String name = String.valueOf(list.getFileName());
      long next = Long.parseLong(name.substring("segments_".length()), Character.MAX_RADIX) + 1;
      Files.write(
          list.resolveSibling("segments_" + Long.toString(next, Character.MAX_RADIX)),
          new byte[] {1, 2, 3});
      Files.delete(list);
    }
  }
}
