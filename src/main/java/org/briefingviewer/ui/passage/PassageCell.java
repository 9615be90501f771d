// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.passage;

import org.briefingviewer.model.Paragraph;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.row.RowCell;

/// A paragraph of a text with marks.
final class PassageCell extends RowCell<Paragraph> {
  private final PassageText in;
  private final PassageParagraph view;

  PassageCell(PassageText in, Fonts fonts) {
    this.in = in;
    this.view = new PassageParagraph(in, fonts);
    getStyleClass().setAll("passage-cell");
    in.chosenProperty().subscribe(view::choose);
  }

  /// Returns where marked words begin, from the upper edge, in pixels.
  double top(PassageMark mark) {
    return view.top(mark);
  }

  @Override
  protected void show(Paragraph paragraph) {
    view.show(paragraph, in.marksIn(paragraph));
    view.choose(in.chosenProperty().get());
    setGraphic(view);
    setAccessibleText(paragraph.span().of(in.text()));
  }
}
