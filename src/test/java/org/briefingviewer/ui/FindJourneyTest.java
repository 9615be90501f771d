// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.briefingviewer.search.SearchHit;
import org.briefingviewer.session.BorderBriefing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FindJourneyTest {
  private WindowFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = WindowFixture.of(BorderBriefing.whole());
    WindowFixture.show(stage, fixture);
  }

  @Test
  void fromTheFieldThroughTheHitsAndBackToTheText(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
    TextField field = robot.lookup("#find").queryAs(TextField.class);
    assertTrue(field.isFocused());

    robot.write("wagon");
    List<SearchHit> hits = fixture.finder.resultsProperty().get().hits();
    assertTrue(hits.size() > 4, hits.toString());
    assertEquals(hits.size() + " hits", said(robot));
    assertEquals("customs", fixture.session.articleIdProperty().get(), "typing opens no article");
    assertTrue(field.isFocused());

    robot.type(KeyCode.F3).type(KeyCode.F3).type(KeyCode.F3).type(KeyCode.F3);
    assertEquals("4 of " + hits.size(), said(robot));
    assertEquals("bounds", fixture.session.articleIdProperty().get());
    assertEquals(hits.get(3).passage(), fixture.session.passageProperty().get());
    assertTrue(field.isFocused(), "the focus stays though the text changed");
    robot.type(KeyCode.ENTER);
    assertEquals("5 of " + hits.size(), said(robot));
    robot.press(KeyCode.SHIFT).type(KeyCode.F3).release(KeyCode.SHIFT);
    assertEquals("4 of " + hits.size(), said(robot));

    ListView<?> list = robot.lookup("#found").queryListView();
    robot.type(KeyCode.DOWN);
    assertTrue(list.isFocused(), "Down goes from the field into the list");
    robot.type(KeyCode.END);
    assertEquals(hits.getLast(), fixture.finder.hitProperty().get());
    assertEquals(List.of(), SceneWalk.faults(fixture.window));

    robot.type(KeyCode.ESCAPE);
    assertFalse(fixture.finder.resultsProperty().get().active());
    assertEquals("", field.getText());
    assertTrue(inText(fixture.window.getScene().getFocusOwner()));
    assertFalse(robot.lookup("#tab-found").query().isVisible());
  }

  @Test
  void whatIsNowhereIsSaidToBeNowhereAndWhere(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
    robot.write("zeppelin");
    assertEquals("nothing found", said(robot));
    WaitForAsyncUtils.waitForFxEvents();
    String page = words(robot.lookup("#found-page").query());
    assertTrue(page.contains("zeppelin"), page);
    Label where = robot.lookup("#found-where").queryAs(Label.class);
    assertTrue(where.isVisible() && where.getText().contains("sources"), where.getText());
    robot.type(KeyCode.ESCAPE);
    assertTrue(inText(fixture.window.getScene().getFocusOwner()));
  }

  @Test
  void whatDeceivesInTheWordsLookedForHasASign(FxRobot robot) {
    TextField field = robot.lookup("#find").queryAs(TextField.class);
    robot.interact(() -> field.setText("wag\u202eon"));
    WaitForAsyncUtils.waitForFxEvents();
    List<String> drawn =
        field.lookupAll(".text").stream()
            .map(node -> ((javafx.scene.text.Text) node).getText())
            .toList();
    assertTrue(drawn.contains("wag◊on"), drawn.toString());
    assertEquals("wag\u202eon", field.getText());
  }

  private static String words(Node node) {
    StringBuilder words = new StringBuilder();
    node.lookupAll(".words").forEach(w -> words.append(((javafx.scene.text.Text) w).getText()));
    return words.toString();
  }

  private static boolean inText(Node focused) {
    Node node = assertNotNullNode(focused);
    while (node != null && !"article".equals(node.getId())) {
      node = node.getParent();
    }
    return node != null;
  }

  private static Node assertNotNullNode(Node node) {
    assertNotNull(node);
    return node;
  }

  private static String said(FxRobot robot) {
    return robot.lookup("#find-count").queryAs(Label.class).getText();
  }
}
