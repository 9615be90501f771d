// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.compare.draft.DraftFinding;
import org.briefingviewer.compare.draft.DraftVerdict;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.settings.SettingsFile;
import org.briefingviewer.ui.part.DesktopServices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The reader's own draft is compared with the sample, walked over, taken along and closed, with
/// keys alone; nothing of it is left on the disk.
@ExtendWith(ApplicationExtension.class)
class DraftJourneyTest {
  private static final Path SAMPLES = WindowFixture.ASSETS.resolve("sample");

  /// Words that stand in no other file.
  private static final String SECRET = "Quillwort harbour";

  private static final String MEMO =
      SECRET
          + " memo\n\nNorth Korea has sent 15,000 troops to Russia, the National Intelligence"
          + " Service told parliament. Around 7,600 containers had gone to Russia by February"
          + " 2024, South Korea's defence minister estimated.";

  @TempDir private Path folder;
  private WindowFixture fixture;

  @Start
  void start(Stage stage) throws IOException {
    fixture =
        new WindowFixture(
            new BundleOpener(folder.resolve("journals")), Locale.ENGLISH, folder.resolve("own"));
    fixture.settings.nameReviewer("Cho");
    Path file = folder.resolve("demo.briefing");
    Files.copy(SAMPLES.resolve("sample.briefing"), file);
    fixture.session.open(file);
    WindowFixture.show(stage, fixture);
  }

  /// What was last written before holds nothing of the draft; some file systems keep whole seconds.
  private final FileTime begun = FileTime.from(Instant.now().minusSeconds(2));

  private static ListView<DraftFinding> findings(FxRobot robot) {
    return robot.lookup("#draft-findings").queryListView();
  }

  private DraftFinding chosen(FxRobot robot) {
    return findings(robot).getSelectionModel().getSelectedItem();
  }

  private static void fire(FxRobot robot, String button) {
    robot.interact(() -> robot.lookup(button).queryButton().fire());
  }

  private void holdSample(FxRobot robot) {
    fixture.desk.toOpen = List.of(SAMPLES.resolve("draft.txt"));
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
    fire(robot, "#draft-file");
  }

  @Test
  void theFiveErrorsOfTheSampleDraftAreToldOneKeyApart(FxRobot robot) {
    holdSample(robot);
    List<DraftVerdict> told = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      told.add(chosen(robot).told().getFirst().verdict());
      robot.type(KeyCode.N);
    }
    assertEquals(
        List.of(
            DraftVerdict.BOUND_DROPPED,
            DraftVerdict.OTHER_VALUE,
            DraftVerdict.OTHER_DATE,
            DraftVerdict.HEDGE_DROPPED,
            DraftVerdict.NOTHING_LIKE_IT),
        told);
    assertEquals(0, findings(robot).getSelectionModel().getSelectedIndex(), "after the last");
    robot.type(KeyCode.P);
    assertEquals(4, findings(robot).getSelectionModel().getSelectedIndex());
    assertNull(fixture.session.estimateProperty().get(), "N means nothing behind the draft");
  }

  @Test
  void aPassageOpensInTheBriefingAndEscLeadsBackToTheVeryFinding(FxRobot robot) {
    holdSample(robot);
    robot.type(KeyCode.N);
    DraftFinding finding = chosen(robot);
    robot.type(KeyCode.ENTER);
    assertTrue(robot.lookup("#draft-view").tryQuery().isEmpty());
    assertEquals(
        finding.passage().sentence().articleId(), fixture.session.articleIdProperty().get());
    assertEquals(finding.passage().sentence(), fixture.session.passageProperty().get());
    assertTrue(robot.lookup("#away-back").tryQuery().isPresent());
    robot.type(KeyCode.ESCAPE);
    assertEquals(finding, chosen(robot));
    assertTrue(findings(robot).isFocused());
    assertTrue(robot.lookup("#away-back").tryQuery().isEmpty());
  }

  @Test
  void escLeavesTheDraftAndItsKeyLeadsBack(FxRobot robot) {
    holdSample(robot);
    robot.type(KeyCode.ESCAPE);
    assertTrue(robot.lookup("#draft-view").tryQuery().isEmpty());
    assertTrue(fixture.window.lookup("#article").isFocused());
    robot.type(KeyCode.ESCAPE);
    assertTrue(robot.lookup("#draft-view").tryQuery().isEmpty(), "Esc alone opens nothing");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
    assertTrue(robot.lookup("#draft-view").tryQuery().isPresent());
  }

  @Test
  void whatElseIsAskedForIsSeen(FxRobot robot) {
    holdSample(robot);
    robot.push(KeyCode.CONTROL, KeyCode.T);
    assertTrue(fixture.window.lookup("#table-drawer").isVisible());
    assertTrue(robot.lookup("#draft-view").tryQuery().isEmpty(), "nothing lies over the table");
    assertNotNull(fixture.drafts.held(), "the draft waits");
  }

  private DraftFinding findingOf(String words) {
    return fixture.drafts.held().findings().stream()
        .filter(finding -> finding.words().equals(words))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theDraftIsComparedAnewAfterAnEdit(FxRobot robot) {
    holdSample(robot);
    DraftFinding open = findingOf("7,600 containers");
    assertEquals(ReviewState.PROPOSED, open.passage().review().state());
    robot.interact(
        () -> {
          fixture.session.chooseArticle(open.passage().sentence().articleId());
          fixture.session.estimates().stream()
              .filter(estimate -> estimate.span().equals(open.passage().figure()))
              .forEach(fixture.session::chooseEstimate);
          fixture.command("edit.command.accept");
        });
    assertEquals(ReviewState.ACCEPTED, findingOf("7,600 containers").passage().review().state());
    assertTrue(robot.lookup("#draft-view").tryQuery().isEmpty(), "the edited estimate is seen");
  }

  @Test
  void aPasteOverTheDraftIsAnotherDraftAndNoArticle(FxRobot robot) {
    holdSample(robot);
    int articles = fixture.session.briefing().info().articles().size();
    fixture.desk.clipboard = new DesktopServices.Pasted(MEMO, null, List.of());
    robot.push(KeyCode.CONTROL, KeyCode.V);
    assertEquals(articles, fixture.session.briefing().info().articles().size());
    assertTrue(fixture.drafts.held().text().article().text().contains(SECRET));
    assertEquals("", fixture.drafts.held().name());
  }

  @Test
  void footnotesSayWhoseItIsHowItIsHedgedAndWhoChecked(FxRobot robot) {
    holdSample(robot);
    robot.push(KeyCode.CONTROL, KeyCode.C);
    String note = fixture.desk.copied.getLast();
    assertTrue(note.contains("“1,000”"), note);
    assertTrue(note.contains("at least"), note);
    assertTrue(note.contains("Western officials"), note);
    assertTrue(note.contains("30 April 2025") || note.contains("30 Apr 2025"), note);
    fire(robot, "#draft-footnotes");
    assertTrue(fixture.desk.copied.getLast().contains("“15,000 troops”"));
    assertFalse(fixture.desk.copied.getLast().contains("“45,000 tons”"), "nothing is like it");
  }

  @Test
  void nothingOfTheDraftIsLeftOnTheDisk(FxRobot robot) throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    Path settings = folder.resolve("settings");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
    robot.interact(() -> ((TextArea) robot.lookup("#draft-words").query()).setText(MEMO));
    fire(robot, "#draft-go");
    assertTrue(fixture.drafts.held().text().article().text().contains(SECRET));
    Path memo = folder.resolveSibling(folder.getFileName() + "-memo.txt");
    Files.writeString(memo, MEMO);
    try {
      robot.interact(() -> fixture.drafts.file(memo));
      assertEquals(2, fixture.drafts.held().findings().size(), "it was read");
      // An edit is journalled, and the briefing saved, while the draft is open.
      robot.interact(
          () -> {
            fixture.session.nextEstimate();
            fixture.command("edit.command.accept");
          });
      assertEquals(List.of(), holding(List.of(folder)), "while it is open");
      robot.interact(() -> fixture.document.save(() -> {}));
      fire(robot, "#away-close");
      assertNull(fixture.drafts.held());
      new SettingsFile(settings).save(fixture.settings.remembered());
      assertTrue(
          fixture.settings.remembered().files().stream().noneMatch(f -> f.file().equals(memo)));
      robot.interact(fixture::letGo);
      List<Path> left = holding(List.of(folder, temporary));
      left.remove(memo);
      assertEquals(List.of(), left);
    } finally {
      Files.delete(memo);
    }
  }

  /// Returns the files that hold words of the draft, packed ones looked into.
  private List<Path> holding(List<Path> folders) throws IOException {
    List<Path> holding = new ArrayList<>();
    for (Path top : folders) {
      try (Stream<Path> files = Files.walk(top, top.equals(folders.getFirst()) ? 8 : 3)) {
        for (Path file : files.filter(Files::isReadable).filter(Files::isRegularFile).toList()) {
          if (holds(file)) {
            holding.add(file);
          }
        }
      } catch (UncheckedIOException e) {
        // Another program's folder, which may not be looked into.
      }
    }
    return holding;
  }

  private boolean holds(Path file) throws IOException {
    try {
      return inside(file);
    } catch (NoSuchFileException | AccessDeniedException e) {
      return false; // another program's, which came and went
    }
  }

  private boolean inside(Path file) throws IOException {
    if (Files.size(file) > 32 << 20 || Files.getLastModifiedTime(file).compareTo(begun) < 0) {
      return false;
    }
    if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(SECRET)) {
      return true;
    }
    if (!file.startsWith(folder) || !file.toString().endsWith(".briefing")) {
      return false;
    }
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : zip.stream().toList()) {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        if (new String(bytes, StandardCharsets.UTF_8).contains(SECRET)) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void aDraftThatCannotBeReadIsRefusedByItsReason(FxRobot robot) throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "   \n");
    robot.interact(() -> fixture.drafts.file(empty));
    assertNull(fixture.drafts.held());
    assertTrue(fixture.strip().contains("empty.txt"), fixture.strip());
    assertTrue(robot.lookup("#waiting").tryQuery().isEmpty());
  }

  @Test
  void theMarksOfTheDraftAreNeverThoseOfEstimates(FxRobot robot) {
    holdSample(robot);
    assertTrue(robot.lookup(".passage-text .mark-ground").tryQuery().isEmpty());
    List<Node> open = List.copyOf(robot.lookup(".passage-line.passage-open").queryAll());
    List<Node> sound = List.copyOf(robot.lookup(".passage-line.passage-sound").queryAll());
    assertFalse(open.isEmpty());
    assertFalse(sound.isEmpty());
  }

  @Test
  void aMemoIsPastedAndComparedByKeysAlone(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
    TextArea words = robot.lookup("#draft-words").queryAs(TextArea.class);
    robot.interact(() -> words.setText(MEMO));
    robot.push(KeyCode.TAB);
    assertTrue(robot.lookup("#draft-go").queryButton().isFocused());
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    assertTrue(words.isFocused());
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals(2, fixture.drafts.held().findings().size());
    assertEquals(1, findings(robot).getItems().size());
    assertTrue(findings(robot).isFocused());
  }
}
