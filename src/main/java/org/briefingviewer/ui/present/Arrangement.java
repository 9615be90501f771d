// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// Which screen the room has, and which the speaker. All bounds are in the units in which windows
/// are placed.
///
/// @param screens the bounds of every screen, at least one
/// @param wall the room's; the speaker's own where both share one, null where the room's is gone
/// @param desk the speaker's
record Arrangement(List<Rectangle2D> screens, @Nullable Rectangle2D wall, Rectangle2D desk) {

  Arrangement {
    screens = List.copyOf(screens);
  }

  /// Returns how a presentation begins: the room has the screen that was chosen for it last, else
  /// one on which the main window is not.
  ///
  /// @param own the screen on which the main window is
  /// @param chosen the screen that the room had when the user last changed that, or null
  static Arrangement first(
      List<Rectangle2D> screens, Rectangle2D own, @Nullable Rectangle2D chosen) {
    Rectangle2D wall =
        chosen != null && screens.size() > 1 && screens.contains(chosen)
            ? chosen
            : other(screens, own);
    if (wall == null) {
      return new Arrangement(screens, own, own);
    }
    Rectangle2D left = other(screens, wall);
    return new Arrangement(screens, wall, left == null || !wall.equals(own) ? own : left);
  }

  /// Returns whether the room and the speaker have a screen each.
  boolean apart() {
    return wall != null && !wall.equals(desk);
  }

  /// Returns whether one screen has to do for both.
  boolean shared() {
    return desk.equals(wall);
  }

  /// Returns whether the room could have a screen of its own and has none.
  boolean offers() {
    return !apart() && screens.size() > 1;
  }

  /// Returns what comes of it when the screens are others now. Where the room's is gone, no other
  /// is taken for it.
  Arrangement among(List<Rectangle2D> now) {
    if (now.isEmpty()) {
      return this;
    }
    Rectangle2D desk = same(this.desk, now);
    if (shared()) {
      Rectangle2D both = desk == null ? now.getFirst() : desk;
      return new Arrangement(now, both, both);
    }
    Rectangle2D wall = this.wall == null ? null : same(this.wall, now);
    if (desk == null) {
      desk = other(now, wall);
    }
    if (desk == null || desk.equals(wall)) {
      return new Arrangement(now, null, now.getFirst()); // the speaker has all that is left
    }
    return new Arrangement(now, wall, desk);
  }

  /// Returns the arrangement in which the room has the next screen. Of two they are swapped; a
  /// single one serves both.
  Arrangement turned() {
    if (screens.size() == 1) {
      return new Arrangement(screens, desk, desk);
    }
    Rectangle2D before = wall;
    if (before == null || shared()) {
      return new Arrangement(screens, other(screens, desk), desk);
    }
    Rectangle2D next = screens.get((screens.indexOf(before) + 1) % screens.size());
    return new Arrangement(screens, next, next.equals(desk) ? before : desk);
  }

  private static @Nullable Rectangle2D other(List<Rectangle2D> all, @Nullable Rectangle2D than) {
    return all.stream().filter(each -> !each.equals(than)).findFirst().orElse(null);
  }

  /// Finds a screen again, also when its resolution has changed.
  private static @Nullable Rectangle2D same(Rectangle2D before, List<Rectangle2D> now) {
    return now.contains(before)
        ? before
        : now.stream()
            .filter(
                each -> each.getMinX() == before.getMinX() && each.getMinY() == before.getMinY())
            .findFirst()
            .orElse(null);
  }
}
