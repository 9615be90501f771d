// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.seal;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.briefingviewer.model.Briefing;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Seal;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.seal.SealWords;

/// How the open briefing is sealed, in few words; nothing where it never was.
final class SealMark extends Label {
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

  private final ReadingSession reading;
  private final Messages messages;

  SealMark(ReadingSession reading, Messages messages) {
    this.reading = reading;
    this.messages = messages;
    setId("seal-mark");
    getStyleClass().addAll("status-text", "seal-mark");
    managedProperty().bind(visibleProperty());
    reading.revisedProperty().subscribe(revised -> show());
  }

  private void show() {
    Briefing briefing = reading.briefing();
    BundleInfo info = briefing == null ? null : briefing.about();
    Seal seal = info == null ? null : info.seal();
    setVisible(seal != null);
    if (info == null || seal == null) {
      setText("");
      return;
    }
    setText(
        seal.covers()
            ? messages.text("seal.mark", info.version())
            : messages.text("seal.mark.changed", info.version(), seal.changes()));
    pseudoClassStateChanged(CHANGED, !seal.covers());
    String whole = String.join("\n", new SealWords(messages).lines(info));
    setTooltip(new Tooltip(whole));
    setAccessibleText(whole);
  }
}
