// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.briefingviewer.bundle.BundleCheck;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.briefingviewer.page.ArticlePage;
import org.briefingviewer.review.ReviewStop;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.part.DesktopServices.Pasted;
import org.briefingviewer.ui.text.ArticleView;
import org.briefingviewer.wording.MessageSpeech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// By keyboard alone: a value and a chain are corrected, a missed figure is marked, the language is
/// switched in the middle of typing, all of it is undone, done again, saved and read back.
@ExtendWith(ApplicationExtension.class)
class CorrectJourneyTest {
  private static final String PAGE =
      """
      Ferries carry twice as many people as last year

      The harbour office said on Monday that about 300 people a day cross the river.

      A clerk estimated that at least 20 boats a week call at the pier, perhaps more.

      The new hall has 12 gates and a clock.
      """;

  private static final String OTHER =
      """
      Carts wait at the gate

      A guard said that about 40 carts wait at the gate every morning.
      """;

  @TempDir static Path home;

  private WindowFixture fixture;
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    fixture = window(Locale.ENGLISH);
    WindowFixture.show(stage, fixture);
  }

  private static WindowFixture window(Locale language) {
    return WindowFixture.working(home, language, "S. Second");
  }

  private Estimate chosen() {
    return fixture.session.estimateProperty().get();
  }

  private Node node(String id) {
    Node there = fixture.window.lookup("#" + id);
    assertNotNull(there, id);
    return there;
  }

  private Node focused() {
    return stage.getScene().getFocusOwner();
  }

  private void over(FxRobot robot, String words) {
    Keys.press(robot, KeyCode.CONTROL, KeyCode.A);
    robot.interact(() -> ((TextField) focused()).replaceSelection(words));
  }

  private String fault(String id) {
    Label label = (Label) node(id);
    return label.isVisible() ? label.getText() : "";
  }

  private void paste(FxRobot robot) {
    fixture.desk.clipboard = new Pasted(PAGE, null, List.of());
    Keys.press(robot, KeyCode.CONTROL, KeyCode.V);
    Keys.press(robot, KeyCode.N);
    assertEquals("300 people", chosen().quantity().asWritten());
  }

  private static String words(Node node) {
    if (node instanceof ScriptedText text) {
      return text.getAccessibleText() + "\n";
    }
    StringBuilder all = new StringBuilder();
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> all.append(words(child)));
    }
    return all.toString();
  }

  @Test
  void wordsThatRepeatTheOldNameGoWithIt(FxRobot robot) {
    String text = "The Harbour Office said that about 40 crates of the Port Board had been lost.";
    fixture.desk.clipboard = new Pasted("Crates lost\n\n" + text + "\n", null, List.of());
    Keys.press(robot, KeyCode.CONTROL, KeyCode.V);
    Keys.press(robot, KeyCode.N);
    Keys.press(robot, KeyCode.C);
    TextField name = (TextField) node("chain-name-0");
    TextField words = (TextField) node("chain-words-0");
    assertEquals("Harbour Office", name.getText());
    assertTrue(words.getText().contains("Harbour Office"), words.getText());
    robot.interact(() -> name.setText("Port Board"));
    assertEquals("Port Board", words.getText());
    robot.interact(() -> name.setText("Pilots' Guild"));
    assertEquals("", words.getText());
    robot.interact(() -> name.setText("Port Board"));
    robot.interact(() -> ((Button) node("correct-apply")).fire());
    assertEquals("Port Board", chosen().chain().links().getFirst().mention().of(fixture.text()));
    assertEquals(Basis.STATED, chosen().chain().links().getFirst().basis());
  }

  @Test
  void whatIsWrongIsCorrectedAndWhatWasMissedIsMarked(FxRobot robot) throws Exception {
    paste(robot);
    Estimate people = chosen();

    // A value, with a fault on the way.
    Keys.press(robot, KeyCode.C);
    assertEquals("correct-low", focused().getId());
    over(robot, "320");
    Keys.press(robot, KeyCode.TAB);
    over(robot, "310");
    assertEquals("The lower end is above 310.", fault("fault-high"));
    assertTrue(((Button) node("correct-apply")).isDisabled());
    Keys.press(robot, KeyCode.ENTER);
    assertEquals("300 people", chosen().quantity().asWritten());
    assertEquals(people, chosen(), "what cannot be is not applied");
    over(robot, "");
    Keys.tabTo(robot, "correct-why");
    over(robot, "counted twice");
    Keys.press(robot, KeyCode.ENTER);
    assertNull(fixture.window.lookup("#estimate-editor"));
    assertEquals(320, chosen().quantity().value().low().intValueExact());
    assertEquals(ReviewState.CORRECTED, chosen().review().state());
    String card = words(node("card-corrected"));
    assertTrue(card.contains("value: 320, before that 300"), card);
    assertTrue(card.contains("S. Second") && card.contains("counted twice"), card);

    // A chain, in two languages.
    Keys.press(robot, KeyCode.N);
    Keys.press(robot, KeyCode.C);
    Keys.tabTo(robot, "chain-name-0");
    over(robot, "pier mas");
    robot.interact(() -> inOtherLanguage(Locale.KOREAN));
    assertEquals("chain-name-0", focused().getId());
    assertEquals("pier mas", ((TextField) focused()).getText());
    over(robot, "pier master");
    Keys.press(robot, KeyCode.SHIFT, KeyCode.TAB);
    Keys.press(robot, KeyCode.SHIFT, KeyCode.TAB);
    Keys.press(robot, KeyCode.SHIFT, KeyCode.TAB);
    Keys.tabTo(robot, "chain-words-0");
    over(robot, "nobody at all");
    assertEquals("본문에 “nobody at all”(이)라는 문구가 없습니다.", fault("fault-chain-0"));
    over(robot, "the pier");
    assertEquals("", fault("fault-chain-0"));
    Keys.press(robot, KeyCode.ENTER);
    assertEquals("pier master", chosen().chain().links().getFirst().agent().name());
    assertEquals("the pier", chosen().chain().links().getFirst().mention().of(fixture.text()));
    assertEquals(20, chosen().quantity().value().low().intValueExact());

    // What was missed: words are selected by keys, from the chosen estimate on.
    int before = fixture.session.estimates().size();
    selectGates(robot);
    Keys.press(robot, KeyCode.E);
    assertEquals("correct-low", focused().getId());
    Keys.press(robot, KeyCode.ENTER);
    assertEquals(before + 1, fixture.session.estimates().size());
    assertEquals("12 gates", chosen().quantity().asWritten());
    assertEquals(new Unit(UnitKind.COUNT, "gate"), chosen().quantity().unit());

    List<Estimate> corrected = fixture.session.estimates();
    undoAndDoAgain(robot, people, corrected);
    saved(robot, corrected);
  }

  private void inOtherLanguage(Locale language) {
    ReaderPosition standing = fixture.window.standing();
    WindowFixture other = window(language);
    other.document.adopt(fixture.document.release(), standing.article());
    fixture = other;
    stage.setScene(new Scene(other.window, 990, 900));
    other.window.standAt(standing);
  }

  private void selectGates(FxRobot robot) {
    robot.interact(() -> fixture.window.lookup("#article").requestFocus());
    for (int i = 0; i < 40 && !"12".equals(selected()); i++) {
      Keys.press(robot, KeyCode.RIGHT);
    }
    Keys.press(robot, KeyCode.SHIFT, KeyCode.RIGHT);
    assertEquals("12 gates", selected());
  }

  private String selected() {
    var span = article().selectionProperty().get();
    return span == null ? "" : span.of(fixture.text());
  }

  private ArticleView article() {
    return (ArticleView) node("article");
  }

  private void undoAndDoAgain(FxRobot robot, Estimate people, List<Estimate> corrected) {
    for (int i = 0; i < 3; i++) {
      Keys.press(robot, KeyCode.CONTROL, KeyCode.Z);
    }
    assertEquals(people, fixture.session.estimates().getFirst());
    assertFalse(fixture.session.estimates().stream().anyMatch(e -> e.review().checked()));
    for (int i = 0; i < 3; i++) {
      Keys.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    }
    assertEquals(corrected, fixture.session.estimates());
  }

  /// The draft's journal, the saved file and what is read of it come to the same.
  private void saved(FxRobot robot, List<Estimate> corrected) throws Exception {
    Path draft = fixture.session.base().file();
    robot.interact(
        () -> {
          fixture.session.close(); // the lock goes with a process; here it goes on
          fixture = window(Locale.ENGLISH);
          stage.setScene(new Scene(fixture.window, 990, 900));
          fixture.session.open(draft);
        });
    assertEquals(corrected, fixture.session.estimates(), "from the journal");
    Path file = home.resolve("ferries.briefing");
    fixture.desk.toSave = file;
    Keys.press(robot, KeyCode.CONTROL, KeyCode.S);
    assertEquals(List.of(), BundleCheck.check(file, (done, all) -> {}).problems());
    robot.interact(
        () -> {
          fixture.session.close();
          fixture.session.open(file);
        });
    List<Estimate> read = fixture.session.estimates();
    assertEquals(corrected.size(), read.size());
    assertEquals(
        "pier master",
        read.get(1).chain().links().stream()
            .filter(link -> link.role() != AgentRole.PUBLISHER)
            .findFirst()
            .orElseThrow()
            .agent()
            .name());
    robot.interact(() -> fixture.session.chooseEstimate(read.getFirst()));
    String card = words(node("card-corrected"));
    assertTrue(card.contains("value: 320, before that 300"), card);
    String page =
        new ArticlePage(fixture.session.briefing(), new MessageSpeech(fixture.messages))
            .of(fixture.session.markedArticle())
            .toString();
    assertTrue(page.contains("reason: “counted twice”"), page);
    assertFalse(page.contains("said before"), "the program had only proposed it");
    String third = "12 gates, precision not stated; source not found; corrected by S. Second";
    assertTrue(page.replace('\u00A0', ' ').contains(third), page);
    robot.interact(() -> fixture.session.close());
  }

  @Test
  void leavingAsksOnlyWhereSomethingWasTyped(FxRobot robot) {
    paste(robot);
    Keys.press(robot, KeyCode.C);
    Keys.press(robot, KeyCode.ESCAPE);
    assertNull(fixture.window.lookup("#estimate-editor"));
    assertNotNull(chosen(), "the choice stays");
    Keys.press(robot, KeyCode.C);
    over(robot, "44");
    Keys.press(robot, KeyCode.ESCAPE);
    assertEquals("correct-lose", focused().getId());
    Keys.press(robot, KeyCode.ESCAPE);
    assertEquals("44", ((TextField) node("correct-low")).getText());
    Keys.press(robot, KeyCode.ESCAPE);
    Keys.press(robot, KeyCode.ENTER);
    assertNull(fixture.window.lookup("#estimate-editor"));
    assertEquals(300, chosen().quantity().value().low().intValueExact());
    robot.interact(() -> fixture.session.close());
  }

  @Test
  void wordsThatAreSelectedGoIntoTheFieldThatWaits(FxRobot robot) {
    paste(robot);
    Keys.press(robot, KeyCode.N);
    Keys.press(robot, KeyCode.C);
    over(robot, "21");
    Keys.tabTo(robot, "correct-likelihood");
    robot.interact(() -> node("article").requestFocus());
    int at = fixture.text().indexOf("perhaps more");
    robot.interact(() -> article().select(new TextSpan(at, at + 12)));
    assertEquals("perhaps more", ((TextField) node("correct-likelihood")).getText());
    Keys.press(robot, KeyCode.ENTER);
    assertEquals("correct-likelihood", focused().getId());
    assertEquals("21", ((TextField) node("correct-low")).getText());
    Keys.press(robot, KeyCode.ENTER);
    assertEquals("perhaps more", chosen().quantity().likelihood().words());
    assertEquals(21, chosen().quantity().value().low().intValueExact());
    robot.interact(() -> fixture.session.close());
  }

  @Test
  void unitsThatGoOnAsTypedAreOfferedUnderTheField(FxRobot robot) {
    paste(robot);
    Keys.press(robot, KeyCode.C);
    Keys.tabTo(robot, "correct-unit");
    over(robot, "crates");
    assertEquals("“crates” is neither a known unit nor a noun of this text.", fault("fault-unit"));
    over(robot, "square m");
    Keys.press(robot, KeyCode.DOWN);
    Keys.press(robot, KeyCode.ENTER);
    assertEquals("square meter", ((TextField) node("correct-unit")).getText());
    assertEquals("", fault("fault-unit"));
    Keys.press(robot, KeyCode.ENTER);
    assertEquals(new Unit(UnitKind.MEASURE, "square meter"), chosen().quantity().unit());
    robot.interact(() -> fixture.session.close());
  }

  @Test
  void wordsThatAreMarkedAlreadyAreToldInASentence(FxRobot robot) {
    paste(robot);
    robot.interact(() -> article().select(chosen().span()));
    Keys.press(robot, KeyCode.E);
    assertEquals(
        "“300 people” is already marked. Choose it and press C to correct it.", fixture.strip());
    robot.interact(() -> fixture.session.close());
  }

  @Test
  void aLetterAtAChoiceBoxOfTheEditorDecidesNothing(FxRobot robot) {
    paste(robot);
    Object before = fixture.document.undoableProperty().get();
    Keys.press(robot, KeyCode.C);
    Keys.tabTo(robot, "correct-bound");
    Keys.press(robot, KeyCode.A);
    Keys.press(robot, KeyCode.X);
    Keys.press(robot, KeyCode.R);
    assertEquals(before, fixture.document.undoableProperty().get());
    assertFalse(fixture.review.onProperty().get());
    assertEquals("correct-bound", focused().getId());
    robot.interact(() -> fixture.session.close());
  }

  @Test
  void aDraftOfAnotherArticleTakesNoKeyAndHoldsNoWalk(FxRobot robot) {
    paste(robot);
    fixture.desk.clipboard = new Pasted(OTHER, null, List.of());
    Keys.press(robot, KeyCode.CONTROL, KeyCode.V);
    robot.interact(fixture.session::nextArticle);
    Keys.press(robot, KeyCode.N);
    Keys.press(robot, KeyCode.C);
    over(robot, "44");
    robot.interact(fixture.session::previousArticle);
    assertNull(fixture.window.lookup("#estimate-editor"), "it belongs to the other article");
    robot.interact(() -> node("article").requestFocus());

    Keys.press(robot, KeyCode.R);
    assertTrue(fixture.review.onProperty().get());
    ReviewStop first = fixture.review.stopProperty().get();
    Keys.press(robot, KeyCode.A);
    assertNotEquals(first, fixture.review.stopProperty().get(), "the walk goes on");
    Keys.press(robot, KeyCode.ESCAPE);
    assertFalse(fixture.review.onProperty().get(), "Esc leaves the walk");

    robot.interact(fixture.session::nextArticle);
    assertEquals("44", ((TextField) node("correct-low")).getText(), "the draft was kept");
    robot.interact(() -> fixture.session.close());
  }

  @Test
  void escapeOutsideTheEditorIsOfAFieldOnlyWhileOneWaits(FxRobot robot) {
    paste(robot);
    Keys.press(robot, KeyCode.C);
    over(robot, "21");
    robot.interact(() -> node("article").requestFocus());
    Keys.press(robot, KeyCode.ESCAPE);
    assertFalse(focused() instanceof TextField, "no field waits for words");
    Keys.press(robot, KeyCode.ENTER);
    assertEquals("correct-low", focused().getId());
    Keys.tabTo(robot, "correct-likelihood");
    robot.interact(() -> node("article").requestFocus());
    Keys.press(robot, KeyCode.ESCAPE);
    assertEquals("correct-likelihood", focused().getId());
    robot.interact(() -> fixture.session.close());
  }

  @Test
  void anEditorThatWasLeftNoLongerFollowsWhatIsTyped(FxRobot robot) {
    paste(robot);
    Keys.press(robot, KeyCode.C);
    Node left = node("correct-apply");
    assertTrue(left.isDisabled());
    Keys.press(robot, KeyCode.ESCAPE);
    Keys.press(robot, KeyCode.C);
    over(robot, "44");
    assertFalse(node("correct-apply").isDisabled());
    assertTrue(left.isDisabled());
    robot.interact(() -> fixture.session.close());
  }

  @Test
  void anyArrowTurnsAChoiceOver(FxRobot robot) {
    paste(robot);
    Keys.press(robot, KeyCode.C);
    Keys.tabTo(robot, "correct-bound");
    ChoiceBox<?> bound = (ChoiceBox<?>) node("correct-bound");
    int begun = bound.getSelectionModel().getSelectedIndex();
    Keys.press(robot, KeyCode.RIGHT);
    assertEquals(begun + 1, bound.getSelectionModel().getSelectedIndex());
    Keys.press(robot, KeyCode.UP);
    assertEquals(begun, bound.getSelectionModel().getSelectedIndex());
    assertFalse(bound.isShowing());
    robot.interact(() -> fixture.session.close());
  }
}
