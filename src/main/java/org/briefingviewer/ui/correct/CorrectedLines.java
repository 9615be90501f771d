// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.correct;

import java.util.List;
import javafx.scene.layout.VBox;
import org.briefingviewer.derive.correction.ClaimField;
import org.briefingviewer.derive.correction.Correction;
import org.briefingviewer.model.Claim;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.correction.CorrectionWords;
import org.briefingviewer.wording.correction.FieldWords;

/// What an estimate said before, on its card: what was stands struck beside what came instead, then
/// who did it, when and why.
final class CorrectedLines extends VBox {
  private final Fonts fonts;
  private final Messages messages;

  /// @param steps the oldest first
  CorrectedLines(List<Correction> steps, Messages messages, Fonts fonts) {
    this.fonts = fonts;
    this.messages = messages;
    setId("card-corrected");
    getStyleClass().add("corrected-lines");
    steps.forEach(this::add);
  }

  private void add(Correction step) {
    FieldWords said = new FieldWords(messages);
    if (step.from() instanceof Claim before && step.to() instanceof Claim after) {
      for (ClaimField field : step.fields()) {
        getChildren().add(line(said, field, before, after));
      }
    }
    String who = new CorrectionWords(messages).brief(step);
    String words = step.added() ? messages.text("correct.row.added", who) : who;
    getChildren().add(new ScriptedText(fonts, words, "soft"));
  }

  private ScriptedText line(FieldWords said, ClaimField field, Claim before, Claim after) {
    ScriptedText line = new ScriptedText(fonts, said.name(field) + ": ", "soft");
    line.append(said.said(field, before), "struck");
    line.append(" → ", "soft");
    line.appendStrong(said.said(field, after), "plain");
    line.setAccessibleText(
        messages.text(
            "correct.row.spoken",
            said.name(field),
            said.said(field, before),
            said.said(field, after)));
    return line;
  }
}
