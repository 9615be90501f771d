// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.present;

import java.util.function.Consumer;
import org.briefingviewer.model.Stop;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.present.StopList;
import org.briefingviewer.ui.ask.EditorName;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.part.PartHost;
import org.briefingviewer.ui.present.list.StopSheet;
import org.briefingviewer.ui.text.ArticleView;
import org.briefingviewer.wording.Messages;

/// Makes stops from where one reads, asks for what is to be typed of them, and says what was done.
///
/// @param text words selected in it can be a stop
record StopMaker(
    ReaderChoice choice,
    StopList stops,
    Messages messages,
    Fonts fonts,
    PartHost host,
    EditorName signing,
    ArticleView text) {

  /// Adds what is selected or chosen.
  void make() {
    Stop stop = stops.made(text.selectionProperty().get());
    if (stop != null) {
      signing.as(by -> added(stop, by));
    }
  }

  private void added(Stop stop, String by) {
    if (stops.add(stop, by)) {
      host.say(messages.text("stage.said.added", stops.now().size()));
    }
  }

  /// Puts the chosen figure beside those of the last stop.
  void beside() {
    if (!stops.canPutBeside()) {
      host.say(messages.text("stage.said.besideNothing"));
      return;
    }
    signing.as(
        by ->
            host.say(
                messages.text(
                    stops.putBeside(by) ? "stage.said.beside" : "stage.said.besideAlready",
                    stops.now().size())));
  }

  /// Makes a table of the figures of the last stop.
  void tabulate() {
    signing.as(
        by -> {
          if (stops.tabulate(by)) {
            host.say(messages.text("stage.said.table", stops.now().size()));
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
