// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.table.EstimateColumn;
import org.briefingviewer.table.TableOrder;
import org.briefingviewer.ui.font.ScriptedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The table and the timeline, by keyboard alone.
@ExtendWith(ApplicationExtension.class)
class TableJourneyTest {
  private final MemoryBriefing briefing = BorderBriefing.whole();
  private WindowFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = WindowFixture.of(briefing);
    WindowFixture.show(stage, fixture);
  }

  private static void with(FxRobot robot, KeyCode modifier, KeyCode... keys) {
    robot.press(modifier).type(keys).release(modifier);
  }

  private String chosen() {
    WaitForAsyncUtils.waitForFxEvents();
    assertNotNull(fixture.session.estimateProperty().get());
    return fixture.session.articleIdProperty().get()
        + " "
        + fixture.session.estimateProperty().get().id();
  }

  private Node focused() {
    WaitForAsyncUtils.waitForFxEvents();
    return fixture.window.getScene().getFocusOwner();
  }

  @Test
  void theTableIsFilteredSortedWalkedAndCopiedAndTheTextFollows(FxRobot robot) {
    with(robot, KeyCode.CONTROL, KeyCode.T);
    TableView<?> table = robot.lookup("#estimate-table").queryAs(TableView.class);
    assertTrue(table.isFocused(), "the rows have the focus");
    assertEquals(14, table.getItems().size());

    robot.type(KeyCode.DOWN);
    assertEquals("customs e1", chosen());
    robot.type(KeyCode.DOWN, 4);
    assertEquals("bounds e1", chosen(), "the text follows into the next article");
    assertTrue(table.isFocused(), "and the focus stays in the table");

    robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
    while (!"table-filter".equals(focused().getId())) {
      robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
    }
    Keys.type(robot, "wagons master");
    assertEquals("4 of 14", robot.lookup("#table-count").queryAs(Label.class).getText());

    robot.type(KeyCode.ENTER).type(KeyCode.TAB);
    assertTrue(focused().getStyleClass().contains("column-header"), "" + focused());
    robot.type(KeyCode.RIGHT, 3).type(KeyCode.SPACE).type(KeyCode.SPACE);
    assertEquals(new TableOrder(EstimateColumn.BOUND, true), fixture.table.orderProperty().get());

    robot.type(KeyCode.DOWN).type(KeyCode.HOME);
    assertEquals("bounds e9", chosen(), "without a bound word comes after all bounds");
    with(robot, KeyCode.SHIFT, KeyCode.DOWN);
    with(robot, KeyCode.CONTROL, KeyCode.C);
    List<String> copied = fixture.desk.copied.getLast().lines().toList();
    assertEquals(3, copied.size(), "a heading and two rows");
    assertTrue(copied.get(1).contains("precision not stated"), copied.get(1));
    assertTrue(copied.get(2).contains("at least (≥)"), copied.get(2));
    assertTrue(copied.get(1).endsWith("OFFICIAL — FOR THE DESK"), copied.get(1));

    robot.type(KeyCode.ENTER);
    assertTrue(focused().getStyleClass().contains("article-view"), "Enter goes to the text");
    with(robot, KeyCode.CONTROL, KeyCode.T);
    assertFalse(robot.lookup("#table-drawer").tryQuery().isPresent());
  }

  @Test
  void theDividersAreMovedByTheArrowKeys(FxRobot robot) {
    with(robot, KeyCode.CONTROL, KeyCode.T);
    Node divider = robot.lookup(".divider.level").query();
    robot.interact(divider::requestFocus);
    double before = robot.lookup("#table-drawer").query().getBoundsInParent().getHeight();
    robot.type(KeyCode.UP, 2);
    WaitForAsyncUtils.waitForFxEvents();
    double after = robot.lookup("#table-drawer").query().getBoundsInParent().getHeight();
    assertEquals(before + 32, after, 1);
    assertEquals(after, fixture.settings.widthsProperty().get().drawer(), 2);
    robot.type(KeyCode.ENTER);
    assertEquals(0, fixture.settings.widthsProperty().get().drawer());
  }

  @Test
  void theTimelineIsWalkedAndTheTextFollows(FxRobot robot) {
    with(robot, KeyCode.CONTROL, KeyCode.L);
    assertEquals("timeline", focused().getId());
    robot.type(KeyCode.DOWN);
    WaitForAsyncUtils.waitForFxEvents();
    assertNotNull(fixture.session.passageProperty().get());
    assertEquals("the treaty signed in June", fixture.session.passageProperty().get().words());
    robot.type(KeyCode.DOWN);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("bounds", fixture.session.articleIdProperty().get());
    assertEquals("timeline", focused().getId(), "the focus stays with the events");
  }

  @Test
  void anEventThatNobodyCheckedSaysSoInTheTimeline(FxRobot robot) {
    with(robot, KeyCode.CONTROL, KeyCode.L);
    WaitForAsyncUtils.waitForFxEvents();
    String open = fixture.messages.text("review.brief.PROPOSED");
    assertTrue(
        robot.lookup("#timeline").lookup(".review.proposed").queryAllAs(ScriptedText.class).stream()
            .anyMatch(each -> open.equals(each.getAccessibleText())),
        "nothing says “" + open + "”");
  }
}
