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
import java.util.Objects;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.model.GroupDecision;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import org.briefingviewer.session.compare.ComparedBriefing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Reports of one figure are compared over the text, decided upon, and opened.
@ExtendWith(ApplicationExtension.class)
class CompareJourneyTest {
  @TempDir private Path home;
  private WindowFixture fixture;
  private Path file;

  @Start
  void start(Stage stage) throws Exception {
    file = home.resolve("demo.briefing");
    ComparedBriefingFile.write(file);
    fixture = WindowFixture.working(home, Locale.ENGLISH, "Dana");
    WindowFixture.show(stage, fixture);
    fixture.session.open(file);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(fixture::letGo);
  }

  private static void settle() {
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void toggle(FxRobot robot) {
    Keys.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    settle();
  }

  private void fire(FxRobot robot, String id) {
    robot.interact(() -> ((Button) fixture.window.lookup(id)).fire());
    settle();
  }

  @SuppressWarnings("unchecked")
  private ListView<ReportedFigure> reports() {
    return (ListView<ReportedFigure>) fixture.window.lookup("#compare-reports");
  }

  private Compared chosen() {
    return Objects.requireNonNull(fixture.comparing.chosenProperty().get());
  }

  private List<GroupDecision> decisions() {
    return fixture.session.knowledgeProperty().get().groups();
  }

  private void choose(FxRobot robot, int estimate) {
    robot.interact(() -> fixture.session.chooseEstimate(fixture.session.estimates().get(estimate)));
    settle();
  }

  @Test
  void nothingIsReadBeforeSomebodyAsks(FxRobot robot) {
    assertEquals(ComparedBriefing.NONE, fixture.comparing.foundProperty().get());
    toggle(robot);
    assertTrue(fixture.comparing.foundProperty().get().complete());
  }

  @Test
  void theCardSaysHowOftenAFigureIsAlsoReportedAndLeadsThere(FxRobot robot) {
    choose(robot, 0);
    Labeled also = (Labeled) fixture.window.lookup("#card-reports .label");
    int others =
        fixture.comparing.foundProperty().get().groups().getFirst().group().figures().size() - 1;
    assertTrue(
        also.getText().startsWith(others + " other figures · 4 origins in all"), also.getText());
    robot.interact(
        () ->
            fixture.window.lookup("#card-reports").executeAccessibleAction(AccessibleAction.FIRE));
    settle();
    assertTrue(fixture.comparing.showingProperty().get());
    assertEquals(
        fixture.session.estimates().get(0).id(),
        reports().getSelectionModel().getSelectedItem().claim().id());
  }

  @Test
  void escapeLeadsBackToTheTextAsItStood(FxRobot robot) {
    choose(robot, 0);
    String article = fixture.session.articleIdProperty().get();
    toggle(robot);
    assertNotNull(fixture.window.lookup("#compare-view"));
    assertFalse(seen(fixture.window.lookup("#article")));
    assertEquals("", ((Labeled) fixture.window.lookup("#counts")).getText());
    assertFalse(((Labeled) fixture.window.lookup("#place")).getText().contains("¶"));
    assertEquals("tab-origins", selectedTab());
    assertTrue(reports().isFocused(), String.valueOf(fixture.window.getScene().getFocusOwner()));
    Keys.press(robot, KeyCode.ESCAPE);
    settle();
    assertFalse(fixture.comparing.showingProperty().get());
    assertNull(fixture.window.lookup("#compare-view"));
    assertEquals(article, fixture.session.articleIdProperty().get());
    assertNotNull(fixture.session.estimateProperty().get(), "the choice is as it was");
    assertEquals("tab-relations", selectedTab());
    assertTrue(fixture.window.lookup("#article").isFocused());
  }

  private static boolean seen(Node node) {
    Node at = node;
    while (at != null && at.isVisible()) {
      at = at.getParent();
    }
    return at == null;
  }

  private String selectedTab() {
    return fixture.window.lookupAll(".panel-tab").stream()
        .map(ToggleButton.class::cast)
        .filter(ToggleButton::isSelected)
        .findFirst()
        .orElseThrow()
        .getId();
  }

  @Test
  void enterOpensTheReportInItsArticle(FxRobot robot) {
    toggle(robot);
    robot.interact(() -> reports().getSelectionModel().select(3));
    ReportedFigure report = reports().getSelectionModel().getSelectedItem();
    Keys.press(robot, KeyCode.ENTER);
    settle();
    assertFalse(fixture.comparing.showingProperty().get());
    assertEquals(report.articleId(), fixture.session.articleIdProperty().get());
    assertEquals(report.claim().id(), fixture.session.estimateProperty().get().id());
    toggle(robot);
    assertEquals(report.id(), reports().getSelectionModel().getSelectedItem().id());
  }

  @Test
  void eachEndLeadsToTheReportThatGivesIt(FxRobot robot) {
    toggle(robot);
    Labeled lowest = (Labeled) fixture.window.lookup("#compare-lowest");
    assertTrue(lowest.getText().contains("300"), lowest.getText());
    fire(robot, "#compare-highest");
    assertTrue(fixture.session.estimateProperty().get().quantity().asWritten().contains("2,000"));
  }

  @Test
  void aGroupIsConfirmedInOneEditAndUndoneInOneStep(FxRobot robot) {
    toggle(robot);
    fire(robot, "#compare-confirm");
    GroupDecision decision = decisions().getFirst();
    assertTrue(decision.confirmed());
    assertEquals("Dana", decision.by());
    assertTrue(chosen().group().confirmed());
    assertTrue(((Button) fixture.window.lookup("#compare-confirm")).isDisabled());
    Keys.press(robot, KeyCode.CONTROL, KeyCode.Z);
    settle();
    assertEquals(List.of(), decisions());
    assertFalse(chosen().group().confirmed());
  }

  @Test
  void aReportThatIsTakenOutStaysOutWhenTheFileIsOpenedAgain(FxRobot robot) throws Exception {
    toggle(robot);
    int before = chosen().group().figures().size();
    robot.interact(() -> reports().getSelectionModel().select(2));
    ReportedFigure out = reports().getSelectionModel().getSelectedItem();
    fire(robot, "#compare-takeOut");
    assertEquals(before - 1, chosen().group().figures().size());
    assertFalse(chosen().group().confirmed(), "the others are proposed as before");
    Keys.press(robot, KeyCode.CONTROL, KeyCode.S);
    settle();
    try (Bundle saved = new BundleReader().read(file)) {
      saved.complete();
      assertEquals(List.of(out.id()), saved.knowledge().groups().getFirst().apart());
      assertEquals(1, saved.history().size());
    }
  }

  @Test
  void aGroupIsNamedAndBecomesAStopWithAllItsReports(FxRobot robot) {
    toggle(robot);
    fire(robot, "#compare-name");
    robot.interact(
        () -> ((TextField) fixture.window.lookup("#name-field")).setText("Dead of Kursk"));
    fire(robot, "#name-go");
    assertEquals("Dead of Kursk", decisions().getFirst().name());
    fire(robot, "#compare-present");
    Stop.Reports stop = (Stop.Reports) stops().getFirst();
    assertEquals("Dead of Kursk", stop.name());
    assertEquals(chosen().group().figures().size(), stop.estimates().size());
  }

  private List<Stop> stops() {
    try {
      return Objects.requireNonNull(fixture.session.briefing()).stops();
    } catch (Refusal e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void twoGroupsAreMerged(FxRobot robot) {
    toggle(robot);
    List<Compared> before = fixture.comparing.foundProperty().get().groups();
    int both = before.get(0).group().figures().size() + before.get(1).group().figures().size();
    fire(robot, "#compare-merge");
    robot.interact(
        () -> ((ListView<?>) fixture.window.lookup("#merge-groups")).getSelectionModel().select(0));
    fire(robot, "#merge-go");
    assertEquals(both, chosen().group().figures().size());
    assertEquals(before.size() - 1, fixture.comparing.foundProperty().get().groups().size());
    fire(robot, "#compare-again");
    assertEquals(before.size(), fixture.comparing.foundProperty().get().groups().size());
  }

  @Test
  void aBareLetterEditsNothingThatNobodySees(FxRobot robot) throws Refusal {
    choose(robot, 0);
    toggle(robot);
    Keys.press(robot, KeyCode.A);
    Keys.press(robot, KeyCode.N);
    settle();
    assertEquals(List.of(), Objects.requireNonNull(fixture.session.briefing()).history());
  }
}
