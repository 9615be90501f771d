// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present;

import java.time.InstantSource;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.briefingviewer.model.Stop;
import org.briefingviewer.session.present.Asking;
import org.briefingviewer.session.present.Pointer;
import org.briefingviewer.session.present.PreparedPages;
import org.briefingviewer.session.present.Presentation;
import org.briefingviewer.session.present.Presenting;
import org.briefingviewer.session.present.ShownLog;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.present.wall.AudienceView;
import org.briefingviewer.ui.present.wall.WallLook;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// The two windows of a presentation that runs: the audience's, on the screen on which the main
/// window is not, and the speaker's. With one screen the audience's takes it, and the speaker's
/// comes before it by a key.
///
/// The audience's window has no owner, frame or cursor, stands before all others, and is no full
/// screen in the toolkit's sense: of that a program can have one only, and it would give way as
/// soon as the speaker's has the focus.
final class StageWindows {
  private final PreparedPages pages;
  private final Asking asking;
  private final Messages messages;
  private final Fonts fonts;
  private final Consumer<ShownLog> ended;
  private final ShownLog log;
  private final List<Stop> stops;
  private final int from;
  private final Stage audience = new Stage(StageStyle.UNDECORATED);
  private final Stage speaker = new Stage();
  private final Rectangle2D first;
  private final @Nullable Rectangle2D second;
  private final Presentation show;
  private final SpeakerView view;
  private final StageSearch search;
  private final WrappedLabel help;
  private boolean swapped;
  private final Pointer pointer;
  private boolean searching;

  /// What a presentation is made over.
  ///
  /// @param look how the room sees it
  /// @param messages in the speaker's language
  record Around(Presenting presenting, WallLook look, Messages messages, Fonts fonts) {}

  /// @param main the main window, which the audience's keeps away from
  /// @param screens the bounds of every screen
  /// @param from the index of the stop to begin with
  /// @param ended told what was shown when both windows are gone
  StageWindows(
      Around around,
      List<Rectangle2D> screens,
      Window main,
      List<Stop> stops,
      int from,
      Consumer<ShownLog> ended) {

    this.messages = around.messages();
    pages = around.look().pages();
    asking = around.presenting().asking(pages);
    this.fonts = around.fonts();
    this.ended = ended;
    this.stops = List.copyOf(stops);
    this.from = Math.clamp(from, 0, stops.size() - 1);
    Rectangle2D own = screenOf(main, screens);
    second = screens.stream().filter(each -> !each.equals(own)).findFirst().orElse(null);
    first = own;
    Rectangle2D wall = second == null ? own : second;
    AudienceView room = around.look().view(fonts);
    room.setId("audience");
    room.resize(wall.getWidth(), wall.getHeight());
    show = new Presentation(stops, from, pages::of, room::screens, InstantSource.system());
    log = new ShownLog(show, LocalTime::now);
    Dimension2D size = new Dimension2D(wall.getWidth(), wall.getHeight());
    view =
        new SpeakerView(
            show,
            messages,
            () -> around.look().view(fonts),
            size,
            LocalTime::now,
            () -> around.presenting().sealed(messages));
    search =
        new StageSearch(messages, fonts, stop -> pages.of(stop).title(), this::look, this::put);
    help = new WrappedLabel(messages.text("stage.help"));
    help.setId("stage-help");
    help.getStyleClass().add("stage-help");
    audience.setScene(new Scene(room, wall.getWidth(), wall.getHeight(), Color.BLACK));
    room.getScene().setCursor(Cursor.NONE);
    show.roomProperty().subscribe(room::show);
    pointer = new Pointer(show);
    point(room);
    speaker.setScene(new Scene(view, 1280, 800, Color.BLACK));
    StageKeys keys = new StageKeys(show, new Keys(room));
    keys.listen(audience.getScene());
    keys.listen(speaker.getScene());
  }

  private void point(AudienceView room) {
    pointer.atProperty().subscribe(room::point);
    view.follow(pointer);
    if (second == null) {
      // There is no other picture to move the mouse over.
      room.setOnMouseMoved(
          event ->
              pointer.moveTo(
                  new Pointer.At(event.getX() / room.getWidth(), event.getY() / room.getHeight())));
    }
  }

  private static Rectangle2D screenOf(Window main, List<Rectangle2D> all) {
    double x = main.getX() + main.getWidth() / 2;
    double y = main.getY() + main.getHeight() / 2;
    return all.stream().filter(each -> each.contains(x, y)).findFirst().orElse(all.getFirst());
  }

  /// Shows the windows.
  void begin() {
    audience.setTitle(messages.text("stage.window.audience"));
    speaker.setTitle(messages.text("stage.window.speaker"));
    audience.setAlwaysOnTop(true);
    audience.setOnHidden(event -> end());
    speaker.setOnCloseRequest(event -> end());
    stand();
    audience.show();
    stand(); // a window that is shown may have been moved to where the desktop likes it
    if (second != null) {
      speaker.show();
      stand();
      speaker.requestFocus();
    } else {
      audience.requestFocus();
    }
    view.begin();
    List<Stop> ahead = new ArrayList<>(stops.subList(from, stops.size()));
    ahead.addAll(stops.subList(0, from));
    pages.prepare(ahead, () -> {});
  }

  private void stand() {
    Rectangle2D other = second;
    Rectangle2D wall = other == null || swapped ? first : other;
    Rectangle2D desk = other == null || !swapped ? first : other;
    put(audience, wall);
    put(speaker, desk);
  }

  private static void put(Stage stage, Rectangle2D bounds) {
    stage.setX(bounds.getMinX());
    stage.setY(bounds.getMinY());
    stage.setWidth(bounds.getWidth());
    stage.setHeight(bounds.getHeight());
  }

  private void look(String typed) {
    asking.look(typed, found -> search.show(found.answers(), found.done()));
  }

  private void put(Stop asked) {
    closeSearch();
    show.ask(asked);
  }

  private void closeSearch() {
    searching = false;
    view.take(search);
    if (second == null) {
      speaker.hide();
      audience.requestFocus();
    }
  }

  /// Takes the windows away.
  void end() {
    asking.end();
    view.end();
    audience.setOnHidden(null);
    audience.hide();
    speaker.hide();
    ended.accept(log);
  }

  Presentation show() {
    return show;
  }

  Stage audience() {
    return audience;
  }

  Stage speaker() {
    return speaker;
  }

  private final class Keys implements StageKeys.Deeds {
    private final AudienceView room;

    Keys(AudienceView room) {
      this.room = room;
    }

    @Override
    public void light() {
      show.light(room.spots(show.hereProperty().get()));
    }

    @Override
    public void search() {
      if (!searching) {
        searching = true;
        view.put(search);
        if (second == null) {
          toFront();
        }
        search.begin();
      }
    }

    private void toFront() {
      speaker.setAlwaysOnTop(true);
      speaker.show();
      stand();
      speaker.toFront();
      speaker.requestFocus();
    }

    @Override
    public void pointer() {
      pointer.toggle();
    }

    @Override
    public void swap() {
      if (second != null) {
        swapped = !swapped;
        stand();
        speaker.requestFocus();
      }
    }

    @Override
    public void notes() {
      if (second == null) {
        if (speaker.isShowing()) {
          speaker.hide();
          audience.requestFocus();
        } else {
          toFront();
        }
      }
    }

    @Override
    public void help() {
      if (second == null && !speaker.isShowing()) {
        toFront();
      }
      view.put(help);
    }

    @Override
    public boolean closeOver() {
      if (searching) {
        closeSearch();
        return true;
      }
      if (help.getParent() != null) {
        view.take(help);
        return true;
      }
      if (second == null && speaker.isShowing()) {
        notes();
        return true;
      }
      return false;
    }

    @Override
    public void leave() {
      end();
    }
  }
}
