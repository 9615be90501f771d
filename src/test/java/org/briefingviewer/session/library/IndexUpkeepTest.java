// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.session.TaskRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexUpkeepTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home", ".")).resolve("assets/sample/sample.briefing");

  @TempDir private Path home;
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final List<Duration> delays = new ArrayList<>();
  private Path folder;
  private Path indexes;
  private IndexUpkeep upkeep;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectories(home.resolve("briefings"));
    for (int i = 0; i < 3; i++) {
      Files.copy(SAMPLE, folder.resolve(i + ".briefing"));
    }
    indexes = home.resolve("own/indexes");
    upkeep =
        new IndexUpkeep(
            indexes,
            new Keyring(),
            (after, task) -> {
              delays.add(after);
              waiting.add(task);
            },
            new TaskRunner(Runnable::run, Runnable::run));
  }

  private void runAll() {
    for (int i = waiting.size(); i > 0; i--) {
      waiting.remove().run();
    }
  }

  private long files() throws IOException {
    if (!Files.isDirectory(indexes)) {
      return 0;
    }
    try (Stream<Path> all = Files.walk(indexes)) {
      return all.filter(Files::isRegularFile).count();
    }
  }

  @Test
  void withoutFoldersNothingIsDoneAndNothingIsWritten() throws IOException {
    upkeep.of(List.of());
    upkeep.now();
    upkeep.soon();
    assertTrue(waiting.isEmpty());
    assertEquals(0, files());
  }

  @Test
  void theStartComesFirstAndTheFoldersAreLookedAtAgainAndAgain() throws IOException {
    upkeep.of(List.of(folder));
    assertTrue(delays.getFirst().toSeconds() >= 20, delays::toString);
    runAll();
    assertTrue(files() > 0);
    assertEquals(1, upkeep.stateProperty().get().round());
    assertEquals(1, waiting.size(), "the next look waits");
    runAll();
    assertEquals(1, upkeep.stateProperty().get().round(), "nothing changed");
    Files.delete(folder.resolve("0.briefing"));
    runAll();
    assertEquals(2, upkeep.stateProperty().get().round());
  }

  @Test
  void itStopsWhileSomethingIsPresentedAndGoesOnAfterwards() throws IOException {
    upkeep.of(List.of(folder));
    upkeep.pause(true);
    upkeep.now();
    runAll();
    assertEquals(0, files());
    upkeep.pause(false);
    runAll();
    assertTrue(files() > 0);
  }

  /// A presentation that begins while briefings are being read ends that between two articles.
  @Test
  void aPresentationStopsWhatIsUnderWay() {
    upkeep.of(List.of(folder));
    List<Integer> read = new ArrayList<>();
    upkeep
        .stateProperty()
        .subscribe(
            (before, now) -> {
              if (now.running()) {
                read.add(now.done());
                upkeep.pause(true);
              }
            });
    runAll();
    assertEquals(List.of(1), read, "no further briefing was read");
    assertFalse(upkeep.stateProperty().get().running());
  }

  @Test
  void whenTheWindowGoesNothingIsBegunAnyMore() throws IOException {
    upkeep.of(List.of(folder));
    upkeep.close();
    upkeep.now();
    runAll();
    assertEquals(0, files());
    assertTrue(waiting.isEmpty());
  }

  @Test
  void onlyTheUsersOwnFolderIsWrittenTo() throws IOException {
    List<String> before = listed();
    upkeep.of(List.of(folder));
    runAll();
    assertEquals(before, listed());
  }

  private List<String> listed() throws IOException {
    try (Stream<Path> all = Files.walk(home)) {
      return all.filter(file -> file.startsWith(folder))
          .map(file -> file + " " + file.toFile().lastModified())
          .sorted()
          .toList();
    }
  }
}
