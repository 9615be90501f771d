// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.compare.translation.LikelyTranslation;
import org.briefingviewer.compare.translation.TranslatedFigure;
import org.briefingviewer.compare.translation.TranslationDrift;
import org.briefingviewer.model.translation.Translation;
import org.briefingviewer.model.translation.Translator;
import org.briefingviewer.ui.field.WordedChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Two articles are joined as original and translation, read side by side, and separated.
@ExtendWith(ApplicationExtension.class)
class BesideJourneyTest {
  @TempDir private Path folder;
  private WindowFixture fixture;

  @Start
  void start(Stage stage) throws Exception {
    Path file = folder.resolve("trade.briefing");
    TranslatedBriefingFile.write(file);
    fixture =
        new WindowFixture(
            new BundleOpener(folder.resolve("journals")), Locale.ENGLISH, folder.resolve("own"));
    fixture.settings.nameReviewer("Cho");
    fixture.session.open(file);
    fixture.session.chooseArticle("a2");
    WindowFixture.show(stage, fixture);
  }

  private List<Translation> joins() {
    return fixture.session.knowledgeProperty().get().translations();
  }

  private void join(FxRobot robot) {
    robot.interact(() -> fixture.beside.join("a1", "a2", new Translator.Person("S. Han"), "Cho"));
  }

  private static ListView<TranslatedFigure> differences(FxRobot robot) {
    return robot.lookup("#beside-differences").queryListView();
  }

  @Test
  void theOriginalIsProposedAndJoinedByAPersonAlone(FxRobot robot) {
    robot.interact(() -> fixture.command("beside.command.join"));
    assertEquals(List.of(), joins(), "a proposal joins nothing");
    ListView<?> others = robot.lookup("#join-others").queryListView();
    LikelyTranslation first = (LikelyTranslation) others.getItems().getFirst();
    assertEquals("a1", first.article().id());
    assertTrue(first.proposed());
    assertFalse(((LikelyTranslation) others.getItems().getLast()).proposed());
    Button go = robot.lookup("#join-go").queryButton();
    robot.interact(
        () -> robot.lookup("#join-kind").queryAs(WordedChoice.class).getSelectionModel().select(0));
    assertTrue(go.isDisabled(), "a person has a name");
    robot.interact(() -> robot.lookup("#join-name").queryTextInputControl().setText("S. Han"));
    robot.interact(go::fire);
    assertEquals(1, joins().size());
    assertEquals("a1", joins().getFirst().original());
    assertEquals("a2", joins().getFirst().translation());
    assertEquals(new Translator.Person("S. Han"), joins().getFirst().translator());
    assertEquals("Joined as original and translation.", fixture.strip());
    robot.interact(() -> fixture.document.undo());
    assertEquals(List.of(), joins());
  }

  @Test
  void theTwoStandSideBySideWithTheFiguresThatDifferAndEscLeavesThem(FxRobot robot) {
    join(robot);
    robot.interact(() -> fixture.command("beside.command.show"));
    assertEquals(
        List.of(List.of(TranslationDrift.VALUE), List.of(TranslationDrift.BOUND)),
        differences(robot).getItems().stream().map(TranslatedFigure::drifts).toList());
    assertEquals(6, robot.lookup("#beside-texts").queryListView().getItems().size());
    robot.interact(() -> differences(robot).requestFocus());
    robot.type(KeyCode.DOWN);
    assertEquals(
        2, robot.lookup(".passage-ground:chosen").queryAll().size(), "it is marked in both");
    robot.type(KeyCode.ENTER);
    assertTrue(robot.lookup("#beside-view").tryQuery().isEmpty());
    assertNotNull(fixture.session.passageProperty().get());
    robot.type(KeyCode.ESCAPE);
    assertTrue(robot.lookup("#beside-view").tryQuery().isPresent());
    robot.type(KeyCode.ESCAPE);
    assertTrue(robot.lookup("#beside-view").tryQuery().isEmpty());
  }

  @Test
  void theCardQuotesTheOriginalAndSaysWhatDiffers(FxRobot robot) {
    join(robot);
    robot.interact(() -> BesideState.choose(fixture));
    String said = robot.lookup("#card-beside").query().getAccessibleText();
    assertTrue(said.contains("100대 이상의 화물차"), said);
    String shown =
        robot.lookup("#card-beside .words").queryAll().stream()
            .map(node -> ((Text) node).getText())
            .reduce("", String::concat);
    assertTrue(shown.contains("The original says"), shown);
    assertTrue(shown.contains("Korean original"), shown);
  }

  @Test
  void whatIsSeparatedIsNotSeenSideBySide(FxRobot robot) {
    join(robot);
    robot.interact(() -> fixture.command("beside.command.show"));
    robot.interact(() -> fixture.command("beside.command.separate"));
    assertEquals(List.of(), joins());
    assertTrue(robot.lookup("#beside-view").tryQuery().isEmpty());
    assertNull(fixture.beside.besideProperty().get());
  }

  @Test
  void nothingIsComparedBeforeItIsLookedAt(FxRobot robot) {
    join(robot);
    assertNull(fixture.beside.besideProperty().get());
    robot.interact(() -> fixture.session.nextEstimate());
    assertNotNull(fixture.beside.besideProperty().get());
  }
}
