// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.compare;

import javafx.scene.layout.VBox;
import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.row.RowCell;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.compare.ReportWords;

/// A group in the list of groups: what it is of, how many reports, from how many origins, and
/// whether a person confirmed it.
final class GroupCell extends RowCell<Compared> {
  private final Messages messages;
  private final Fonts fonts;
  private final ReportWords words;

  GroupCell(Messages messages, Fonts fonts) {
    this.messages = messages;
    this.fonts = fonts;
    this.words = new ReportWords(messages);
    getStyleClass().add("group-cell");
  }

  @Override
  protected void show(Compared compared) {
    String name = words.name(compared.group());
    String summary = words.summary(compared);
    boolean confirmed = compared.group().confirmed();
    String standing = messages.text(confirmed ? "compare.confirmed" : "compare.proposed");
    WrappedLabel count = new WrappedLabel(summary);
    count.getStyleClass().add("soft");
    WrappedLabel mark = new WrappedLabel(standing);
    mark.getStyleClass().add(confirmed ? "group-confirmed" : "group-proposed");
    VBox box = new VBox(new ScriptedText(fonts, name, "group-name"), count, mark);
    box.getStyleClass().add("group-box");
    setGraphic(box);
    setAccessibleText(name + ", " + summary + ", " + standing);
  }
}
