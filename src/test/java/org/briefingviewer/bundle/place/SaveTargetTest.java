// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.place;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.BundleWriter;
import org.briefingviewer.bundle.SavedBriefing;
import org.briefingviewer.bundle.entry.FileIdentity;
import org.briefingviewer.bundle.file.InTheWay;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.revise.Revision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A save on real files, of which something else became while the briefing was open.
class SaveTargetTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home"), "assets", "sample", "sample.briefing");
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-30T12:00:00Z");

  @TempDir private Path folder;
  private Path file;
  private Path theirs;

  @BeforeEach
  void layFiles() throws Exception {
    file = Files.copy(SAMPLE, folder.resolve("c.briefing"));
    theirs = Files.createDirectory(folder.resolve("theirs")).resolve("t.briefing");
    try (Bundle base = new BundleReader().read(file)) {
      write(base, "Theirs", new SaveTarget(theirs, new ReplaceableFile.Nothing()));
    }
  }

  private static SaveResult write(Bundle base, String title, SaveTarget to)
      throws IOException, Refusal {
    Revision now =
        Revision.of(
                base,
                part -> {
                  throw new AssertionError(part);
                })
            .with(new BriefingEdit.Retitle(Act.of("A", NOW), base.info().title(), title));
    return new BundleWriter()
        .write(new SavedBriefing(now, now.edited(), now.edits(), Map.of()), base, to);
  }

  private static String title(Path file) throws Exception {
    try (Bundle bundle = new BundleReader().read(file)) {
      return bundle.info().title();
    }
  }

  /// How somebody else's file comes under the name.
  enum Change {
    MOVED_OVER {
      @Override
      void make(Path file, Path theirs) throws IOException {
        Files.move(theirs, file, StandardCopyOption.REPLACE_EXISTING);
      }
    },
    WRITTEN_INTO {
      @Override
      void make(Path file, Path theirs) throws IOException {
        Files.write(file, Files.readAllBytes(theirs));
      }
    },
    WITH_THE_OLD_TIME {
      @Override
      void make(Path file, Path theirs) throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        Files.write(file, Files.readAllBytes(theirs));
        Files.setLastModifiedTime(file, time);
      }
    },
    LINKED {
      @Override
      void make(Path file, Path theirs) throws IOException {
        Files.delete(file);
        Files.createSymbolicLink(file, theirs);
      }
    },
    NO_BRIEFING {
      @Override
      void make(Path file, Path theirs) throws IOException {
        Files.writeString(file, "a letter");
      }
    },
    EMPTIED {
      @Override
      void make(Path file, Path theirs) throws IOException {
        Files.write(file, new byte[0]);
      }
    },
    HARD_LINKED {
      @Override
      void make(Path file, Path theirs) throws IOException {
        Files.delete(file);
        Files.createLink(file, theirs);
      }
    },
    HALVED {
      @Override
      void make(Path file, Path theirs) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
      }
    },
    WRITTEN_ON {
      @Override
      void make(Path file, Path theirs) throws IOException {
        Files.writeString(file, "more", StandardOpenOption.APPEND);
      }
    };

    abstract void make(Path file, Path theirs) throws IOException;
  }

  @ParameterizedTest
  @EnumSource(Change.class)
  void whatSomebodyElsePutThereIsNotWrittenOver(Change change) throws Exception {
    try (Bundle base = new BundleReader().read(file)) {
      change.make(file, theirs);
      byte[] there = Files.readAllBytes(file);
      SaveTarget target = new SaveTarget(file, new ReplaceableFile.Known(null));
      assertThrows(ChangedFile.class, () -> write(base, "Mine", target));
      assertArrayEquals(there, Files.readAllBytes(file));
      assertEquals(List.of(), leftovers());
    }
  }

  @ParameterizedTest
  @EnumSource(Change.class)
  void whatIsReplacedStaysBeside(Change change) throws Exception {
    try (Bundle base = new BundleReader().read(file)) {
      change.make(file, theirs);
      byte[] there = Files.readAllBytes(file);
      Path place = file.toRealPath();
      SaveTarget target = new SaveTarget(file, new ReplaceableFile.Kept("replaced"));
      for (int time = 1; time < 3; time++) {
        SaveResult written = write(base, "Mine", target);
        String name = place.getFileName().toString().replace(".briefing", "");
        String label = time == 1 ? " (replaced).briefing" : " (replaced 2).briefing";
        assertEquals(place.resolveSibling(name + label), written.kept());
        assertEquals(FileIdentity.of(file), written.identity());
        assertEquals("Mine", title(file));
      }
      assertArrayEquals(
          there,
          Files.readAllBytes(
              place.resolveSibling(
                  place.getFileName().toString().replace(".briefing", " (replaced).briefing"))));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"PIPE", "LINK_TO_DEVICE", "SOCKET"})
  void whatIsNoFileIsNeitherWaitedForNorWrittenOver(InTheWay thing) throws Exception {
    try (Bundle base = new BundleReader().read(file)) {
      Files.delete(file);
      thing.put(file);
      SaveTarget target = new SaveTarget(file, new ReplaceableFile.Known(null));
      assertThrows(IOException.class, () -> write(base, "Mine", target));
      assertTrue(Files.exists(file, LinkOption.NOFOLLOW_LINKS));
      assertFalse(Files.isRegularFile(file));
      assertEquals(List.of(), leftovers());
    }
  }

  @Test
  void theFileThatWasOpenedIsSavedOverAgainAndAgain() throws Exception {
    try (Bundle base = new BundleReader().read(file)) {
      SaveResult first =
          write(base, "First", new SaveTarget(file, new ReplaceableFile.Known(null)));
      assertThrows(
          ChangedFile.class,
          () -> write(base, "Second", new SaveTarget(file, new ReplaceableFile.Known(null))));
      write(base, "Second", new SaveTarget(file, new ReplaceableFile.Known(first.identity())));
      assertEquals("Second", title(file));
    }
  }

  @Test
  void theSameFileAtAnotherTimeAndPlaceOnTheDiskIsNoOther() throws Exception {
    try (Bundle base = new BundleReader().read(file)) {
      Path copy = Files.copy(file, folder.resolve("copy"));
      Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING);
      Files.setLastModifiedTime(file, FileTime.fromMillis(1));
      write(base, "Mine", new SaveTarget(file, new ReplaceableFile.Known(null)));
      assertEquals("Mine", title(file));
    }
  }

  @Test
  void aFileThatIsGoneIsMadeAnew() throws Exception {
    try (Bundle base = new BundleReader().read(file)) {
      Files.delete(file);
      write(base, "Mine", new SaveTarget(file, new ReplaceableFile.Known(null)));
      assertEquals("Mine", title(file));
    }
  }

  @Test
  void aNewNameTakesThePlaceOfNothing() throws Exception {
    try (Bundle base = new BundleReader().read(file)) {
      byte[] there = Files.readAllBytes(theirs);
      SaveTarget target = new SaveTarget(theirs, new ReplaceableFile.Nothing());
      assertThrows(FileAlreadyExistsException.class, () -> write(base, "Mine", target));
      assertArrayEquals(there, Files.readAllBytes(theirs));
      Path dangling = Files.createSymbolicLink(folder.resolve("d"), folder.resolve("nowhere"));
      assertThrows(
          FileSystemException.class,
          () -> write(base, "Mine", new SaveTarget(dangling, new ReplaceableFile.Nothing())));
      assertTrue(Files.isSymbolicLink(dangling));
      assertEquals(List.of(), leftovers());
    }
  }

  @Test
  void whatChangesWhileTheJournalIsForcedIsSeen() throws Exception {
    try (Bundle base = new BundleReader().read(file)) {
      byte[] there = Files.readAllBytes(theirs);
      SaveTarget target =
          new SaveTarget(
              file,
              new ReplaceableFile.Known(null),
              digest -> {
                try {
                  Files.write(file, there);
                } catch (IOException e) {
                  throw new AssertionError(e);
                }
              });
      assertThrows(ChangedFile.class, () -> write(base, "Mine", target));
      assertArrayEquals(there, Files.readAllBytes(file));
    }
  }

  @Test
  void aFreeNameIsOneThatNothingHas() throws Exception {
    Path first = FreeName.beside(file, "mine");
    assertEquals(folder.resolve("c (mine).briefing"), first);
    Files.createSymbolicLink(first, folder.resolve("nowhere"));
    assertEquals(folder.resolve("c (mine 2).briefing"), FreeName.beside(file, "mine"));
    assertEquals(folder.resolve(".x (mine)"), FreeName.beside(folder.resolve(".x"), "mine"));
  }

  @Test
  void aFileIsKnownByWhatIsInIt() throws Exception {
    String opened = FileIdentity.of(file);
    assertNotNull(opened);
    assertNull(FileIdentity.of(folder.resolve("nothing")));
    assertNotEquals(opened, FileIdentity.of(theirs));
    assertNotEquals(opened, FileIdentity.of(folder));
    try (Bundle base = new BundleReader().read(file)) {
      Files.delete(file);
      Files.createDirectory(file);
      assertThrows(
          ChangedFile.class,
          () -> write(base, "Mine", new SaveTarget(file, new ReplaceableFile.Known(null))));
    }
    assertTrue(Files.isDirectory(file));
    assertFalse(Files.exists(folder.resolve("c (replaced).briefing")));
  }

  private List<Path> leftovers() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(each -> each.getFileName().toString().startsWith(".")).toList();
    }
  }
}
