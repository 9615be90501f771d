// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.importing;

import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.briefingviewer.intake.addition.ImportState;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.wording.Messages;

/// How far an import is, with a button that stops it.
final class ImportProgress extends VBox {
  private final Messages messages;
  private final WrappedLabel words = new WrappedLabel();
  private final ProgressBar bar = new ProgressBar();
  private final Button cancel;

  ImportProgress(Messages messages, Runnable stop) {
    this.messages = messages;
    cancel = new Button(messages.text("import.cancel"));
    cancel.setId("import-cancel");
    cancel.setOnAction(event -> stop.run());
    bar.setAccessibleText(messages.text("import.title"));
    bar.setMaxWidth(Double.MAX_VALUE);
    getStyleClass().add("import-progress");
    getChildren().addAll(words, bar, cancel);
  }

  void show(ImportState.Running running) {
    words.setText(
        messages.text("import.progress", running.number(), running.total(), running.name()));
    bar.setProgress(
        running.total() == 1
            ? ProgressBar.INDETERMINATE_PROGRESS
            : (running.number() - 1.0) / running.total());
  }

  void focusCancel() {
    cancel.requestFocus();
  }
}
