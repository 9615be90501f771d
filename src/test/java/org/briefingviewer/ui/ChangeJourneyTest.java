// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.session.change.ChangeState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// An earlier briefing is compared with the open one; its changes are narrowed down, and one is
/// opened and left again, with keys alone.
@ExtendWith(ApplicationExtension.class)
class ChangeJourneyTest {
  @TempDir private Path folder;
  private WindowFixture fixture;
  private TwoVersions versions;

  @Start
  void start(Stage stage) {
    versions = TwoVersions.in(folder);
    fixture =
        new WindowFixture(
            new BundleOpener(folder.resolve("journals")), Locale.ENGLISH, folder.resolve("own"));
    fixture.settings.nameReviewer("Cho");
    fixture.session.open(versions.after());
    WindowFixture.show(stage, fixture);
  }

  private static ListView<?> changes(FxRobot robot) {
    return robot.lookup("#changes").queryListView();
  }

  private void compare(FxRobot robot) {
    fixture.desk.toOpen = List.of(versions.before());
    robot.interact(() -> fixture.command("changes.command"));
  }

  private static List<String> kinds(FxRobot robot) {
    return changes(robot).getItems().stream()
        .map(String::valueOf)
        .map(row -> row.replaceFirst("(?s).*what=(\\w+)\\[.*", "$1"))
        .toList();
  }

  private static void tick(FxRobot robot, String box) {
    robot.interact(() -> robot.lookup(box).queryAs(CheckBox.class).fire());
  }

  @Test
  void changesAreListedAndNarrowedDown(FxRobot robot) {
    compare(robot);
    List<String> all = kinds(robot);
    assertTrue(all.contains("Said"), all::toString);
    assertTrue(all.contains("Sentence"), all::toString);
    assertEquals(2, all.stream().filter("WholeArticle"::equals).count(), all::toString);
    tick(robot, "#changes-figures");
    List<String> figures = kinds(robot);
    assertTrue(figures.stream().noneMatch("Sentence"::equals), figures::toString);
    assertTrue(figures.size() < all.size());
    tick(robot, "#changes-figures");
    tick(robot, "#changes-large");
    assertTrue(
        changes(robot).getItems().stream().noneMatch(row -> row.toString().contains("kind=MOVED")),
        "a sentence that moved is no large change");
    assertTrue(
        changes(robot).getItems().stream().anyMatch(row -> row.toString().contains("BOUND")),
        "another bound is");
  }

  @Test
  void eachChangeShowsBothPlacesAndEscLeadsBackToIt(FxRobot robot) {
    compare(robot);
    tick(robot, "#changes-figures");
    robot.interact(() -> changes(robot).requestFocus());
    while (!String.valueOf(changes(robot).getSelectionModel().getSelectedItem())
        .contains("BOUND")) {
      robot.type(KeyCode.DOWN);
    }
    int row = changes(robot).getSelectionModel().getSelectedIndex();
    assertEquals(2, robot.lookup(".change-side .passage-line.passage-kept").queryAll().size());
    robot.type(KeyCode.ENTER);
    assertTrue(robot.lookup("#change-view").tryQuery().isEmpty());
    assertTrue(
        String.valueOf(fixture.session.passageProperty().get()).contains("90"),
        "the place of now is shown");
    robot.type(KeyCode.ESCAPE);
    assertEquals(row, changes(robot).getSelectionModel().getSelectedIndex());
    assertTrue(changes(robot).isFocused());
    robot.type(KeyCode.ESCAPE);
    assertTrue(robot.lookup("#change-view").tryQuery().isEmpty());
    assertTrue(fixture.changes.stateProperty().get() instanceof ChangeState.None);
  }

  @Test
  void whatWasDoneSinceTheLastSaveIsListed(FxRobot robot) {
    robot.interact(() -> fixture.command("changes.command.saved"));
    assertEquals(0, changes(robot).getItems().size());
    robot.type(KeyCode.ESCAPE);
    robot.interact(
        () -> {
          fixture.session.nextEstimate();
          fixture.command("edit.command.accept");
          fixture.command("changes.command.saved");
        });
    assertEquals(List.of("Said"), kinds(robot));
  }

  @Test
  void aFileThatIsNoBriefingIsRefusedByItsReason(FxRobot robot) throws IOException {
    Path none = Files.writeString(folder.resolve("none.briefing"), "no briefing");
    fixture.desk.toOpen = List.of(none);
    robot.interact(() -> fixture.command("changes.command"));
    assertTrue(robot.lookup("#change-view").tryQuery().isEmpty());
    assertTrue(fixture.strip().contains("none.briefing"), fixture.strip());
  }
}
