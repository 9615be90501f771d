// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.correct;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.briefingviewer.correct.TypedField;
import org.briefingviewer.derive.correction.ClaimField;
import org.briefingviewer.model.Likelihood.Band.Origin;
import org.briefingviewer.ui.field.FittingLine;
import org.briefingviewer.ui.field.WordedChoice;
import org.briefingviewer.wording.Messages;

/// Words of likelihood while they are corrected, and under them what they mean in percent: on which
/// scale, and who says so.
final class BandLines extends VBox {
  private static final int BAND_COLUMNS = 6;

  BandLines(EditorContext of) {
    Messages messages = of.messages();
    PickField words =
        new PickField(
            of,
            "correct-likelihood",
            messages.text(ClaimField.LIKELIHOOD),
            Objects.requireNonNullElse(of.draft().text(TypedField.LIKELIHOOD), ""),
            of.draft().now().span().start(),
            (said, place) -> of.change(draft -> draft.likely(said, place)));
    TextField band = of.typed(TypedField.BAND, "correct-band", "correct.band");
    band.setPrefColumnCount(BAND_COLUMNS);
    band.setMinWidth(USE_PREF_SIZE);
    String now = Objects.requireNonNullElse(of.draft().text(TypedField.ORIGIN), "");
    String first = Objects.requireNonNullElse(of.draft().first(TypedField.ORIGIN), "");
    WordedChoice<Origin> origin =
        new WordedChoice<>(
            "correct-origin",
            messages.text("correct.origin"),
            List.of(Origin.values()),
            Origin.valueOf(now),
            messages::text,
            chosen -> of.change(draft -> draft.type(TypedField.ORIGIN, chosen.name(), first)));
    TextField scale = of.typed(TypedField.SCALE, "correct-scale", "correct.scale");
    FittingLine line = new FittingLine(band, scale, scale);
    getStyleClass().add("editor-value");
    getChildren().addAll(words, line, origin);
  }
}
