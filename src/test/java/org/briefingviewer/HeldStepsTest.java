// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleCheck;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.cli.CommandLineProgram;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.intake.data.WorkedElsewhere;
import org.briefingviewer.journal.DocumentContext;
import org.briefingviewer.journal.UnsavedBriefings;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.EditStep;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.session.document.Document;
import org.briefingviewer.session.document.FileSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Data that the command line brought into a briefing, in the window afterwards.
class HeldStepsTest {
  private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-26T09:30:00Z");

  @TempDir private Path folder;
  private Path file;
  private EstimateId id;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private ReadingSession session;
  private Document document;
  private FileSteps held;

  /// Bo accepts and rates a figure elsewhere, and what came of that comes in here.
  @BeforeEach
  void bringDataIn() throws Exception {
    file = folder.resolve("demo.briefing");
    Files.copy(Path.of(System.getProperty("briefing.home"), "assets/sample/sample.briefing"), file);
    Path data = folder.resolve("worked.jsonl");
    try (Bundle base = new BundleReader().read(file)) {
      base.complete();
      String article = base.info().articles().getFirst().id();
      id = new EstimateId(article, WorkedElsewhere.proposed(base, article).id());
      WorkedElsewhere.write(base, article, data);
    }
    assertEquals(0, run("import", data, "--into", file, "--by", "R. Reader"));
    open();
  }

  private int run(Object... args) {
    out.reset();
    VerbStreams streams =
        new VerbStreams(InputStream.nullInputStream(), new PrintStream(out), new PrintStream(out));
    return new CommandLineProgram(streams, picture -> {}, (export, progress) -> {})
        .run(List.of(args).stream().map(Object::toString).toArray(String[]::new));
  }

  private void open() {
    session = new ReadingSession(new BundleOpener(folder.resolve("own")), this::atOnce);
    DocumentContext around =
        new DocumentContext(
            folder.resolve("own"),
            new UnsavedBriefings(folder.resolve("drafts")),
            Runnable::run,
            later -> {},
            () -> NOW);
    document = new Document(session, around, atOnce());
    held = document.held();
    session.open(file);
    assertNotNull(session.briefing());
  }

  private TaskRunner atOnce() {
    return new TaskRunner(Runnable::run, Runnable::run);
  }

  private void assertIn(boolean in) throws Refusal {
    Estimate estimate =
        session.briefing().article(id.articleId()).findings().estimates().stream()
            .filter(each -> each.id().equals(id.estimateId()))
            .findFirst()
            .orElseThrow();
    assertEquals(in ? ReviewState.ACCEPTED : ReviewState.PROPOSED, estimate.review().state());
    assertEquals(in, session.briefing().knowledge().rating(id) != null);
    assertEquals(in, held.undoableProperty().get() != null);
  }

  @Test
  void theHistoryTellsItAsOne() {
    assertEquals(0, run("history", file));
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    assertTrue(lines.getFirst().endsWith("R. Reader: 2 edits together"), out::toString);
    assertEquals(2, lines.stream().filter(line -> line.startsWith("  ")).count(), out::toString);
    assertEquals(3, lines.size(), out::toString);
  }

  @Test
  void oneUndoTakesAllOfItBackAsWhoeverDoesThatAndItCanBeDoneAgain() throws Exception {
    assertIn(true);
    assertNull(document.undoableProperty().get());
    held.undo("A. Kim");
    assertIn(false);
    assertEquals(2, document.unsavedProperty().get());
    assertNull(document.undoableProperty().get(), "below it nothing is undone");
    document.undo();
    assertIn(false);
    held.redo();
    assertIn(true);
    assertEquals(0, document.unsavedProperty().get());
    held.undo("A. Kim");
    document.save(() -> {});
    try (Bundle saved = new BundleReader().read(file)) {
      List<EditStep> steps = EditStep.of(saved.history());
      assertEquals(2, steps.size());
      assertEquals("A. Kim", steps.getLast().first().act().by());
    }
    held.redo();
    assertIn(true);
    assertTrue(document.unsavedProperty().get() > 0, "the file has it taken back");
    document.save(() -> {});
    session.close();
    try (Bundle saved = new BundleReader().read(file)) {
      assertEquals(1, EditStep.of(saved.history()).size(), "as if it had never been undone");
    }
    assertEquals(List.of(), BundleCheck.check(file, (_, _) -> {}).problems());
    open();
    assertEquals(ReviewState.ACCEPTED, state());
  }

  private ReviewState state() throws Refusal {
    return session.briefing().article(id.articleId()).findings().estimates().stream()
        .filter(each -> each.id().equals(id.estimateId()))
        .findFirst()
        .orElseThrow()
        .review()
        .state();
  }

  @Test
  void whatIsDoneOnTopOfItIsUndoneFirst() throws Exception {
    held.undo("A. Kim");
    Act act = document.act("A. Kim");
    assertTrue(document.apply(new BriefingEdit.Retitle(act, "", "Barges")));
    assertNull(held.redoableProperty().get(), "it is gone with the next edit");
    document.undo();
    assertNull(document.undoableProperty().get());
    assertIn(false);
    document.redo();
    assertEquals("Barges", session.briefing().about().title());
  }

  @Test
  void itIsOneUndoAlsoAfterTheProgramEnded() throws Exception {
    held.undo("A. Kim");
    session.close();
    open();
    assertEquals(2, document.recoveredProperty().get().edits());
    assertEquals(ReviewState.PROPOSED, state());
    document.undo();
    assertIn(true);
  }
}
