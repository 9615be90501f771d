// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.correct;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextField;
import org.briefingviewer.correct.DraftFault;
import org.briefingviewer.correct.DraftReading;
import org.briefingviewer.correct.EstimateDraft;
import org.briefingviewer.correct.TextWords;
import org.briefingviewer.correct.TypedField;
import org.briefingviewer.model.Agent;
import org.briefingviewer.session.correct.EstimateCorrection;
import org.briefingviewer.ui.field.WordField;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.TypedFace;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.correction.DateReading;

/// What the fields of an editor are made with.
///
/// @param reading says what of the draft cannot be
record EditorContext(
    EstimateCorrection correcting,
    DraftReading reading,
    WordPicker picking,
    Messages messages,
    Fonts fonts) {

  /// Returns the draft of now.
  EstimateDraft draft() {
    EstimateDraft open = correcting.draftProperty().get();
    if (open == null) {
      throw new IllegalStateException("nothing is being corrected");
    }
    return open;
  }

  /// Makes the field in which a part of the draft is typed.
  ///
  /// @param prompt the message that says what goes in
  TextField typed(TypedField field, String id, String prompt) {
    String first = Objects.requireNonNullElse(draft().first(field), "");
    UnaryOperator<String> read =
        field == TypedField.AS_OF ? new DateReading(messages)::iso : UnaryOperator.identity();
    WordField input = new WordField();
    input.setText(draft().text(field));
    input.setId(id);
    input.setPromptText(messages.text(prompt));
    input.setAccessibleText(messages.text(prompt));
    TypedFace.follow(input, fonts);
    input
        .textProperty()
        .addListener(
            (observed, before, now) -> change(draft -> draft.type(field, read.apply(now), first)));
    return input;
  }

  void change(UnaryOperator<EstimateDraft> change) {
    correcting.change(change);
  }

  List<DraftFault> faults() {
    return reading.faults(draft());
  }

  TextWords text() {
    return reading.text();
  }

  List<Agent> agents() {
    return reading.agents();
  }
}
