// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.ui.part.Command;
import org.briefingviewer.ui.part.Command.Group;
import org.briefingviewer.ui.part.DesktopServices.Pasted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody who knows nothing but the window finds what to do in it.
@ExtendWith(ApplicationExtension.class)
class BarJourneyTest {
  private static final String PAGE =
      """
      Barges come earlier this spring

      The lock office estimated that about 40 barges a day pass the gate.

      A pilot said that at least 12 of them carry timber.
      """;

  @TempDir static Path home;

  private WindowFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = WindowFixture.working(home, Locale.ENGLISH, "R. Reader");
    WindowFixture.show(stage, fixture);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(fixture::letGo);
  }

  private <T extends Node> T node(String id, Class<T> kind) {
    return kind.cast(fixture.window.lookup("#" + id));
  }

  private void paste(FxRobot robot) {
    fixture.desk.clipboard = new Pasted(PAGE, null, List.of());
    robot.clickOn("#way-paste");
  }

  @Test
  void aFirstStartOffersThreeWaysAndNothingElse(FxRobot robot) {
    List<String> buttons =
        robot.lookup(Node::isFocusTraversable).queryAll().stream()
            .filter(node -> node instanceof Labeled && shown(node))
            .map(Node::getId)
            .toList();
    assertEquals(
        List.of("menu", "way-open", "way-paste", "way-sample"), buttons.stream().sorted().toList());
    robot.clickOn("#way-sample");
    assertTrue(fixture.session.stateProperty().get() instanceof LoadState.Ready);
    assertTrue(shown(fixture.window.lookup("#relations-panel")));
    assertTrue(shown(fixture.window.lookup("#present")));
  }

  private static boolean shown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }

  @Test
  void theBarHasOnePlaceForEachThingThatOneDoes(FxRobot robot) {
    paste(robot);
    List<String> order =
        List.of("review", "present", "hand-on", "save", "undo", "find", "menu").stream()
            .sorted(Comparator.comparingDouble(this::left))
            .toList();
    assertEquals(List.of("review", "present", "hand-on", "save", "undo", "find", "menu"), order);
  }

  private double left(String id) {
    Node node = fixture.window.lookup("#" + id);
    return node.localToScene(node.getBoundsInLocal()).getMinX();
  }

  @Test
  void theSaveButtonSaysHowManyEditsAreUnsaved(FxRobot robot) {
    paste(robot);
    Button save = node("save", Button.class);
    assertTrue(save.getText().contains("1"), save.getText());
    robot.clickOn("#undo");
    assertFalse(save.getText().contains("1"), save.getText());
    Keys.press(robot, KeyCode.CONTROL, KeyCode.Y);
    assertTrue(save.getText().contains("1"), save.getText());
    fixture.desk.toSave = home.resolve("barges.briefing");
    robot.clickOn("#save");
    assertFalse(save.getText().contains("1"), save.getText());
    assertTrue(save.isDisabled());
  }

  @Test
  void presentingIsFoundWithoutAKeyAndSaysHowStopsAreMade(FxRobot robot) {
    paste(robot);
    robot.clickOn("#present");
    assertTrue(shown(robot.lookup(".stops-page").query()), "the list says how stops are made");
  }

  @Test
  void aLetterThatDoesNothingSaysWhy(FxRobot robot) {
    paste(robot);
    robot.clickOn("#article");
    Keys.press(robot, KeyCode.ESCAPE);
    for (KeyCode key : List.of(KeyCode.S, KeyCode.A, KeyCode.X, KeyCode.C, KeyCode.DIGIT0)) {
      fixture.window.lookup("#strip").setVisible(false);
      Keys.press(robot, key);
      assertTrue(fixture.strip().contains("first choose an estimate"), key + fixture.strip());
    }
  }

  @Test
  void whereNothingIsOpenTheTitleHasTheRoomOfTheButtons(FxRobot robot) {
    robot.interact(
        () -> {
          for (int i = 0; i < 20; i++) {
            fixture.settings.zoomIn();
          }
        });
    WaitForAsyncUtils.waitForFxEvents();
    Node title = fixture.window.lookup(".bar-title");
    assertTrue(
        title.getLayoutBounds().getWidth() >= title.prefWidth(-1),
        title.getLayoutBounds() + " for " + title.prefWidth(-1));
  }

  @Test
  void whatIsHandedOnStandsInOneMenuWithTheSealFirst(FxRobot robot) {
    paste(robot);
    robot.clickOn("#hand-on");
    MenuButton menu = node("hand-on", MenuButton.class);
    List<String> items = menu.getItems().stream().map(MenuItem::getText).toList();
    assertEquals(fixture.messages.text("seal.command"), items.getFirst());
    assertTrue(items.contains(fixture.messages.text("out.print")), items.toString());
    assertTrue(items.contains(fixture.messages.text("out.save.brief")), items.toString());
    assertTrue(menu.getItems().getLast() instanceof Menu data && !data.getItems().isEmpty());
    robot.interact(menu::hide);
  }

  @Test
  void everyCommandStandsInTheMenuOnceByWhatOneDoes(FxRobot robot) {
    paste(robot);
    robot.clickOn("#menu");
    MenuButton menu = node("menu", MenuButton.class);
    int items = menu.getItems().stream().mapToInt(item -> ((Menu) item).getItems().size()).sum();
    assertEquals(fixture.window.commands().size(), items);
    assertEquals(
        fixture.messages.text(Group.HELP), menu.getItems().getLast().getText(), "help is last");
    robot.interact(menu::hide);
  }

  @Test
  void aMenuShowsItsKeysAtTheRightAndEndsWithTheWindow(FxRobot robot) {
    paste(robot);
    robot.clickOn("#hand-on");
    MenuButton handOn = node("hand-on", MenuButton.class);
    MenuItem seal = handOn.getItems().getFirst();
    assertNull(seal.getGraphic(), "nothing stands before its name");
    Node entries = seal.getParentPopup().getSkin().getNode();
    List<String> keys =
        entries.lookupAll(".accelerator-text").stream()
            .map(node -> ((Labeled) node).getText())
            .toList();
    List<String> own =
        fixture.window.commands().stream()
            .filter(command -> command.group() == Group.HANDING_ON && !command.keys().isEmpty())
            .map(Command::keyWords)
            .toList();
    assertFalse(own.isEmpty());
    assertEquals(own.stream().sorted().toList(), keys.stream().sorted().toList());
    robot.interact(handOn::hide);

    robot.clickOn("#menu");
    MenuButton menu = node("menu", MenuButton.class);
    ContextMenu popup = menu.getItems().getFirst().getParentPopup();
    Scene scene = fixture.window.getScene();
    double edge = scene.getWindow().getX() + scene.getX() + scene.getWidth();
    assertTrue(popup.getX() + popup.getWidth() <= edge + 1, popup.getX() + " to " + edge);
    robot.interact(menu::hide);
  }

  @Test
  void aKeyThatAMenuShowsIsHeardOnce(FxRobot robot) {
    paste(robot);
    robot.clickOn("#menu");
    robot.interact(node("menu", MenuButton.class)::hide);
    int before = fixture.document.unsavedProperty().get();
    Keys.press(robot, KeyCode.CONTROL, KeyCode.Z);
    assertEquals(before - 1, fixture.document.unsavedProperty().get());
  }

  @Test
  void aSubmenuLightsAnEntryThatCanBeUsed(FxRobot robot) {
    robot.clickOn("#menu");
    MenuButton menu = node("menu", MenuButton.class);
    Menu checking =
        (Menu)
            menu.getItems().stream()
                .filter(item -> item.getText().equals(fixture.messages.text(Group.EDITING)))
                .findFirst()
                .orElseThrow();
    for (int i = 0; i < 12 && !checking.isShowing(); i++) {
      Keys.press(robot, KeyCode.LEFT);
      Keys.press(robot, KeyCode.DOWN);
      Keys.press(robot, KeyCode.RIGHT);
    }
    assertTrue(checking.isShowing());
    assertTrue(checking.getItems().getFirst().isDisable(), "nothing is there to be accepted");
    Node entries = checking.getItems().getFirst().getParentPopup().getSkin().getNode();
    assertFalse(entries.getScene().getFocusOwner().isDisabled());
    robot.interact(menu::hide);
  }

  @Test
  void helpHasTheFirstStepsTheKeysTheSamplesAndWhatTheProgramIs(FxRobot robot) {
    List<Command> help =
        fixture.window.commands().stream().filter(c -> c.group() == Group.HELP).toList();
    assertEquals(5, help.size());
    robot.interact(() -> fixture.command("help.command.guide"));
    assertTrue(shown(robot.lookup(".guide-sheet").query()));
    robot.interact(() -> fixture.command("help.command.about"));
    assertTrue(shown(robot.lookup(".about-sheet").query()));
  }

  @Test
  void afterTheLastProposalItSaysWhatComesNext(FxRobot robot) {
    paste(robot);
    robot.clickOn("#review");
    assertFalse(fixture.window.lookup("#review-next").isVisible());
    for (int i = 0; i < 12 && fixture.review.stopProperty().get() != null; i++) {
      Keys.press(robot, KeyCode.A);
    }
    assertTrue(fixture.window.lookup("#review-next").isVisible());
    assertFalse(fixture.window.lookup("#review-next-article").isVisible(), "there is no other");
    robot.clickOn("#review-next-seal");
    assertTrue(shown(robot.lookup("#sheet").query()));
  }
}
