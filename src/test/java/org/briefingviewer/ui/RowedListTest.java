// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The lists of sheets, in letters of both languages and of two sizes.
@ExtendWith(ApplicationExtension.class)
class RowedListTest {
  @Start
  void start(Stage stage) {
    stage.setTitle("nothing is shown here");
  }

  /// Hangul is the taller of the two; which list is drawn at which size does not matter.
  @Test
  void noRowOfAShortListIsCut() {
    assertEquals("", cut("sample-outline", "#outline", 5, Locale.KOREAN, 100));
    assertEquals("", cut("sample-outline", "#outline", 5, Locale.ENGLISH, 200));
    assertEquals("", cut("carrying", "#carry-list", 2, Locale.KOREAN, 200));
  }

  @Test
  void aLongListHasTheRoomOfItsFirstRows() {
    assertEquals("", cut("agents-offered", "#agents-list", 4, Locale.KOREAN, 200));
  }

  private static String cut(String name, String id, int rows, Locale language, int zoom) {
    return WaitForAsyncUtils.waitForAsyncFx(
        600_000,
        () -> {
          WindowFixture fixture = state(name).made().apply(language);
          while (fixture.settings.zoomProperty().get() < zoom) {
            fixture.settings.zoomIn();
          }
          WindowPicture.layOut(fixture.window, 1920, 1080);
          ListView<?> list = (ListView<?>) Objects.requireNonNull(fixture.window.lookup(id));
          assertTrue(list.getItems().size() >= rows, name);
          Bounds view = list.localToScene(list.getLayoutBounds());
          return list.lookupAll(".list-cell").stream()
              .filter(node -> node instanceof ListCell<?> cell && cell.getItem() != null)
              .filter(node -> ((ListCell<?>) node).getIndex() < rows)
              .map(RowedListTest::place)
              .filter(row -> row.getMaxY() > view.getMaxY() || row.getMinY() < view.getMinY())
              .findFirst()
              .map(row -> name + language + zoom + ": " + row + " in " + view)
              .orElse("");
        });
  }

  private static WindowState state(String name) {
    return Stream.of(RareState.all(), CorrectingState.all())
        .flatMap(List::stream)
        .filter(state -> state.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }
}
