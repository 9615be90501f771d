// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.extract.tie.actor.TriangleData;
import org.briefingviewer.library.LibrarySearch.Extent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    try (FolderSearch search = new FolderSearch(indexes, () -> TriangleData.read().triangle())) {
      return search.find(folders, "Kim Jong Un", new Extent(9, 9), () -> false);
    }
  }

  private void index(List<Path> folders) {
    new IndexRun(indexes).over(folders, (done, all) -> {}, () -> false);
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
}
