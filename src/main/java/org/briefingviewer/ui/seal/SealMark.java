// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.seal;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Seal;
import org.briefingviewer.model.SealComparison.Outcome;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.seal.OpenCheck;
import org.briefingviewer.model.seal.SealSignature;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.seal.SealWords;
import org.jspecify.annotations.Nullable;

/// How the open briefing is sealed, in few words; nothing where it never was. Pressed, it shows the
/// rest.
final class SealMark extends Button {
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
  private static final PseudoClass DIFFERS = PseudoClass.getPseudoClass("differs");

  private final ShownBriefing shown;
  private final Messages messages;

  SealMark(ShownBriefing shown, Messages messages, Runnable whole) {
    this.shown = shown;
    this.messages = messages;
    setId("seal-mark");
    getStyleClass().addAll("status-text", "status-button", "seal-mark");
    setOnAction(event -> whole.run());
    managedProperty().bind(visibleProperty());
    shown.revisedProperty().subscribe(revised -> show());
    shown.knowledgeProperty().subscribe(known -> show());
    shown.integrityProperty().subscribe(compared -> show());
  }

  private void show() {
    Briefing briefing = shown.briefing();
    BundleInfo info = briefing == null ? null : briefing.about();
    Seal seal = info == null ? null : info.seal();
    setVisible(info != null && (seal != null || info.compared().differs()));
    if (info == null || !isVisible()) {
      setText("");
      return;
    }
    Outcome compared = info.compared().outcome();
    setText(words(info, seal));
    pseudoClassStateChanged(DIFFERS, compared == Outcome.DIFFERS);
    pseudoClassStateChanged(
        CHANGED, compared == Outcome.NOT_SAID || (seal != null && !seal.covers()));
    String whole = String.join("\n", new SealWords(messages).lines(info));
    setTooltip(new Tooltip(whole));
    setAccessibleText(whole);
  }

  private String words(BundleInfo info, @Nullable Seal seal) {
    if (seal == null) {
      return messages.text("seal.mark.removed");
    }
    int open = seal.open().stream().mapToInt(OpenCheck::count).sum();
    return switch (info.compared().outcome()) {
      case NOT_COMPARED -> messages.text("seal.mark.pending");
      case NOT_SAID -> messages.text("seal.mark.unproven");
      case DIFFERS -> messages.text("seal.mark.differs");
      case AS_SEALED ->
          seal.covers()
              ? messages.text(mark(info.compared().signature()), info.version(), open)
              : messages.text("seal.mark.changed", info.version(), seal.changes());
    };
  }

  private static String mark(@Nullable SealSignature signature) {
    if (signature == null) {
      return "seal.mark";
    }
    return signature.name() == null ? "seal.mark.unknown" : "seal.mark.signed";
  }
}
