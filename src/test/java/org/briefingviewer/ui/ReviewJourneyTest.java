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
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.review.ReviewCount;
import org.briefingviewer.review.ReviewFilter;
import org.briefingviewer.review.ReviewStop;
import org.briefingviewer.ui.part.DesktopServices.Pasted;
import org.briefingviewer.ui.text.ArticleView;
import org.briefingviewer.ui.text.Drawn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A reader turns the review on and settles all of it by keys alone.
@ExtendWith(ApplicationExtension.class)
class ReviewJourneyTest {
  private static final String PAGE =
      """
      Ferries carry twice as many people as last year

      The harbour office said on Monday that about 300 people a day cross the river.

      A clerk estimated that at least 20 boats a week call at the pier.

      The ferry company said that more than 40 carts come back every month.

      The pier was rebuilt with 14 lamps. Its new roof weighs 55 tons.

      An inspector estimated that up to 600 tons of coal arrive in a year.

      The port authority said that nearly 90 sailors live in the town.

      A buyer estimated that about 15 cranes stand along the quay.

      The customs office said that roughly 2,500 crates were opened last year.

      A teacher estimated that some 70 pupils take the ferry to school.
      """;

  private static final String SECOND =
      """
      A second pier is planned

      The harbour office estimated that about 800 workers would be needed.

      A builder said that at least 30 ships wait for a berth.
      """;

  @TempDir static Path home;

  private WindowFixture fixture;
  private Stage stage;
  private int keys;

  @Start
  void start(Stage shown) {
    stage = shown;
    fixture = window(Locale.ENGLISH);
    WindowFixture.show(stage, fixture);
  }

  @AfterEach
  void close(FxRobot robot) {
    robot.interact(fixture::letGo);
  }

  private static WindowFixture window(Locale language) {
    return WindowFixture.working(home, language, "R. Reader");
  }

  private void press(FxRobot robot, KeyCode... codes) {
    Keys.press(robot, codes);
    keys++;
  }

  private void paste(FxRobot robot, String page) {
    fixture.desk.clipboard = new Pasted(page, null, List.of());
    press(robot, KeyCode.CONTROL, KeyCode.V);
    keys = 0;
  }

  private ReviewCount here() {
    return fixture.review.progressProperty().get().of(fixture.session.articleIdProperty().get());
  }

  private ReviewStop stop() {
    return fixture.review.stopProperty().get();
  }

  private String text(String id) {
    return ((Label) fixture.window.lookup(id)).getText();
  }

  private List<? extends Claim> claims() {
    return fixture.session.markedArticle().findings().claims();
  }

  private ArticleView article() {
    return (ArticleView) fixture.window.lookup("#article");
  }

  @Test
  void whatAKeyWouldAcceptIsSaidWithItsBoundAndItsHedge(FxRobot robot) {
    paste(robot, PAGE);
    press(robot, KeyCode.R);
    press(robot, KeyCode.N);
    assertEquals(
        "estimate: “300 people” (approximately, qualified by “about”) · harbour office",
        text("#review-what"));
  }

  @Test
  void tenThingsAreSettledWithThirteenKeysAtMost(FxRobot robot) {
    paste(robot, PAGE);
    press(robot, KeyCode.R);
    int all = here().all();
    assertTrue(all >= 10, "the page has " + all);
    assertEquals(all, here().left());
    press(robot, KeyCode.A);
    press(robot, KeyCode.A);
    press(robot, KeyCode.X);
    press(robot, KeyCode.N);
    press(robot, KeyCode.A);
    press(robot, KeyCode.DIGIT0);
    for (int i = 0; i < 5; i++) {
      press(robot, KeyCode.A);
    }
    press(robot, KeyCode.SHIFT, KeyCode.N);
    assertEquals(13, keys);
    assertEquals(all - 10, here().left());
    assertEquals(10, here().read());
    assertEquals(String.format("%d of %d left in this article", all - 10, all), text("#counts"));
  }

  @Test
  void theNextStopIsInViewWithItsCardAndTheTextKeepsTheFocus(FxRobot robot) {
    paste(robot, PAGE);
    press(robot, KeyCode.R);
    press(robot, KeyCode.A);
    assertEquals(stop().of().id(), fixture.session.estimateProperty().get().id());
    assertEquals("estimate-1", fixture.window.getScene().getFocusOwner().getId());
    assertTrue(
        robot.lookup("#estimate-1").query().getPseudoClassStates().stream()
            .anyMatch(state -> state.getPseudoClassName().equals("chosen")));
  }

  @Test
  void numbersWithoutAMarkAreUnderlinedInReviewOnlyAndTheirCountComesToNothing(FxRobot robot) {
    paste(robot, PAGE);
    assertEquals(0, Drawn.boxes(article(), "number-line"));
    press(robot, KeyCode.R);
    long numbers = claims().stream().filter(PlainFigure.class::isInstance).count();
    assertTrue(numbers >= 2, "the page has " + numbers);
    assertEquals(numbers, Drawn.boxes(article(), "number-line"));
    while (stop() != null) {
      if (stop().plain()) {
        press(robot, KeyCode.X);
      } else {
        press(robot, KeyCode.N);
      }
      if (claims().stream().noneMatch(c -> c instanceof PlainFigure && !c.settled())) {
        break;
      }
    }
    assertEquals(0, Drawn.boxes(article(), "number-line"));
    assertTrue(
        claims().stream()
            .filter(PlainFigure.class::isInstance)
            .allMatch(c -> c.review().state() == ReviewState.REJECTED && c.review().by() != null));
    press(robot, KeyCode.ESCAPE);
    assertNull(fixture.window.lookup("#review-bar"));
  }

  @Test
  void atTheEndItSaysThatAllIsReadAndByWhom(FxRobot robot) {
    paste(robot, SECOND);
    press(robot, KeyCode.R);
    int all = here().all();
    for (int i = 0; i < all; i++) {
      press(robot, KeyCode.A);
    }
    assertEquals("all " + all + " read by R. Reader", text("#counts"));
    assertTrue(text("#review-what").contains("R. Reader"));
    press(robot, KeyCode.CONTROL, KeyCode.B);
    assertTrue(
        robot.lookup(".article-meta").queryAllAs(Label.class).stream()
            .anyMatch(label -> label.getText().replace('\u00A0', ' ').contains("all read ✓")));
  }

  @Test
  void pastTheEndTheNextKeySaysSoAndLetsGoOfNothing(FxRobot robot) {
    paste(robot, SECOND);
    press(robot, KeyCode.R);
    int all = here().all();
    for (int i = 0; i < all; i++) {
      press(robot, KeyCode.A);
    }
    assertEquals("all " + all + " read by R. Reader", text("#review-what"));
    robot.interact(() -> fixture.session.chooseEstimate(fixture.session.estimates().getFirst()));
    assertTrue(text("#review-what").startsWith("estimate: "), text("#review-what"));
    press(robot, KeyCode.N);
    assertNotNull(fixture.session.estimateProperty().get());
    assertEquals(fixture.messages.text("review.said.end"), fixture.strip());
  }

  @Test
  void whatIsLeftElsewhereIsNotSaidToBeRead(FxRobot robot) {
    paste(robot, PAGE);
    paste(robot, SECOND);
    press(robot, KeyCode.R);
    int all = here().all();
    for (int i = 0; i < all; i++) {
      press(robot, KeyCode.A);
    }
    int elsewhere = fixture.review.progressProperty().get().whole().left();
    assertTrue(elsewhere > 0, "the other article is not read");
    assertEquals(
        "all " + all + " in this article read by R. Reader, " + elsewhere + " left in all",
        text("#counts"));
  }

  @Test
  void leavingAndComingBackAndUndoingKeepsThePlace(FxRobot robot) {
    paste(robot, PAGE);
    press(robot, KeyCode.R);
    String first = stop().of().id();
    press(robot, KeyCode.A);
    press(robot, KeyCode.N);
    String third = stop().of().id();
    press(robot, KeyCode.R);
    assertFalse(fixture.review.onProperty().get());
    press(robot, KeyCode.R);
    assertEquals(third, stop().of().id());
    press(robot, KeyCode.CONTROL, KeyCode.Z);
    assertEquals(first, stop().of().id());
    assertFalse(stop().settled());
    press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertEquals(here().all() - 1, here().left());
    assertFalse(stop().of().id().equals(first), "it goes on when it is done again");
  }

  @Test
  void overAllArticlesAndInBulkAfterALookAtTheList(FxRobot robot) {
    paste(robot, PAGE);
    paste(robot, SECOND);
    press(robot, KeyCode.R);
    press(robot, KeyCode.G);
    int left = fixture.review.progressProperty().get().whole().left();
    press(robot, KeyCode.SHIFT, KeyCode.A);
    assertTrue(text("#bulk-sentence").contains(left + " proposals in 2 articles"));
    press(robot, KeyCode.ESCAPE);
    assertEquals(left, fixture.review.progressProperty().get().whole().left());
    press(robot, KeyCode.SHIFT, KeyCode.A);
    press(robot, KeyCode.ENTER);
    ReviewCount whole = fixture.review.progressProperty().get().whole();
    assertEquals(left, whole.inBulk());
    assertEquals(0, whole.read());
    assertTrue(text("#counts").contains("not read"), text("#counts"));
    assertTrue(claims().stream().allMatch(claim -> claim.review().care() == Review.Care.IN_BULK));
    assertEquals(0, Drawn.boxes(article(), "checked-line"));
    assertTrue(Drawn.boxes(article(), "bulk-line") > 0);
    press(robot, KeyCode.CONTROL, KeyCode.Z);
    assertEquals(left, fixture.review.progressProperty().get().whole().left());
    assertNotNull(stop());
  }

  /// Down on a drop-down chooses in it, and leads to no other.
  @Test
  void theArrowKeysChooseInTheDropDownsOfTheWalk(FxRobot robot) {
    paste(robot, PAGE);
    press(robot, KeyCode.R);
    Node depth = fixture.window.lookup("#review-depth");
    robot.interact(depth::requestFocus);
    press(robot, KeyCode.DOWN);
    assertEquals(ReviewFilter.Depth.UNREAD, fixture.review.filterProperty().get().depth());
    assertTrue(depth.isFocused());
    press(robot, KeyCode.UP);
    assertEquals(ReviewFilter.Depth.UNCHECKED, fixture.review.filterProperty().get().depth());
    assertTrue(depth.isFocused());
  }

  /// What was just decided is seen again, and may be decided otherwise.
  @Test
  void theKeyBackLeadsToWhatWasJustDecided(FxRobot robot) {
    paste(robot, PAGE);
    press(robot, KeyCode.R);
    FindingId first = stop().of();
    press(robot, KeyCode.A);
    press(robot, KeyCode.SHIFT, KeyCode.N);
    assertEquals(first, stop().of());
    press(robot, KeyCode.X);
    assertEquals(
        ReviewState.REJECTED,
        claims().stream()
            .filter(c -> c.id().equals(first.id()))
            .findFirst()
            .orElseThrow()
            .review()
            .state());
    assertEquals(1, here().all() - here().left());
  }

  @Test
  void theWalkGoesOnInAnotherLanguage(FxRobot robot) {
    paste(robot, PAGE);
    press(robot, KeyCode.R);
    press(robot, KeyCode.A);
    press(robot, KeyCode.N);
    ReviewStop before = stop();
    robot.interact(
        () -> {
          ReaderPosition standing = fixture.window.standing();
          WindowFixture korean = window(Locale.KOREAN);
          korean.document.adopt(fixture.document.release(), standing.article());
          fixture = korean;
          stage.setScene(new Scene(korean.window, 990, 900));
          korean.window.standAt(standing);
        });
    assertEquals(before.of(), stop().of());
    press(robot, KeyCode.A);
    assertEquals(here().all() - 2, here().left());
    assertTrue(text("#counts").startsWith("이 기사 "), text("#counts"));
    Node button = fixture.window.lookup("#review");
    assertTrue(button.getPseudoClassStates().contains(PseudoClass.getPseudoClass("on")));
  }
}
