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
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.ui.part.DesktopServices.Pasted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What stands on the card of a figure is corrected where it stands: by its digit or by a click.
@ExtendWith(ApplicationExtension.class)
class CardFieldsJourneyTest {
  private static final String PAGE =
      """
      Ferries carry twice as many people as last year

      The harbour office said on Monday that about 300 people a day cross the river.
      """;

  @TempDir static Path home;

  private WindowFixture fixture;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    fixture = WindowFixture.working(home, Locale.ENGLISH, "S. Second");
    WindowFixture.show(stage, fixture);
  }

  @BeforeEach
  void paste(FxRobot robot) {
    fixture.desk.clipboard = new Pasted(PAGE, null, List.of());
    Keys.press(robot, KeyCode.CONTROL, KeyCode.V);
    Keys.press(robot, KeyCode.N);
    assertEquals("300 people", chosen().quantity().asWritten());
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(() -> fixture.session.close());
  }

  private Estimate chosen() {
    return fixture.session.estimateProperty().get();
  }

  private Node focused() {
    return stage.getScene().getFocusOwner();
  }

  private void over(FxRobot robot, String words) {
    Keys.press(robot, KeyCode.CONTROL, KeyCode.A);
    robot.interact(() -> ((TextField) focused()).replaceSelection(words));
  }

  @Test
  void whatItCountsIsCorrectedByItsDigitAndEnter(FxRobot robot) {
    Keys.press(robot, KeyCode.DIGIT2);
    assertEquals("correct-scope", focused().getId());
    assertEquals("", ((TextField) focused()).getText(), "the digit itself is not typed");
    assertNotNull(fixture.window.lookup("#card-value"), "the figure stays in view");
    over(robot, "passengers across the river");
    Keys.press(robot, KeyCode.ENTER);
    assertEquals("passengers across the river", chosen().quantity().scope());
    assertNull(fixture.window.lookup("#estimate-editor"));
  }

  @Test
  void forWhenItHoldsIsCorrectedByAClick(FxRobot robot) {
    robot.clickOn("#card-as-of");
    assertEquals("correct-as-of", focused().getId());
    over(robot, "2025-03");
    Keys.press(robot, KeyCode.ENTER);
    assertEquals("2025-03", chosen().quantity().asOf().iso());
    robot.clickOn("#card-as-of");
    over(robot, "30 Apr 2025");
    Keys.press(robot, KeyCode.ENTER);
    assertEquals("2025-04-30", chosen().quantity().asOf().iso(), "as the card writes it");
  }

  @Test
  void aLinkOfTheChainIsCorrectedByTheDigitOfItsChip(FxRobot robot) {
    List<?> chain = chosen().chain().elements();
    int office = -1;
    for (int i = 0; i < chain.size(); i++) {
      if (chain.get(i) instanceof ChainLink link && link.agent().name().contains("arbour")) {
        office = i;
      }
    }
    assertTrue(office >= 0, chain.toString());
    Keys.press(robot, KeyCode.valueOf("DIGIT" + (4 + office)));
    assertEquals("chain-name-" + office, focused().getId());
    over(robot, "Port authority");
    Keys.press(robot, KeyCode.ENTER);
    ChainLink link = (ChainLink) chosen().chain().elements().get(office);
    assertEquals("Port authority", link.agent().name());
    assertTrue(chips().contains("Port authority (corrected)"), chips());
    assertFalse(chips().contains("(inferred)"), chips());
  }

  private String chips() {
    return fixture.window.lookupAll(".chip").stream()
        .flatMap(chip -> chip.lookupAll("*").stream())
        .filter(Text.class::isInstance)
        .map(text -> ((Text) text).getText())
        .collect(Collectors.joining());
  }

  /// A gap is what the program did not find: who reads it there types it there.
  @Test
  void whatIsMissingInTheChainIsTypedInItsPlace(FxRobot robot) {
    List<ChainElement> chain = chosen().chain().elements();
    int last = chain.size() - 1;
    assertEquals(AgentRole.EVIDENCE, ((ChainGap) chain.get(last)).role());
    Keys.press(robot, KeyCode.valueOf("DIGIT" + (4 + last)));
    assertEquals("chain-name-" + last, focused().getId());
    over(robot, "the harbour office");
    assertEquals(
        "the harbour office",
        ((TextField) fixture.window.lookup("#chain-words-" + last)).getText(),
        "words that the text has are where it says so");
    over(robot, "Ferries");
    assertEquals(
        "",
        ((TextField) fixture.window.lookup("#chain-words-" + last)).getText(),
        "only another paragraph has it");
    over(robot, "ticket sales");
    assertEquals("", ((TextField) fixture.window.lookup("#chain-words-" + last)).getText());
    Keys.press(robot, KeyCode.ENTER);
    ChainLink evidence = (ChainLink) chosen().chain().elements().get(last);
    assertEquals("ticket sales", evidence.agent().name());
    assertEquals(AgentRole.EVIDENCE, evidence.role());
    assertEquals(AgentKind.INSTRUMENT, evidence.agent().kind());
    assertEquals(chain.size(), chosen().chain().elements().size());
  }

  @Test
  void aGapThatAPersonSettlesStaysOne(FxRobot robot) {
    int last = chosen().chain().elements().size() - 1;
    Keys.press(robot, KeyCode.valueOf("DIGIT" + (4 + last)));
    Keys.press(robot, KeyCode.SHIFT, KeyCode.TAB);
    assertEquals("chain-gap-" + last, focused().getId());
    Keys.press(robot, KeyCode.DOWN);
    Keys.press(robot, KeyCode.DOWN);
    Keys.press(robot, KeyCode.ENTER);
    ChainGap gap = (ChainGap) chosen().chain().elements().get(last);
    assertEquals(Basis.STATED, gap.basis());
  }

  /// Who corrects one field of what nobody read vouches for all of it, and is told so.
  @Test
  void whatASaveVouchesForStandsUnderTheField(FxRobot robot) {
    String said = "Saving marks the whole figure as corrected and read by you.";
    Keys.press(robot, KeyCode.DIGIT2);
    assertTrue(said(said));
    over(robot, "passengers");
    Keys.press(robot, KeyCode.ENTER);
    Keys.press(robot, KeyCode.DIGIT2);
    assertFalse(said(said), "it is read already");
  }

  private boolean said(String words) {
    return fixture.window.lookupAll(".soft").stream()
        .anyMatch(node -> node instanceof Label label && label.getText().equals(words));
  }

  @Test
  void aReviewStaysWhereOneFieldWasCorrected(FxRobot robot) {
    Keys.press(robot, KeyCode.R);
    for (int i = 0; i < 8 && chosen() == null; i++) {
      Keys.press(robot, KeyCode.N);
    }
    String at = chosen().id();
    Keys.press(robot, KeyCode.DIGIT2);
    over(robot, "passengers");
    Keys.press(robot, KeyCode.ENTER);
    assertEquals(at, chosen().id());
    Keys.press(robot, KeyCode.DIGIT3);
    assertEquals("correct-as-of", focused().getId(), "the next field of the same figure");
    Keys.press(robot, KeyCode.ESCAPE);
    Keys.press(robot, KeyCode.N);
    assertTrue(chosen() == null || !chosen().id().equals(at));
  }

  @Test
  void oneFieldLeadsToAllOfThemAndKeepsWhatWasTyped(FxRobot robot) {
    Keys.press(robot, KeyCode.DIGIT2);
    over(robot, "passengers");
    assertNull(fixture.window.lookup("#correct-low"));
    robot.clickOn("#correct-all");
    assertNotNull(fixture.window.lookup("#correct-low"));
    assertEquals("passengers", ((TextField) fixture.window.lookup("#correct-scope")).getText());
  }

  @Test
  void aDigitThatNothingHasDoesNothing(FxRobot robot) {
    Keys.press(robot, KeyCode.DIGIT9);
    assertNull(fixture.window.lookup("#estimate-editor"));
    assertFalse(chosen().review().checked());
  }

  /// Whoever pressed a chip sees its fields without scrolling, however low the window is.
  @Test
  void theFieldOfTheChipIsInViewAtOnce(FxRobot robot) {
    for (double height : List.of(900.0, 640.0, 520.0)) {
      robot.interact(() -> stage.setHeight(height));
      int last = chosen().chain().elements().size() - 1;
      Keys.press(robot, KeyCode.valueOf("DIGIT" + (4 + last)));
      assertEquals("chain-name-" + last, focused().getId());
      Bounds field = focused().localToScene(focused().getLayoutBounds());
      Node rows = fixture.window.lookup("#estimate-editor .scroll-pane");
      Bounds seen = rows.localToScene(rows.getLayoutBounds());
      assertTrue(seen.contains(field), seen + " does not show " + field + " at " + height);
      Keys.press(robot, KeyCode.ESCAPE);
    }
  }

  @Test
  void aChainHasRoomForItsFields(FxRobot robot) {
    double before = fixture.window.lookup("#estimate-card").getLayoutBounds().getHeight();
    Keys.press(robot, KeyCode.DIGIT4);
    double after = fixture.window.lookup("#estimate-card").getLayoutBounds().getHeight();
    assertTrue(after > before * 1.2, before + " became " + after);
    Keys.press(robot, KeyCode.ESCAPE);
    double again = fixture.window.lookup("#estimate-card").getLayoutBounds().getHeight();
    assertEquals(before, again, 1);
  }

  @Test
  void theQuestionWhetherToLoseItGoesOnceOneTypesOn(FxRobot robot) {
    Keys.press(robot, KeyCode.DIGIT2);
    over(robot, "passengers");
    Keys.press(robot, KeyCode.ESCAPE);
    assertNotNull(fixture.window.lookup("#correct-lose"));
    robot.clickOn("#correct-scope");
    over(robot, "passengers on foot");
    assertNull(fixture.window.lookup("#correct-lose"));
    assertNotNull(fixture.window.lookup("#correct-apply"));
    Keys.press(robot, KeyCode.ENTER);
    assertEquals("passengers on foot", chosen().quantity().scope());
  }

  /// The focus goes away by a click on the text, and the field stays open.
  private void leaveTheField(FxRobot robot) {
    robot.interact(() -> fixture.window.lookup("#article").requestFocus());
    assertNotNull(fixture.window.lookup("#estimate-editor"));
  }

  @Test
  void theDigitOfAnOpenFieldLeadsBackIntoIt(FxRobot robot) {
    Keys.press(robot, KeyCode.DIGIT3);
    over(robot, "6 May");
    Keys.press(robot, KeyCode.ENTER);
    assertNotNull(fixture.window.lookup("#estimate-editor"), "no date that it takes");
    leaveTheField(robot);
    Keys.press(robot, KeyCode.DIGIT2);
    assertEquals("article", focused().getId(), "another field is not open");
    Keys.press(robot, KeyCode.DIGIT3);
    assertEquals("correct-as-of", focused().getId());
    assertEquals("6 May", ((TextField) focused()).getText());
    over(robot, "2024-05-06");
    Keys.press(robot, KeyCode.ENTER);
    assertEquals("2024-05-06", chosen().quantity().asOf().iso());
  }

  @Test
  void whatIsTypedBesideAnUnsavedFieldSettlesNothing(FxRobot robot) {
    Keys.press(robot, KeyCode.DIGIT3);
    over(robot, "6 May");
    Estimate before = chosen();
    for (KeyCode key : List.of(KeyCode.A, KeyCode.X, KeyCode.DIGIT0)) {
      leaveTheField(robot);
      Keys.press(robot, key);
      assertEquals(before, chosen(), key.getName());
      assertFalse(chosen().review().checked(), key.getName());
      assertEquals("correct-as-of", focused().getId(), key + " leads back to what is unsaved");
      assertEquals("6 May", ((TextField) focused()).getText(), key.getName());
    }
    leaveTheField(robot);
    Keys.press(robot, KeyCode.SHIFT, KeyCode.A);
    assertFalse(fixture.window.lookup("#sheet").isVisible());
    leaveTheField(robot);
    Keys.press(robot, KeyCode.A);
    assertTrue(fixture.strip().contains("is still being corrected"), fixture.strip());
  }
}
