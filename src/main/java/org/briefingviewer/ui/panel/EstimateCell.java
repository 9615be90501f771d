// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Review;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.row.ShownCell;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.NameWords;
import org.briefingviewer.wording.cited.UnsureWords;

/// One line of the list of estimates: number, words as written, bound, source, checked or not.
final class EstimateCell extends ShownCell<Estimate> {
  private static final String WRITTEN = "estimate-written";

  private final Messages messages;
  private final ReviewMark reviews;
  private final Label number = PanelText.single("", "estimate-number");
  private final ScriptedText written;
  private final ScriptedText source;
  private final Label review = PanelText.single("", "review");
  private final HBox row;

  EstimateCell(Messages messages, Fonts fonts) {
    this.written = new ScriptedText(fonts, "", WRITTEN);
    this.source = new ScriptedText(fonts, "", "soft");
    this.messages = messages;
    this.reviews = new ReviewMark(messages);
    getStyleClass().add("estimate-cell");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    VBox words = new VBox(written, source);
    StackPane badge = new StackPane(number);
    badge.getStyleClass().add("estimate-badge");
    row = new HBox(badge, words, review);
    row.getStyleClass().add("estimate-row");
    row.setAlignment(Pos.TOP_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
  }

  @Override
  protected void show(Estimate estimate) {
    String quoted = messages.text("quoted", estimate.quantity().asWritten());
    String bound = messages.text(estimate.quantity().bound());
    number.setText(Integer.toString(getIndex() + 1));
    String from = sourceWords(estimate);
    written.setWords(quoted + " · " + bound, WRITTEN);
    source.setWords(from, "soft");
    show(estimate.review());
    setGraphic(row);
    setAccessibleText(
        messages.text(
            "estimates.row", getIndex() + 1, quoted, bound, from, reviews.text(estimate.review())));
  }

  private void show(Review reviewed) {
    review.setText(reviews.brief(reviewed));
    review.getStyleClass().setAll("label", "review", ReviewMark.styleClass(reviewed));
  }

  private String sourceWords(Estimate estimate) {
    ChainLink source = estimate.chain().source();
    String name =
        source == null
            ? messages.text("gap." + estimate.chain().sourceGap().told())
            : new NameWords(messages).of(source.agent());
    return UnsureWords.with(name, estimate, messages);
  }

  @Override
  protected double computePrefHeight(double width) {
    // New words have no look, so no size, before the next pulse; the list remembers what it
    // measured.
    row.applyCss();
    double known = getListView() == null ? 0 : getListView().getWidth();
    double inside = known > 0 ? known : USUAL_WIDTH;
    double bar = SCROLL_BAR * getFont().getSize();
    double across = inside - snappedLeftInset() - snappedRightInset() - Math.ceil(bar);
    return getGraphic() == null
        ? super.computePrefHeight(width)
        : snappedTopInset() + row.prefHeight(Math.max(across, 0)) + snappedBottomInset();
  }

  /// Width of the list before it is laid out, in pixels.
  private static final double USUAL_WIDTH = 340;

  /// Room for the list's scroll bar, in the height of the letters; see `panel.css`.
  private static final double SCROLL_BAR = 0.7143;
}
