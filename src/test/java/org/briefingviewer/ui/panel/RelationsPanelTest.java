// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Rating;
import org.briefingviewer.model.Rating.InformationCredibility;
import org.briefingviewer.model.Rating.SourceReliability;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.revise.Revision;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.ui.part.CardRow;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class RelationsPanelTest {
  private final ReadingSession session = PanelFixture.open();
  private final List<Estimate> copied = new ArrayList<>();
  private RelationsPanel panel;
  private FxRobot robot;

  @Start
  void start(Stage stage) {
    RelationsPanel made =
        new RelationsPanel(
            session,
            session,
            session,
            new Messages(Locale.ENGLISH),
            PanelScene.fonts(),
            PanelScene.copying(copied::add),
            CardRow.OfState.NONE,
            List.of());
    stage.setScene(PanelScene.of(made, "light", 340, 640));
    stage.sizeToScene(); // the stage may come from a test that gave it another size
    stage.show();
  }

  @BeforeEach
  void take(FxRobot robot) {
    this.robot = robot;
    this.panel = robot.lookup("#relations-panel").queryAs(RelationsPanel.class);
    settle();
  }

  @Test
  void aTieOpensItsQuotesAndAQuoteShowsItsPassageInItsArticle() {
    click("#tie-DPRK-Russia .tie-head");
    assertEquals(PanelFixture.DPRK_RUSSIA, session.tieProperty().get());
    assertEquals(2, all("#tie-DPRK-Russia .quote").size());
    assertTrue(texts("#tie-DPRK-Russia").contains("“freight with Moscow has doubled”"));

    click("“freight with Moscow has doubled”");

    assertEquals("rail", session.articleIdProperty().get());
    assertEquals("freight with Moscow has doubled", shown(session.passageProperty().get()).words());
  }

  @Test
  void theChosenTieIsLetGoByPressingItAgainAndItsQuotesClose() {
    click("#tie-DPRK-China .tie-head");
    click("#tie-DPRK-China .tie-head");

    assertNull(session.tieProperty().get());
    assertEquals(Set.of(), all("#tie-DPRK-China .quote"));
  }

  @Test
  void aTieIsChosenByItsWordsInTheTriangleOrByItsTwoActors() {
    click("#edge-DPRK-Russia");
    assertEquals(PanelFixture.DPRK_RUSSIA, session.tieProperty().get());

    robot.interact(() -> session.chooseTie(null));
    click("#actor-China");
    click("#actor-DPRK");
    assertEquals(PanelFixture.DPRK_CHINA, session.tieProperty().get());
  }

  /// However narrow the page is: beside the way to the ties over time there is no room.
  @Test
  void whatTheSignsMeanStandsInACornerOfTheTriangle() {
    for (double width : new double[] {300, 340, 420, 560}) {
      robot.interact(() -> panel.getScene().getWindow().setWidth(width));
      settle();
      Node signs = panel.lookup("#ties-signs");
      assertTrue(signs.isVisible(), "at " + width);
      assertTrue(panel.lookup("#ties-course").isVisible(), "at " + width);
      Bounds corner = signs.localToScene(signs.getLayoutBounds());
      for (String other : List.of("#actor-DPRK", "#edge-DPRK-Russia", "#edge-DPRK-China")) {
        Node node = panel.lookup(other);
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        assertFalse(bounds.intersects(corner), other + " at " + width);
      }
    }
  }

  @Test
  void aTieStandsWithWhoSaysSoHowAndWhen() {
    String china = texts("#tie-DPRK-China");

    assertTrue(china.contains("mending ↗ · hedged"), china);
    assertTrue(
        china.contains(
            "assessed by the Unification Ministry (ROK) (inferred) · 27 Mar 2025\nbefore: cooling"),
        china);
    assertFalse(china.contains("1 article:"), "what the briefing says stands on the other side");
    click("#ties-briefing");
    assertInOrder(texts("#tie-DPRK-China"), "mending", "1 article:", "mending", "not checked");
  }

  @Test
  void aTieSaysFirstWhatTheArticleBeingReadSaysThenHowTheBriefingsArticlesPart() {
    assertInOrder(
        texts("#tie-DPRK-Russia"),
        "strengthening ↑",
        "not checked",
        "assessed by the Unification Ministry (ROK) · 27 Mar 2025");
    click("#ties-briefing");
    assertInOrder(
        texts("#tie-DPRK-Russia"),
        "✓ checked by J. Kim",
        "2 articles:",
        "1 strengthening",
        "✓",
        "1 strengthening",
        "not checked");

    click("#ties-article");
    read("rail");

    assertInOrder(
        texts("#tie-DPRK-Russia"),
        "✓ checked by J. Kim",
        "assessor not named in the text · 2 Apr 2025");
    assertTrue(texts("#tie-DPRK-China").contains("nothing found in this article"));
    assertFalse(texts("#tie-DPRK-China").contains("assessed"));
  }

  @Test
  void theTriangleAndTheRowsSayTheSameOfTheArticleAndOfTheBriefing() {
    read("rail");
    assertFalse(texts("#triangle").contains("mending"), texts("#triangle"));
    assertFalse(texts("#tie-DPRK-China").contains("mending"), texts("#tie-DPRK-China"));
    click("#ties-briefing");
    assertTrue(texts("#triangle").contains("mending"), texts("#triangle"));
    assertTrue(texts("#tie-DPRK-China").contains("mending"), texts("#tie-DPRK-China"));
    click("#ties-briefing");
    assertTrue(texts("#triangle").contains("mending"), "one of both stays chosen");
  }

  @Test
  void whatWasCheckedOfATieComesBeforeAndLooksOtherThanWhatWasNot() {
    click("#ties-briefing");
    click("#tie-DPRK-Russia .tie-head");

    assertInOrder(
        texts("#tie-DPRK-Russia .evidence"),
        "✓ checked by J. Kim",
        "proposed by the program, not checked");
    assertEquals(
        List.of("✓ checked by J. Kim", "✓"),
        all("#tie-DPRK-Russia .tie-head .checked").stream()
            .map(t -> ((Text) t).getText().replace('\u00A0', ' '))
            .toList());
  }

  @Test
  void ofAnArticleInALanguageThatIsNotReadNothingIsSaidToBeFoundOrNotFound() {
    read("yard");

    String notice =
        "The program does not read Japanese: it lists the numbers of this article and looks for no"
            + " sources and no ties.";
    assertTrue(texts("#ties-page").contains(notice), texts("#ties-page"));
    assertEquals(notice, texts("#estimate-card"));
    assertFalse(texts("#ties-page").contains("nothing found"), texts("#ties-page"));
    Node empty = robot.lookup("#tie-China-Russia .tie-head").query();
    assertEquals("China–Russia: not looked for in this article", empty.getAccessibleText());
    assertEquals("Estimates", robot.lookup("#tab-estimates").queryLabeled().getText());

    click("#tab-estimates");
    assertEquals(notice, texts("#estimates"));

    read("harbour");
    click("#tab-relations");
    assertFalse(texts("#ties-page").contains("Korean"));
    assertTrue(texts("#tie-China-Russia").contains("nothing found by the program"));
  }

  @Test
  void anAssessorWhomNobodyNamesIsSaidToBeMissing() {
    read("rail");
    String russia = texts("#tie-DPRK-Russia");

    assertTrue(russia.contains("assessor not named in the text · 2 Apr 2025"), russia);
  }

  @Test
  void aTieThatAPersonRuledOutIsAnotherThingThanOneOfWhichNothingWasFound() throws Exception {
    ruleOut("harbour", PanelFixture.CHINA_RUSSIA);
    ruleOut("rail", PanelFixture.DPRK_CHINA);

    assertInOrder(
        texts("#tie-China-Russia"), "✓ not discussed in this article, says M. Holt · 26 Nov 2026");
    assertFalse(texts("#tie-China-Russia").contains("nothing found"));

    read("rail");

    assertInOrder(texts("#tie-DPRK-China"), "✓ not discussed in this article, says M. Holt");
    assertTrue(texts("#tie-China-Russia").contains("nothing found by the program"));
  }

  @Test
  void aRatingStandsOnTheCardOnlyWhereSomebodyRated() throws Exception {
    choose("shells");
    assertFalse(texts("#estimate-card").contains("rating"), texts("#estimate-card"));
    EstimateId of = new EstimateId("harbour", session.estimateProperty().get().id());
    Rating rating =
        new Rating(
            of,
            SourceReliability.USUALLY_RELIABLE,
            InformationCredibility.POSSIBLY_TRUE,
            "M. Holt",
            LocalDate.parse("2026-11-26"));

    revise(new BriefingEdit.Rate(act(), of, "shells", null, rating));

    assertInOrder(
        texts("#estimate-card"),
        "rating",
        "B3: usually reliable · possibly true; rated by M. Holt · 26 Nov 2026");
  }

  private static Act act() {
    return Act.of("M. Holt", OffsetDateTime.parse("2026-11-26T09:30:00Z"));
  }

  private void ruleOut(String article, ActorPair pair) throws Exception {
    revise(new BriefingEdit.RuleOutTie(act(), article, pair, true));
  }

  private void revise(BriefingEdit edit) throws Exception {
    Briefing open = session.briefing();
    Revision before =
        open instanceof Revision revised
            ? revised
            : Revision.of(
                session.base(),
                part -> {
                  throw new Refusal(part, "It is missing.", "Bring it.");
                });
    Revision now = before.with(edit);
    robot.interact(() -> session.revise(now, now.touched()));
    settle();
  }

  @Test
  void aTieThatNobodySpeaksOfIsChosenAndSaysHowOneAddsIt() {
    assertTrue(texts("#tie-China-Russia").contains("nothing found by the program"));
    assertFalse(texts("#tie-China-Russia").contains("press T"));

    click("#tie-China-Russia .tie-head");
    assertEquals(PanelFixture.CHINA_RUSSIA, session.tieProperty().get());
    assertTrue(texts("#tie-China-Russia").contains("select them in the text and press T"));
    click("nothing found");
    assertNull(session.tieProperty().get());
    click("#actor-China");
    click("#actor-Russia");
    assertEquals(PanelFixture.CHINA_RUSSIA, session.tieProperty().get());
  }

  @Test
  void theCardShowsBoundChainGapsHedgesAndThatNobodyCheckedIt() {
    choose("shells");

    assertInOrder(
        texts("#estimate-card"),
        "≈ 12 million shells",
        "1 of 11",
        "delivered by rail and sea, DPRK to Russia",
        "as of Mar 2025",
        "not checked",
        "Harbour Wire",
        "inferred",
        "two lawmakers",
        "not named",
        "National Intelligence Service (ROK)",
        "국가정보원",
        "evidence not found",
        "“reckoned” → not stated as fact",
        "“about 12 million shells”",
        "approximately 12,000,000 shells",
        "“about” → approximation",
        "proposed by the program, not checked");
  }

  @Test
  void theCardShowsCaveatsAndWhoCheckedIt() {
    choose("earned");

    assertInOrder(
        texts("#estimate-card"),
        "≈ US$3 billion",
        "no date found",
        "✓ checked",
        "based on",
        "outside analysts",
        "not named",
        "“Some of it is still owed”",
        "✓ checked by J. Kim · 28 Mar 2025");
    assertFalse(texts("#estimate-card").contains("not checked"));
  }

  @Test
  void anUncertainSourceStandsWithWhoElseItMayBeAndLooksUnsure() {
    choose("rival");

    assertInOrder(
        texts("#estimate-card"),
        "said by",
        "Sergey Lavrov",
        "satellite imagery",
        "source uncertain",
        "perhaps Unification Ministry (ROK); the program is not sure");
    assertEquals(1, all("#estimate-card .chain-rows .words.unsure").size());
    Node doubt =
        all("#estimate-card .row-value").stream()
            .filter(node -> node.getAccessibleHelp() != null)
            .findFirst()
            .orElseThrow(() -> new AssertionError("nothing says what uncertain means"));
    String help = doubt.getAccessibleHelp();
    assertTrue(help.contains("Compare it with the text"), help);
    choose("earned");
    assertEquals(Set.of(), all("#estimate-card .words.unsure"));
  }

  @Test
  void aDoubtThatAPersonHasSettledIsNoMoreOnTheCard() {
    choose("earned");
    assertFalse(texts("#estimate-card").contains("source uncertain"));
  }

  @Test
  void aFigureSetAgainstAnotherAndAPartOfAWholeSaySo() {
    choose("halls");
    assertInOrder(
        texts("#estimate-card"),
        "source not found",
        "alternative",
        "172,500 square meters · not summed");

    choose("returned");
    assertInOrder(texts("#estimate-card"), "≤ 40 workers", "part of", "≥ 600 workers");
  }

  @Test
  void withoutAChoiceTheCardSaysHowToChoose() {
    assertEquals(
        "Press N to step through the 11 estimates of this article.", texts("#estimate-card"));
  }

  @Test
  void theListFollowsTheSessionAndChooses() {
    choose("earned");
    click("#tab-estimates");
    ListView<?> list = robot.lookup("#estimates").queryListView();
    assertEquals(11, list.getItems().size());
    assertEquals(session.estimateProperty().get(), list.getSelectionModel().getSelectedItem());
    ListCell<?> second = robot.lookup(this::showsSecond).query();
    assertTrue(second.isSelected());
    assertEquals(
        second.getGraphic().prefHeight(second.getWidth()),
        second.getHeight(),
        2 * second.getInsets().getTop() + 2);
    assertEquals("Estimates 11", robot.lookup("#tab-estimates").queryLabeled().getText());

    click("“12 million shells” · approximately");

    assertEquals("shells", shown(session.estimateProperty().get()).id());
  }

  @Test
  void everythingIsReachedAndPressedByKeyboardAlone() {
    robot.type(KeyCode.TAB);
    tabTo("tab-estimates");
    robot.type(KeyCode.SPACE);
    tabTo("estimates");
    robot.type(KeyCode.DOWN, KeyCode.DOWN);
    assertNotNull(session.estimateProperty().get());
    tabTo("card-copy");
    robot.type(KeyCode.ENTER);
    assertEquals(List.of(session.estimateProperty().get()), copied);
    Estimate before = session.estimateProperty().get();
    tabTo("card-next");
    robot.type(KeyCode.ENTER);
    assertFalse(session.estimateProperty().get().equals(before));
    assertEquals("card-next", focused().getId());

    robot.interact(() -> session.chooseEstimate(null)); // beside a card the triangle gives way
    tabTo("tab-relations");
    robot.type(KeyCode.SPACE);
    tabTo("edge-DPRK-China");
    robot.type(KeyCode.ENTER);
    assertEquals(PanelFixture.DPRK_CHINA, session.tieProperty().get());
    while (!focused().getStyleClass().contains("quote")) {
      robot.type(KeyCode.TAB);
    }
    robot.type(KeyCode.ENTER);
    assertEquals("may now be warming again", shown(session.passageProperty().get()).words());
  }

  @Test
  void nothingIsTooSmallToReadOrToHitOrWithoutAName() {
    choose("shells");
    click("#tie-DPRK-China .tie-head");
    checkAll();
    click("#tab-estimates");
    checkAll();
  }

  @Test
  void inALowPanelTheTiesStayInViewBesideTheCard() {
    choose("earned");

    Bounds panelBounds = onScreen(panel);
    Bounds last = onScreen(robot.lookup("#tie-China-Russia").query());
    Bounds card = onScreen(robot.lookup("#estimate-card").query());
    assertTrue(last.getMaxY() <= card.getMinY(), last + " is hidden by " + card);
    assertTrue(card.getHeight() <= panelBounds.getHeight() * 0.56);
    assertTrue(card.getMaxY() <= panelBounds.getMaxY());
  }

  private boolean showsSecond(Node node) {
    return node instanceof ListCell<?> cell && cell.getIndex() == 1 && cell.getGraphic() != null;
  }

  private void checkAll() {
    settle();
    for (Node node : descendants(panel)) {
      if (node instanceof Text text && !text.getText().isBlank()) {
        assertTrue(text.getFont().getSize() >= 13, () -> "too small: " + text);
      }
      boolean bar = node instanceof ScrollBar || node.getStyleClass().contains("scroll-bar");
      if (node.isFocusTraversable() && node.isVisible() && !bar) {
        assertTrue(named(node), () -> "no name: " + node);
        boolean small = Math.max(height(node), strip(node)) < 28;
        assertFalse(small && !(node instanceof ScrollPane), () -> "too low: " + node);
      }
    }
  }

  private static double height(Node node) {
    return node.getLayoutBounds().getHeight();
  }

  private static double strip(Node node) {
    return node.getStyleClass().contains("edge") ? 28 : 0;
  }

  private static boolean named(Node node) {
    String text = node.getAccessibleText();
    return (text != null && !text.isBlank())
        || (node instanceof Labeled labeled && !labeled.getText().isBlank());
  }

  /// Lays the panel out at once: on a slow machine events are handled long before the next pulse.
  private void settle() {
    robot.interact(
        () -> {
          panel.applyCss();
          panel.layout();
        });
  }

  private void click(String query) {
    settle();
    robot.clickOn(query);
    settle();
  }

  private void choose(String id) {
    robot.interact(
        () ->
            session.chooseEstimate(
                session.estimates().stream()
                    .filter(e -> e.id().equals(id))
                    .findFirst()
                    .orElseThrow()));
    settle();
  }

  private void read(String article) {
    robot.interact(() -> session.chooseArticle(article));
    settle();
  }

  private void tabTo(String id) {
    for (int i = 0; i < 60 && !id.equals(focused().getId()); i++) {
      robot.type(KeyCode.TAB);
    }
    assertEquals(id, focused().getId());
  }

  private Node focused() {
    settle();
    return panel.getScene().getFocusOwner();
  }

  private static <T> T shown(T value) {
    assertNotNull(value);
    return value;
  }

  private Set<Node> all(String query) {
    return robot.lookup(query).queryAll();
  }

  /// Returns all words below a node, in reading order, spaces made plain.
  private String texts(String query) {
    return descendants(robot.lookup(query).query()).stream()
        .filter(Text.class::isInstance)
        .map(t -> ((Text) t).getText())
        .filter(t -> !t.isBlank())
        .map(t -> t.replace('\u00A0', ' '))
        .collect(Collectors.joining("\n"));
  }

  private static void assertInOrder(String text, String... parts) {
    int at = 0;
    for (String part : parts) {
      int found = text.indexOf(part, at);
      assertTrue(found >= 0, () -> "\"" + part + "\" is missing or misplaced in:\n" + text);
      at = found + 1;
    }
  }

  private static Bounds onScreen(Node node) {
    return node.localToScreen(node.getBoundsInLocal());
  }

  private static List<Node> descendants(Node node) {
    List<Node> found = new ArrayList<>(List.of(node));
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> found.addAll(descendants(child)));
    }
    return found;
  }
}
