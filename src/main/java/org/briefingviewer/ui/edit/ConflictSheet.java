// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.edit;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.briefingviewer.conflict.FileDifference;
import org.briefingviewer.ui.field.SheetButton;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// Asks what becomes of a file that another program changed since it was opened, and lists on
/// demand what it and the open briefing say differently.
final class ConflictSheet extends VBox {
  private static final int MOST = 100;

  private final Messages messages;
  private final Fonts fonts;
  private final Button first;
  private final Button show;
  private final VBox list = new VBox();

  /// What can become of it.
  interface Choices {
    void keepBoth();

    void showDifferences();

    void replace();

    void stay();
  }

  /// The names of the files that are spoken of.
  ///
  /// @param file the one that was changed
  /// @param mine what the open briefing would be called beside it
  /// @param replaced what the changed file would be called beside the open briefing
  record Names(String file, String mine, String replaced) {}

  ConflictSheet(Names names, Messages messages, Fonts fonts, Choices choices) {
    this.messages = messages;
    this.fonts = fonts;
    WrappedLabel words = new WrappedLabel(messages.text("edit.changed.words", names.file()));
    WrappedLabel both =
        new WrappedLabel(messages.text("edit.changed.bothHelp", names.mine(), names.file()));
    WrappedLabel replaced =
        new WrappedLabel(messages.text("edit.changed.replaceHelp", names.file(), names.replaced()));
    both.getStyleClass().add("soft");
    replaced.getStyleClass().add("soft");
    first = button("both", choices::keepBoth);
    first.getStyleClass().add("main-button");
    show = button("show", choices::showDifferences);
    FlowPane buttons =
        new FlowPane(
            first, show, button("replace", choices::replace), button("stay", choices::stay));
    buttons.getStyleClass().add("leave-buttons");
    list.getStyleClass().add("difference-list");
    list.setVisible(false);
    list.setManaged(false);
    getChildren().addAll(words, both, replaced, buttons, list);
    getStyleClass().addAll("leave-sheet", "conflict-sheet");
  }

  private Button button(String which, Runnable handler) {
    return new SheetButton("conflict-" + which, messages.text("edit.changed." + which), handler);
  }

  void focusFirst() {
    first.requestFocus();
  }

  /// Says in the list's place that it is being made, or why there is none.
  void say(String words) {
    show.setDisable(true);
    list.getChildren().setAll(new WrappedLabel(words));
    list.setVisible(true);
    list.setManaged(true);
  }

  void show(List<FileDifference> found) {
    say(
        messages.text(
            found.isEmpty() ? "edit.changed.same" : "edit.changed.differences", found.size()));
    found.stream().limit(MOST).forEach(each -> list.getChildren().add(entry(each)));
    if (found.size() > MOST) {
      list.getChildren()
          .add(new WrappedLabel(messages.text("seal.check.more", found.size() - MOST)));
    }
  }

  private VBox entry(FileDifference difference) {
    VBox entry = new VBox(text(difference.of(), "issued-who"));
    line(entry, "edit.changed.file", difference.file(), "issued-now");
    line(entry, "edit.changed.open", difference.open(), "issued-now");
    entry.getStyleClass().add("issued-figure");
    return entry;
  }

  private void line(VBox entry, String key, @Nullable String words, String styleClass) {
    if (words != null) {
      entry.getChildren().add(text(messages.text(key, words), styleClass));
    }
  }

  private ScriptedText text(String words, String styleClass) {
    return new ScriptedText(fonts, words, styleClass);
  }
}
