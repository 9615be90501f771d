// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.briefingviewer.model.edit.FindingId.FindingKind;
import org.briefingviewer.review.ReviewStop;
import org.briefingviewer.session.importing.FileOpener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// While states of ties are walked over, the panel shows the one that a key would settle.
@ExtendWith(ApplicationExtension.class)
class EvidenceJourneyTest {
  private WindowFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = new WindowFixture(new FileOpener(), Locale.ENGLISH);
    WindowFixture.show(stage, fixture);
    fixture.session.open(WindowFixture.ASSETS.resolve("sample/sample.briefing"));
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(fixture.session::close);
  }

  @Test
  void theStateThatIsWalkedOverIsInViewAndMarked(FxRobot robot) {
    robot.type(KeyCode.R);
    WaitForAsyncUtils.waitForFxEvents();
    List<ReviewStop> seen = new ArrayList<>();
    ReviewStop stop = fixture.review.stopProperty().get();
    while (stop != null && !seen.contains(stop) && seen.size() < 60) {
      if (stop.of().kind() == FindingKind.TIE_STATE) {
        assertEquals("", hidden(stop));
      }
      seen.add(stop);
      robot.type(KeyCode.N);
      WaitForAsyncUtils.waitForFxEvents();
      stop = fixture.review.stopProperty().get();
    }
    assertTrue(seen.stream().filter(each -> each.of().kind() == FindingKind.TIE_STATE).count() > 0);
  }

  private String hidden(ReviewStop stop) {
    Bounds view = place(fixture.window.lookup("#ties-page"));
    // A sentence may bear out two states, an action and a trend: it is marked under both.
    Set<Node> marked = fixture.window.lookupAll(".quote:shown");
    boolean begins =
        marked.stream()
            .map(EvidenceJourneyTest::place)
            .anyMatch(at -> at.getMinY() >= view.getMinY() && at.getMinY() < view.getMaxY());
    return begins ? "" : stop.words() + " is out of view, marked " + marked.size() + " times";
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}
