// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import org.briefingviewer.figure.TieReading;
import org.briefingviewer.model.TieState;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.WrappedLabel;
import org.briefingviewer.ui.message.Messages;

/// What a tie's card says, line by line: the words as written, who says so and when, what else is
/// said, on how many passages. Where the three ties would not fit, it says so in fewer lines.
final class TieLines extends VBox {
  private final TieWords words;
  private final TieReading reading;
  private final TieState state;
  private final WrappedLabel trend;
  private final ScriptedText said;
  private final ScriptedText assessed;
  private final ScriptedText other;
  private final ScriptedText count;
  private boolean compact;
  private boolean quoted;

  TieLines(Messages messages, PanelText text, TieReading reading, TieState state) {
    this.words = new TieWords(messages);
    this.reading = reading;
    this.state = state;
    trend = PanelText.wrapping("", "tie-state");
    said = text.words(messages.text("quoted", state.words()), "quote-words");
    assessed = text.words(words.assessed(state), "soft");
    other = text.words(words.other(reading), "soft");
    count = text.words(words.count(reading), "soft");
    show();
  }

  /// Returns the state in words, for the line of the tie's name.
  WrappedLabel trend() {
    return trend;
  }

  /// Takes as few lines as it can: what else is said goes beside the state, without who says it,
  /// and the passages are not counted. The opened evidence has it all.
  void setCompact(boolean compact) {
    this.compact = compact;
    show();
  }

  /// Shows or leaves out the words that say so.
  void setQuoted(boolean quoted) {
    this.quoted = quoted;
    show();
  }

  private void show() {
    boolean beside = words.besideState(reading, state, compact);
    trend.setText(beside ? words.stateWithOther(reading, state) : words.state(state));
    List<ScriptedText> lines = new ArrayList<>(List.of(assessed));
    if (quoted) {
      lines.addFirst(said);
    }
    if (reading.other() != null && !beside) {
      lines.add(other);
    }
    if (!compact) {
      lines.add(count);
    }
    if (!lines.equals(getChildren())) {
      getChildren().setAll(lines);
      // The ties are measured at once, so the lines need their looks.
      applyCss();
    }
  }
}
