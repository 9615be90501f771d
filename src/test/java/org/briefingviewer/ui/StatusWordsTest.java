// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.bundle.BundleCheck;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.session.WrittenBriefing;
import org.briefingviewer.ui.part.DesktopServices.Pasted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the line at the foot says of the files while something is not saved, and after.
@ExtendWith(ApplicationExtension.class)
class StatusWordsTest {
  @TempDir private Path folder;
  private WindowFixture fixture;
  private Path file;

  @Start
  void start(Stage stage) throws Exception {
    file = WrittenBriefing.in(folder, BorderBriefing.whole());
    fixture =
        new WindowFixture(
            new BundleOpener(folder.resolve("journals")), Locale.ENGLISH, folder.resolve("own"));
    fixture.settings.nameReviewer("Dana");
    fixture.session.open(file);
    WindowFixture.show(stage, fixture);
  }

  private String said() {
    return ((Label) fixture.window.lookup("#hashes")).getText();
  }

  private int files() throws Exception {
    return BundleCheck.check(file, (done, all) -> {}).integrity().total();
  }

  @Test
  void theFilesAreAllAsSavedOnlyWhileEveryEditIs(FxRobot robot) throws Exception {
    int before = files();
    assertEquals("File intact", said());

    Keys.press(robot, KeyCode.N);
    Keys.press(robot, KeyCode.A);
    assertEquals("edits not saved yet", said());

    Keys.press(robot, KeyCode.CONTROL, KeyCode.S);
    assertNotEquals(before, files(), "the history is a file of its own");
    assertEquals("File intact", said());

    Keys.press(robot, KeyCode.CONTROL, KeyCode.Z);
    assertEquals("edits not saved yet", said());
    robot.interact(() -> fixture.session.close());
  }

  @Test
  void whatWasComparedAtAnEarlierOpeningIsSaidWithItsDay(FxRobot robot) {
    BundleIntegrity known =
        new BundleIntegrity(42, 42, List.of(), Set.of(), LocalDate.of(2026, 11, 30));
    MemoryBriefing briefing = BorderBriefing.with(Set.of(), known);
    robot.interact(
        () -> {
          WindowFixture other = WindowFixture.of(briefing);
          other.session.open(briefing.file());
          new Scene(other.window, 1280, 720);
          other.window.applyCss();
          assertEquals(
              "File intact when compared on 30 Nov 2026; not changed since",
              ((Label) other.window.lookup("#hashes")).getText());
        });
  }

  @Test
  void whereNothingWasLookedForNobodyIsToldThatThereAreNoEstimates(FxRobot robot) {
    String page =
        "鴨緑江の新しい橋、開通の見通し\n\n国境研究所は、トラックが一日に少なくとも40台になると10日に発表した。"
            + "\n\n関係の回復にはさらに時間がかかるだろうと元外交官は語った。";
    fixture.desk.clipboard = new Pasted(page, null, List.of());
    Keys.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
    assertEquals(
        "only numbers looked for: Japanese", ((Label) fixture.window.lookup("#counts")).getText());
  }
}
