// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.BundleWriter;
import org.briefingviewer.bundle.SavedBriefing;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.Edit;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.revise.Revision;
import org.briefingviewer.ui.part.DesktopServices.Pasted;
import org.briefingviewer.ui.text.ArticleView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A pasted text is walked, corrected, added to, read by a second person, sealed and changed since,
/// by keyboard alone; then all of it is undone and done again.
@ExtendWith(ApplicationExtension.class)
class WholeReviewJourneyTest {
  private static final String PAGE =
      """
      Ferries carry twice as many people as last year

      The harbour office said on Monday that about 300 people a day cross the river.

      A clerk estimated that at least 20 boats a week call at the pier.

      The ferry company said that more than 40 carts come back every month.

      South Korea's unification ministry said that ties between North Korea and China are mending.

      An inspector estimated that up to 600 tons of coal arrive in a year.

      The port authority said that nearly 90 sailors live in the town.

      A buyer estimated that about 15 cranes stand along the quay.

      The customs office said that roughly 2,500 crates were opened last year.

      A teacher estimated that some 70 pupils take the ferry to school.

      The pier was rebuilt with 14 lamps. The new hall has 12 gates and a clock.
      """;

  @TempDir private Path home;
  private WindowFixture fixture;
  private int keys;

  @Start
  void start(Stage stage) {
    fixture = WindowFixture.working(home, Locale.ENGLISH, "R. Reader");
    WindowFixture.show(stage, fixture);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(fixture::letGo);
  }

  private void press(FxRobot robot, KeyCode... codes) {
    Keys.press(robot, codes);
    WaitForAsyncUtils.waitForFxEvents();
    keys++;
  }

  private Node focused() {
    return fixture.window.getScene().getFocusOwner();
  }

  private Findings found() {
    return fixture.session.markedArticle().findings();
  }

  private Estimate chosen() {
    return fixture.session.estimateProperty().get();
  }

  private String mark() {
    Labeled mark = (Labeled) fixture.window.lookup("#seal-mark");
    return mark.isVisible() ? mark.getText() : "";
  }

  @Test
  void aTextIsReviewedToItsSealAndAllOfItUndoneAndDoneAgain(FxRobot robot) throws Exception {
    fixture.desk.clipboard = new Pasted(PAGE, null, List.of());
    press(robot, KeyCode.CONTROL, KeyCode.V);
    final Findings proposed = found();
    final Edit pasted = fixture.document.undoableProperty().get();
    settleTen(robot);
    correctValue(robot);
    correctChain(robot);
    correctTie(robot);
    addMissed(robot);
    ruleOut(robot);
    mergeSecond(robot);
    seal(robot);
    press(robot, KeyCode.N);
    press(robot, KeyCode.X);
    assertTrue(mark().startsWith("1 edit since the seal on version"), mark());

    final Findings reviewed = found();
    final String since = mark();
    List<Edit> undone = new ArrayList<>();
    while (!pasted.equals(fixture.document.undoableProperty().get()) && undone.size() < 60) {
      undone.add(fixture.document.undoableProperty().get());
      press(robot, KeyCode.CONTROL, KeyCode.Z);
    }
    assertEquals(proposed, found());
    assertEquals("", mark());
    assertTrue(fixture.session.briefing().readings().isEmpty());
    assertTrue(undone.size() >= 17, "ten settled, three corrected, and the rest: " + undone.size());
    for (int i = 0; i < undone.size(); i++) {
      press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    }
    assertNull(fixture.document.redoableProperty().get());
    assertEquals(reviewed, found());
    assertEquals(since, mark());
    assertEquals(1, fixture.session.briefing().readings().size());
  }

  private void settleTen(FxRobot robot) {
    keys = 0;
    press(robot, KeyCode.R);
    for (int i = 0; i < 8; i++) {
      press(robot, KeyCode.A);
    }
    press(robot, KeyCode.DIGIT0);
    press(robot, KeyCode.N);
    press(robot, KeyCode.X);
    assertTrue(keys <= 13, "keys: " + keys);
    assertEquals(
        10, fixture.review.progressProperty().get().of(found(fixture)).read(), "settled and read");
    press(robot, KeyCode.ESCAPE);
    assertFalse(fixture.review.onProperty().get());
  }

  private static String found(WindowFixture fixture) {
    return fixture.session.articleIdProperty().get();
  }

  private void chooseFirst(FxRobot robot, String written) {
    for (int i = 0; i < 20 && !written(written); i++) {
      press(robot, KeyCode.N);
    }
    assertTrue(written(written), written);
  }

  private boolean written(String words) {
    return chosen() != null && chosen().quantity().asWritten().equals(words);
  }

  private void correctValue(FxRobot robot) {
    chooseFirst(robot, "300 people");
    press(robot, KeyCode.C);
    assertEquals("correct-low", focused().getId());
    Keys.type(robot, "320");
    press(robot, KeyCode.ENTER);
    assertEquals(320, chosen().quantity().value().low().intValueExact());
    assertEquals(ReviewState.CORRECTED, chosen().review().state());
  }

  private void correctChain(FxRobot robot) {
    chooseFirst(robot, "20 boats");
    press(robot, KeyCode.C);
    Keys.tabTo(robot, "chain-name-0");
    Keys.type(robot, "pier master");
    press(robot, KeyCode.ENTER);
    assertEquals("pier master", chosen().chain().links().getFirst().agent().name());
  }

  /// From the triangle's card, to which one comes by the keys that go round.
  private void correctTie(FxRobot robot) {
    TieState old = found().tieStates().getFirst();
    for (int i = 0;
        i < 90 && !(focused() != null && focused().getStyleClass().contains("tie-head"));
        i++) {
      press(robot, KeyCode.TAB);
    }
    press(robot, KeyCode.SPACE);
    assertEquals(old.pair(), fixture.session.tieProperty().get());
    press(robot, KeyCode.SHIFT, KeyCode.T);
    Keys.tabTo(robot, "tie-trend");
    press(robot, KeyCode.DOWN);
    press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    TieState now = found().tieStates().getFirst();
    assertFalse(old.trend() == now.trend(), "the trend is another");
    assertEquals(ReviewState.CORRECTED, now.review().state());
    assertNotNull(fixture.window.lookup("#corrected-" + now.articleId() + "-" + now.id()));
  }

  private void addMissed(FxRobot robot) {
    int before = found().estimates().size();
    for (int i = 0; i < 90 && !"12".equals(selected()); i++) {
      press(robot, KeyCode.RIGHT);
    }
    press(robot, KeyCode.SHIFT, KeyCode.RIGHT);
    assertEquals("12 gates", selected());
    press(robot, KeyCode.E);
    assertEquals("correct-low", focused().getId());
    press(robot, KeyCode.ENTER);
    assertEquals(before + 1, found().estimates().size());
  }

  private String selected() {
    var span = ((ArticleView) fixture.window.lookup("#article")).selectionProperty().get();
    return span == null ? "" : span.of(fixture.text());
  }

  private void ruleOut(FxRobot robot) {
    press(robot, KeyCode.T);
    for (int i = 0; i < 30 && !"tie-pair".equals(focused().getId()); i++) {
      press(robot, KeyCode.SHIFT, KeyCode.TAB);
    }
    for (int i = 0; i < 3 && !fixture.window.lookup("#tie-silent").isVisible(); i++) {
      press(robot, KeyCode.DOWN);
    }
    Keys.tabTo(robot, "tie-silent");
    press(robot, KeyCode.SPACE);
    assertEquals(1, found().ruledOut().size());
  }

  /// Making a second reading and bringing it in have no keys of their own; the menu has them.
  private void mergeSecond(FxRobot robot) throws Exception {
    fixture.desk.toSave = home.resolve("first.briefing");
    press(robot, KeyCode.CONTROL, KeyCode.S);
    Path second = home.resolve("second.briefing");
    fixture.desk.toSave = second;
    robot.interact(() -> fixture.command("readings.command.make"));
    fixture.desk.toOpen = List.of(readBy("Bo", second));
    robot.interact(() -> fixture.command("readings.command.bringIn"));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals(1, fixture.session.briefing().readings().size());
    press(robot, KeyCode.DIGIT1);
    assertTrue(
        fixture.document.undoableProperty().get() instanceof BriefingEdit.Adjudicate,
        "one key decides a difference");
  }

  /// The second person rejects the first figure, and lets the rest stand.
  private Path readBy(String name, Path second) throws Exception {
    Path read = home.resolve("read.briefing");
    try (Bundle bundle = new BundleReader().read(second)) {
      Revision now =
          Revision.of(
              bundle,
              part -> {
                throw new Refusal(part, "It is missing.", "Bring it.");
              });
      String article = bundle.info().articles().getFirst().id();
      Estimate first = bundle.article(article).findings().estimates().getFirst();
      now =
          now.with(
              new BriefingEdit.Settle(
                  Act.of(name, OffsetDateTime.parse("2026-11-26T09:30:00Z")),
                  List.of(
                      new BriefingEdit.Settled(
                          FindingId.of(article, first), first.asWritten(), ReviewState.PROPOSED)),
                  ReviewState.REJECTED));
      new BundleWriter()
          .write(new SavedBriefing(now, now.edited(), now.edits(), Map.of()), bundle, read);
    }
    return read;
  }

  private void seal(FxRobot robot) {
    press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
    Keys.tabTo(robot, "seal-name");
    press(robot, KeyCode.ENTER);
    assertTrue(mark().startsWith("sealed: version "), mark());
    assertEquals("R. Reader", fixture.session.briefing().about().seal().by());
  }
}
