// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.bundle.locked.LockHeader;
import org.briefingviewer.bundle.locked.LowKeyCost;
import org.briefingviewer.session.LoadState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A briefing is saved locked, edited, left, and opened again with its pass phrase.
@ExtendWith(ApplicationExtension.class)
class LockJourneyTest {
  private static final Path SAMPLE = WindowFixture.ASSETS.resolve("sample/sample.briefing");
  private static final String PHRASE = "four barges";

  @TempDir private Path home;

  private Path open;
  private Path locked;
  private WindowFixture fixture;

  @Start
  void start(Stage stage) throws IOException {
    open = Files.copy(SAMPLE, home.resolve("c.briefing"));
    locked = home.resolve("c-locked.briefing");
    Keyring keys = new Keyring(file -> null, LowKeyCost.COST);
    fixture =
        new WindowFixture(
            new BundleOpener(home.resolve("journals"), keys), Locale.ENGLISH, home.resolve("own"));
    fixture.settings.nameReviewer("Annabella Longname");
    WindowFixture.show(stage, fixture);
    fixture.session.open(open);
  }

  private void saveLocked(FxRobot robot) {
    fixture.desk.toSave = locked;
    robot.interact(() -> fixture.command("lock.command"));
    robot.clickOn("#pass-phrase").write("short");
    robot.clickOn("#pass-phrase-given");
    assertTrue(problem(robot).contains("fewer than 8"), problem(robot));
    robot.interact(() -> robot.lookup("#pass-phrase").queryTextInputControl().clear());
    robot.clickOn("#pass-phrase").write(PHRASE);
    Keys.press(robot, KeyCode.ENTER);
    robot.write("four boats");
    robot.clickOn("#pass-phrase-given");
    assertTrue(problem(robot).contains("differ"), problem(robot));
    robot.interact(() -> robot.lookup("#pass-phrase-again").queryTextInputControl().clear());
    robot.clickOn("#pass-phrase-again").write(PHRASE);
    Keys.press(robot, KeyCode.ENTER);
  }

  private static String problem(FxRobot robot) {
    return robot.lookup("#pass-phrase-problem").queryAs(Label.class).getText();
  }

  @Test
  void aLockedBriefingIsEditedAndOpenedAgain(FxRobot robot) throws IOException {
    saveLocked(robot);
    assertTrue(LockHeader.isLocked(locked));
    assertEquals(locked, fixture.session.base().file());
    assertTrue(fixture.strip().contains(open.toString()), "the open file is still there");
    Keys.press(robot, KeyCode.N);
    Keys.press(robot, KeyCode.A);
    assertEquals(1, fixture.document.unsavedProperty().get());
    robot.interact(() -> fixture.session.close());
    assertHidden();

    robot.interact(() -> fixture.session.open(locked));
    assertNull(fixture.session.base(), "what was closed is asked for again");
    robot.clickOn("#pass-phrase").write(PHRASE);
    Keys.press(robot, KeyCode.ENTER);
    assertNotNull(fixture.session.base());
    assertEquals(1, fixture.document.unsavedProperty().get(), "and so is what was not saved");
    robot.interact(() -> fixture.document.save(() -> {}));
    assertTrue(LockHeader.isLocked(locked), "a save keeps it locked");
  }

  @Test
  void thePassPhraseOfALockedBriefingIsChanged(FxRobot robot) throws IOException {
    assertTrue(fixture.found("lock.change.command").isDisabled(), "it has none yet");
    saveLocked(robot);
    assertTrue(fixture.found("lock.command").isDisabled(), "it is locked already");
    fixture.desk.toSave = home.resolve("other.briefing");
    robot.interact(() -> fixture.command("lock.change.command"));
    robot.clickOn("#pass-phrase").write("a second phrase");
    Keys.press(robot, KeyCode.ENTER);
    robot.write("a second phrase");
    Keys.press(robot, KeyCode.ENTER);
    assertEquals(home.resolve("other.briefing"), fixture.session.base().file());
    robot.interact(() -> fixture.session.close());
    robot.interact(() -> fixture.session.open(home.resolve("other.briefing")));
    robot.clickOn("#pass-phrase").write("a second phrase");
    Keys.press(robot, KeyCode.ENTER);
    assertNotNull(fixture.session.base());
  }

  @Test
  void aProgramThatStartsAsksForThePassPhrase(FxRobot robot) throws IOException {
    saveLocked(robot);
    robot.interact(() -> fixture.session.close());
    robot.interact(() -> fixture.session.open(locked));
    assertTrue(fixture.session.stateProperty().get() instanceof LoadState.Failed);
    WaitForAsyncUtils.waitForFxEvents();
    robot.write("four boats"); // it has the keys
    Keys.press(robot, KeyCode.ENTER);
    assertTrue(problem(robot).contains("pass phrase is wrong"), problem(robot));
    robot.write(PHRASE);
    Keys.press(robot, KeyCode.ENTER);
    assertEquals(locked, fixture.session.base().file());
    assertNull(robot.lookup("#pass-phrase").tryQuery().orElse(null), "the question is gone");
  }

  @Test
  void whatIsOpenStaysWhereNobodyKnowsThePassPhrase(FxRobot robot) {
    saveLocked(robot);
    robot.interact(() -> fixture.session.open(open));
    robot.interact(() -> fixture.session.open(locked));
    robot.clickOn("#pass-phrase-left");
    assertEquals(open, fixture.session.base().file());
    assertFalse(robot.lookup("#pass-phrase").tryQuery().isPresent());
  }

  @Test
  void theQuestionComesAgainHoweverItWasLeft(FxRobot robot) {
    saveLocked(robot);
    robot.interact(() -> fixture.session.open(open));
    for (int i = 0; i < 2; i++) {
      robot.interact(() -> fixture.session.open(locked));
      assertTrue(robot.lookup("#pass-phrase").tryQuery().isPresent(), "time " + i);
      Keys.press(robot, KeyCode.ESCAPE);
      assertFalse(robot.lookup("#pass-phrase").tryQuery().isPresent());
    }
  }

  @Test
  void theOpenFileIsNeverLockedWhereItStands(FxRobot robot) throws IOException {
    byte[] before = Files.readAllBytes(open);
    locked = open;
    saveLocked(robot);
    assertArrayEquals(before, Files.readAllBytes(open));
    assertTrue(fixture.strip().contains("stays as it is"), fixture.strip());
  }

  /// Nothing on the disk tells who edits or what is written there; the open file aside.
  private void assertHidden() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(home)) {
      files = all.filter(Files::isRegularFile).filter(file -> !file.equals(open)).toList();
    }
    for (Path file : files) {
      String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
      assertFalse(bytes.contains("Annabella"), () -> file + " tells who reads");
    }
  }
}
