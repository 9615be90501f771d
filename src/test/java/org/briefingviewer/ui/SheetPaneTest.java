// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.briefingviewer.ui.field.CompletedField;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.Stylesheets;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SheetPaneTest {
  private SheetPane sheet;
  private ListView<String> list;
  private ListView<String> behind;

  @Start
  void start(Stage stage) {
    sheet = new SheetPane(new Messages(Locale.ENGLISH));
    behind = new ListView<>();
    behind.getItems().addAll("far", "away");
    list = new ListView<>();
    list.getItems().addAll("one", "two");
    stage.setScene(new Scene(new StackPane(behind, sheet), 400, 300));
    stage.show();
  }

  @Test
  void escapeLeavesItFromAListToo(FxRobot robot) {
    robot.interact(
        () -> {
          sheet.show("Two", list);
          list.requestFocus();
        });
    robot.push(KeyCode.DOWN);
    assertTrue(sheet.isOpen());
    robot.push(KeyCode.ESCAPE);
    assertFalse(sheet.isOpen());
  }

  @Test
  void whatLayThereIsLetGoOfWhenItIsClosed(FxRobot robot) {
    robot.interact(() -> sheet.show("Two", list));
    robot.interact(sheet::close);
    assertNull(list.getScene());
  }

  private Node owner() {
    return sheet.getScene().getFocusOwner();
  }

  private boolean inside() {
    Node at = owner();
    while (at != null && !at.equals(sheet)) {
      at = at.getParent();
    }
    return at != null;
  }

  /// One sheet may lead to another; the focus goes back to what it was before the first.
  @Test
  void afterASecondSheetTheFocusIsWhereItWasBeforeTheFirst(FxRobot robot) {
    robot.interact(
        () -> {
          behind.requestFocus();
          sheet.show("One", new VBox(new TextField()));
          sheet.show("Two", list);
          sheet.close();
        });
    assertEquals(behind, owner());
  }

  @Test
  void aQuestionGivesBackWhatItLiesOver(FxRobot robot) {
    TextField typed = new TextField("half a na");
    robot.interact(
        () -> {
          behind.requestFocus();
          sheet.show("One", new VBox(typed));
          typed.requestFocus();
          sheet.ask("Who?", new VBox(new TextField()));
        });
    assertNull(typed.getScene());
    robot.interact(sheet::close);
    assertTrue(sheet.isOpen());
    assertEquals(typed, owner());
    robot.interact(sheet::close);
    assertFalse(sheet.isOpen());
    assertEquals(behind, owner());
    robot.interact(
        () -> {
          sheet.show("One", new VBox(typed));
          sheet.ask("Who?", list);
          sheet.closeAll();
        });
    assertFalse(sheet.isOpen());
  }

  @Test
  void tabGoesRoundWithinItBothWays(FxRobot robot) {
    TextField first = new TextField();
    TextField last = new TextField();
    robot.interact(() -> sheet.show("Two", new VBox(first, last)));
    Node close = owner();
    robot.push(KeyCode.TAB);
    assertEquals(first, owner());
    robot.push(KeyCode.TAB);
    assertEquals(last, owner());
    robot.push(KeyCode.TAB);
    assertEquals(close, owner());
    robot.push(KeyCode.SHIFT, KeyCode.TAB);
    assertEquals(last, owner());
  }

  @Test
  void whereNothingElseTakesKeysTheyStayWithItAndScrollIt(FxRobot robot) {
    Region tall = new Region();
    tall.setMinHeight(2000);
    robot.interact(() -> sheet.show("Tall", tall));
    ScrollPane scroll = robot.from(sheet).lookup(".sheet-scroll").queryAs(ScrollPane.class);
    for (KeyCode key : List.of(KeyCode.TAB, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.UP)) {
      robot.push(key);
      WaitForAsyncUtils.waitForFxEvents();
      assertTrue(inside(), key + " stays");
    }
    robot.push(KeyCode.DOWN);
    double line = scroll.getVvalue();
    assertTrue(line > 0, "a line down");
    robot.push(KeyCode.PAGE_DOWN);
    assertTrue(scroll.getVvalue() > line, "and a page");
    for (int i = 0; i < 5; i++) {
      robot.push(KeyCode.PAGE_UP);
    }
    assertEquals(0, scroll.getVvalue());
  }

  @Test
  void theKeysStayWithinItWhenWhatHadThemGoes(FxRobot robot) {
    Button cancel = new Button("Cancel");
    robot.interact(
        () -> {
          behind.requestFocus();
          sheet.show("One", new VBox(cancel));
          cancel.requestFocus();
        });
    robot.interact(() -> cancel.setVisible(false));
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(inside(), () -> String.valueOf(owner()));
    robot.interact(sheet::close);
    assertEquals(behind, owner());
  }

  @Test
  void theRingOfWhatStandsAtTheEdgeIsWhole(FxRobot robot) {
    Button leftmost = new Button("Keep");
    robot.interact(
        () -> {
          Stylesheets sheets = new Stylesheets(Locale.ENGLISH);
          for (String css : List.of("light", Stylesheets.FIRST)) {
            sheet.getScene().getStylesheets().add(sheets.url(css));
          }
          sheet.show("One", new VBox(leftmost));
          sheet.getScene().getRoot().applyCss();
          sheet.getScene().getRoot().layout();
        });
    Bounds view = inScene(sheet.lookup(".viewport"));
    Bounds button = inScene(leftmost);
    assertTrue(button.getMinX() - view.getMinX() >= 2, button + " in " + view);
    assertTrue(view.getMaxY() - button.getMaxY() >= 2, button + " in " + view);
  }

  @Test
  void whatIsOfferedAtTheFootOfALowSheetIsInView(FxRobot robot) {
    CompletedField field =
        new CompletedField(
            "who",
            "who",
            new Fonts(WindowFixture.ASSETS),
            typed -> List.of("Port Watch", "Port Office", "Port Guard"),
            3);
    Region much = new Region();
    much.setMinHeight(500);
    robot.interact(
        () -> {
          sheet.show("One", new VBox(much, field));
          sheet.getScene().getRoot().layout();
          field.field().requestFocus();
        });
    robot.push(KeyCode.DOWN);
    Bounds view = inScene(sheet.lookup(".viewport"));
    Bounds offered = inScene(field.lookup(".completions"));
    assertTrue(view.contains(offered), offered + " in " + view);
  }

  private static Bounds inScene(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private void clickBeside(FxRobot robot) {
    robot.interact(
        () ->
            Event.fireEvent(
                sheet,
                MouseEvents.of(
                    MouseEvent.MOUSE_CLICKED, new Point2D(1, 1), new Point2D(1, 1), false)));
  }

  @Test
  void aClickBesideItClosesItUnlessSomethingWasTypedOrChanged(FxRobot robot) {
    TextField field = new TextField("as it was");
    CheckBox box = new CheckBox("also");
    ChoiceBox<String> choice = new ChoiceBox<>(FXCollections.observableArrayList("one", "two"));
    Runnable show = () -> sheet.show("Words", new VBox(field, box, choice));
    robot.interact(show);
    robot.interact(field::requestFocus);
    robot.interact(box::requestFocus);
    clickBeside(robot);
    assertFalse(sheet.isOpen(), "nothing was typed");
    List<Runnable> changes =
        List.of(() -> field.appendText("!"), box::fire, () -> choice.setValue("two"));
    for (Runnable change : changes) {
      robot.interact(show);
      robot.interact(field::requestFocus);
      robot.interact(change);
      clickBeside(robot);
      assertTrue(sheet.isOpen(), "what was typed is kept");
      robot.interact(() -> sheet.ask("Who?", list));
      clickBeside(robot);
      clickBeside(robot);
      assertTrue(sheet.isOpen(), "also beneath a question");
      robot.interact(sheet::close);
      assertFalse(sheet.isOpen());
    }
  }
}
