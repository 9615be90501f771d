// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.briefingviewer.graphics.Drawing;
import org.briefingviewer.ui.compare.GroupSight.SeenOrigin;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.graphics.DrawingView;
import org.briefingviewer.ui.row.RowCell;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.compare.ReportCodes;
import org.jspecify.annotations.Nullable;

/// Where the reports of the chosen group come from: of each origin where the chains meet, as a
/// picture, and what says so. That none was found is never said to be independence. Only the
/// origins in view have nodes.
final class OriginsPage extends ListView<OriginsPage.Row> {
  private final Messages messages;
  private final Fonts fonts;

  /// What stands in the list.
  ///
  /// @param style of what is said
  /// @param origin what else is shown; null of words alone
  record Row(String said, String style, @Nullable SeenOrigin origin) {}

  /// @param close puts the view away that shows the reports
  OriginsPage(
      ObservableValue<@Nullable GroupSight> sight, Messages messages, Fonts fonts, Runnable close) {
    this.messages = messages;
    this.fonts = fonts;
    setId("origins-page");
    getStyleClass().add("origins-page");
    setCellFactory(view -> new OriginCell());
    setPlaceholder(new WrappedLabel());
    setAccessibleText(messages.text("origins.help"));
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close.run();
            event.consume();
          }
        });
    sight.subscribe(this::show);
  }

  private void show(@Nullable GroupSight sight) {
    List<Row> rows = new ArrayList<>();
    if (sight != null) {
      rows.add(new Row(sight.summary(), "origins-summary", null));
      sight.origins().forEach(origin -> rows.add(new Row(origin.name(), "plain", origin)));
      if (sight.more() > 0) {
        rows.add(new Row(messages.text("origins.more", sight.more()), "plain", null));
      }
      rows.add(new Row(messages.text("origins.caution"), "soft", null));
    }
    getItems().setAll(rows);
    scrollTo(0);
  }

  private final class OriginCell extends RowCell<Row> {
    @Override
    protected void show(Row row) {
      SeenOrigin origin = row.origin();
      VBox box = new VBox();
      box.getStyleClass().add("report-origin");
      if (origin == null) {
        box.getChildren().add(new WrappedLabel(row.said(), row.style()));
        setAccessibleText(row.said());
      } else {
        fill(box, row, origin);
        setAccessibleText(row.said() + ". " + String.join(". ", origin.signs()));
      }
      setGraphic(box);
    }

    private void fill(VBox box, Row row, SeenOrigin origin) {
      ScriptedText name = new ScriptedText(fonts, row.said(), row.style());
      HBox.setHgrow(name, Priority.ALWAYS);
      int index = origin.index();
      HBox head = new HBox(ReportCell.badge(ReportCodes.letter(index), index), name);
      head.getStyleClass().add("report-row");
      box.getChildren().add(head);
      Drawing meeting = origin.meeting();
      if (meeting != null) {
        String spoken = messages.text("origins.drawn", row.said());
        box.getChildren().add(new DrawingView(meeting, fonts, spoken));
      }
      for (String sign : origin.signs()) {
        box.getChildren().add(new ScriptedText(fonts, sign, "soft"));
      }
    }
  }
}
