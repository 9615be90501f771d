// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present.list;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.util.Duration;
import org.briefingviewer.page.stop.StopPage;
import org.briefingviewer.presentation.RoomState;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.present.wall.AudienceView;
import org.briefingviewer.ui.present.wall.ReducedPicture;
import org.briefingviewer.ui.present.wall.WallLook;
import org.jspecify.annotations.Nullable;

/// Small pictures of stops, each drawn as a room would see its first screen. They are drawn one
/// after the other, between what else the window does, and kept until the wall looks otherwise.
final class StopThumbs {
  /// How wide and how high a picture stands in the list, in pixels.
  static final int WIDTH = 96;

  static final int HEIGHT = 54;

  private static final int WALL_WIDTH = 1280;
  private static final int WALL_HEIGHT = 720;
  private static final int KEPT = 512;
  private static final Duration BETWEEN = Duration.millis(30);

  private final Fonts fonts;
  private final Supplier<WallLook> looks;
  private final Runnable told;
  private final Map<StopPage, Image> drawn = new LinkedHashMap<>();
  private final Deque<StopPage> open = new ArrayDeque<>();
  private final PauseTransition pause = new PauseTransition(BETWEEN);
  private @Nullable WallLook look;
  private @Nullable Scene wall;

  /// @param told whenever one more is drawn
  StopThumbs(Fonts fonts, Supplier<WallLook> looks, Runnable told) {
    this.fonts = fonts;
    this.looks = looks;
    this.told = told;
    pause.setOnFinished(event -> next());
  }

  /// Returns the picture of a page; null while it is not drawn yet.
  @Nullable Image of(StopPage page) {
    if (!looks.get().equals(look)) {
      look = looks.get();
      wall = null;
      drawn.clear();
    }
    Image there = drawn.get(page);
    if (there == null && !open.contains(page)) {
      open.add(page);
      pause.play();
    }
    return there;
  }

  private void next() {
    StopPage page = open.poll();
    if (page == null) {
      return;
    }
    drawn.put(page, draw(page));
    if (drawn.size() > KEPT) {
      drawn.remove(drawn.keySet().iterator().next());
    }
    told.run();
    if (!open.isEmpty()) {
      pause.playFromStart();
    }
  }

  /// Draws a page, twice as large as it stands in the list, for fine screens.
  private Image draw(StopPage page) {
    Scene scene = wall;
    if (scene == null) {
      scene = new Scene(looks.get().view(fonts), WALL_WIDTH, WALL_HEIGHT);
      wall = scene;
    }
    ((AudienceView) scene.getRoot()).show(RoomState.of(page, 0, 1));
    WritableImage whole = scene.snapshot(new WritableImage(WALL_WIDTH, WALL_HEIGHT));
    return new ReducedPicture(whole).to(2 * WIDTH, 2 * HEIGHT);
  }
}
