// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.briefingviewer.correct.DraftPlace;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.settings.Theme;
import org.briefingviewer.ui.field.NamedField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What Enter and Space do in the editor of an estimate, and how its drop-downs look.
@ExtendWith(ApplicationExtension.class)
class EditorKeysTest {
  @TempDir private Path folder;
  private WindowFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = WindowFixture.of(BorderBriefing.whole().at(folder.resolve("border.briefing")));
    fixture.settings.nameReviewer("Dana");
    WindowFixture.show(stage, fixture);
  }

  /// A list that stays open would take the keys of whatever is shown next.
  @AfterEach
  void closeLists(FxRobot robot) {
    robot.interact(
        () ->
            List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .forEach(Window::hide));
    robot.interact(() -> fixture.session.close());
  }

  /// Opens the editor of an estimate with several places in its chain.
  private void edit(FxRobot robot) {
    robot.interact(() -> fixture.session.chooseEstimate(fixture.session.estimates().get(2)));
    Keys.press(robot, KeyCode.C);
    assertNotNull(fixture.window.lookup("#estimate-editor"));
  }

  private void focus(FxRobot robot, String id) {
    robot.interact(() -> fixture.window.lookup("#" + id).requestFocus());
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Estimate chosen() {
    return fixture.session.estimateProperty().get();
  }

  /// As a wheel turns over the fields: the focus stays where it was, out of view.
  @Test
  void whoScrollsThroughTheFieldsIsNotTakenBackToTheFocus(FxRobot robot) {
    edit(robot);
    assertEquals("correct-low", fixture.window.getScene().getFocusOwner().getId());
    ScrollPane fields =
        (ScrollPane) fixture.window.lookup("#estimate-editor").lookup(".scroll-pane");
    robot.interact(() -> Event.fireEvent(fields.getContent(), turned()));
    robot.interact(fields::requestLayout);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(1, fields.getVvalue());
  }

  /// A turn of the wheel down to the end.
  private static ScrollEvent turned() {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        0,
        0,
        0,
        0,
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        -5000,
        0,
        -5000,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        null);
  }

  @Test
  void afterAPlaceWasTakenOutAFieldWaitsForTheNextKey(FxRobot robot) {
    edit(robot);
    int before = chosen().chain().elements().size();
    assertTrue(before > 1);
    focus(robot, "chain-remove-0");
    Keys.press(robot, KeyCode.SPACE);
    Node owner = fixture.window.getScene().getFocusOwner();
    assertInstanceOf(TextField.class, owner, "no button waits for the next key");
  }

  private String focused() {
    return String.valueOf(fixture.window.getScene().getFocusOwner().getId());
  }

  private List<DraftPlace> chain() {
    return fixture.correcting.draftProperty().get().chain();
  }

  /// No way by Tab to the button: one key takes out the link at which one is.
  @Test
  void oneKeyTakesALinkOutAndAnotherMovesIt(FxRobot robot) {
    edit(robot);
    final List<DraftPlace> before = chain();
    focus(robot, "chain-role-0");
    Keys.press(robot, KeyCode.ALT, KeyCode.DOWN);
    assertEquals(List.of(before.get(1), before.get(0)), chain().subList(0, 2));
    assertEquals("chain-role-1", focused());
    Keys.press(robot, KeyCode.ALT, KeyCode.UP);
    assertEquals(before, chain());
    assertEquals("chain-role-0", focused());

    focus(robot, "chain-name-0");
    Keys.press(robot, KeyCode.DELETE);
    assertEquals(before.size(), chain().size(), "in a field it takes out a letter");
    Keys.press(robot, KeyCode.ALT, KeyCode.DELETE);
    assertEquals(before.size() - 1, chain().size());
    focus(robot, "chain-role-0");
    Keys.press(robot, KeyCode.DELETE);
    assertEquals(before.size() - 2, chain().size());
  }

  /// Whoever sees the fields first learns from the editor alone what each is for.
  @Test
  void everyFieldOfTheChainHasItsNameAboveItAndIsExplained(FxRobot robot) {
    edit(robot);
    for (String field : List.of("role", "name", "kind", "words")) {
      Node box = fixture.window.lookup("#chain-" + field + "-0");
      Node named = box;
      while (!(named instanceof NamedField)) {
        named = named.getParent();
      }
      Label label = (Label) ((NamedField) named).getChildren().getFirst();
      assertTrue(label.isVisible() && !label.getText().isEmpty(), field);
      assertEquals(fixture.messages.text("correct.chain." + field), label.getText());
    }
    assertEquals("made the estimate", said("chain-does-0"));
    robot.interact(() -> role().setValue(AgentRole.RELAYER));
    assertEquals("passed the figure on from somebody else", said("chain-does-0"));
    assertTrue(said("chain-kinds").contains("A gap is"), said("chain-kinds"));
    assertTrue(said("chain-help").contains("who passed it on"), said("chain-help"));
  }

  @SuppressWarnings("unchecked")
  private ChoiceBox<AgentRole> role() {
    return (ChoiceBox<AgentRole>) fixture.window.lookup("#chain-role-0");
  }

  private String said(String id) {
    return ((Label) fixture.window.lookup("#" + id)).getText();
  }

  /// Down in a field of names chooses among them, and never leads to the next field.
  @Test
  void downStaysInAFieldOfNamesAndOffersThem(FxRobot robot) {
    edit(robot);
    focus(robot, "correct-unit");
    robot.interact(
        () -> ((TextField) fixture.window.lookup("#correct-unit")).setText("nothing so"));
    Keys.press(robot, KeyCode.DOWN);
    assertEquals("correct-unit", focused());

    focus(robot, "chain-name-0");
    TextField name = (TextField) fixture.window.lookup("#chain-name-0");
    robot.interact(name::clear);
    Keys.press(robot, KeyCode.DOWN);
    String first = name.getText();
    assertFalse(first.isEmpty(), "whoever the briefing knows is offered");
    Keys.press(robot, KeyCode.DOWN);
    assertNotEquals(first, name.getText());
    Keys.press(robot, KeyCode.UP);
    assertEquals(first, name.getText());
    Keys.press(robot, KeyCode.ESCAPE);
    assertEquals("", name.getText());
    assertNotNull(fixture.window.lookup("#estimate-editor"), "only the offers are put away");
  }

  @Test
  void enterOnWhatTakesOutAppliesAsTheFootSays(FxRobot robot) {
    edit(robot);
    int before = chosen().chain().elements().size();
    focus(robot, "chain-remove-0");
    Keys.press(robot, KeyCode.SPACE);
    focus(robot, "chain-remove-0");
    Keys.press(robot, KeyCode.ENTER);

    assertNull(fixture.window.lookup("#estimate-editor"));
    assertEquals(before - 1, chosen().chain().elements().size());
  }

  @Test
  void theLitLineOfADropDownCanBeReadInBothThemes(FxRobot robot) {
    for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
      robot.interact(() -> fixture.settings.choose(theme));
      edit(robot);
      focus(robot, "correct-bound");
      Keys.press(robot, KeyCode.SPACE);
      Keys.press(robot, KeyCode.DOWN);
      Node lit = lit();
      Label words = assertInstanceOf(Label.class, lit.lookup(".label"));
      Color ground = (Color) ((Region) lit).getBackground().getFills().getLast().getFill();
      double contrast = SceneWalk.contrast((Color) words.getTextFill(), ground);
      assertTrue(contrast >= 4.5, theme + ": " + words.getTextFill() + " on " + ground);
      Keys.press(robot, KeyCode.ESCAPE);
      robot.interact(fixture.correcting::leave);
    }
  }

  private static Node lit() {
    return Window.getWindows().stream()
        .filter(PopupWindow.class::isInstance)
        .flatMap(window -> window.getScene().getRoot().lookupAll(".menu-item").stream())
        .filter(Node::isFocused)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no line is lit"));
  }
}
