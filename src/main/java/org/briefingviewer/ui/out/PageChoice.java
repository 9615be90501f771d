// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.out;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.briefingviewer.export.pdf.PageRanges;
import org.briefingviewer.export.pdf.PdfPress;
import org.briefingviewer.ui.field.WordField;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// Which pages are wanted: all, or those that are named. How many copies is up to the program that
/// prints them.
final class PageChoice extends VBox {
  private final WordField pages = new WordField();

  PageChoice(Messages messages) {
    getStyleClass().add("page-choice");
    Label head = new Label(messages.text("out.pages"));
    head.setMinWidth(USE_PREF_SIZE);
    head.setLabelFor(pages);
    pages.setId("print-pages");
    pages.setPromptText(messages.text("out.pages.all"));
    pages.setAccessibleText(head.getText());
    HBox row = new HBox(head, pages);
    row.getStyleClass().add("print-row");
    WrappedLabel how = new WrappedLabel();
    how.setId("print-pages-how");
    how.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> messages.text(ranges() == null ? "out.pages.wrong" : "out.pages.how"),
                pages.textProperty()));
    getChildren().addAll(row, how);
  }

  private @Nullable PageRanges ranges() {
    return PageRanges.of(pages.getText());
  }

  /// Leads back to what was written where that names no pages.
  boolean refuses() {
    boolean wrong = ranges() == null;
    if (wrong) {
      pages.requestFocus();
    }
    return wrong;
  }

  /// Returns the format that makes the pages.
  PdfPress chosen() {
    PageRanges ranges = ranges();
    return new PdfPress(null, ranges == null ? PageRanges.ALL : ranges);
  }
}
