// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.briefingviewer.intake.addition.ImportState;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.session.LoadState;
import org.briefingviewer.session.importing.FileOpener;
import org.briefingviewer.session.printing.PrintState;
import org.briefingviewer.wording.QuantityWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the window says goes when what it speaks of is gone, and says what was done.
@ExtendWith(ApplicationExtension.class)
class PlainWordsJourneyTest {
  @TempDir static Path home;

  private WindowFixture fixture;
  private Path sample;

  @Start
  void start(Stage stage) throws IOException {
    Path own = Files.createTempDirectory(home, "own");
    fixture = new WindowFixture(new FileOpener(), Locale.ENGLISH, own);
    WindowFixture.show(stage, fixture);
    fixture.settings.nameReviewer("Dana");
    sample =
        Files.copy(
            WindowFixture.ASSETS.resolve("sample/sample.briefing"), own.resolve("own.briefing"));
    fixture.session.open(sample);
  }

  @AfterEach
  void closeFile(FxRobot robot) {
    robot.interact(() -> fixture.session.close());
  }

  private boolean said() {
    return fixture.window.lookup("#strip").isVisible();
  }

  private void acceptOne(FxRobot robot) {
    robot.interact(
        () -> {
          fixture.session.chooseEstimate(
              fixture.session.estimates().stream()
                  .filter(estimate -> !estimate.review().checked())
                  .findFirst()
                  .orElseThrow());
          fixture.command("edit.command.accept");
        });
    assertTrue(said());
    assertTrue(fixture.strip().startsWith("Dana accepted"), fixture.strip());
  }

  @Test
  void whatIsSaidLiesUnderTheTextThatIsRead(FxRobot robot) {
    acceptOne(robot);
    Node strip = fixture.window.lookup("#strip");
    double over = strip.localToScene(strip.getLayoutBounds()).getMinY();
    assertTrue(foot() <= over + 1, foot() + " under " + over);
  }

  @Test
  void whatWasSaidOfAnEditGoesWhenItIsTakenBackByAnotherWay(FxRobot robot) {
    acceptOne(robot);
    robot.interact(() -> fixture.document.undo());
    assertFalse(said(), "it speaks of what was undone");
  }

  @Test
  void whatWasSaidOfAnArticleGoesWithItAndWhatWasSavedStaysUntilTheNextEdit(FxRobot robot) {
    acceptOne(robot);
    robot.interact(() -> fixture.session.nextArticle());
    assertFalse(said(), "it speaks of another article");

    robot.interact(() -> fixture.command("edit.command.save"));
    assertTrue(fixture.strip().startsWith("Saved in "), fixture.strip());
    robot.interact(() -> fixture.session.nextArticle());
    assertTrue(said(), "the whole briefing was saved");
    robot.interact(() -> fixture.document.undo());
    assertFalse(said());
  }

  @Test
  void theSignsAreExplainedInTheGuideAndOnTheFigure(FxRobot robot) {
    QuantityWords quantities = new QuantityWords(fixture.messages);
    for (Estimate estimate : fixture.session.estimates()) {
      robot.interact(() -> fixture.session.chooseEstimate(estimate));
      boolean told =
          fixture.window.lookup("#card-value").getProperties().values().stream()
              .filter(Tooltip.class::isInstance)
              .map(tip -> ((Tooltip) tip).getText())
              .anyMatch(quantities.full(estimate.quantity())::equals);
      assertTrue(told, estimate.quantity().asWritten());
    }
    robot.interact(() -> fixture.command("help.command.guide"));
    String guide = Faces.wordsWithin((Parent) fixture.window.lookup("#sheet"));
    for (Bound bound : Bound.values()) {
      assertTrue(guide.contains(quantities.sign(bound)), bound + " in " + guide);
    }
    assertTrue(guide.contains("◊"), guide);
  }

  @Test
  void whatIsSaidLiesOverNoChosenFigure(FxRobot robot) {
    List<Estimate> estimates = fixture.session.estimates();
    for (int fromEnd = 1; fromEnd <= 5; fromEnd++) {
      Estimate chosen = estimates.get(estimates.size() - fromEnd);
      robot.interact(() -> fixture.session.chooseEstimate(chosen));
      for (int i = 0; i < 40 && foot() - chosenFoot() > 40; i++) {
        robot.interact(() -> fixture.window.lookup("#article").fireEvent(up()));
      }
      assertTrue(
          foot() - chosenFoot() <= 40 && chosenFoot() <= foot(), chosenFoot() + " at " + foot());
      robot.interact(() -> fixture.command("command.copyWithSource"));
      assertTrue(said());
      Node strip = fixture.window.lookup("#strip");
      double over = strip.localToScene(strip.getLayoutBounds()).getMinY();
      assertTrue(chosenFoot() <= over, chosen.quantity() + ": " + chosenFoot() + " under " + over);
      robot.clickOn(
          strip.lookupAll(".button").stream()
              .filter(button -> button.isVisible() && !"strip-stop".equals(button.getId()))
              .findFirst()
              .orElseThrow());
      assertFalse(said());
      assertTrue(fixture.window.lookup("#article").isFocusWithin(), "one goes on reading");
    }
  }

  private static KeyEvent up() {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.UP, false, false, false, false);
  }

  private double foot() {
    return lowest(fixture.window.lookup("#article"));
  }

  private double chosenFoot() {
    return fixture.window.lookupAll(".mark:chosen").stream()
        .mapToDouble(PlainWordsJourneyTest::lowest)
        .max()
        .orElseThrow();
  }

  private static double lowest(Node node) {
    return node.localToScene(node.getBoundsInLocal()).getMaxY();
  }

  @Test
  void nothingIsSaidOfABriefingThatIsClosed(FxRobot robot) {
    acceptOne(robot);
    robot.interact(() -> fixture.session.close());
    assertFalse(said());
  }

  @Test
  void aFigureIsCopiedWithItsSentenceAndThatIsSaid(FxRobot robot) {
    Estimate chosen = fixture.session.estimates().get(1);
    robot.interact(
        () -> {
          fixture.session.chooseEstimate(chosen);
          fixture.command("command.copyWithSource");
        });
    String copied = fixture.desk.copied.getLast();
    assertTrue(
        copied.startsWith("“About 300 of them had been killed and about 2,700 wounded"), copied);
    assertTrue(copied.contains("\n[1] 300") && copied.contains("\n[2] 2,700"), copied);
    assertTrue(copied.contains("KBS World"), "its chain leads there: " + copied);
    assertFalse(copied.contains("Moscow Times"), "nothing in its chain: " + copied);
    assertTrue(said());
    assertTrue(fixture.strip().startsWith("Copied with the sources of its"), fixture.strip());
  }

  @Test
  void whatIsPrintedNamesNoPassingFolder(FxRobot robot) {
    robot.interact(() -> fixture.command("out.print"));
    robot.interact(() -> ((Button) fixture.window.lookup("#print-article")).fire());
    PrintState.Done done =
        assertInstanceOf(PrintState.Done.class, fixture.printing.stateProperty().get());
    assertTrue(done.passing());
    assertFalse(fixture.strip().contains("/"), fixture.strip());
    assertTrue(fixture.strip().startsWith("The pages are open"), fixture.strip());
  }

  @Test
  void aFolderThatIsNoBriefingOffersToBringItsTextsIn(FxRobot robot) throws IOException {
    Path folder = Files.createDirectory(home.resolve("texts.briefing"));
    Files.writeString(folder.resolve("one.txt"), "A headline\n\nSome 300 people cross a day.\n");
    robot.interact(() -> fixture.window.open(folder));
    assertTrue(said());
    Button offer = (Button) fixture.window.lookup("#strip-stop");
    assertEquals("Import the texts in it…", offer.getText());
    fixture.desk.toSave = home.resolve("out.briefing");
    robot.interact(offer::fire);
    assertInstanceOf(ImportState.Done.class, fixture.importing.imports().stateProperty().get());
    assertTrue(fixture.text().contains("300 people"), fixture.text());

    robot.interact(() -> fixture.session.close());
    robot.interact(() -> fixture.session.open(folder));
    assertInstanceOf(LoadState.Failed.class, fixture.session.stateProperty().get());
    assertTrue(fixture.window.lookup("#import-folder").isVisible());
  }

  @Test
  void theOutlineLeadsToAHeadingByKeysAloneAndBackAgain(FxRobot robot) {
    robot.interact(() -> fixture.command("text.command.outline"));
    Node list = fixture.window.lookup("#outline");
    assertTrue(list.isFocused());
    int rows = ((ListView<?>) list).getItems().size();
    assertTrue(rows > 2, "rows: " + rows);
    assertEquals(1, fixture.window.lookupAll(".outline-cell:here").size());

    robot.type(KeyCode.END).type(KeyCode.ENTER);

    assertFalse(list.isFocused(), "the outline has gone");
    assertTrue(fixture.history.canGoBackProperty().get());
    robot.interact(() -> fixture.command("text.command.back"));
    assertFalse(fixture.history.canGoBackProperty().get());
  }
}
