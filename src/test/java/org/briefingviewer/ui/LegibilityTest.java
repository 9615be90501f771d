// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.Review;
import org.briefingviewer.opening.BundleIntegrity;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.settings.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Every state of the window, drawn without being shown, in both themes.
@ExtendWith(ApplicationExtension.class)
class LegibilityTest {
  private static final int WIDTH = 1440;
  private static final int HEIGHT = 900;

  @Start
  void start(Stage stage) {
    stage.setTitle("nothing is shown here");
  }

  /// Lays each state out in one language as `looks` say and gathers what the walk finds, each fault
  /// once.
  private static String faults(List<WindowState> states, Locale language, Look... looks) {
    Map<String, String> all = new LinkedHashMap<>();
    for (WindowState state : states) {
      WindowFixture fixture = state.made().apply(language);
      for (Look look : looks) {
        look.put(fixture);
        SceneWalk.faults(fixture.window)
            .forEach(fault -> all.putIfAbsent(fault, look + ", " + state.name() + ": " + fault));
      }
    }
    return String.join("\n", all.values());
  }

  private record Look(Theme theme, int zoom, int width, int height) {
    @Override
    public String toString() {
      return theme + " at " + zoom + " %";
    }

    void put(WindowFixture fixture) {
      fixture.settings.choose(theme);
      while (fixture.settings.zoomProperty().get() < zoom) {
        fixture.settings.zoomIn();
      }
      WindowPicture.layOut(fixture.window, width, height);
    }
  }

  private static final Look LIGHT = new Look(Theme.LIGHT, 100, WIDTH, HEIGHT);
  private static final Look SMALL = new Look(Theme.LIGHT, 100, 1280, 720);
  private static final Look LARGE = new Look(Theme.LIGHT, 200, 1920, 1080);

  /// How much room there is does not depend on the colours, so both are tried at once.
  private static final Look LARGE_DARK = new Look(Theme.DARK, 200, 1920, 1080);

  private static WindowFixture with(Consumer<WindowFixture> handler) {
    WindowFixture fixture = WindowFixture.of(BorderBriefing.whole());
    handler.accept(fixture);
    return fixture;
  }

  private static <T> T onFx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(600_000, work);
  }

  @Test
  void everythingInTheEnglishWindowCanBeReadAndHasAName() {
    assertEquals(
        "", onFx(() -> faults(WindowState.all(), Locale.ENGLISH, LIGHT, SMALL, LARGE_DARK)));
  }

  /// Colours are the same in every language, and there is least room where words are largest or the
  /// window is smallest.
  @Test
  void everythingInTheKoreanWindowCanBeReadAndHasAName() {
    assertEquals("", onFx(() -> faults(WindowState.all(), Locale.KOREAN, SMALL, LARGE)));
  }

  @Test
  void whatIsSeldomSeenHasItsRoomInBothLanguages() {
    assertEquals(
        "",
        onFx(
            () ->
                faults(RareState.all(), Locale.ENGLISH, SMALL, LARGE)
                    + faults(RareState.all(), Locale.KOREAN, SMALL, LARGE)));
  }

  @Test
  void everyWordComesFromAMessageFileOrTheBriefing() throws IOException {
    MarkedMessages.write();
    String given = MarkedMessages.wordsOf(BorderBriefing.whole()) + WindowState.GIVEN;
    assertEquals(
        "",
        onFx(
            () -> {
              Map<String, String> all = new LinkedHashMap<>();
              for (WindowState state : WindowState.all()) {
                WindowFixture fixture = state.made().apply(MarkedMessages.LANGUAGE);
                LIGHT.put(fixture);
                SceneWalk.strangeWords(fixture.window, given)
                    .forEach(words -> all.putIfAbsent(words, state.name() + ": " + words));
              }
              return String.join("\n", all.values());
            }));
  }

  @Test
  void whereTheMarginHasNoRoomALabelStandsAboveItsParagraph() {
    onFx(
        () -> {
          WindowFixture fixture = with(f -> f.session.chooseArticle("names"));
          LARGE.put(fixture);
          Node label =
              fixture.window.lookupAll(".margin-label").stream()
                  .filter(node -> "DPRK–Russia".equals(((Text) node).getText()))
                  .findFirst()
                  .orElseThrow();
          assertTrue(label.isVisible());
          double below = label.localToScene(label.getLayoutBounds()).getMaxY();
          Node words = label.getParent().lookup(".flow");
          assertTrue(below <= words.localToScene(words.getLayoutBounds()).getMinY() + 1);
          return null;
        });
  }

  @Test
  void aSheetGrowsWithItsWords() {
    onFx(
        () -> {
          List<Double> widths = new ArrayList<>();
          for (Look look : List.of(SMALL, LARGE)) {
            WindowFixture fixture = with(f -> f.command("seal.command"));
            look.put(fixture);
            widths.add(((Region) fixture.window.lookup(".seal-sheet")).getWidth());
          }
          // less a scroll bar
          assertTrue(widths.getLast() > 1.9 * widths.getFirst(), widths.toString());
          return null;
        });
  }

  @Test
  void aRefusedFileListsWhereWhatAndWhatToDo() {
    List<String> words =
        onFx(
            () -> {
              WindowFixture fixture = WindowState.refused(Locale.ENGLISH);
              WindowPicture.draw(fixture.window, WIDTH, HEIGHT);
              return fixture.window.lookupAll(".problem .label").stream()
                  .map(node -> ((Label) node).getText())
                  .toList();
            });
    assertEquals(
        List.of(
            "x.briefing, entry ../y",
            "It leads out.",
            "What to do: Do not open it.",
            "x.briefing, line 3",
            "It is broken.",
            "What to do: Make it anew."),
        words);
  }

  @Test
  void aChangedArticleIsSaidInWordsAndTheOthersOpen() {
    onFx(
        () -> {
          WindowFixture fixture = WindowState.damaged(Locale.ENGLISH);
          WindowPicture.draw(fixture.window, WIDTH, HEIGHT);
          Label changed = (Label) fixture.window.lookup(".article-changed");
          assertEquals("altered since saved", changed.getText());
          assertEquals(
              "1 file altered since it was saved",
              ((Label) fixture.window.lookup("#hashes")).getText());
          fixture.session.chooseArticle("names");
          WindowPicture.draw(fixture.window, WIDTH, HEIGHT);
          assertTrue(fixture.window.lookup("#estimate-1").isVisible());
          return null;
        });
  }

  @Test
  void theAmberOfEstimatesIsFlatAndNothingElseHasIt() {
    onFx(
        () -> {
          WindowFixture marked = with(f -> f.session.chooseArticle("bounds"));
          assertTrue(amber(WindowPicture.draw(marked.window, WIDTH, HEIGHT)) > 2_000);
          WindowFixture none = with(f -> f.session.close());
          assertEquals(0, amber(WindowPicture.draw(none.window, WIDTH, HEIGHT)));
          return null;
        });
  }

  private static int amber(WritableImage image) {
    int count = 0;
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        count += image.getPixelReader().getArgb(x, y) == 0xFFFFE9B8 ? 1 : 0;
      }
    }
    return count;
  }

  @Test
  void whatIsFarDownIsScrolledIntoViewWhenChosen() {
    onFx(
        () -> {
          WindowFixture fixture = WindowFixture.of(longBriefing());
          WindowPicture.draw(fixture.window, WIDTH, HEIGHT);
          assertTrue(fixture.window.lookup("#estimate-1") == null);
          fixture.session.nextEstimate();
          WindowPicture.draw(fixture.window, WIDTH, HEIGHT);
          var mark = fixture.window.lookup("#estimate-1");
          var bounds = mark.localToScene(mark.getBoundsInLocal());
          assertTrue(bounds.getMinY() > 100 && bounds.getMaxY() < HEIGHT - 40, bounds.toString());
          assertFalse(fixture.window.lookupAll(".paragraph").size() > 60, "rows are virtual");
          return null;
        });
  }

  private static MemoryBriefing longBriefing() {
    String filler = "A wagon passed, and another wagon, and one more after that.\n\n".repeat(900);
    var draft =
        new ArticleDraft(
            "long", "Wagons\n\n" + filler + "In all some 700 of them.\n\n" + filler.strip());
    draft.estimate("700 of them", Bound.APPROXIMATELY, "some", Review.PROPOSED);
    return new MemoryBriefing(null, List.of(draft), Set.of(), BundleIntegrity.NONE);
  }
}
