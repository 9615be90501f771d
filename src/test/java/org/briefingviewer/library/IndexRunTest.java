// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.library.entry.LibraryFolder;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexRunTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home", ".")).resolve("assets/sample/sample.briefing");

  @TempDir private Path home;
  private Path folder;
  private Path indexes;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectories(home.resolve("briefings"));
    Files.copy(SAMPLE, folder.resolve("one.briefing"));
    indexes = home.resolve("own/indexes");
  }

  private IndexRun.Outcome run(IndexRun run) {
    return run.over(List.of(folder), (done, all) -> {}, () -> false);
  }

  private Path index() throws IOException {
    return indexes.resolve(IndexName.of(folder.toRealPath()));
  }

  /// As on a full disk: nothing can be written.
  @Test
  void anIndexThatCannotBeWrittenIsToldAndTheOneThatIsThereStays() throws IOException {
    IndexRun run = new IndexRun(indexes, new Keyring());
    assertTrue(run(run).updated());
    List<String> before = parts();
    Path taken = index().resolve("write.lock");
    Files.delete(taken);
    Files.createDirectory(taken);
    Files.copy(SAMPLE, folder.resolve("two.briefing"));
    IndexRun.Outcome second = run(run);
    assertFalse(second.updated());
    Problem problem = second.problems().get(folder);
    assertTrue(problem != null && problem.where().contains(index().toString()), second::toString);
    assertTrue(problem.what().startsWith("The index cannot be written"), second::toString);
    assertTrue(parts().containsAll(before), "what was indexed can still be searched");
    Files.delete(taken);
    IndexRun.Outcome third = run(run);
    assertTrue(third.updated());
    assertEquals(List.of(), List.copyOf(third.problems().values()));
  }

  private List<String> parts() throws IOException {
    try (Stream<Path> files = Files.list(index())) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).startsWith("_"))
          .map(Path::toString)
          .sorted()
          .toList();
    }
  }

  /// The list of parts claims a name of two thousand million letters.
  @Test
  void aLengthThatNoMemoryHoldsIsDamageAndNothingElse() throws IOException {
    assertTrue(run(new IndexRun(indexes, new Keyring())).updated());
    byte[] claim = {0x3f, (byte) 0xd7, 0x6c, 0x17, -1, -1, -1, -1, 7};
    Files.write(index().resolve("segments_9"), claim);
    IndexRun.Outcome outcome = run(new IndexRun(indexes, new Keyring()));
    assertTrue(outcome.updated());
    assertEquals(List.of(), List.copyOf(outcome.problems().values()));
    assertFalse(Files.exists(index().resolve("segments_9")));
  }

  /// The run tells every refusal, as that of an index that cannot be written.
  @Test
  void aFolderOfTooManyBriefingsIsRefusedByName() throws IOException {
    Files.copy(SAMPLE, folder.resolve("two.briefing"));
    Refusal refused = assertThrows(Refusal.class, () -> new LibraryFolder(folder, 1).briefings());
    assertEquals(
        List.of(
            new Problem(
                folder.toString(), "It holds more than 1 briefings.", "Search a folder in it.")),
        refused.problems());
  }

  @Test
  void aFolderThatIsNotThereIsNoProblemOfTheIndex() throws IOException {
    Files.delete(folder.resolve("one.briefing"));
    Files.delete(folder);
    assertEquals(
        List.of(), List.copyOf(run(new IndexRun(indexes, new Keyring())).problems().values()));
  }
}
