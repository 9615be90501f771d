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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.ui.font.FontScript;
import org.briefingviewer.wording.MessageSpeech;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the program missed of a tie is marked, a state and an event are corrected, a tie is said
/// not to be discussed: all by keys, all taken back.
@ExtendWith(ApplicationExtension.class)
class TiesJourneyTest {
  @TempDir private Path folder;
  private WindowFixture fixture;

  @Start
  void start(Stage stage) {
    fixture = WindowFixture.of(BorderBriefing.whole().at(folder.resolve("border.briefing")));
    WindowFixture.show(stage, fixture);
    fixture.settings.nameReviewer("Dana");
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(fixture.session::close);
  }

  private Findings found() {
    return fixture.session.markedArticle().findings();
  }

  private List<TieState> states() {
    return found().tieStates();
  }

  private static void undo(FxRobot robot) {
    Keys.press(robot, KeyCode.CONTROL, KeyCode.Z);
  }

  /// Presses keys together and waits for what comes of it.
  private static TextField field(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(TextField.class);
  }

  private static void write(FxRobot robot, String id, String words) {
    robot.interact(
        () -> {
          field(robot, id).requestFocus();
          field(robot, id).selectAll();
        });
    Keys.type(robot, words);
  }

  /// Steps with Tab until a node has the focus.
  @Test
  void aMissedStateIsMarkedByKeysAloneAndTakenBack(FxRobot robot) {
    int before = states().size();
    Keys.press(robot, KeyCode.T);
    assertTrue(robot.lookup("#tie-keep").queryAs(Button.class).isDisabled(), "it lacks much");
    assertEquals(
        fixture.messages.text("ties.lack.PAIR"),
        robot.lookup("#tie-lacking").queryAs(Label.class).getText());
    Keys.press(robot, KeyCode.DOWN); // the focus is on the tie, which is missing first
    Keys.press(robot, KeyCode.CONTROL, KeyCode.DOWN);
    Keys.press(robot, KeyCode.CONTROL, KeyCode.DOWN);
    Keys.press(robot, KeyCode.CONTROL, KeyCode.DOWN);
    String passage = fixture.session.passageProperty().get().words();
    assertTrue(passage.startsWith("Trade across the river"), passage);
    Keys.tabTo(robot, "tie-trend");
    Keys.press(robot, KeyCode.DOWN);
    Keys.tabTo(robot, "tie-words");
    Keys.type(robot, "has grown for three quarters");
    Keys.tabTo(robot, "tie-assessor");
    Keys.type(robot, "bor");
    Keys.press(robot, KeyCode.DOWN);
    assertEquals("Border Institute (ROK)", field(robot, "#tie-assessor").getText());
    Keys.tabTo(robot, "tie-date");
    robot.eraseText(12);
    Keys.type(robot, "2025-03");
    Keys.press(robot, KeyCode.ENTER);

    assertTrue(robot.lookup("#tie-editor").tryQuery().isEmpty(), "it was put away");
    TieState added =
        states().stream()
            .filter(s -> s.review().state() == ReviewState.ACCEPTED)
            .findFirst()
            .orElseThrow();
    assertEquals(before + 1, states().size());
    assertEquals(passage, added.evidence().getFirst().words());
    assertEquals("Border Institute (ROK)", added.assessor().name());
    assertEquals("Dana", added.review().by());
    assertEquals("2025-03", added.asOf().iso());
    assertEquals(added.pair(), fixture.session.tieProperty().get(), "its card is open");
    assertTrue(
        fixture.session.knowledgeProperty().get().ties().stream()
            .anyMatch(tie -> tie.states().contains(added)),
        "the briefing knows it too");

    undo(robot);
    assertEquals(before, states().size());
    Keys.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertTrue(states().contains(added));
  }

  @Test
  void aStateIsCorrectedFromItsTieAndKeepsWhatItSaidInTheEdit(FxRobot robot) {
    TieState old = states().getFirst();
    robot.interact(() -> fixture.session.chooseTie(old.pair()));
    Keys.press(robot, KeyCode.SHIFT, KeyCode.T);
    Keys.tabTo(robot, "tie-trend");
    Keys.press(robot, KeyCode.DOWN);
    write(robot, "#tie-assessor", "A harbour pilot");
    assertTrue(robot.lookup("#tie-kind").query().isVisible(), "a new name is of some kind");
    write(robot, "#tie-side", "Nowhere at all");
    assertEquals(
        fixture.messages.text("ties.lack.SIDE"),
        robot.lookup("#tie-lacking").queryAs(Label.class).getText());
    write(robot, "#tie-side", "chi");
    Keys.press(robot, KeyCode.DOWN);
    write(robot, "#tie-why", "the envoy only passes it on");
    Keys.press(robot, KeyCode.ENTER);

    TieState now = states().getFirst();
    assertEquals(old.id(), now.id());
    assertNotEquals(old.trend(), now.trend());
    assertEquals("A harbour pilot", now.assessor().name());
    assertEquals("China", now.side());
    assertEquals(ReviewState.CORRECTED, now.review().state());
    BriefingEdit.Amend edit = (BriefingEdit.Amend) fixture.document.undoableProperty().get();
    assertEquals(old, edit.amendments().getFirst().from());
    assertEquals("the envoy only passes it on", edit.act().why());
    String card = before(robot, now);
    String was = fixture.messages.text(old.trend());
    String is = fixture.messages.text(now.trend());
    assertTrue(card.matches("(?s).*trend: " + is + " ., before that " + was + " .\n.*"), card);
    assertTrue(card.contains("assessed by: A harbour pilot, before that "), card);
    assertTrue(card.contains("Dana, ") && card.contains("the envoy only passes it on"), card);
    undo(robot);
    assertTrue(robot.lookup(".corrected-state").tryQuery().isEmpty(), "nothing was corrected");
    assertEquals(old, states().getFirst());
  }

  /// What the card says of what a state said before.
  private static String before(FxRobot robot, TieState state) {
    Parent lines =
        robot.lookup("#corrected-" + state.articleId() + "-" + state.id()).queryAs(Parent.class);
    return lines.getChildrenUnmodifiable().stream()
            .map(Node::getAccessibleText)
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  @Test
  void whatIsNotDifferentIsNoCorrection(FxRobot robot) {
    robot.interact(() -> fixture.session.chooseTie(states().getFirst().pair()));
    Keys.press(robot, KeyCode.SHIFT, KeyCode.T);
    assertTrue(robot.lookup("#tie-keep").queryAs(Button.class).isDisabled());
    Keys.press(robot, KeyCode.ESCAPE);
    assertTrue(robot.lookup("#tie-editor").tryQuery().isEmpty());
    assertNull(fixture.document.undoableProperty().get());
  }

  @Test
  void aPassageIsAddedToTheEvidenceAndAnotherTakenOut(FxRobot robot) {
    TieState old = states().getFirst();
    int quotes = old.evidence().size();
    robot.interact(() -> fixture.session.chooseTie(old.pair()));
    Keys.press(robot, KeyCode.SHIFT, KeyCode.T);
    Keys.tabTo(robot, "tie-more");
    Keys.press(robot, KeyCode.SPACE);
    Keys.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
    Keys.press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    TieState more = states().stream().filter(s -> s.id().equals(old.id())).findFirst().get();
    assertEquals(quotes + 1, more.evidence().size());

    Keys.press(robot, KeyCode.SHIFT, KeyCode.T);
    Keys.tabTo(robot, "evidence-remove-0");
    Keys.press(robot, KeyCode.SPACE);
    Keys.press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    TieState fewer = states().stream().filter(s -> s.id().equals(old.id())).findFirst().get();
    assertEquals(more.evidence().subList(1, quotes + 1), fewer.evidence());
  }

  @Test
  void aTieOfWhichTheArticleSaysNothingIsRuledOutFromTheSamePlace(FxRobot robot) {
    Keys.press(robot, KeyCode.T);
    assertFalse(robot.lookup("#tie-silent").query().isVisible(), "no tie is chosen yet");
    Keys.press(robot, KeyCode.DOWN);
    Keys.press(robot, KeyCode.DOWN);
    Keys.press(robot, KeyCode.DOWN);
    Keys.tabTo(robot, "tie-silent");
    Keys.press(robot, KeyCode.SPACE);
    assertEquals(1, found().ruledOut().size());
    assertTrue(robot.lookup("#tie-editor").tryQuery().isEmpty());
    undo(robot);
    assertEquals(List.of(), found().ruledOut());
  }

  /// What the timeline says, with all its lines.
  private static String timeline(FxRobot robot) {
    Keys.press(robot, KeyCode.CONTROL, KeyCode.L);
    return robot.lookup("#timeline").lookup(".corrected-lines").queryAllAs(VBox.class).stream()
        .flatMap(lines -> lines.getChildren().stream())
        .map(Node::getAccessibleText)
        .collect(Collectors.joining("; "));
  }

  @Test
  void anEventGetsItsRightDateAndOneThatIsNoneLeavesTheTimeline(FxRobot robot) {
    Event event = found().events().getFirst();
    robot.interact(() -> fixture.session.showPassage(event.quote()));
    Keys.press(robot, KeyCode.SHIFT, KeyCode.T);
    TextField why = field(robot, "#event-why");
    robot.interact(() -> why.setText("둘째 문단"));
    assertTrue(
        why.getStyleClass().contains(FontScript.HANGUL.styleClass()), "in a face that has it");
    // The passage bears a tie out too; its event is what the sheet is about when no tie is chosen.
    robot.eraseText(8);
    Keys.type(robot, "2024-06-1");
    assertTrue(robot.lookup("#event-keep").queryAs(Button.class).isDisabled());
    Keys.type(robot, "9");
    Keys.press(robot, KeyCode.ENTER);
    Event right = found().events().getFirst();
    assertEquals("2024-06-19", right.date().iso());
    assertEquals(ReviewState.CORRECTED, right.review().state());
    assertTrue(fixture.session.knowledgeProperty().get().events().contains(right));
    String before = new MessageSpeech(fixture.messages).date(event.date());
    assertTrue(timeline(robot).contains("before that " + before), timeline(robot));
    assertTrue(timeline(robot).contains(right.review().by()), timeline(robot));

    robot.interact(() -> fixture.session.showPassage(event.quote()));
    Keys.press(robot, KeyCode.SHIFT, KeyCode.T);
    Keys.tabTo(robot, "event-reject");
    Keys.press(robot, KeyCode.SPACE);
    assertEquals(ReviewState.REJECTED, found().events().getFirst().review().state());
    Keys.press(robot, KeyCode.CONTROL, KeyCode.L);
    assertNotNull(robot.lookup("#timeline").query());
    assertTrue(
        Stream.of(robot.lookup("#timeline").<javafx.scene.control.ListView<?>>query().getItems())
            .flatMap(List::stream)
            .noneMatch(row -> row.toString().contains(event.quote().words())),
        "what is no event stands in no timeline");
    undo(robot);
    undo(robot);
    assertEquals(event, found().events().getFirst());
  }

  @Test
  void whatIsBeingWrittenIsThereAgainWhenTheArticleIs(FxRobot robot) {
    Keys.press(robot, KeyCode.T);
    write(robot, "#tie-words", "customs halls");
    robot.interact(fixture.session::nextArticle);
    assertTrue(robot.lookup("#tie-editor").tryQuery().isEmpty(), "it belongs to its article");
    robot.interact(fixture.session::previousArticle);
    robot.interact(() -> fixture.window.lookup("#article").requestFocus());
    Keys.press(robot, KeyCode.T);
    assertEquals("customs halls", field(robot, "#tie-words").getText());
  }

  @Test
  void aLetterAtAnEditorsChoiceOrCheckBoxDecidesNothingElse(FxRobot robot) {
    robot.interact(fixture.session::nextEstimate);
    Keys.press(robot, KeyCode.T);
    for (String id : List.of("#tie-pair", "#tie-hedged", "#tie-cancel")) {
      robot.interact(() -> robot.lookup(id).query().requestFocus());
      Keys.press(robot, KeyCode.A);
      Keys.press(robot, KeyCode.X);
      Keys.press(robot, KeyCode.R);
      assertNull(fixture.document.undoableProperty().get(), id);
      assertFalse(fixture.review.onProperty().get(), id);
      assertTrue(robot.lookup(id).query().isFocused(), id);
    }
  }

  @Test
  void whatIsBeingWrittenStaysWithItsBriefing(FxRobot robot) {
    Keys.press(robot, KeyCode.T);
    write(robot, "#tie-words", "customs halls");
    robot.interact(
        () -> {
          fixture.session.close();
          fixture.session.open(folder.resolve("border.briefing"));
        });
    assertTrue(robot.lookup("#tie-editor").tryQuery().isEmpty());
    robot.interact(() -> fixture.window.lookup("#article").requestFocus());
    Keys.press(robot, KeyCode.T);
    assertEquals("", field(robot, "#tie-words").getText());
  }

  @Test
  void aNoteThatTakesThePlaceOfATieLosesNothingOfIt(FxRobot robot) {
    Keys.press(robot, KeyCode.T);
    write(robot, "#tie-words", "customs halls");
    Keys.press(robot, KeyCode.CONTROL, KeyCode.M);
    assertTrue(robot.lookup("#tie-editor").tryQuery().isEmpty(), "one editor at a time");
    Keys.type(robot, "of the halls");
    Keys.press(robot, KeyCode.ESCAPE);
    Keys.press(robot, KeyCode.T);
    assertEquals("customs halls", field(robot, "#tie-words").getText());
  }

  @Test
  void aTieThatTakesThePlaceOfANoteLeavesItBehindAsItWas(FxRobot robot) {
    Keys.press(robot, KeyCode.CONTROL, KeyCode.M);
    Keys.type(robot, "of the halls");
    robot.interact(() -> fixture.window.lookup("#article").requestFocus());
    Keys.press(robot, KeyCode.T);
    assertTrue(robot.lookup("#note-editor").tryQuery().isEmpty(), "one editor at a time");
    assertTrue(robot.lookup("#tie-pair").query().isFocused());
    robot.interact(fixture.session::nextArticle);
    robot.interact(fixture.session::previousArticle);
    robot.interact(() -> fixture.window.lookup("#article").requestFocus());
    Keys.press(robot, KeyCode.T);
    assertTrue(robot.lookup("#tie-editor").tryQuery().isPresent());
  }

  /// Words, reason and the field that is typed into go along, and so does what the words are about.
  @Test
  void whatIsBeingWrittenGoesOnInAnotherLanguage(FxRobot robot) {
    TieState old = states().getFirst();
    robot.interact(() -> fixture.session.chooseTie(old.pair()));
    Keys.press(robot, KeyCode.SHIFT, KeyCode.T);
    write(robot, "#tie-why", "the envoy only");
    write(robot, "#tie-assessor", "A harbour pil");
    robot.interact(this::inKorean);
    assertEquals("A harbour pil", field(robot, "#tie-assessor").getText());
    assertEquals("the envoy only", field(robot, "#tie-why").getText());
    assertTrue(field(robot, "#tie-assessor").isFocused(), "one goes on typing");
    robot.interact(() -> field(robot, "#tie-assessor").end());
    Keys.type(robot, "ot");
    Keys.press(robot, KeyCode.CONTROL, KeyCode.ENTER);
    TieState now = states().getFirst();
    assertEquals(old.id(), now.id());
    assertEquals("A harbour pilot", now.assessor().name());
    assertEquals(ReviewState.CORRECTED, now.review().state());
  }

  private void inKorean() {
    ReaderPosition standing = fixture.window.standing();
    Scene scene = fixture.window.getScene();
    WindowFixture other = new WindowFixture(file -> fixture.session.base(), Locale.KOREAN);
    other.settings.nameReviewer("Dana");
    other.document.adopt(fixture.document.release(), standing.article());
    fixture = other;
    scene.setRoot(other.window);
    other.window.standAt(standing);
  }
}
