// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Seal;
import org.briefingviewer.model.TlpLevel;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit.SealBriefing;
import org.briefingviewer.model.edit.BriefingEdit.SetHandling;
import org.briefingviewer.model.seal.SealCheck;
import org.briefingviewer.ui.font.FontScript;
import org.briefingviewer.ui.part.DesktopServices.Pasted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A briefing is looked through, sealed, changed, taken back and saved: by keyboard alone.
@ExtendWith(ApplicationExtension.class)
class SealJourneyTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home"), "assets", "sample", "sample.briefing");

  @TempDir private Path home;
  private Path file;
  private WindowFixture fixture;

  @Start
  void start(Stage stage) throws Exception {
    file = home.resolve("demo.briefing");
    Files.copy(SAMPLE, file);
    fixture =
        new WindowFixture(
            new BundleOpener(home.resolve("journals")), Locale.ENGLISH, home.resolve("own"));
    WindowFixture.show(stage, fixture);
    fixture.session.open(file);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(fixture.session::close);
  }

  private void sheet(FxRobot robot) {
    Keys.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
  }

  private Seal seal() {
    return fixture.session.briefing().about().seal();
  }

  private String mark() {
    Labeled mark = (Labeled) fixture.window.lookup("#seal-mark");
    return mark.isVisible() ? mark.getText() : "";
  }

  private boolean open() {
    return fixture.window.lookup("#sheet").isVisible();
  }

  private Node focused() {
    return fixture.window.getScene().getFocusOwner();
  }

  private void sealAs(FxRobot robot, String name) {
    sheet(robot);
    TextField field = (TextField) fixture.window.lookup("#seal-name");
    robot.interact(() -> field.setText("김"));
    assertTrue(
        field.getStyleClass().contains(FontScript.HANGUL.styleClass()), "in a face that has it");
    robot.interact(field::requestFocus);
    Keys.press(robot, KeyCode.CONTROL, KeyCode.A);
    Keys.type(robot, name);
    Keys.press(robot, KeyCode.ENTER);
  }

  @Test
  void aFindingLeadsToItsPlaceAndTheSheetGoesOnThere(FxRobot robot) {
    sheet(robot);
    assertEquals("check-number-unsettled", focused().getId());
    Keys.press(robot, KeyCode.ENTER);
    Keys.press(robot, KeyCode.DOWN);
    Keys.press(robot, KeyCode.DOWN);
    Node second = focused();
    Keys.press(robot, KeyCode.ENTER);
    assertFalse(open());
    assertNotNull(fixture.session.passageProperty().get());
    assertTrue(
        second.getAccessibleText().contains(fixture.session.passageProperty().get().words()),
        second.getAccessibleText());

    sheet(robot);
    assertEquals(second.getAccessibleText(), focused().getAccessibleText());
    Keys.press(robot, KeyCode.ESCAPE);
    assertFalse(open());
  }

  /// "Name one, or tick …": both are there at once.
  @Test
  void aTieWithoutAnAssessorLeadsToItsField(FxRobot robot) {
    sheet(robot);
    Node head = fixture.window.lookup("#check-tie-unproven");
    Node asked = head == null ? fixture.window.lookup("#check-assessor-no-actor") : head;
    robot.interact(asked::requestFocus);
    Keys.press(robot, KeyCode.ENTER);
    Keys.press(robot, KeyCode.DOWN);
    Keys.press(robot, KeyCode.ENTER);
    assertFalse(open());
    assertNotNull(fixture.window.lookup("#tie-editor"));
    assertNotNull(fixture.session.passageProperty().get());
  }

  @Test
  void theSheetComesBackOnceTheMissingMarkIsSet(FxRobot robot) {
    HandlingMark before = fixture.session.briefing().about().handling();
    if (before != null) {
      Act act = fixture.document.act("R. Reader");
      robot.interact(() -> fixture.document.apply(new SetHandling(act, null, before, null)));
    }
    robot.interact(() -> fixture.settings.nameReviewer("R. Reader"));
    sheet(robot);
    robot.interact(() -> press("#check-handling-missing"));
    Node row = fixture.window.lookup("#check-handling-missing").getParent().lookup(".finding-row");
    robot.interact(() -> row.executeAccessibleAction(AccessibleAction.FIRE));
    String level = "#mark-" + TlpLevel.CLEAR.key();
    robot.interact(() -> ((Button) fixture.window.lookup(level)).fire());
    assertTrue(open());
    assertNotNull(fixture.window.lookup("#seal-go"));
    assertNull(fixture.window.lookup("#check-handling-missing"), "it is no point any more");
  }

  @Test
  void checksThatFoundNothingStandInOneLine(FxRobot robot) {
    sheet(robot);
    String none = ((Labeled) fixture.window.lookup("#check-none")).getText();
    for (SealCheck check : SealCheck.values()) {
      String id = "#check-" + check.name().toLowerCase(Locale.ROOT).replace('_', '-');
      String name = fixture.messages.text(check);
      assertEquals(fixture.window.lookup(id) == null, none.contains(name), name);
    }
  }

  private void press(String selector) {
    fixture.window.lookup(selector).executeAccessibleAction(AccessibleAction.FIRE);
  }

  @Test
  void whatHoldsTheSealBackIsSaidBeforeItIsSealedAllTheSame(FxRobot robot) {
    sheet(robot);
    String says = ((Labeled) fixture.window.lookup("#seal-says")).getText();
    assertTrue(says.contains("points are marked “must fix”"), says);
    Button go = (Button) fixture.window.lookup("#seal-go");
    assertTrue(go.getText().contains("with open points"), go.getText());
    assertTrue(go.isDisabled(), "nobody has a name yet");
    Keys.press(robot, KeyCode.ESCAPE);
    assertNull(seal());

    sealAs(robot, "R. Reader");
    assertFalse(open());
    assertEquals("R. Reader", seal().by());
    assertFalse(seal().open().isEmpty());
    assertEquals("R. Reader", fixture.settings.reviewer());
    assertTrue(mark().matches("sealed: version 1.1.0, \\d+ open points"), mark());
    assertTrue(fixture.strip().contains("version 1.1.0"), fixture.strip());
  }

  @Test
  void anEditAfterTheSealIsNotCoveredAndAllIsUndoneAndDoneAgain(FxRobot robot) {
    sealAs(robot, "R. Reader");
    Keys.press(robot, KeyCode.N);
    Keys.press(robot, KeyCode.X);
    assertEquals("1 edit since the seal on version 1.1.0", mark());
    assertFalse(seal().covers());
    Keys.press(robot, KeyCode.CONTROL, KeyCode.Z);
    assertTrue(mark().matches("sealed: version 1.1.0, \\d+ open points"), mark());
    Keys.press(robot, KeyCode.CONTROL, KeyCode.Z);
    assertEquals("", mark());
    assertEquals("1.0.0", fixture.session.briefing().info().version());
    Keys.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    Keys.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertEquals("1 edit since the seal on version 1.1.0", mark());

    sealAs(robot, "S. Second");
    assertTrue(mark().startsWith("sealed: version 1.2.0, "), mark());
  }

  @Test
  void theFirstRejectionAfterASealSaysThatTheSealDoesNotCoverItUntilItIsUndone(FxRobot robot) {
    Node unsealed = fixture.window.lookup("#unsealed");
    sealAs(robot, "R. Reader");
    assertFalse(unsealed.isVisible());
    Keys.press(robot, KeyCode.N);
    Keys.press(robot, KeyCode.X);
    assertTrue(unsealed.isVisible());
    String told = ((Label) unsealed.lookup(".label")).getText();
    assertTrue(told.startsWith("The seal on version 1.1.0 does not cover this edit"), told);
    assertTrue(fixture.strip().contains("R. Reader"), "what was done is said beside it");
    Keys.press(robot, KeyCode.CONTROL, KeyCode.Z);
    assertFalse(unsealed.isVisible(), "the seal covers all again");
  }

  @Test
  void theSheetTellsWhatWasDoneSinceTheLastSeal(FxRobot robot) {
    sealAs(robot, "R. Reader");
    Keys.press(robot, KeyCode.N);
    Keys.press(robot, KeyCode.X);
    sheet(robot);
    Button since = (Button) fixture.window.lookup("#since-seal");
    assertEquals("What was changed since version 1.1.0", since.getText());
    assertEquals(1, fixture.window.lookupAll(".seal-standing").size(), "how many is said once");
    robot.interact(since::fire);
    List<String> lines =
        fixture.window.lookupAll(".since-lines > *").stream().map(Node::getAccessibleText).toList();
    assertEquals(1, lines.size());
    assertTrue(lines.getFirst().contains("R. Reader"), lines.getFirst());
    assertTrue(lines.getFirst().contains(": rejection of “"), lines.getFirst());
  }

  @Test
  void takenBackAfterASaveTheFileIsNotSealedAnyMore(FxRobot robot) throws Exception {
    sealAs(robot, "R. Reader");
    Keys.press(robot, KeyCode.CONTROL, KeyCode.S);
    try (Bundle saved = new BundleReader().read(file)) {
      assertEquals("R. Reader", saved.about().seal().by());
      assertTrue(saved.history().getLast() instanceof SealBriefing);
    }
    Keys.press(robot, KeyCode.CONTROL, KeyCode.Z);
    assertEquals("", mark());
    assertTrue(fixture.strip().contains("The briefing is no longer sealed"), "it is told");
    robot.clickOn("Put the seal back");
    assertTrue(mark().matches("sealed: version 1.1.0, \\d+ open points"), mark());
    Keys.press(robot, KeyCode.CONTROL, KeyCode.Z);
    Keys.press(robot, KeyCode.CONTROL, KeyCode.S);
    try (Bundle saved = new BundleReader().read(file)) {
      assertNull(saved.about().seal());
      assertEquals("1.0.0", saved.about().version());
    }
  }

  @Test
  void whatWasDoneIsToldForAWhileAlsoWithAButtonAndALossUntilItIsClosed(FxRobot robot) {
    NoticeStrip strip = (NoticeStrip) fixture.window.lookup("#strip");
    sealAs(robot, "Dana");
    assertTrue(strip.lookup("#strip-stop").isVisible(), fixture.strip());
    assertTrue(strip.goesByItself(), fixture.strip());
    robot.interact(strip.lookup("#strip-stop")::requestFocus); // as a click on it does
    robot.interact(strip::pass);
    assertFalse(strip.isVisible());
    assertEquals("article", fixture.window.getScene().getFocusOwner().getId());
    Keys.press(robot, KeyCode.CONTROL, KeyCode.Z);
    assertTrue(strip.lookup("#strip-stop").isVisible(), fixture.strip());
    assertFalse(strip.goesByItself(), fixture.strip());
  }

  @Test
  void whatIsPastedOnASealedBriefingSaysWhyItIsANewOne(FxRobot robot) {
    sealAs(robot, "Dana");
    fixture.desk.clipboard =
        new Pasted(
            "Carts come back\n\nA clerk counted at least 20 carts a week at the gate.",
            null,
            List.of());
    Keys.press(robot, KeyCode.CONTROL, KeyCode.V);
    assertEquals(1, fixture.session.briefing().info().articles().size());
    String said = fixture.strip();
    assertTrue(said.contains("The briefing that was open is sealed and stays as it is"), said);
    assertTrue(said.contains("“Open a recent briefing…” leads back to it."), said);
    Keys.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    assertTrue(Faces.wordsWithin((Parent) fixture.window.lookup("#sheet")).contains("demo"));
    Keys.press(robot, KeyCode.ESCAPE);
    fixture.desk.clipboard =
        new Pasted("A boat sinks\n\nA guard saw about 7 boats on Monday.", null, List.of());
    Keys.press(robot, KeyCode.CONTROL, KeyCode.V);
    assertEquals(2, fixture.session.briefing().info().articles().size());
    assertFalse(fixture.strip().contains("sealed"), fixture.strip());
  }
}
