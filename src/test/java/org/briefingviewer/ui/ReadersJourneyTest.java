// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.BundleWriter;
import org.briefingviewer.bundle.SavedBriefing;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.revise.Revision;
import org.briefingviewer.ui.font.WrappedLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A second reading is made, read by somebody else, brought in and decided, with keys alone.
@ExtendWith(ApplicationExtension.class)
class ReadersJourneyTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home"), "assets", "sample", "sample.briefing");

  @TempDir private Path folder;
  private WindowFixture fixture;

  @Start
  void start(Stage stage) throws Exception {
    fixture =
        new WindowFixture(
            new BundleOpener(folder.resolve("journals")), Locale.ENGLISH, folder.resolve("own"));
    fixture.settings.nameReviewer("Cho");
    Path file = folder.resolve("first.briefing");
    Files.copy(SAMPLE, file);
    fixture.session.open(file);
    WindowFixture.show(stage, fixture);
  }

  /// The second person rejects what the first let stand.
  private Path readBy(String name, Path second) throws Exception {
    Path read = folder.resolve("read.briefing");
    try (Bundle bundle = new BundleReader().read(second)) {
      Revision now =
          Revision.of(
              bundle,
              part -> {
                throw new Refusal(part, "It is missing.", "Bring it.");
              });
      for (Estimate estimate : bundle.article("a1").findings().estimates()) {
        BriefingEdit.Settled settled =
            new BriefingEdit.Settled(
                FindingId.of("a1", estimate), estimate.asWritten(), ReviewState.PROPOSED);
        now =
            now.with(
                new BriefingEdit.Settle(
                    Act.of(name, OffsetDateTime.parse("2026-11-26T09:30:00Z")),
                    List.of(settled),
                    ReviewState.REJECTED));
      }
      new BundleWriter()
          .write(new SavedBriefing(now, now.edited(), now.edits(), Map.of()), bundle, read);
    }
    return read;
  }

  private List<Estimate> standing() throws Refusal {
    return fixture.session.briefing().article("a1").findings().estimates();
  }

  @Test
  void aSecondReadingIsMadeBroughtInAndDecidedByKeys(FxRobot robot) throws Exception {
    Path second = folder.resolve("second.briefing");
    fixture.desk.toSave = second;
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
    assertTrue(fixture.strip().contains("second.briefing"), fixture.strip());
    robot.interact(
        () ->
            fixture.document.apply(
                new BriefingEdit.NameArticle(
                    Act.of("Cho", OffsetDateTime.parse("2026-11-26T09:00:00Z")),
                    "a1",
                    null,
                    "Called otherwise")));
    int before = standing().size();
    long settled = standing().stream().filter(Finding::settled).count();
    assertTrue(settled >= 2, "the sample's first article was read by somebody");

    fixture.desk.toOpen = List.of(readBy("Bo", second));
    command(robot, "readings.command.bringIn");
    ListView<?> list = robot.lookup("#readings").queryListView();
    assertTrue(
        list.getItems().getFirst().toString().contains("article=Called otherwise"),
        "an article is called what it is called in lists");
    int differences = list.getItems().size();
    assertEquals(settled, differences);
    int taken = before - standing().size();
    assertEquals(before - settled, taken, "what only Bo settled stands as Bo settled it");

    robot.type(KeyCode.DIGIT2);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(settled - 1, standing().size());
    assertTrue(fixture.strip().contains("Cho"), fixture.strip());
    robot.type(KeyCode.DIGIT1);
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(settled - 1, standing().size());
    assertTrue(
        standing().stream().anyMatch(estimate -> "Cho".equals(estimate.review().by())),
        "who chose stands behind what was kept");
    assertTrue(left(robot).contains(Long.toString(settled - 2)) || settled == 2, left(robot));

    for (int i = 0; i < 3; i++) {
      robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
      WaitForAsyncUtils.waitForFxEvents();
    }
    assertEquals(before, standing().size());
    assertTrue(fixture.session.briefing().readings().isEmpty());
    assertFalse(robot.lookup("#tab-readings").query().isVisible());
  }

  private static String left(FxRobot robot) {
    return ((WrappedLabel) robot.lookup(".readings-left").query()).getText();
  }

  @Test
  void whatNobodyReadIsRefusedInASentence(FxRobot robot) {
    Path second = folder.resolve("second.briefing");
    fixture.desk.toSave = second;
    command(robot, "readings.command.make");
    fixture.desk.toOpen = List.of(second);
    command(robot, "readings.command.bringIn");
    assertTrue(fixture.strip().contains("Nobody has settled anything"), fixture.strip());
  }

  private void command(FxRobot robot, String key) {
    robot.interact(() -> fixture.command(key));
    WaitForAsyncUtils.waitForFxEvents();
  }
}
