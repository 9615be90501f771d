// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.present.StopList;
import org.briefingviewer.ui.ask.EditorName;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.present.list.StopSheet;
import org.briefingviewer.ui.table.TablePart;
import org.briefingviewer.ui.text.ArticleView;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// Makes stops from where one reads, asks for what is to be typed of them, and says what was done.
///
/// @param titles what the window calls a stop
/// @param text words selected in it can be a stop
record StopMaker(
    ReaderChoice choice,
    StopList stops,
    Function<Stop, String> titles,
    Messages messages,
    Fonts fonts,
    PartHost host,
    EditorName signing,
    ArticleView text) {

  /// Adds what is selected; else the timeline, where the panel shows it; else what is chosen.
  void make() {
    TextSpan selected = text.selectionProperty().get();
    boolean timeline = selected == null && host.page().equals(TablePart.TIMELINE);
    Stop stop = timeline ? stops.timeline(messages) : stops.made(selected);
    if (stop == null) {
      host.say(nothing(timeline));
    } else {
      signing.as(by -> added(stop, by));
    }
  }

  private String nothing(boolean timeline) {
    if (timeline) {
      return messages.text("stage.said.noDated");
    }
    return choice.tieProperty().get() != null
        ? messages.text("stage.said.noTie")
        : messages.text("command.refused.nothing", messages.text("stage.command.stop"));
  }

  private void added(Stop stop, String by) {
    int count = stops.now().size();
    if (count > 0 && shows(stops.now().getLast(), stop)) {
      host.say(messages.text("stage.said.already", count, titles.apply(stop)));
    } else if (stops.add(stop, by)) {
      said("stage.said.added", count + 1, titles.apply(stop));
    }
  }

  /// Says what was done to the stops.
  void said(String key, Object... of) {
    host.say(messages.text(key, of));
  }

  /// Tells whether two stops show the same figure, tie or picture.
  static boolean shows(Stop one, @Nullable Stop other) {
    return switch (one) {
      case Stop.OfEstimate e ->
          other instanceof Stop.OfEstimate same && e.estimate().equals(same.estimate());
      case Stop.OfTie t -> other instanceof Stop.OfTie same && t.pair().equals(same.pair());
      case Stop.Graphic g ->
          other instanceof Stop.Graphic same
              && g.kind() == same.kind()
              && Objects.equals(g.estimate(), same.estimate());
      default -> false;
    };
  }

  /// Puts the chosen figure beside those of the last stop.
  void beside() {
    if (!stops.canPutBeside()) {
      host.say(messages.text("stage.said.besideNothing"));
      return;
    }
    signing.as(
        by -> {
          if (stops.putBeside(by)) {
            said("stage.said.beside", stops.now().size());
          } else {
            host.say(messages.text("stage.said.besideAlready"));
          }
        });
  }

  /// Makes a table of the figures of the last stop.
  void tabulate() {
    signing.as(
        by -> {
          if (stops.tabulate(by)) {
            said("stage.said.table", stops.now().size());
          } else {
            host.say(messages.text("stage.said.tableNothing"));
          }
        });
  }

  /// Adds a picture of what is chosen.
  void graphic() {
    Stop stop = stops.graphic(messages);
    if (stop == null) {
      boolean estimate = choice.estimateProperty().get() != null;
      host.say(messages.text(estimate ? "stage.said.noGraphic" : "stage.said.noEvents"));
    } else {
      signing.as(by -> added(stop, by));
    }
  }

  /// Adds what is computed from the chosen figure.
  void computed() {
    Stop stop = stops.computed();
    if (stop == null) {
      host.say(messages.text("stage.said.noComputed"));
    } else {
      signing.as(by -> added(stop, by));
    }
  }

  /// Asks for a headline of one's own, and adds it.
  void title() {
    plan(
        new Stop.Title(StopList.newId(stops.now()), Stop.Plan.NONE, ""),
        messages.text("stage.stop.title.own"),
        stop -> signing.as(by -> added(stop, by)));
  }

  /// Adds an empty screen.
  void empty() {
    signing.as(by -> added(new Stop.Empty(StopList.newId(stops.now()), Stop.Plan.NONE), by));
  }

  /// Asks for what is planned for a stop.
  ///
  /// @param kept told the stop as it is then
  void plan(Stop stop, String heading, Consumer<Stop> kept) {
    StopSheet sheet =
        new StopSheet(
            stop,
            messages,
            fonts,
            changed -> {
              host.closeSheet();
              kept.accept(changed);
            });
    host.showSheet(heading, sheet);
    sheet.focusFirst();
  }
}
