// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.briefingviewer.app.StartMark;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.journal.Journal;
import org.briefingviewer.bundle.journal.JournalLook;
import org.briefingviewer.bundle.journal.JournalPlace;
import org.briefingviewer.bundle.journal.PartFolder;
import org.briefingviewer.bundle.place.SafeSave;
import org.briefingviewer.bundle.sidecar.Sidecar;
import org.briefingviewer.bundle.sidecar.SidecarPlace;
import org.briefingviewer.journal.UnsavedBriefings;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.settings.SettingsFile;
import org.briefingviewer.settings.SettingsSnapshot;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is kept of a briefing may be read by those who may read the briefing, and what lies in the
/// user's own folders by the user alone.
class PrivateFilesTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home"), "assets/sample/sample.briefing");

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void copySample() throws IOException {
    Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    file = Files.copy(SAMPLE, Files.createDirectory(folder.resolve("desk")).resolve("s.briefing"));
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(
        Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS));
  }

  /// All that others may do something with, below a folder.
  private static List<String> open(Path below) throws IOException {
    List<String> open = new ArrayList<>();
    try (Stream<Path> all = Files.walk(below)) {
      for (Path path : all.filter(each -> !each.equals(below)).toList()) {
        if (!rights(path).endsWith("------")) {
          open.add(below.relativize(path) + " " + rights(path));
        }
      }
    }
    return open;
  }

  @Test
  void whatIsKeptOfAPrivateBriefingIsPrivate() throws Exception {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    JournalPlace place = JournalPlace.beside(file);
    try (Bundle bundle = new BundleReader().read(file);
        Journal journal = Journal.open(place, bundle.digest(), JournalLook.NOTHING)) {
      new PartFolder(place).put(new byte[] {1});
      SidecarPlace notes = SidecarPlace.of(file, bundle.about(), folder.resolve("notes"));
      new Sidecar(notes, bundle.about(), id -> null).save(List.of(), List.of());
      journal.force();
    }
    assertEquals("rw-------", rights(place.file()));
    assertEquals("rwx------", rights(place.parts()));
    assertEquals(List.of(), open(folder.resolve("desk")));
    assertEquals(List.of(), open(folder.resolve("notes")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-r-----", "rw-rw-r--"})
  void aSavedFileKeepsTheRightsOfTheOneItReplacesAndHasNoMoreBefore(String rights)
      throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
    SafeSave.replace(file, new byte[] {1});
    assertEquals(rights, rights(file));
  }

  @Test
  void theJournalOfASharedBriefingMayBeReadByThoseWhoShareIt() throws Exception {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    JournalPlace place = JournalPlace.beside(file);
    Journal.open(place, "", JournalLook.NOTHING).close();
    Path plain = Files.createFile(folder.resolve("plain"));
    assertEquals(rights(plain), rights(place.file()), "as the system's mask has it");
  }

  @Test
  void theUsersOwnFoldersAreTheUsersAlone() throws Exception {
    Path own = folder.resolve("config").resolve("briefing-viewer");
    new SettingsFile(own).save(SettingsSnapshot.FIRST);
    StartMark.in(own).put(file);
    UnsavedBriefings drafts = new UnsavedBriefings(own.resolve("drafts"));
    Path draft = drafts.begin(triangle(), "Unnamed", OffsetDateTime.parse("2026-11-30T09:00:00Z"));
    JournalPlace place = JournalPlace.beside(draft);
    Journal.open(place, "", JournalLook.NOTHING).close();
    new PartFolder(place).put(new byte[] {1});
    Path journal = own.resolve("journals").resolve("elsewhere.journal");
    Journal.open(JournalPlace.at(journal), "", JournalLook.NOTHING).close();
    assertEquals(List.of(), open(own.getParent()));
    assertFalse(rights(own.getParent()).endsWith("r-x"), "nor is the folder around them open");
  }

  private static Triangle triangle() throws Exception {
    try (Bundle bundle = new BundleReader().read(SAMPLE)) {
      return bundle.knowledge().triangle();
    }
  }
}
