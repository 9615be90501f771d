// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.course;

import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.Review;
import org.briefingviewer.page.plate.LanesPicture;
import org.briefingviewer.page.plate.LanesPicture.Entry;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.row.RowCell;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.ReviewWords;
import org.jspecify.annotations.Nullable;

/// What a mark says: its number, whose lane it stands in, what it tells, the words, who says so and
/// who checked it.
final class LaneCell extends RowCell<Entry> {
  private final Messages messages;
  private final Fonts fonts;
  private final Supplier<@Nullable LanesPicture> picture;

  LaneCell(Messages messages, Fonts fonts, Supplier<@Nullable LanesPicture> picture) {
    this.messages = messages;
    this.fonts = fonts;
    this.picture = picture;
    getStyleClass().add("report-cell");
  }

  @Override
  protected void show(Entry entry) {
    LanesPicture shown = picture.get();
    if (shown == null) {
      clear();
      return;
    }
    ScriptedText what = new ScriptedText(fonts, "", "plain");
    what.appendStrong(entry.lane(), "report-difference");
    what.append("  " + shown.what(entry), "plain");
    Review review = entry.finding().review();
    Label checked = new Label(new ReviewWords(messages).brief(review));
    checked.getStyleClass().addAll("review", review.read() ? "checked" : "proposed");
    checked.setMinWidth(Region.USE_PREF_SIZE);
    FlowPane head = new FlowPane(what, checked);
    head.getStyleClass().add("report-head");
    VBox lines =
        new VBox(
            head,
            new ScriptedText(fonts, shown.words(entry), "report-written"),
            new ScriptedText(fonts, shown.said(entry), "soft"));
    lines.getStyleClass().add("report-lines");
    HBox.setHgrow(lines, Priority.ALWAYS);
    Label number = new Label(Integer.toString(entry.number()));
    number.setMinWidth(Region.USE_PREF_SIZE);
    number.getStyleClass().add("lane-number");
    HBox row = new HBox(number, lines);
    row.getStyleClass().add("report-row");
    setGraphic(row);
    setAccessibleText(shown.line(entry));
  }
}
