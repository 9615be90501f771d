// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.briefingviewer.ui.font.FontScript;
import org.briefingviewer.ui.font.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The walk through a scene finds each kind of fault.
@ExtendWith(ApplicationExtension.class)
class SceneWalkTest {
  private static final String GOOD = "-fx-font-family: Inter; -fx-font-size: 14px;";

  @Start
  void start(Stage stage) {
    stage.setTitle("nothing is shown here");
  }

  private static List<String> faults(Callable<Node> made) {
    return WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          new Fonts(WindowFixture.ASSETS).need(FontScript.LATIN);
          Pane root = new HBox(made.call());
          new Scene(root, 200, 100);
          root.setStyle("-fx-background-color: white; " + GOOD);
          root.applyCss();
          root.layout();
          return SceneWalk.faults(root);
        });
  }

  private static void assertFound(String start, Callable<Node> made) {
    List<String> found = faults(made);
    assertTrue(found.stream().anyMatch(fault -> fault.startsWith(start)), found::toString);
  }

  private static Label label(String words, String style) {
    Label label = new Label(words);
    label.setStyle(style);
    return label;
  }

  @Test
  void nothingIsFoundWhereAllIsWell() {
    assertEquals(List.of(), faults(() -> label("Whose figure", "-fx-text-fill: black;")));
  }

  @Test
  void aButtonWithoutANameIsFound() {
    assertFound("no accessible name", Button::new);
  }

  @Test
  void somethingToFocusWithoutARoleIsFound() {
    assertFound(
        "no accessible role",
        () -> {
          Rectangle shape = new Rectangle(20, 20);
          shape.setFocusTraversable(true);
          shape.setAccessibleText("named");
          return shape;
        });
  }

  @Test
  void smallWordsAreFound() {
    assertFound("text of 12", () -> label("small", "-fx-font-size: 12px;"));
  }

  @Test
  void faintWordsAreFound() {
    assertFound("contrast", () -> label("faint", "-fx-text-fill: #999999;"));
  }

  @Test
  void wordsCutByAnEllipsisAreFound() {
    assertFound(
        "cut",
        () -> {
          Label label = label("words that need more room", "-fx-text-fill: black;");
          label.setMaxWidth(60);
          return label;
        });
  }

  @Test
  void wordsBeyondTheWindowAreFound() {
    assertFound(
        "beyond the window",
        () -> {
          Text text = new Text("words that go on and on, and on beyond the end of the window");
          text.setStyle(GOOD);
          return text;
        });
  }

  @Test
  void aFaceOfTheSystemIsFound() {
    assertFound("face of the system", () -> label("DejaVu", "-fx-font-family: 'DejaVu Sans';"));
  }

  @Test
  void aLetterThatTheFaceLacksIsFound() {
    assertFound("Inter has no 김", () -> label("김 Kim", "-fx-text-fill: black;"));
  }

  @Test
  void wordsOutsideTheMarksAreFoundUnlessTheyAreGiven() {
    assertEquals(List.of(), MarkedMessages.strange("⟦Source: {⟦x⟧}⟧ · 국정원", "by 국정원 in Seoul"));
    assertEquals(List.of("Source"), MarkedMessages.strange("Source: ⟦x⟧", "by 국정원 in Seoul"));
    assertEquals(List.of(), MarkedMessages.strange("7 / 23 · ⟦x⟧", ""));
  }
}
