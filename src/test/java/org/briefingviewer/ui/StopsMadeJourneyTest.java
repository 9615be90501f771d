// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.ui.text.ArticleView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Whoever presses S is told which stop was added, and what that does to a seal.
@ExtendWith(ApplicationExtension.class)
class StopsMadeJourneyTest {
  private static final Path SAMPLE = WindowFixture.ASSETS.resolve("sample/sample.briefing");

  @TempDir private Path home;
  private WindowFixture fixture;

  @Start
  void start(Stage stage) throws Exception {
    Path file = home.resolve("demo.briefing");
    Files.copy(SAMPLE, file);
    fixture =
        new WindowFixture(
            new BundleOpener(home.resolve("journals")), Locale.ENGLISH, home.resolve("own"));
    fixture.settings.nameReviewer("Dana");
    WindowFixture.show(stage, fixture);
    fixture.session.open(file);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(fixture.session::close);
  }

  private List<Stop> stops() throws Refusal {
    Briefing briefing = fixture.session.briefing();
    return briefing.stops();
  }

  private void chooseFigure(FxRobot robot) {
    robot.interact(() -> fixture.session.chooseEstimate(fixture.session.estimates().getLast()));
  }

  private void turnTo(FxRobot robot, String tab) {
    robot.interact(() -> ((ButtonBase) fixture.window.lookup(tab)).fire());
  }

  @Test
  void whatIsAddedIsNamedAndNotAddedTwiceInARow(FxRobot robot) throws Exception {
    int before = stops().size();
    chooseFigure(robot);
    Keys.press(robot, KeyCode.S);
    assertEquals(before + 1, stops().size());
    String figure = ((Stop.OfEstimate) stops().getLast()).words();
    String added = "Stop " + (before + 1) + " added: " + figure;
    assertTrue(fixture.strip().startsWith(added), fixture.strip());
    Keys.press(robot, KeyCode.S);
    assertEquals(before + 1, stops().size());
    String already = "Stop " + (before + 1) + " shows this already: " + figure;
    assertTrue(fixture.strip().startsWith(already), fixture.strip());
  }

  @Test
  void whereTheTimelineIsShownItIsWhatIsAdded(FxRobot robot) throws Exception {
    chooseFigure(robot);
    turnTo(robot, "#tab-timeline");
    Keys.press(robot, KeyCode.S);
    Stop.Graphic added = assertInstanceOf(Stop.Graphic.class, stops().getLast());
    assertEquals(Stop.GraphicKind.EVENTS, added.kind());
    assertTrue(fixture.strip().endsWith("added: Picture: dated events"), fixture.strip());
    turnTo(robot, "#tab-estimates");
    Keys.press(robot, KeyCode.S);
    assertInstanceOf(Stop.OfEstimate.class, stops().getLast());
  }

  @Test
  void besideACardSeveralStopsAreInViewInALowWindow(FxRobot robot) {
    robot.interact(() -> fixture.window.getScene().getWindow().setHeight(690));
    chooseFigure(robot);
    Keys.press(robot, KeyCode.CONTROL, KeyCode.F5);
    Node list = fixture.window.lookup("#stops");
    Node page = fixture.window.lookup(".stops-page");
    double top = list.localToScene(list.getLayoutBounds()).getMinY();
    double foot =
        Math.min(
            list.localToScene(list.getLayoutBounds()).getMaxY(),
            page.localToScene(page.getLayoutBounds()).getMaxY());
    assertTrue(fixture.window.lookup("#estimate-card").isVisible());
    assertTrue(foot - top >= 3.5 * 66, "of three rows and a half " + (foot - top));
  }

  @Test
  void withNothingChosenItIsSaidWhatToChoose(FxRobot robot) throws Exception {
    int before = stops().size();
    robot.interact(() -> fixture.session.chooseEstimate(null));
    Keys.press(robot, KeyCode.S);
    assertEquals(
        "Add to the stops: first choose an estimate or a tie, or select words.", fixture.strip());
    assertEquals(before, stops().size());
  }

  @Test
  void theFirstStopAfterASealSaysThatTheSealDoesNotCoverIt(FxRobot robot) {
    Keys.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    robot.interact(((TextField) fixture.window.lookup("#seal-name"))::requestFocus);
    Keys.press(robot, KeyCode.ENTER);
    String version = fixture.session.briefing().about().version();
    chooseFigure(robot);
    Keys.press(robot, KeyCode.S);
    assertTrue(fixture.strip().startsWith("Stop "), fixture.strip());
    Node unsealed = fixture.window.lookup("#unsealed");
    assertTrue(unsealed.isVisible());
    String told = ((Label) unsealed.lookup(".label")).getText();
    assertTrue(
        told.startsWith("The seal on version " + version + " does not cover this edit"), told);
    robot.interact(() -> unsealed.setVisible(false));
    robot.interact(() -> fixture.session.chooseEstimate(fixture.session.estimates().getFirst()));
    Keys.press(robot, KeyCode.S);
    assertFalse(unsealed.isVisible(), "it is said once");
  }

  private void select(FxRobot robot, int start, int end) {
    ArticleView text = (ArticleView) fixture.window.lookup("#article");
    robot.interact(() -> text.select(new TextSpan(start, end)));
  }

  @Test
  void whateverWasChosenLastIsWhatIsAdded(FxRobot robot) throws Exception {
    select(robot, 0, 20);
    chooseFigure(robot);
    Keys.press(robot, KeyCode.S);
    assertInstanceOf(Stop.OfEstimate.class, stops().getLast());
    select(robot, 0, 20);
    Keys.press(robot, KeyCode.S);
    assertInstanceOf(Stop.Passage.class, stops().getLast());
    robot.interact(
        () ->
            fixture.session.chooseTie(
                fixture.session.knowledgeProperty().get().ties().getFirst().pair()));
    Keys.press(robot, KeyCode.S);
    assertInstanceOf(Stop.OfTie.class, stops().getLast());
    turnTo(robot, "#tab-timeline");
    select(robot, 0, 20);
    Event event = fixture.session.knowledgeProperty().get().events().getFirst();
    robot.interact(() -> fixture.session.showPassage(event.quote()));
    Keys.press(robot, KeyCode.S);
    assertInstanceOf(Stop.Graphic.class, stops().getLast());
  }

  @Test
  void escLetsGoOfSelectedWords(FxRobot robot) throws Exception {
    chooseFigure(robot);
    select(robot, 0, 20);
    Keys.press(robot, KeyCode.ESCAPE);
    Keys.press(robot, KeyCode.S);
    assertInstanceOf(Stop.OfEstimate.class, stops().getLast(), "the figure is chosen still");
    robot.interact(() -> fixture.session.chooseEstimate(null));
    select(robot, 0, 20);
    int before = stops().size();
    Keys.press(robot, KeyCode.ESCAPE);
    Keys.press(robot, KeyCode.S);
    assertEquals(before, stops().size());
  }

  /// A drag of the mouse begins and ends within words.
  @Test
  void aStopOfSelectedWordsHasWholeWords(FxRobot robot) throws Exception {
    String text = fixture.text();
    int second = text.indexOf(' ') + 1;
    int third = text.indexOf(' ', second) + 1;
    int fourth = text.indexOf(' ', third);
    select(robot, second + 1, third + 1);
    Keys.press(robot, KeyCode.S);
    Stop.Passage added = assertInstanceOf(Stop.Passage.class, stops().getLast());
    assertEquals(text.substring(second, fourth), added.quote().exact());
  }
}
