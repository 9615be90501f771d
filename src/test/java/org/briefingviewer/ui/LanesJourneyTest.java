// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.page.plate.LanesPicture.Entry;
import org.briefingviewer.page.plate.LanesPlate;
import org.briefingviewer.ui.part.CorrectionRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Ties are looked at over time, a passage is opened from there, and an event gets who says it.
@ExtendWith(ApplicationExtension.class)
class LanesJourneyTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home", "."), "assets", "sample", "sample.briefing");

  @TempDir private Path home;
  private WindowFixture fixture;

  @Start
  void start(Stage stage) throws Exception {
    fixture = WindowFixture.working(home, Locale.ENGLISH, "Dana");
    WindowFixture.show(stage, fixture);
    fixture.session.open(Files.copy(SAMPLE, home.resolve("sample.briefing")));
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(fixture::letGo);
  }

  private static void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void toggle(FxRobot robot) {
    Keys.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
    settle();
  }

  @SuppressWarnings("unchecked")
  private ListView<Entry> list() {
    return (ListView<Entry>) fixture.window.lookup("#lanes-list");
  }

  private void fire(FxRobot robot, String id) {
    robot.interact(() -> ((Button) fixture.window.lookup(id)).fire());
    settle();
  }

  @Test
  void theKeyAndTheLinkBesideTheTiesShowThem(FxRobot robot) {
    toggle(robot);
    assertFalse(list().getItems().isEmpty());
    Keys.press(robot, KeyCode.ESCAPE);
    settle();
    assertNull(fixture.window.lookup("#lanes-view"));
    robot.interact(() -> ((Hyperlink) fixture.window.lookup("#ties-course")).fire());
    settle();
    assertNotNull(fixture.window.lookup("#lanes-view"));
  }

  @Test
  void theMarkAboveTheWindowStaysInItWithLargeLetters(FxRobot robot) {
    robot.interact(
        () -> {
          while (fixture.settings.zoomProperty().get() < 200) {
            fixture.settings.zoomIn();
          }
        });
    toggle(robot);
    Node mark = fixture.window.lookup("#handling");
    assertTrue(mark.localToScene(mark.getLayoutBounds()).getMinY() >= 0, mark.toString());
  }

  @Test
  void eachMarkSaysWhoSaysSoAndOpensItsPassage(FxRobot robot) {
    toggle(robot);
    Entry entry = list().getItems().getLast();
    robot.interact(
        () -> {
          list().getSelectionModel().select(entry);
          list().requestFocus();
        });
    Keys.press(robot, KeyCode.ENTER);
    settle();
    assertNull(fixture.window.lookup("#lanes-view"));
    assertEquals(entry.passage().articleId(), fixture.session.articleIdProperty().get());
    Keys.press(robot, KeyCode.ESCAPE);
    settle();
    assertNotNull(fixture.window.lookup("#lanes-view"));
  }

  @Test
  void oneTieAloneIsFewerLanes(FxRobot robot) {
    toggle(robot);
    int all = list().getItems().size();
    ActorPair pair = fixture.session.knowledgeProperty().get().triangle().pairs().getFirst();
    robot.interact(() -> ((ToggleButton) fixture.window.lookup("#course-" + pair.key())).fire());
    settle();
    assertTrue(list().getItems().size() < all, list().getItems().size() + " of " + all);
    assertFalse(list().getItems().isEmpty());
  }

  @Test
  void itBecomesAStop(FxRobot robot) throws Refusal {
    toggle(robot);
    fire(robot, "#course-present");
    List<Stop> stops = Objects.requireNonNull(fixture.session.briefing()).stops();
    Stop.Graphic stop = assertInstanceOf(Stop.Graphic.class, stops.getLast());
    assertEquals(Stop.GraphicKind.LANES, stop.kind());
    assertNull(stop.tie());
  }

  @Test
  void lanesOfOneTieBecomeAStopOfThatTie(FxRobot robot) throws Refusal {
    toggle(robot);
    ActorPair pair = fixture.session.knowledgeProperty().get().triangle().pairs().getFirst();
    robot.interact(() -> ((ToggleButton) fixture.window.lookup("#course-" + pair.key())).fire());
    settle();
    fire(robot, "#course-present");
    Briefing briefing = Objects.requireNonNull(fixture.session.briefing());
    Stop.Graphic stop = assertInstanceOf(Stop.Graphic.class, briefing.stops().getLast());
    assertEquals(pair, stop.tie());
    assertTrue(
        new LanesPlate(briefing, fixture.messages).title(pair).contains("–"), "it names the tie");
  }

  @Test
  void aPersonSaysWhoSaysAnEvent(FxRobot robot) {
    Event event = fixture.session.knowledgeProperty().get().events().getFirst();
    robot.interact(
        () -> fixture.window.lookup("#ties-page").fireEvent(new CorrectionRequest(event)));
    settle();
    TextField who = robot.lookup("#event-assessor").queryAs(TextField.class);
    robot.interact(() -> who.setText("Harbour Office"));
    settle();
    robot.interact(() -> robot.lookup("#event-keep").queryAs(Button.class).fire());
    settle();
    Event now =
        fixture.session.knowledgeProperty().get().events().stream()
            .filter(e -> e.id().equals(event.id()) && e.quote().equals(event.quote()))
            .findFirst()
            .orElseThrow();
    assertEquals("Harbour Office", Objects.requireNonNull(now.assessor()).name());
    assertEquals("Dana", now.review().by());
  }
}
