// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.session.ArticleState;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.settings.Theme;
import org.briefingviewer.ui.text.ArticleView;
import org.briefingviewer.ui.text.Drawn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class KeyboardJourneyTest {
  private final MemoryBriefing briefing = BorderBriefing.whole();
  private WindowFixture fixture;
  private ArticleView text;

  @Start
  void start(Stage stage) {
    fixture = new WindowFixture(file -> briefing);
    WindowFixture.show(stage, fixture);
    text = (ArticleView) fixture.window.lookup("#article");
  }

  /// As X sends the keys of a Russian layout that has no Latin one before it.
  @Test
  void lettersOfARussianLayoutAreTheKeysAtTheirPlaces(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
    nameless(robot, "т", false);
    assertEquals("e1", chosen());
    nameless(robot, "т", false);
    assertEquals("e2", chosen());
    nameless(robot, "а", true);
    assertEquals("find", fixture.window.getScene().getFocusOwner().getId(), "Ctrl+F");
    nameless(robot, "т", false);
    assertEquals("e2", chosen(), "a letter that is typed moves nothing");
  }

  private void nameless(FxRobot robot, String letter, boolean control) {
    robot.interact(
        () ->
            Event.fireEvent(
                fixture.window.getScene().getFocusOwner(),
                new KeyEvent(
                    KeyEvent.KEY_PRESSED,
                    KeyEvent.CHAR_UNDEFINED,
                    letter,
                    KeyCode.UNDEFINED,
                    false,
                    control,
                    false,
                    false)));
  }

  @Test
  void theEscapeKeyClearsTheSelectionFromAListToo(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
    robot.type(KeyCode.N);
    assertEquals("e1", chosen());
    robot.interact(() -> fixture.window.lookup("#articles").requestFocus());
    robot.type(KeyCode.ESCAPE);
    assertNull(fixture.session.estimateProperty().get());
  }

  @Test
  void fromOpeningToTheNextArticle(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
    assertTrue(text.isFocused(), "the text has the focus once it is there");

    robot.type(KeyCode.N).type(KeyCode.N).type(KeyCode.N);
    assertEquals("e3", chosen());
    assertTrue(robot.lookup("#estimate-3").query().isFocused());
    assertEquals(4, Drawn.boxes(text, "source-chosen") + Drawn.boxes(text, "cue-chosen"));

    robot.press(KeyCode.SHIFT).type(KeyCode.N).release(KeyCode.SHIFT);
    assertEquals("e2", chosen());

    robot.type(KeyCode.TAB);
    assertTrue(robot.lookup("#peek").query().isVisible(), "focus alone shows the short card");
    assertEquals("e2", chosen());
    robot.type(KeyCode.ESCAPE);
    assertFalse(robot.lookup("#peek").query().isVisible());
    robot.type(KeyCode.ENTER);
    assertEquals("e3", chosen());

    robot.type(KeyCode.F6);
    assertTrue(focusIn("relations-panel"), "F6 goes to the panel");
    choosePassage();
    assertEquals(1, robot.lookup(".passage").queryAll().size());
    assertNotEquals(0, Drawn.boxes(text, "tie-bar"));

    robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
    assertNull(fixture.session.tieProperty().get());
    assertEquals(0, Drawn.boxes(text, "tie-bar"));

    robot.press(KeyCode.CONTROL).type(KeyCode.PAGE_DOWN).release(KeyCode.CONTROL);
    assertEquals("bounds", fixture.session.articleIdProperty().get());
  }

  /// The table, the walk, a search, a field, a draft and what changed have these for themselves
  /// while they are there.
  private static final Map<String, Integer> SHARED =
      Map.of("Shortcut+A", 2, "Shortcut+C", 3, "Shortcut+V", 2, "Esc", 9, "N", 2, "Shift+N", 2);

  @Test
  void noTwoCommandsHaveOneKeyButWhereOneIsThereForAWhileOnly() {
    Map<String, Integer> keys = new TreeMap<>();
    fixture
        .window
        .commands()
        .forEach(
            command -> command.keys().forEach(key -> keys.merge(key.getName(), 1, Integer::sum)));
    keys.values().removeIf(commands -> commands == 1);
    assertEquals(SHARED, keys);
  }

  @Test
  void steppingIntoThePanelReachesTheTabOfItsPage(FxRobot robot) {
    robot.press(KeyCode.CONTROL).type(KeyCode.O).type(KeyCode.L).release(KeyCode.CONTROL);
    robot.interact(() -> fixture.window.lookup("#article").requestFocus());
    robot.type(KeyCode.F6);
    assertEquals("tab-timeline", fixture.window.getScene().getFocusOwner().getId());
  }

  @Test
  void theArrowKeysTurnFromTabToTab(FxRobot robot) {
    open();
    robot.type(KeyCode.F6);
    assertEquals("tab-relations", fixture.window.getScene().getFocusOwner().getId());
    robot.type(KeyCode.RIGHT);
    assertEquals("tab-estimates", fixture.window.getScene().getFocusOwner().getId());
    assertTrue(robot.lookup("#estimates").query().isVisible());
    robot.type(KeyCode.RIGHT);
    assertEquals("tab-compare", fixture.window.getScene().getFocusOwner().getId());
    assertTrue(robot.lookup("#estimates").query().isVisible(), "what compares waits for a press");
    robot.type(KeyCode.LEFT).type(KeyCode.LEFT);
    assertEquals("tab-relations", fixture.window.getScene().getFocusOwner().getId());
  }

  @Test
  void theFocusStaysInTheTextWhenTheArticleChangesUnderIt(FxRobot robot) {
    open();
    robot.type(KeyCode.N);
    assertTrue(robot.lookup("#estimate-1").query().isFocused());
    robot.press(KeyCode.CONTROL).type(KeyCode.PAGE_DOWN).release(KeyCode.CONTROL);
    assertTrue(focusIn("article-view"));
    robot.type(KeyCode.N).type(KeyCode.N);
    assertEquals("e2", chosen());
  }

  @Test
  void whereThereIsNoTextTheFocusIsWhereOneGoesOn(FxRobot robot) {
    robot.interact(() -> fixture.session.open(Path.of("border.briefing")));
    assertTrue(text.isFocused());
    robot.interact(() -> fixture.session.close());
    assertTrue(focusIn("main-button"), "it was closed");
    robot.interact(
        () -> {
          WindowFixture refused = WindowState.refused(Locale.ENGLISH);
          fixture.window.getScene().setRoot(refused.window);
          fixture = refused;
          refused.session.close();
          refused.session.open(Path.of("x.briefing"));
        });
    assertTrue(focusIn("main-button"), "what was named cannot be opened");
    robot.interact(
        () -> {
          MemoryBriefing torn = BorderBriefing.with(Set.of("customs"), BundleIntegrity.NONE);
          WindowFixture first = WindowFixture.of(torn);
          fixture.window.getScene().setRoot(first.window);
          fixture = first;
        });
    assertTrue(fixture.session.articleProperty().get() instanceof ArticleState.Failed);
    assertTrue(focusIn("articles"), "the first article cannot be shown");
  }

  private boolean focusIn(String styleClass) {
    Node node = fixture.window.getScene().getFocusOwner();
    while (node != null && !node.getStyleClass().contains(styleClass)) {
      node = node.getParent();
    }
    return node != null;
  }

  private void choosePassage() {
    WaitForAsyncUtils.asyncFx(
        () -> {
          fixture.session.chooseTie(BorderBriefing.DPRK_CHINA);
          fixture.session.showPassage(briefing.knowledge().ties().getFirst().evidence().getFirst());
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String chosen() {
    WaitForAsyncUtils.waitForFxEvents();
    return assertNotNullId(fixture.session.estimateProperty().get());
  }

  private static String assertNotNullId(Estimate estimate) {
    assertNotNull(estimate);
    return estimate.id();
  }

  @Test
  void zoomThemeAndHelpHaveKeys(FxRobot robot) {
    open();
    robot.press(KeyCode.CONTROL).type(KeyCode.EQUALS).type(KeyCode.EQUALS).release(KeyCode.CONTROL);
    assertEquals(125, fixture.settings.zoomProperty().get());
    robot.press(KeyCode.CONTROL).type(KeyCode.MINUS).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
    assertEquals(100, fixture.settings.zoomProperty().get());

    robot
        .press(KeyCode.CONTROL, KeyCode.SHIFT)
        .type(KeyCode.L)
        .release(KeyCode.CONTROL, KeyCode.SHIFT);
    assertEquals(Theme.DARK, fixture.settings.themeProperty().get());

    robot.type(KeyCode.F1);
    Node sheet = robot.lookup("#sheet").query();
    assertTrue(sheet.isVisible());
    assertTrue(
        robot.lookup(".deed").queryAllAs(Label.class).stream()
            .anyMatch(label -> label.getText().equals("Next estimate")));
    robot.type(KeyCode.ESCAPE);
    assertFalse(sheet.isVisible());
    assertTrue(text.isFocused(), "the focus goes back to where it was");
  }

  @Test
  void allOfTheTextCopiesPlainAndWithItsSources(FxRobot robot) {
    open();
    robot.press(KeyCode.CONTROL).type(KeyCode.A).type(KeyCode.C).release(KeyCode.CONTROL);
    String whole = fixture.session.markedArticle().article().text();
    assertEquals(whole, fixture.desk.copied.getLast());
    robot
        .press(KeyCode.CONTROL, KeyCode.SHIFT)
        .type(KeyCode.C)
        .release(KeyCode.CONTROL, KeyCode.SHIFT);
    String cited = fixture.desk.copied.getLast();
    assertTrue(cited.contains(whole));
    assertTrue(cited.contains("qualified by “around”"));
    assertTrue(cited.endsWith("OFFICIAL — FOR THE DESK"));
  }

  private void open() {
    WaitForAsyncUtils.asyncFx(() -> fixture.session.open(briefing.file()));
    WaitForAsyncUtils.waitForFxEvents();
  }
}
