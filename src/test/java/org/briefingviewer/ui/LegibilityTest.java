// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Review;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.CannotOpen;
import org.briefingviewer.session.Integrity;
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

  /// Draws each state and collects what `look` finds.
  private static List<String> findings(Function<MainWindow, List<String>> look) {
    List<String> all = new ArrayList<>();
    for (Theme theme : Theme.values()) {
      for (WindowFixture fixture : states()) {
        fixture.settings.choose(theme);
        Picture.draw(fixture.window, WIDTH, HEIGHT);
        look.apply(fixture.window).forEach(f -> all.add(theme + ": " + f));
      }
    }
    return all;
  }

  private static List<WindowFixture> states() {
    return List.of(
        with(f -> f.session.chooseEstimate(f.session.estimates().get(2))),
        with(f -> f.session.chooseTie(BorderBriefing.DPRK_CHINA)),
        with(f -> f.session.chooseArticle("bounds")),
        with(f -> f.settings.zoomOut()),
        with(f -> f.window.showHelp()),
        with(f -> f.session.close()),
        damaged(),
        refused());
  }

  private static WindowFixture with(Consumer<WindowFixture> deed) {
    WindowFixture fixture = WindowFixture.of(BorderBriefing.whole());
    deed.accept(fixture);
    return fixture;
  }

  private static WindowFixture damaged() {
    Integrity changed = new Integrity(42, 42, List.of("a.txt"), Set.of("bounds"));
    WindowFixture fixture = WindowFixture.of(BorderBriefing.with(Set.of("bounds"), changed));
    fixture.session.chooseArticle("bounds");
    return fixture;
  }

  private static WindowFixture refused() {
    WindowFixture fixture =
        new WindowFixture(
            file -> {
              throw new CannotOpen(
                  List.of(
                      new Problem("x.briefing, entry ../y", "It leads out.", "Do not open it."),
                      new Problem("x.briefing, line 3", "It is broken.", "Make it anew.")));
            });
    fixture.session.open(Path.of("x.briefing"));
    return fixture;
  }

  private static <T> T onFx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
  }

  @Test
  void everyControlHasANameAndARole() {
    assertEquals(List.of(), onFx(() -> findings(SceneWalk::unnamed)));
  }

  @Test
  void noTextIsSmallOrFaint() {
    assertEquals(List.of(), onFx(() -> findings(SceneWalk::illegible)));
  }

  @Test
  void aRefusedFileListsWhereWhatAndWhatToDo() {
    List<String> words =
        onFx(
            () -> {
              WindowFixture fixture = refused();
              Picture.draw(fixture.window, WIDTH, HEIGHT);
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
          WindowFixture fixture = damaged();
          Picture.draw(fixture.window, WIDTH, HEIGHT);
          Label changed = (Label) fixture.window.lookup(".article-changed");
          assertEquals("changed since sealed", changed.getText());
          assertEquals(
              "1 file changed since sealed", ((Label) fixture.window.lookup("#hashes")).getText());
          fixture.session.chooseArticle("names");
          Picture.draw(fixture.window, WIDTH, HEIGHT);
          assertTrue(fixture.window.lookup("#estimate-1").isVisible());
          return null;
        });
  }

  @Test
  void theAmberOfEstimatesIsFlatAndNothingElseHasIt() {
    onFx(
        () -> {
          WindowFixture marked = with(f -> f.session.chooseArticle("bounds"));
          assertTrue(amber(Picture.draw(marked.window, WIDTH, HEIGHT)) > 2_000);
          WindowFixture none = with(f -> f.session.close());
          assertEquals(0, amber(Picture.draw(none.window, WIDTH, HEIGHT)));
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
          Picture.draw(fixture.window, WIDTH, HEIGHT);
          assertTrue(fixture.window.lookup("#estimate-1") == null);
          fixture.session.nextEstimate();
          Picture.draw(fixture.window, WIDTH, HEIGHT);
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
    return new MemoryBriefing(null, List.of(draft), Set.of(), Integrity.NONE);
  }
}
