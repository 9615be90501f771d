// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.compare;

import javafx.css.PseudoClass;
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
  private static final PseudoClass CONFIRMED = PseudoClass.getPseudoClass("confirmed");

  private final Messages messages;
  private final ReportWords words;
  private final ScriptedText name;
  private final WrappedLabel count = new WrappedLabel("", "soft");
  private final WrappedLabel mark = new WrappedLabel("", "group-standing");
  private final VBox box;

  GroupCell(Messages messages, Fonts fonts) {
    this.messages = messages;
    this.words = new ReportWords(messages);
    this.name = new ScriptedText(fonts, "", "group-name");
    this.box = new VBox(name, count, mark);
    box.getStyleClass().add("group-box");
    getStyleClass().add("group-cell");
  }

  @Override
  protected void show(Compared compared) {
    String called = words.name(compared.group());
    String summary = words.summary(compared);
    boolean confirmed = compared.group().confirmed();
    String standing = messages.text(confirmed ? "compare.confirmed" : "compare.proposed");
    name.setWords(called, "group-name");
    count.setText(summary);
    mark.setText(standing);
    mark.pseudoClassStateChanged(CONFIRMED, confirmed);
    setGraphic(box);
    setAccessibleText(called + ", " + summary + ", " + standing);
  }
}
