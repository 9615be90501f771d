// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.session.importing.FileOpener;
import org.briefingviewer.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What stands on the card of an estimate before anything is scrolled, for every estimate of the
/// sample, with what is asked of every one of them in the smallest window and with the largest
/// words.
@ExtendWith(ApplicationExtension.class)
class SourceInViewTest {
  @Start
  void start(Stage stage) {
    stage.setTitle("nothing is shown here");
  }

  private record Room(int width, int height, int zoom) {}

  private static final List<Room> ROOMS =
      List.of(new Room(1280, 720, 100), new Room(1920, 1080, 200));

  @Test
  void theWholeChainOfEveryEstimateIsInViewWithoutScrolling() {
    assertEquals("", onFx(() -> overEstimates(SourceInViewTest::hidden)));
  }

  @Test
  void theCardKeepsItsPlaceFromOneEstimateToTheNext() {
    for (Locale language : Settings.LANGUAGES) {
      for (Room room : ROOMS) {
        Set<Double> tops = new TreeSet<>();
        onFx(
            () ->
                walk(
                    room,
                    language,
                    (fixture, estimate) -> {
                      tops.add(place(fixture.window.lookup("#estimate-card")).getMinY());
                      return "";
                    }));
        assertEquals(1, tops.size(), tops + " in " + room);
      }
    }
  }

  @Test
  void theButtonsStandInOneRowWithTheirWordsWhole() {
    assertEquals("", onFx(() -> overEstimates(SourceInViewTest::cramped)));
  }

  private static String hidden(WindowFixture fixture, Estimate estimate) {
    List<Node> rows = new ArrayList<>(fixture.window.lookupAll(".chain-rows .chip"));
    assertTrue(rows.size() >= estimate.chain().links().size(), () -> estimate.id() + ": " + rows);
    double end = place(fixture.window.lookup(".chain-rows")).getMaxY();
    Bounds view = place(fixture.window.lookup("#card-body"));
    Bounds value = place(fixture.window.lookup("#card-value"));
    boolean whole = end <= view.getMaxY() && value.getMaxY() <= view.getMinY();
    return whole ? "" : estimate.id() + " ends at " + end + ", in view until " + view.getMaxY();
  }

  private static String cramped(WindowFixture fixture, Estimate estimate) {
    Set<Double> rows = new TreeSet<>();
    for (Node node : fixture.window.lookupAll(".card-foot > .button")) {
      Labeled button = (Labeled) node;
      rows.add(place(button).getMinY());
      String shown = ((Text) button.lookup(".text")).getText();
      if (!shown.equals(button.getText())) {
        return estimate.id() + ": " + shown;
      }
    }
    return rows.size() == 1 ? "" : estimate.id() + " has buttons at " + rows;
  }

  private interface Look {
    String at(WindowFixture fixture, Estimate estimate);
  }

  private static String overEstimates(Look look) {
    StringBuilder faults = new StringBuilder();
    for (Locale language : Settings.LANGUAGES) {
      for (Room room : ROOMS) {
        faults.append(walk(room, language, look));
      }
    }
    return faults.toString();
  }

  /// Chooses one estimate after the other, and gathers what `look` finds.
  private static String walk(Room room, Locale language, Look look) {
    WindowFixture fixture = new WindowFixture(new FileOpener(), language);
    fixture.session.open(WindowFixture.ASSETS.resolve("sample/sample.briefing"));
    while (fixture.settings.zoomProperty().get() < room.zoom()) {
      fixture.settings.zoomIn();
    }
    StringBuilder faults = new StringBuilder();
    for (ArticleSummary article :
        Objects.requireNonNull(fixture.session.base()).info().articles()) {
      fixture.session.chooseArticle(article.id());
      assertTrue(!fixture.session.estimates().isEmpty());
      for (Estimate estimate : fixture.session.estimates()) {
        fixture.session.chooseEstimate(estimate);
        WindowPicture.layOut(fixture.window, room.width(), room.height());
        String fault = look.at(fixture, estimate);
        if (!fault.isEmpty()) {
          faults.append(room).append(language).append(article.id()).append(' ').append(fault);
          faults.append('\n');
        }
      }
    }
    return faults.toString();
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static <T> T onFx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(600_000, work);
  }
}
