// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.seal;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.BriefingEdit.SealBriefing;
import org.briefingviewer.model.edit.ChangesSinceSeal;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.wording.DateWords;
import org.briefingviewer.wording.EditWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.NameWords;

/// What was done since the last seal, the newest first; folded at first.
final class SinceSealList extends VBox {
  private static final int MOST = 100;

  SinceSealList(ChangesSinceSeal since, Messages messages, Fonts fonts) {
    getStyleClass().add("since-list");
    SealBriefing last = since.seal();
    int count = since.edits().size();
    String words =
        last == null
            ? messages.text("seal.since.made", count)
            : messages.text("seal.since", count, last.to().version());
    if (count == 0) {
      getChildren().add(new WrappedLabel(words));
      return;
    }
    VBox lines = new VBox();
    lines.setVisible(false);
    lines.managedProperty().bind(lines.visibleProperty());
    lines.getStyleClass().add("since-lines");
    Button head = new Button(words);
    head.setId("since-seal");
    head.getStyleClass().add("since-head");
    head.setOnAction(
        event -> {
          if (lines.getChildren().isEmpty()) {
            fill(lines, since.edits().reversed(), messages, fonts);
          }
          lines.setVisible(!lines.isVisible());
        });
    getChildren().addAll(head, lines);
  }

  private static void fill(
      VBox lines, List<BriefingEdit> newestFirst, Messages messages, Fonts fonts) {
    EditWords words = new EditWords(messages);
    NameWords names = new NameWords(messages);
    DateWords dates = new DateWords(messages);
    newestFirst.stream()
        .limit(MOST)
        .forEach(
            edit -> {
              String day = dates.brief(PartialDate.of(edit.act().at().toLocalDate()));
              String why = edit.act().why();
              String line =
                  why == null
                      ? messages.text(
                          "seal.since.line", names.of(edit.act().by()), day, words.of(edit))
                      : messages.text(
                          "seal.since.line.why",
                          names.of(edit.act().by()),
                          day,
                          words.of(edit),
                          why);
              lines.getChildren().add(new ScriptedText(fonts, line, "since-line"));
            });
    if (newestFirst.size() > MOST) {
      lines
          .getChildren()
          .add(new WrappedLabel(messages.text("seal.since.more", newestFirst.size() - MOST)));
    }
  }
}
