// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Which screen the room has, and which the speaker. All bounds are in the units in which windows
/// are placed.
///
/// Screens have no names here, and those that stay may move when one goes or comes. So the
/// speaker's counts as known again only where nothing else can lie there: with the same bounds, and
/// no other of its size. Else the speaker's notes might stand before the room, and both have one
/// screen until the speaker has said otherwise.
///
/// @param screens the bounds of every screen, at least one, each once, also where several show the
///   same
/// @param wall the room's; the speaker's own where both share one, null where the room's is gone
/// @param desk the speaker's
/// @param before how it stood before it was not known any more which screen is whose, or null where
///   that is known; both share one screen then
record ScreenArrangement(
    List<Rectangle2D> screens,
    @Nullable Rectangle2D wall,
    Rectangle2D desk,
    @Nullable ScreenArrangement before) {

  ScreenArrangement {
    screens = screens.stream().distinct().toList();
  }

  ScreenArrangement(List<Rectangle2D> screens, @Nullable Rectangle2D wall, Rectangle2D desk) {
    this(screens, wall, desk, null);
  }

  /// Returns the screen on which the middle of a window is, or the first one.
  static Rectangle2D under(Window window, List<Rectangle2D> all) {
    double x = window.getX() + window.getWidth() / 2;
    double y = window.getY() + window.getHeight() / 2;
    return all.stream().filter(each -> each.contains(x, y)).findFirst().orElse(all.getFirst());
  }

  /// Returns how a presentation begins: the room has the screen that was chosen for it last, else
  /// one on which the main window is not.
  ///
  /// @param own the screen on which the main window is
  /// @param chosen the screen that the room had when the user last changed that, or null
  static ScreenArrangement first(
      List<Rectangle2D> screens, Rectangle2D own, @Nullable Rectangle2D chosen) {
    Rectangle2D left = chosen == null ? null : other(screens, chosen);
    Rectangle2D wall =
        chosen != null && left != null && screens.contains(chosen) ? chosen : other(screens, own);
    if (wall == null) {
      return new ScreenArrangement(screens, own, own);
    }
    left = other(screens, wall);
    return new ScreenArrangement(screens, wall, left == null || !wall.equals(own) ? own : left);
  }

  /// Returns whether the room and the speaker have a screen each.
  boolean apart() {
    return wall != null && !wall.equals(desk);
  }

  /// Returns whether one screen has to do for both.
  boolean shared() {
    return desk.equals(wall);
  }

  /// Returns whether it is not known which screen is whose, so that the one that both have may be
  /// the room's.
  boolean doubted() {
    return before != null;
  }

  /// Returns whether the room could have a screen of its own and has none.
  boolean offers() {
    return !apart() && other(screens, desk) != null;
  }

  /// Returns what comes of it when the screens are others now. Where the room's is gone, no other
  /// is taken for it.
  ///
  /// @param now the bounds of every screen, one that shows what another does too
  ScreenArrangement among(List<Rectangle2D> now) {
    if (now.isEmpty()) {
      return this;
    }
    if (before != null) {
      Rectangle2D known = before.wall != null && now.contains(before.wall) ? before.wall : wall;
      return one(now, guess(known == null ? desk : known, now), before);
    }
    if (shared()) {
      return one(now, guess(desk, now), null);
    }
    if (!sure(now)) {
      Rectangle2D left = wall == null ? other(now, desk) : guess(wall, now);
      return one(now, left == null ? now.getFirst() : left, this);
    }
    return new ScreenArrangement(now, wall == null ? null : wallIn(wall, now), desk);
  }

  private static ScreenArrangement one(
      List<Rectangle2D> now, Rectangle2D both, @Nullable ScreenArrangement before) {
    return new ScreenArrangement(now, both, both, before);
  }

  /// Tells whether what lies where the speaker's screen lay is that screen, and nobody else's.
  private boolean sure(List<Rectangle2D> now) {
    boolean alone = now.contains(desk) && now.stream().filter(desk::intersects).count() == 1;
    return alone && (now.size() == screens.size() || (one(desk, screens) && one(desk, now)));
  }

  /// Finds the room's screen again where the speaker's is known: of fewer screens another may have
  /// moved into its place.
  private @Nullable Rectangle2D wallIn(Rectangle2D wall, List<Rectangle2D> now) {
    if (now.size() < screens.size()) {
      return now.contains(wall) && one(wall, screens) ? wall : null;
    }
    return now.contains(wall) ? wall : at(wall, now);
  }

  private static boolean one(Rectangle2D bounds, List<Rectangle2D> all) {
    return all.stream().filter(each -> size(each).equals(size(bounds))).count() == 1;
  }

  private static Dimension2D size(Rectangle2D bounds) {
    return new Dimension2D(bounds.getWidth(), bounds.getHeight());
  }

  /// Returns the screen that is most likely the same: with the same bounds, else alone with its
  /// size, else in its place with another resolution.
  private static Rectangle2D guess(Rectangle2D before, List<Rectangle2D> now) {
    if (now.contains(before)) {
      return before;
    }
    Rectangle2D place = at(before, now);
    Stream<Rectangle2D> sized =
        one(before, now)
            ? now.stream().filter(each -> size(each).equals(size(before)))
            : Stream.empty();
    return sized.findFirst().orElse(place == null ? now.getFirst() : place);
  }

  private static @Nullable Rectangle2D at(Rectangle2D before, List<Rectangle2D> now) {
    return now.stream()
        .filter(each -> each.getMinX() == before.getMinX() && each.getMinY() == before.getMinY())
        .findFirst()
        .orElse(null);
  }

  /// Returns the arrangement in which the room has the next screen. Of two they are swapped; a
  /// single one serves both. Where it was not known whose the shared one is, the room keeps it, and
  /// the speaker has another.
  ScreenArrangement turned() {
    Rectangle2D kept = wall;
    if (before != null && kept != null) {
      Rectangle2D own =
          screens.contains(before.desk) && !before.desk.equals(kept)
              ? before.desk
              : other(screens, kept);
      return own == null ? this : new ScreenArrangement(screens, kept, own);
    }
    Rectangle2D free = other(screens, desk);
    if (free == null) {
      return new ScreenArrangement(screens, desk, desk);
    }
    if (kept == null || shared()) {
      return new ScreenArrangement(screens, free, desk);
    }
    Rectangle2D next = screens.get((screens.indexOf(kept) + 1) % screens.size());
    return new ScreenArrangement(screens, next, next.equals(desk) ? kept : desk);
  }

  /// Returns a screen that shows nothing of another.
  private static @Nullable Rectangle2D other(List<Rectangle2D> all, Rectangle2D than) {
    return all.stream().filter(each -> !each.intersects(than)).findFirst().orElse(null);
  }

  /// Returns the message that tells the speaker of the screens, or null.
  @Nullable String told() {
    if (doubted()) {
      return offers() ? "stage.speaker.screenDoubtedThere" : "stage.speaker.screenDoubted";
    }
    if (offers()) {
      return "stage.speaker.screenThere";
    }
    return wall() == null ? "stage.speaker.screenGone" : null;
  }
}
