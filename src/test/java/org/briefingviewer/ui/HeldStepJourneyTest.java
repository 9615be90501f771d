// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.BundleWriter;
import org.briefingviewer.bundle.SavedBriefing;
import org.briefingviewer.intake.data.WorkedElsewhere;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Rating;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.BriefingEdit.SetHandling.HandledParagraph;
import org.briefingviewer.model.edit.EditParts;
import org.briefingviewer.revise.Revision;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.WrittenBriefing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Several edits that a file held as one step when it was opened: one key takes them back, in the
/// name of whoever presses it, and another brings them again.
@ExtendWith(ApplicationExtension.class)
class HeldStepJourneyTest {
  private static final String ARTICLE = "customs";

  @TempDir private Path folder;
  private WindowFixture fixture;
  private EstimateId id;

  @Start
  void start(Stage stage) throws Exception {
    Path file = WrittenBriefing.in(folder, BorderBriefing.whole());
    try (Bundle base = new BundleReader().read(file)) {
      base.complete();
      Estimate estimate = base.article(ARTICLE).findings().estimates().getFirst();
      id = new EstimateId(ARTICLE, estimate.id());
      Act step = Act.of("Bo", WorkedElsewhere.AT);
      Rating rating = WorkedElsewhere.rating(id);
      Revision now =
          Revision.of(base, EditParts.NONE)
              .with(new BriefingEdit.Rate(step.joining(), id, estimate.asWritten(), null, rating))
              .with(
                  new BriefingEdit.SetHandling(
                      step.joining(),
                      new HandledParagraph(ARTICLE, 0),
                      null,
                      new HandlingMark("DESK ONLY", null)));
      new BundleWriter()
          .write(new SavedBriefing(now, now.edited(), now.edits(), Map.of()), base, file);
    }
    fixture = new WindowFixture(new BundleOpener(folder.resolve("own")));
    fixture.settings.nameReviewer("A. Kim");
    WindowFixture.show(stage, fixture);
    fixture.session.open(file);
  }

  private boolean rated() {
    return fixture.session.briefing().knowledge().rating(id) != null;
  }

  @Test
  void oneKeyTakesItBackAndOneBringsItAgain(FxRobot robot) {
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(rated());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(rated(), fixture.strip());
    assertTrue(fixture.strip().contains("2 edits that Bo made together"), fixture.strip());
    assertEquals(2, fixture.document.unsavedProperty().get());
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(rated());
    assertEquals(0, fixture.document.unsavedProperty().get());
  }
}
