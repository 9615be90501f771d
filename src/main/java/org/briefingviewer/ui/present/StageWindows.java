// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present;

import java.time.InstantSource;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.briefingviewer.model.Stop;
import org.briefingviewer.session.present.PreparedPages;
import org.briefingviewer.session.present.Presentation;
import org.briefingviewer.session.present.PresentationModels;
import org.briefingviewer.session.present.RoomSearch;
import org.briefingviewer.session.present.StageLog;
import org.briefingviewer.session.present.StagePointer;
import org.briefingviewer.settings.Settings;
import org.briefingviewer.settings.SettingsSnapshot;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.part.DesktopServices;
import org.briefingviewer.ui.present.StageKeys.StageActions;
import org.briefingviewer.ui.present.wall.AudienceView;
import org.briefingviewer.ui.present.wall.WallLook;
import org.briefingviewer.wording.Messages;

/// The two windows of a presentation that runs: the audience's, on the screen on which the main
/// window is not, and the speaker's. With one screen the audience's takes it, and the speaker's
/// comes before it by a key. When the audience's screen goes, its window goes with it and the room
/// is black. Where the screen that is left may be the audience's, the audience's window takes it,
/// black, and the speaker's is a key away. A screen that comes is offered to the speaker, and taken
/// by a key.
///
/// The audience's window has no owner, frame or cursor, stands before all others, and is no full
/// screen in the toolkit's sense: of that a program can have one only, and it would give way as
/// soon as the speaker's has the focus.
final class StageWindows {
  private final PreparedPages pages;
  private final RoomSearch asking;
  private final Messages messages;
  private final Fonts fonts;
  private final Consumer<StageLog> ended;
  private final StageLog log;
  private final List<Stop> stops;
  private final int from;
  private final Stage audience = new Stage(StageStyle.UNDECORATED);
  private final Stage speaker = new Stage();
  private final DesktopServices desk;
  private final Settings settings;
  private final AudienceView room;
  private final Presentation show;
  private final SpeakerView view;
  private final StageSearch search;
  private final StagePointer pointer;
  private ScreenArrangement screens;
  private Subscription following = Subscription.EMPTY;
  private boolean searching;
  private boolean ending;
  private boolean called; // whether the speaker's window came before the room's for a list alone
  private boolean awake = true; // whether the displays are kept from going dark

  /// What a presentation is made over.
  ///
  /// @param look how the room sees it
  /// @param messages in the speaker's language
  /// @param desk knows the screens
  /// @param settings remember which of them the room had
  record Around(
      PresentationModels presenting,
      WallLook look,
      Messages messages,
      Fonts fonts,
      DesktopServices desk,
      Settings settings) {}

  /// @param main the main window, which the audience's keeps away from
  /// @param from the index of the stop to begin with
  /// @param ended told what was shown when both windows are gone
  StageWindows(Around around, Window main, List<Stop> stops, int from, Consumer<StageLog> ended) {
    this.messages = around.messages();
    pages = around.look().pages();
    asking = around.presenting().asking(pages);
    this.fonts = around.fonts();
    this.ended = ended;
    this.stops = List.copyOf(stops);
    this.from = Math.clamp(from, 0, stops.size() - 1);
    desk = around.desk();
    settings = around.settings();
    List<Rectangle2D> all = desk.screens();
    SettingsSnapshot.WallScreen chosen = settings.stageProperty().get().screen();
    screens =
        ScreenArrangement.first(
            all,
            ScreenArrangement.under(main, all),
            chosen == null
                ? null
                : new Rectangle2D(chosen.x(), chosen.y(), chosen.width(), chosen.height()));
    Rectangle2D wall = wall();
    room = around.look().view(fonts);
    room.setId("audience");
    room.resize(wall.getWidth(), wall.getHeight());
    show = new Presentation(stops, from, pages::of, room::screens, InstantSource.system());
    log = new StageLog(show, LocalTime::now);
    view =
        new SpeakerView(
            show,
            messages,
            () -> around.look().view(fonts),
            new Dimension2D(wall.getWidth(), wall.getHeight()),
            LocalTime::now,
            () -> around.presenting().sealed(messages));
    view.whenLifted(this::goBack);
    search =
        new StageSearch(messages, fonts, stop -> pages.of(stop).title(), this::look, this::put);
    audience.setScene(new Scene(room, wall.getWidth(), wall.getHeight(), Color.BLACK));
    room.getScene().setCursor(Cursor.NONE);
    show.roomProperty().subscribe(room::show);
    if (!desk.lessMotion()) {
      room.fade();
    }
    pointer = new StagePointer(show);
    point();
    speaker.setScene(new Scene(view, 1280, 800, Color.BLACK));
    StageKeys keys = new StageKeys(show, new Keys());
    keys.listen(audience.getScene());
    keys.listen(speaker.getScene());
  }

  private void point() {
    pointer.atProperty().subscribe(room::point);
    view.follow(pointer);
    room.setOnMouseMoved(
        event -> {
          // On one screen there is no other picture to move the mouse over.
          if (screens.shared()) {
            pointer.moveTo(
                new StagePointer.At(
                    event.getX() / room.getWidth(), event.getY() / room.getHeight()));
          }
        });
  }

  /// Returns the bounds of the room's screen, also while it is gone: those of the speaker's then,
  /// which it would take.
  private Rectangle2D wall() {
    Rectangle2D own = screens.wall();
    return own == null ? screens.desk() : own;
  }

  /// Shows the windows.
  void begin() {
    audience.setTitle(messages.text("stage.window.audience"));
    speaker.setTitle(messages.text("stage.window.speaker"));
    audience.setAlwaysOnTop(true);
    audience.setOnHidden(
        event -> {
          if (screens.wall() != null) { // else its screen is gone
            end();
          }
        });
    speaker.setOnCloseRequest(event -> end());
    stand();
    following = desk.followScreens(this::screensChanged).and(desk.stayAwake(this::notAwake));
    view.begin();
    List<Stop> ahead = new ArrayList<>(stops.subList(from, stops.size()));
    ahead.addAll(stops.subList(0, from));
    view.name(new StopStrip(stops, pages::ready, messages, fonts));
    pages.prepare(ahead, view::drawLater);
  }

  /// Puts the windows where they belong.
  private void stand() {
    Rectangle2D wall = wall();
    room.resize(wall.getWidth(), wall.getHeight());
    view.wall(new Dimension2D(wall.getWidth(), wall.getHeight()));
    view.tell(told());
    if (screens.wall() == null) {
      show.black();
      audience.hide();
      showSpeaker(false);
      return;
    }
    place(audience, wall);
    audience.show();
    place(
        audience, wall); // a window that is shown may have been moved to where the desktop likes it
    if (screens.shared() && !searching) {
      speaker.hide();
      audience.requestFocus();
    } else {
      showSpeaker(screens.shared());
    }
  }

  /// Lets the speaker's window have the keys.
  ///
  /// @param before whether it stands before the audience's, on the same screen
  private void showSpeaker(boolean before) {
    speaker.setAlwaysOnTop(before);
    place(speaker, screens.desk());
    speaker.show();
    place(speaker, screens.desk());
    if (before) {
      speaker.toFront();
    }
    speaker.requestFocus();
  }

  private static void place(Stage stage, Rectangle2D bounds) {
    stage.setX(bounds.getMinX());
    stage.setY(bounds.getMinY());
    stage.setWidth(bounds.getWidth());
    stage.setHeight(bounds.getHeight());
  }

  private String told() {
    String key = screens.told();
    return key != null ? messages.text(key) : awake ? "" : messages.text("stage.speaker.notAwake");
  }

  private void notAwake() {
    awake = false;
    view.tell(told());
  }

  private void screensChanged() {
    ScreenArrangement next = screens.among(desk.screens());
    if (ending || next.equals(screens)) {
      return;
    }
    boolean stays =
        Objects.equals(next.wall(), screens.wall()) && next.desk().equals(screens.desk());
    screens = next;
    if (next.doubted()) {
      show.black();
      searching = false;
      view.take(search);
    }
    if (stays) {
      view.tell(told());
    } else {
      stand();
    }
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
    if (screens.shared()) {
      speaker.hide();
      audience.requestFocus();
    }
  }

  /// Shows the speaker's window for what lies over it, until that is taken away.
  private void call() {
    if (!speaker.isShowing()) {
      called = true;
      showSpeaker(true);
    }
  }

  private void goBack() {
    if (called && screens.shared()) {
      speaker.hide();
      audience.requestFocus();
    }
    called = false;
  }

  /// Takes the windows away.
  void end() {
    if (ending) {
      return;
    }
    ending = true;
    following.unsubscribe();
    asking.end();
    view.end();
    audience.hide();
    speaker.hide();
    ended.accept(log);
  }

  private final class Keys implements StageActions {
    @Override
    public void light() {
      show.light(room.spots(show.hereProperty().get()));
    }

    @Override
    public void search() {
      if (!searching) {
        searching = true;
        view.put(search);
        showSpeaker(screens.shared()); // the mouse may have taken the keys to the other window
        search.begin();
      }
    }

    @Override
    public void pointer() {
      pointer.toggle();
    }

    @Override
    public void swap() {
      ScreenArrangement next = screens.turned();
      if (next.equals(screens)) {
        return;
      }
      if (screens.wall() == null) {
        show.black(); // what comes back shows nothing until the speaker wants it
      }
      screens = next;
      Rectangle2D wall = wall();
      if (screens.apart()) {
        settings.stage(
            settings
                .stageProperty()
                .get()
                .onScreen(
                    new SettingsSnapshot.WallScreen(
                        wall.getMinX(), wall.getMinY(), wall.getWidth(), wall.getHeight())));
      }
      stand();
    }

    @Override
    public void notes() {
      called = false;
      if (screens.shared()) {
        if (speaker.isShowing()) {
          speaker.hide();
          audience.requestFocus();
        } else {
          showSpeaker(true);
        }
      }
    }

    @Override
    public void help() {
      call();
      view.help();
    }

    @Override
    public void overview() {
      call();
      view.stops(fonts, stops.stream().map(stop -> pages.of(stop).title()).toList());
    }

    @Override
    public boolean closeOver() {
      if (searching) {
        closeSearch();
        return true;
      }
      if (view.closeOver()) {
        return true;
      }
      if (screens.shared() && speaker.isShowing()) {
        notes();
        return true;
      }
      return false;
    }

    @Override
    public void say(String key, Object... args) {
      String words = key.isEmpty() ? "" : messages.text(key, args);
      view.tell(key.isEmpty() ? told() : words);
      // Where the speaker's window is not in view, the room's has to say it.
      room.ask(speaker.isShowing() ? "" : words);
    }

    @Override
    public void leave() {
      end();
    }
  }
}
