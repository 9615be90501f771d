// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.session.BorderBriefing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What is made anew as a reader goes from one estimate to the next: no more than what changed.
@ExtendWith(ApplicationExtension.class)
class CardStepsTest {
  @TempDir private Path folder;
  private WindowFixture fixture;
  private int made;

  @Start
  void start(Stage stage) {
    fixture = WindowFixture.of(BorderBriefing.whole().at(folder.resolve("border.briefing")));
    WindowFixture.show(stage, fixture);
    fixture.settings.nameReviewer("Dana");
  }

  private int madeBy(FxRobot robot, Runnable handler) {
    made = 0;
    robot.interact(handler);
    WaitForAsyncUtils.waitForFxEvents();
    return made;
  }

  @Test
  void theCardIsMadeOnceForEachStep(FxRobot robot) {
    robot.interact(fixture.session::nextEstimate);
    Pane card = robot.lookup("#estimate-card").queryAs(Pane.class);
    ListChangeListener<Node> counted = change -> made++;
    card.getChildren().addListener(counted);
    assertEquals(1, madeBy(robot, fixture.session::nextEstimate));
    assertEquals(1, madeBy(robot, () -> fixture.command("edit.command.accept")));
    assertEquals("Dana", fixture.session.estimateProperty().get().review().by());
    assertEquals(1, madeBy(robot, () -> fixture.document.undo()));
    robot.interact(fixture.session::close);
  }

  /// What stays of the card from one estimate to the next is compared with a card made anew.
  @Test
  void aCardThatStaysSaysAndCopiesWhatANewOneDoes(FxRobot robot) {
    List<Estimate> all = fixture.session.estimates();
    for (Estimate estimate : all) {
      for (Estimate before : all.stream().filter(other -> !other.equals(estimate)).toList()) {
        robot.interact(
            () -> {
              fixture.session.chooseEstimate(before);
              body().setVvalue(1);
              fixture.session.chooseEstimate(estimate);
              List<String> stayed = card();
              assertEquals(0, body().getVvalue(), "begins at its top");
              fixture.session.chooseEstimate(null);
              assertNull(body(), "nothing of it is kept");
              fixture.session.chooseEstimate(estimate);
              assertEquals(String.join("\n", card()), String.join("\n", stayed));
            });
      }
    }
    robot.interact(fixture.session::close);
  }

  private @Nullable ScrollPane body() {
    return (ScrollPane) fixture.window.lookup("#card-body");
  }

  /// All words of the card, what is said of its parts, and what its button copies.
  private List<String> card() {
    Parent card = (Parent) fixture.window.lookup("#estimate-card");
    card.applyCss();
    card.layout();
    List<String> words = new ArrayList<>();
    gather(card, words);
    ((Button) fixture.window.lookup("#card-copy")).fire();
    words.add(fixture.desk.copied.getLast());
    return words;
  }

  private static void gather(Node node, List<String> words) {
    words.add(node.getAccessibleText());
    if (node instanceof Text text && !text.getText().isEmpty()) {
      words.add(text.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> gather(child, words));
    }
    words.removeIf(Objects::isNull);
  }

  @Test
  void theKeysOfTheWalkAreMadeWhenItBegins(FxRobot robot) {
    assertNull(fixture.window.lookup("#review-bar"));
    robot.interact(() -> fixture.command("review.command.walk"));
    for (String key : new String[] {"accept", "reject", "none", "next", "correct", "mark"}) {
      assertEquals(1, robot.lookup("#review-key-" + key).queryAll().size(), key);
    }
    String accept = robot.lookup("#review-key-accept").queryLabeled().getText();
    assertTrue(accept.startsWith("accept this "), accept);
    robot.interact(fixture.session::close);
  }
}
