// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.find;

import javafx.scene.layout.VBox;
import org.briefingviewer.search.SearchHit;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.row.RowCell;
import org.briefingviewer.wording.Messages;

/// An article of the page of what was found, or a hit with its context; the words found are bold
/// and underlined.
final class FoundCell extends RowCell<FoundRow> {
  private static final String PLAIN = "found-plain";

  private final FoundWords words;
  private final Messages messages;
  private final Fonts fonts;

  FoundCell(FoundWords words, Messages messages, Fonts fonts) {
    this.words = words;
    this.messages = messages;
    this.fonts = fonts;
    getStyleClass().setAll("found-cell");
  }

  @Override
  protected void show(FoundRow row) {
    switch (row) {
      case FoundRow.Head head -> show(head);
      case FoundRow.Line line -> show(line);
    }
  }

  private void show(FoundRow.Head head) {
    String meta = words.meta(head.summary(), head.hits());
    VBox box =
        new VBox(
            new ScriptedText(fonts, head.summary().name(), "found-headline"),
            new ScriptedText(fonts, meta, "soft"));
    box.getStyleClass().add("found-article");
    setGraphic(box);
    setAccessibleText(messages.text("find.row.article", head.summary().name(), meta));
  }

  private void show(FoundRow.Line line) {
    SearchHit hit = line.hit();
    ScriptedText context = new ScriptedText(fonts, hit.context().before(), PLAIN);
    context.appendStrong(hit.context().words(), "found-words");
    context.append(hit.context().after(), PLAIN);
    VBox box = new VBox(context);
    box.getStyleClass().add("found-hit");
    String kind = words.kind(hit);
    if (!kind.isEmpty()) {
      box.getChildren().add(new ScriptedText(fonts, kind, "found-kind"));
    }
    setGraphic(box);
    setAccessibleText(
        messages.text("find.row.hit", line.number(), context.getAccessibleText(), kind));
  }
}
