// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.correct;

import java.util.List;
import java.util.Objects;
import org.briefingviewer.correct.TypedField;
import org.briefingviewer.derive.correction.ClaimField;
import org.briefingviewer.model.AnalyticConfidence;
import org.briefingviewer.model.AnalyticConfidence.Level;
import org.briefingviewer.ui.field.FittingLine;
import org.briefingviewer.ui.field.WordedChoice;
import org.briefingviewer.wording.Messages;

/// How sure the source is of an estimate, while that is corrected: the words, and how high they
/// mean.
final class ConfidenceLine {
  private final EditorContext of;
  private final PickField words;
  private Level level;

  private ConfidenceLine(EditorContext of) {
    this.of = of;
    AnalyticConfidence sure = of.draft().now().quantity().analyticConfidence();
    level = sure == null ? Level.UNSTATED : sure.level();
    words =
        new PickField(
            of,
            "correct-confidence",
            of.messages().text(ClaimField.CONFIDENCE),
            Objects.requireNonNullElse(of.draft().text(TypedField.CONFIDENCE), ""),
            of.draft().now().span().start(),
            (said, place) -> of.change(now -> now.sure(said, place, level)));
  }

  static FittingLine of(EditorContext of) {
    ConfidenceLine line = new ConfidenceLine(of);
    return new FittingLine(line.words, line.levels(), line.words);
  }

  private WordedChoice<Level> levels() {
    Messages messages = of.messages();
    WordedChoice<Level> levels =
        new WordedChoice<>(
            "correct-level",
            messages.text("correct.level.name"),
            List.of(Level.values()),
            level,
            each -> messages.text("correct.level." + each.name()),
            this::choose);
    levels.setMinWidth(WordedChoice.USE_PREF_SIZE);
    return levels;
  }

  private void choose(Level chosen) {
    level = chosen;
    of.change(now -> now.sure(words.getText(), words.place(), chosen));
  }
}
