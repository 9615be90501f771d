// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.beside;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.briefingviewer.compare.translation.AlignedParagraph;
import org.briefingviewer.compare.translation.TranslatedFigure;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.passage.PassageParagraph;
import org.briefingviewer.ui.row.RowCell;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// Paragraphs of the original, and beside them those of the translation that say the same.
final class BesideCell extends RowCell<AlignedParagraph> {
  private final BesideSide original;
  private final BesideSide translation;
  private final Messages messages;
  private final Fonts fonts;
  private final ObservableValue<@Nullable TranslatedFigure> chosen;
  private final List<PassageParagraph> originals = new ArrayList<>();
  private final List<PassageParagraph> translations = new ArrayList<>();

  BesideCell(
      BesideSide original,
      BesideSide translation,
      ObservableValue<@Nullable TranslatedFigure> chosen,
      Messages messages,
      Fonts fonts) {
    this.original = original;
    this.translation = translation;
    this.chosen = chosen;
    this.messages = messages;
    this.fonts = fonts;
    getStyleClass().setAll("passage-cell");
    chosen.subscribe(this::choose);
  }

  @Override
  protected void updateItem(@Nullable AlignedParagraph row, boolean empty) {
    originals.clear();
    translations.clear();
    super.updateItem(row, empty);
  }

  @Override
  protected void show(AlignedParagraph row) {
    List<Paragraph> here = original.paragraphs(row.originalFrom(), row.originalTo());
    List<Paragraph> there = translation.paragraphs(row.translationFrom(), row.translationTo());
    setGraphic(
        new Pair(
            column(original, here, originals, "beside.added"),
            column(translation, there, translations, "beside.leftOut")));
    choose(chosen.getValue());
    setAccessibleText(spoken(original, here) + " — " + spoken(translation, there));
  }

  private VBox column(
      BesideSide side, List<Paragraph> paragraphs, List<PassageParagraph> views, String none) {
    VBox column = new VBox();
    for (Paragraph paragraph : paragraphs) {
      PassageParagraph view = new PassageParagraph(side, fonts);
      view.show(paragraph, side.marksIn(paragraph));
      views.add(view);
      column.getChildren().add(view);
    }
    if (paragraphs.isEmpty()) {
      WrappedLabel missing = new WrappedLabel(messages.text(none));
      missing.getStyleClass().add("beside-missing");
      column.getChildren().add(missing);
    }
    column.getStyleClass().add("beside-column");
    return column;
  }

  private void choose(@Nullable TranslatedFigure figure) {
    originals.forEach(view -> view.choose(original.mark(figure)));
    translations.forEach(view -> view.choose(translation.mark(figure)));
  }

  private static String spoken(BesideSide side, List<Paragraph> paragraphs) {
    return String.join(" ", paragraphs.stream().map(each -> each.span().of(side.text())).toList());
  }

  /// Two columns of one width, as high as the higher one.
  private static final class Pair extends Region {
    private final VBox left;
    private final VBox right;

    Pair(VBox left, VBox right) {
      this.left = left;
      this.right = right;
      getStyleClass().add("beside-pair");
      getChildren().addAll(left, right);
    }

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
      double half = Math.floor((width < 0 ? getWidth() : width) / 2);
      return Math.max(left.prefHeight(half), right.prefHeight(half))
          + snappedTopInset()
          + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
      double half = Math.floor(getWidth() / 2);
      double high = getHeight() - snappedTopInset() - snappedBottomInset();
      left.resizeRelocate(0, snappedTopInset(), half, high);
      right.resizeRelocate(half, snappedTopInset(), getWidth() - half, high);
    }
  }
}
