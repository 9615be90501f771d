// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.bundle.BundleCheck;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.ui.part.DesktopServices.Pasted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A briefing is begun by a paste, checked, lost with the program, found again, saved, and saved
/// elsewhere: nothing of it is lost on the way.
@ExtendWith(ApplicationExtension.class)
class KeepingJourneyTest {
  private static final String PAGE =
      """
      Ferries carry twice as many people as last year

      The harbour office said on Monday that about 300 people a day cross the river.

      A clerk estimated that at least 20 boats a week call at the pier.

      The ferry company said that more than 40 carts come back every month.

      An inspector estimated that up to 600 tons of coal arrive in a year.

      The port authority said that nearly 90 sailors live in the town.

      A buyer estimated that about 15 cranes stand along the quay.

      The customs office said that roughly 2,500 crates were opened last year.

      A teacher estimated that some 70 pupils take the ferry to school.
      """;

  @TempDir static Path home;

  private WindowFixture fixture;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    fixture = window(Locale.ENGLISH);
    WindowFixture.show(stage, fixture);
  }

  private static WindowFixture window(Locale language) {
    WindowFixture made =
        new WindowFixture(
            new BundleOpener(home.resolve("journals")), language, home.resolve("own"));
    made.settings.nameReviewer("R. Reader");
    return made;
  }

  private List<ReviewState> states() {
    return fixture.session.markedArticle().findings().claims().stream()
        .filter(Estimate.class::isInstance)
        .map(claim -> ((Estimate) claim).review().state())
        .toList();
  }

  private void settle(FxRobot robot, KeyCode verdict, int times) {
    for (int i = 0; i < times; i++) {
      Keys.press(robot, KeyCode.N);
      Keys.press(robot, verdict);
    }
  }

  @Test
  void whatIsDoneIsKept(FxRobot robot) throws Exception {
    fixture.desk.clipboard = new Pasted(PAGE, null, List.of());
    Keys.press(robot, KeyCode.CONTROL, KeyCode.V);
    settle(robot, KeyCode.A, 5);
    settle(robot, KeyCode.X, 2);
    List<ReviewState> settled = states();
    assertEquals(5, count(settled, ReviewState.ACCEPTED));
    assertEquals(2, count(settled, ReviewState.REJECTED));

    robot.interact(
        () -> {
          WindowFixture korean = window(Locale.KOREAN);
          korean.document.adopt(fixture.document.release(), null);
          fixture = korean;
          stage.setScene(new Scene(korean.window, 990, 900));
        });
    for (int i = 0; i < 7; i++) {
      Keys.press(robot, KeyCode.CONTROL, KeyCode.Z);
    }
    assertEquals(0, count(states(), ReviewState.ACCEPTED) + count(states(), ReviewState.REJECTED));
    Keys.press(robot, KeyCode.CONTROL, KeyCode.Z);
    assertEquals(List.of(), fixture.session.briefing().info().articles(), "the paste itself");
    for (int i = 0; i < 8; i++) {
      Keys.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    }
    assertEquals(settled, states());

    Path draft = fixture.session.base().file();
    robot.interact(
        () -> {
          fixture.session.close(); // the lock goes with a process; here it goes on
          fixture = window(Locale.ENGLISH);
          stage.setScene(new Scene(fixture.window, 990, 900));
          fixture.session.open(draft);
        });
    assertEquals(settled, states());
    assertTrue(fixture.document.untitled());
    robot.interact(
        () -> fixture.notes.write(fixture.notes.draft(null, 1), "Ask the harbour office"));

    Path named = home.resolve("ferries.briefing");
    fixture.desk.toSave = named;
    Keys.press(robot, KeyCode.CONTROL, KeyCode.S);
    assertFalse(fixture.document.untitled());
    assertEquals(1, fixture.notes.allProperty().get().size(), "notes come along");
    byte[] saved = Files.readAllBytes(named);
    robot.interact(() -> undoTo(1));
    Path other = home.resolve("other.briefing");
    fixture.desk.toSave = other;
    Keys.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
    assertEquals(other, fixture.session.base().file());
    assertEquals(1, count(states(), ReviewState.REJECTED));
    assertArrayEquals(saved, Files.readAllBytes(named));
    for (Path file : List.of(named, other)) {
      assertEquals(List.of(), BundleCheck.check(file, (done, all) -> {}).problems());
    }
    robot.interact(
        () -> {
          fixture.session.close();
          fixture.session.open(named);
        });
    assertEquals(settled, states());
    assertEquals("Ask the harbour office", fixture.notes.allProperty().get().getFirst().text());
    robot.interact(() -> fixture.session.close());
  }

  /// Takes the note back and one verdict, past the save, and writes the note again.
  private void undoTo(int verdicts) {
    fixture.document.undo();
    for (int i = 0; i < verdicts; i++) {
      fixture.document.undo();
    }
    fixture.notes.write(fixture.notes.draft(null, 1), "Ask the harbour office");
  }

  private static long count(List<ReviewState> states, ReviewState wanted) {
    return states.stream().filter(wanted::equals).count();
  }
}
