// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.journal.Journal;
import org.briefingviewer.bundle.journal.JournalLine;
import org.briefingviewer.bundle.journal.JournalLook;
import org.briefingviewer.bundle.journal.JournalPlace;
import org.briefingviewer.bundle.journal.PartFolder;
import org.briefingviewer.bundle.sidecar.SidecarPlace;
import org.briefingviewer.journal.DocumentContext;
import org.briefingviewer.journal.DocumentJournal;
import org.briefingviewer.journal.UnsavedBriefings;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.opening.RecoveredWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Edits are found again wherever they were left, by whatever name and with whatever rights the
/// briefing is opened next.
class LeftElsewhereTest {
  private static final Path SAMPLE = Path.of("assets", "sample", "sample.briefing");

  @TempDir private Path folder;
  private Path file;
  private Path own;

  @BeforeEach
  void copyTheSample() throws Exception {
    file = Files.createDirectory(folder.resolve("there")).resolve("x.briefing");
    own = Files.createDirectory(folder.resolve("own"));
    Files.copy(SAMPLE, file);
  }

  private static BriefingEdit named(String title) {
    Act act =
        new Act("urn:test:" + title, "R.", OffsetDateTime.parse("2026-11-26T09:30:00Z"), null);
    return new BriefingEdit.Retitle(act, "before", title);
  }

  private void leave(JournalPlace place, BriefingEdit edit) throws Exception {
    try (Bundle bundle = new BundleReader().open(file);
        Journal journal = Journal.open(place, bundle.digest(), JournalLook.NOTHING)) {
      journal.append(new JournalLine.Done(edit));
    }
  }

  private JournalPlace inOwn() throws Exception {
    try (Bundle bundle = new BundleReader().open(file)) {
      String name = SidecarPlace.of(file, bundle.about(), own).own().getFileName().toString();
      return JournalPlace.at(own.resolve(name.replace(".annotations", ".journal")));
    }
  }

  private RecoveredWork recovered(Path named) throws Exception {
    try (OpenBriefing briefing = new BundleOpener(own).open(named)) {
      return briefing.recovered();
    }
  }

  @Test
  void editsAreFoundByALinkToTheBriefing() throws Exception {
    leave(JournalPlace.beside(file), named("One"));
    Path link = Files.createSymbolicLink(folder.resolve("link.briefing"), file);
    assertEquals("One", recovered(link).now().info().title());
    assertEquals(
        JournalPlace.beside(file).file().toRealPath(),
        JournalPlace.beside(link).file().toRealPath());
  }

  @Test
  void editsThatWereLeftBesideALinkAreFoundByIt() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link.briefing"), file);
    leave(JournalPlace.at(folder.resolve("link.journal")), named("One"));
    assertEquals(1, recovered(link).edits());
  }

  @Test
  void editsMadeWhereNothingCouldBeWrittenAreFoundWhenItCan() throws Exception {
    leave(inOwn(), named("One"));
    assertEquals("One", recovered(file).now().info().title());
    try (OpenBriefing briefing = new BundleOpener(own).open(file)) {
      assertEquals(inOwn(), JournalPlace.of(file, briefing.about(), own), "they go on there");
    }
  }

  @Test
  void otherEditsInAnotherPlaceAreTold() throws Exception {
    leave(JournalPlace.beside(file), named("One"));
    leave(inOwn(), named("Two"));
    RecoveredWork left = recovered(file);
    assertEquals("One", left.now().info().title());
    assertEquals(1, left.problems().size());
    assertTrue(left.problems().getFirst().what().startsWith("It holds other edits"));
  }

  @Test
  void editsBesideABriefingWhoseFolderIsClosedNowGoOnInTheOwnFolder() throws Exception {
    BriefingEdit first = named("One");
    leave(JournalPlace.beside(file), first);
    PartFolder parts = new PartFolder(JournalPlace.beside(file));
    String part = parts.put("bulk".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    Path there = file.getParent();
    assertTrue(there.toFile().setWritable(false));
    try {
      assumeTrue(!Files.isWritable(there), "for the system's administrator no folder is closed");
      assertEquals(1, recovered(file).edits());
      goOn(named("Two"));
      assertEquals("Two", recovered(file).now().info().title());
      assertEquals(List.of(), recovered(file).problems(), "what went on is told by nobody twice");
      assertEquals(4, new PartFolder(inOwn()).bytes(part).length);
    } finally {
      assertTrue(there.toFile().setWritable(true));
    }
  }

  private void goOn(BriefingEdit edit) throws Exception {
    try (OpenBriefing briefing = new BundleOpener(own).open(file)) {
      List<Exception> failed = new ArrayList<>();
      DocumentContext around =
          new DocumentContext(
              own,
              new UnsavedBriefings(folder.resolve("drafts")),
              Runnable::run,
              Runnable::run,
              OffsetDateTime::now);
      DocumentJournal journal = new DocumentJournal(around, failed::add);
      journal.done(briefing, edit);
      journal.leave(true);
      assertEquals(List.of(), failed);
      assertFalse(Files.isWritable(file.getParent()));
    }
  }
}
