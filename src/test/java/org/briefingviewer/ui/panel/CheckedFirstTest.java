// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.briefingviewer.export.letters.DrawnLetters;
import org.briefingviewer.export.xhtml.PressSheet;
import org.briefingviewer.export.xhtml.SheetLook;
import org.briefingviewer.graphics.DrawingShape;
import org.briefingviewer.graphics.ShapeRole;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.Trend;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.page.ArticlePage;
import org.briefingviewer.page.CoverPage;
import org.briefingviewer.page.plate.BriefingPlates;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.session.TaskRunner;
import org.briefingviewer.ui.part.CardRow;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What nobody checked never hides, overrules or looks like what somebody did: one cooling that a
/// person read beside two newer articles of strengthening that nobody checked, and in the article
/// itself.
@ExtendWith(ApplicationExtension.class)
final class CheckedFirstTest {
  private static final ActorPair PAIR = new ActorPair("DPRK", "China");
  private static final Review CHECKED =
      new Review(ReviewState.ACCEPTED, "J. Kim", LocalDate.of(2025, 3, 28));
  private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

  private final MemoryBriefing briefing = briefing();
  private Scene scene;

  private static MemoryBriefing briefing() {
    ArticleDraft read =
        new ArticleDraft(
                "read",
                "A headline\n\nTies are warmer, one says. They have cooled, another holds.\n")
            .tie(PAIR, Trend.STRENGTHENING, "Beijing", "Ties are warmer")
            .tie(PAIR, Trend.COOLING, "Seoul", "They have cooled");
    read.ties().set(1, read.ties().get(1).reviewed(CHECKED));
    return new MemoryBriefing(
        null,
        List.of(open("first", "Moscow"), read, open("second", "Beijing")),
        Set.of(),
        new BundleIntegrity(1, 1, List.of(), Set.of()));
  }

  private static ArticleDraft open(String id, String assessor) {
    return new ArticleDraft(id, "A headline\n\nTies are ever closer.\n")
        .tie(PAIR, Trend.STRENGTHENING, assessor, "Ties are ever closer");
  }

  @Start
  void start(Stage stage) {
    ReadingSession session =
        new ReadingSession(file -> briefing, () -> new TaskRunner(Runnable::run, Runnable::run));
    session.open(Path.of("fixture"));
    session.chooseArticle("read");
    RelationsPanel panel =
        new RelationsPanel(
            session,
            session,
            session,
            ENGLISH,
            PanelScene.fonts(),
            PanelScene.copying(estimate -> {}),
            CardRow.OfState.NONE,
            List.of());
    scene = PanelScene.of(panel, "light", 380, 800);
    stage.setScene(scene);
    stage.sizeToScene();
    stage.show();
  }

  private static String words(FxRobot robot, String query) {
    return robot.lookup(query).queryAll().stream()
        .flatMap(node -> robot.from(node).lookup(Text.class::isInstance).queryAll().stream())
        .map(node -> ((Text) node).getText())
        .collect(Collectors.joining(" "))
        .replace('\u00A0', ' ');
  }

  @Test
  void thePanelSaysFirstWhatWasChecked(FxRobot robot) {
    String said = words(robot, "#tie-DPRK-China");
    assertTrue(said.contains("cooling ↓ · hedged"), said);
    assertTrue(said.contains("checked by J. Kim"), said);
    assertTrue(
        said.contains("also: strengthening (hedged, not checked), assessed by Beijing"), said);
    robot.clickOn("#ties-briefing");
    assertEquals(
        1, robot.lookup("#tie-DPRK-China .course-read").queryAll().size(), "one dot is filled");
    assertEquals(2, robot.lookup("#tie-DPRK-China .course-open").queryAll().size());
  }

  @Test
  void theTriangleShowsWhatWasCheckedAndSaysSo(FxRobot robot) {
    String said = words(robot, "#triangle .edge-words");
    assertTrue(said.contains("✓ cooling"), said);
    assertFalse(said.contains("strengthening"), said);
    Line ink = robot.lookup("#edge-DPRK-China .edge-ink").query();
    assertTrue(ink.getStyleClass().contains("checked"), ink.getStyleClass().toString());
    String heard = robot.lookup("#edge-DPRK-China").query().getAccessibleText();
    assertTrue(heard.contains("cooling") && heard.contains("✓ checked"), heard);
  }

  @Test
  void thePictureShowsWhatWasCheckedAndSaysSo() {
    List<DrawingShape> shapes =
        new BriefingPlates(briefing, ENGLISH).ties().plate().drawing().shapes();
    List<String> said =
        shapes.stream()
            .filter(DrawingShape.Words.class::isInstance)
            .map(shape -> ((DrawingShape.Words) shape).text())
            .toList();
    assertTrue(said.contains("✓ cooling"), said.toString());
    assertFalse(said.contains("strengthening"), said.toString());
    String all = String.join(" ", said);
    assertTrue(all.contains("also: strengthening (hedged, not checked), assessed by Moscow"), all);
    assertTrue(
        shapes.stream()
            .filter(DrawingShape.Line.class::isInstance)
            .map(shape -> ((DrawingShape.Line) shape).ink())
            .filter(ink -> ink.role() == ShapeRole.TIE)
            .allMatch(ink -> ink.strength() == 1));
  }

  @Test
  void thePageSaysFirstWhatWasChecked() throws Exception {
    MessageSpeech speech = new MessageSpeech(ENGLISH);
    String cover =
        PressSheet.of(
            new CoverPage(briefing, speech).of(List.of()),
            speech,
            SheetLook.HANDOUT,
            DrawnLetters.ANY);
    int first = cover.indexOf("DPRK–China: cooling, hedged");
    int beside = cover.indexOf("also said: strengthening, hedged");
    assertTrue(first >= 0 && first < beside, cover);
    assertTrue(cover.indexOf("proposed by the program, not checked", beside) > 0, cover);
    String page =
        PressSheet.of(
            new ArticlePage(briefing, speech).of(briefing.article("read")),
            speech,
            SheetLook.HANDOUT,
            DrawnLetters.ANY);
    int checked = page.indexOf("DPRK–China: cooling, hedged");
    assertTrue(checked >= 0 && checked < page.indexOf("DPRK–China: strengthening, hedged"), page);
  }
}
