// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.correct;

import java.util.List;
import javafx.scene.layout.VBox;
import org.briefingviewer.derive.correction.ClaimField;
import org.briefingviewer.derive.correction.Correction;
import org.briefingviewer.derive.correction.TieField;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.TieState;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.correction.CorrectionWords;
import org.briefingviewer.wording.correction.FieldWords;
import org.briefingviewer.wording.correction.TieFieldWords;
import org.briefingviewer.wording.course.EventWords;

/// What an estimate, a state of a tie or an event said before: what was stands struck beside what
/// came instead, then who did it, when and why.
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

  /// @param state one of a tie
  /// @param steps the oldest first
  CorrectedLines(TieState state, List<Correction> steps, TieFieldWords said, Fonts fonts) {
    this.fonts = fonts;
    this.messages = said.messages();
    setId("corrected-" + state.articleId() + "-" + state.id());
    getStyleClass().addAll("corrected-lines", "corrected-state");
    steps.forEach(step -> add(step, said));
  }

  /// @param event one of the timeline
  /// @param steps the oldest first
  CorrectedLines(Event event, List<Correction> steps, Messages messages, Fonts fonts) {
    this.fonts = fonts;
    this.messages = messages;
    setId("corrected-" + event.quote().articleId() + "-" + event.id());
    getStyleClass().add("corrected-lines");
    steps.forEach(this::addEvent);
  }

  private void addEvent(Correction step) {
    if (step.from() instanceof Event before && step.to() instanceof Event after) {
      new EventWords(messages)
          .corrected(before, after)
          .forEach(each -> getChildren().add(line(each.field(), each.before(), each.after())));
    }
    who(step);
  }

  private void add(Correction step, TieFieldWords said) {
    if (step.from() instanceof TieState before && step.to() instanceof TieState after) {
      for (TieField field : TieField.values()) {
        if (field.differs(before, after)) {
          getChildren()
              .add(line(said.name(field), said.said(field, before), said.said(field, after)));
        }
      }
    }
    who(step);
  }

  private void add(Correction step) {
    FieldWords said = new FieldWords(messages);
    if (step.from() instanceof Claim before && step.to() instanceof Claim after) {
      for (ClaimField field : step.fields()) {
        getChildren()
            .add(line(said.name(field), said.said(field, before), said.said(field, after)));
      }
    }
    who(step);
  }

  private void who(Correction step) {
    String who = new CorrectionWords(messages).brief(step);
    String words = step.added() ? messages.text("correct.row.added", who) : who;
    getChildren().add(new ScriptedText(fonts, words, "soft"));
  }

  private ScriptedText line(String field, String before, String after) {
    ScriptedText line = new ScriptedText(fonts, field + ": ", "soft");
    line.append(before, "struck");
    line.append(" → ", "soft");
    line.appendStrong(after, "plain");
    line.setAccessibleText(messages.text("correct.row.spoken", field, before, after));
    return line;
  }
}
