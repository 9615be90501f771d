// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.library.FolderHits;
import org.briefingviewer.session.TaskRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFinderTest {
  @TempDir private Path home;

  /// Whoever waits for a search has to hear that it failed.
  @Test
  void aSearchThatFailsSaysWhyAndIsNotUnderWayForEver() throws Exception {
    Path folder = Files.createDirectories(home.resolve("briefings"));
    for (Throwable failure : List.of(new IllegalStateException("x"), new StackOverflowError())) {
      FolderFinder finder =
          new FolderFinder(
              home.resolve("indexes"),
              () -> {
                if (failure instanceof Error error) {
                  throw error;
                }
                throw (RuntimeException) failure;
              },
              new Keyring(),
              () -> new TaskRunner(Runnable::run, Runnable::run));
      finder.in(List.of(folder));
      finder.search("ferries");
      FolderHits hits = finder.resultsProperty().get();
      assertEquals("ferries", hits.typed());
      assertEquals(0, hits.searched());
      assertEquals(1, hits.unread().size());
      assertTrue(hits.unread().getFirst().what().contains("program failed"), hits::toString);
    }
  }
}
