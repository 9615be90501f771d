// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.turn;

import java.util.HashMap;
import java.util.Map;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.turn.TurnLabel.Form;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds the turns of a text in which people speak one after another. One line with a colon makes
/// no transcript: it takes a title, several labels in capitals, a name that comes again, or
/// somebody who asks.
public final class Turns {
  private static final int SHOUTED = 3;

  /// So many labels carry a speaker over to paragraphs that have none.
  private static final int TRANSCRIPT = 3;

  private final TurnWords words = new TurnWords();

  /// What the labels of one text are, by paragraph.
  private record Labels(
      Map<Integer, TurnLabel> labels,
      Map<String, Integer> again,
      int askers,
      int shouted,
      int titled) {

    /// Whether a label of this form and key tells who speaks.
    boolean speaks(TurnLabel label) {
      boolean repeated = again.getOrDefault(label.key(), 0) > 1;
      return switch (label.form()) {
        case ASKER, ANSWER -> false;
        case TITLED -> true;
        case SHOUTED -> shouted >= Turns.SHOUTED || titled > 0 || askers > 0;
        case NAME -> repeated || askers > 0;
        case SINGLE -> repeated && (askers > 0 || again.size() > 1);
      };
    }

    /// Whether those who speak go on in paragraphs without a label: names alone may head sections.
    boolean carries() {
      boolean marked = askers > 0 || titled > 0 || shouted >= Turns.SHOUTED;
      return marked && (labels.size() >= TRANSCRIPT || (labels.size() > 1 && askers > 0));
    }
  }

  /// Returns the turn of each paragraph in which somebody has the word, by the paragraph's number.
  public Map<Integer, Turn> of(AnalysedText text) {
    Labels labels = labels(text);
    Map<Integer, Turn> turns = new HashMap<>();
    if (labels.labels().isEmpty()) {
      return turns;
    }
    boolean carries = labels.carries();
    Turn current = null;
    int paragraph = -1;
    for (Sentence sentence : text.sentences()) {
      if (sentence.paragraph() == paragraph) {
        continue;
      }
      paragraph = sentence.paragraph();
      TurnLabel label = labels.labels().get(paragraph);
      if (label != null) {
        current = turn(text, sentence, label, labels);
      } else if (current != null) {
        boolean goesOn = carries && sentence.kind() == ParagraphKind.BODY;
        current = goesOn ? new Turn(current.speaker(), current.sign(), span(text, sentence)) : null;
      }
      if (current != null) {
        turns.put(paragraph, current);
      }
    }
    return turns;
  }

  private Labels labels(AnalysedText text) {
    Map<Integer, TurnLabel> found = new HashMap<>();
    Map<String, Integer> again = new HashMap<>();
    int askers = 0;
    int shouted = 0;
    int titled = 0;
    int paragraph = -1;
    for (Sentence sentence : text.sentences()) {
      boolean opens = sentence.paragraph() != paragraph;
      paragraph = sentence.paragraph();
      TurnLabel label =
          opens && sentence.kind() == ParagraphKind.BODY ? TurnLabel.of(sentence, words) : null;
      if (label != null) {
        found.put(paragraph, label);
        again.merge(label.key(), 1, Integer::sum);
        askers += label.form() == Form.ASKER ? 1 : 0;
        shouted += label.form() == Form.SHOUTED ? 1 : 0;
        titled += label.form() == Form.TITLED ? 1 : 0;
      }
    }
    return new Labels(found, again, askers, shouted, titled);
  }

  private @Nullable Turn turn(
      AnalysedText text, Sentence sentence, TurnLabel label, Labels labels) {
    TextSpan paragraph = span(text, sentence);
    TextSpan said = new TextSpan(label.sign().end(), paragraph.end());
    if (label.form() == Form.ANSWER) {
      TextSpan asked = labels.askers() > 0 ? Interviewee.of(text, sentence.index(), words) : null;
      return new Turn(asked, label.sign(), said);
    }
    boolean asks = text.words(paragraph).endsWith("?") && label.form() != Form.TITLED;
    if (label.form() == Form.ASKER || (labels.speaks(label) && asks)) {
      return new Turn(null, label.sign(), said);
    }
    return labels.speaks(label) ? new Turn(label.name(), label.sign(), said) : null;
  }

  private static TextSpan span(AnalysedText text, Sentence sentence) {
    return text.article().paragraphs().get(sentence.paragraph()).span();
  }
}
