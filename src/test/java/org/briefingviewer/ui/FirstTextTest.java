// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.MemoryBriefing;
import org.briefingviewer.session.ReadingPlace;
import org.briefingviewer.session.Relayed;
import org.briefingviewer.settings.SettingsSnapshot;
import org.briefingviewer.ui.text.ArticleView;
import org.briefingviewer.ui.text.Drawn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/// The text stands before what is around it, and stays where it stands.
@ExtendWith(ApplicationExtension.class)
class FirstTextTest {
  private final MemoryBriefing briefing = BorderBriefing.whole();
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = new Stage();
  }

  @Stop
  void stop() {
    stage.close();
  }

  private static <T> T onFx(Callable<T> work) {
    T result = WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    WaitForAsyncUtils.waitForFxEvents();
    return result;
  }

  private WindowFixture shown(SettingsSnapshot remembered) {
    return shown(briefing, remembered);
  }

  private WindowFixture shown(OpenBriefing of, SettingsSnapshot remembered) {
    return onFx(
        () -> {
          WindowFixture fixture = WindowFixture.unfurnished(file -> of, remembered);
          fixture.session.hold();
          fixture.session.open(of.file());
          // So low that the text has to be scrolled.
          stage.setScene(new Scene(fixture.window, 990, 420));
          stage.sizeToScene();
          stage.show();
          return fixture;
        });
  }

  private static void furnish(WindowFixture fixture) {
    onFx(
        () -> {
          fixture.window.furnish();
          return fixture;
        });
  }

  private static ReadingPlace place(WindowFixture fixture) {
    return onFx(
        () ->
            Objects.requireNonNull(
                ((ArticleView) fixture.window.lookup("#article")).place(), "a place in the text"));
  }

  @Test
  void whereTheReaderWasTheTextStandsAtOnceAndStays() {
    WindowFixture before = shown(SettingsSnapshot.FIRST);
    furnish(before);
    onFx(
        () -> {
          before.session.chooseArticle("bounds");
          return before;
        });
    onFx(
        () -> {
          before.session.chooseEstimate(before.session.estimates().getLast());
          return before;
        });
    onFx(
        () -> {
          before.window.rememberPlace();
          return before;
        });
    ReadingPlace left = place(before);
    assertTrue(left.offset() > 0, "the text has been scrolled");

    WindowFixture again = shown(before.settings.remembered());
    assertEquals(left.offset(), place(again).offset(), "before the rest is there");
    furnish(again);
    assertEquals(left.offset(), place(again).offset(), "when the rest is there");
  }

  /// What is seen first is set once, before there is a frame.
  @Test
  void linesUnderTheWordsHaveTheirColoursInTheFirstFrame() {
    List<Paint> fills =
        onFx(
            () -> {
              WindowFixture fixture =
                  WindowFixture.unfurnished(file -> briefing, SettingsSnapshot.FIRST);
              fixture.session.open(briefing.file());
              new Scene(fixture.window, 990, 420);
              fixture.window.applyCss();
              fixture.window.layout();
              assertNotEquals(0, Drawn.boxes(fixture.window, "source"));
              assertFalse(fixture.window.lookupAll(".mark-ground").isEmpty());
              return Stream.concat(
                      fixture.window.lookupAll("InkLayer").stream()
                          .flatMap(layer -> layer.lookupAll("Rectangle").stream()),
                      fixture.window.lookupAll(".mark-ground").stream())
                  .map(box -> ((Rectangle) box).getFill())
                  .toList();
            });
    assertTrue(fills.stream().noneMatch(Color.BLACK::equals), fills::toString);
  }

  @Test
  void theRestIsNotMadeBeforeItIsAskedFor() {
    WindowFixture fixture = shown(SettingsSnapshot.FIRST);
    assertNull(onFx(() -> fixture.window.lookup("#tab-relations")));
    furnish(fixture);
    assertEquals("Ties", onFx(() -> ((Labeled) fixture.window.lookup("#tab-relations")).getText()));
  }

  /// Who asks for the list of ten thousand articles, or for all their events, waits for them.
  @Test
  void nothingOfTheWindowAsksForWhatWasNotReadYet() {
    Unhurried unhurried = new Unhurried(briefing);
    WindowFixture fixture = shown(unhurried, SettingsSnapshot.FIRST);
    furnish(fixture);
    assertEquals(List.of(), unhurried.early);
    assertEquals(
        briefing.info().articles(),
        onFx(() -> ((ListView<?>) fixture.window.lookup("#articles")).getItems()));
  }

  /// Notes who asks for its articles or its knowledge before they were read.
  private static final class Unhurried implements Relayed {
    private final OpenBriefing of;
    private final List<String> early = new ArrayList<>();
    private boolean listed;
    private boolean complete;

    Unhurried(OpenBriefing of) {
      this.of = of;
    }

    @Override
    public OpenBriefing of() {
      return of;
    }

    @Override
    public BundleInfo about() {
      return of.about();
    }

    @Override
    public String first() {
      return Objects.requireNonNull(of.first());
    }

    @Override
    public boolean has(String articleId) {
      return of.has(articleId);
    }

    @Override
    public void list() {
      listed = true;
    }

    @Override
    public BundleInfo info() {
      if (!listed) {
        early.add("the list");
      }
      return of.info();
    }

    @Override
    public void complete() {
      complete = true;
    }

    @Override
    public Knowledge knowledge() {
      if (!complete) {
        early.add("the rest");
      }
      return of.knowledge();
    }
  }
}
