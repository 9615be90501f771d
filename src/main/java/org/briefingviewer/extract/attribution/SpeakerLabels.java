// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.turn.SpeakerTurn;
import org.briefingviewer.extract.turn.SpeakerTurns;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds speakers who hold for whole paragraphs: whoever has the word in a transcript ("MR. KIRBY:
/// …"), and a paragraph that ends in a colon ("The board wrote:").
final class SpeakerLabels {

  private final SpeakerTurns turns = new SpeakerTurns();

  /// Adds to each sentence the speaker of its paragraph, if it has one, before what it says itself.
  ///
  /// Returns the paragraphs in which somebody only asks.
  Set<Integer> add(AnalysedText text, List<List<Attribution>> bySentence) {
    Map<Integer, SpeakerTurn> spoken = turns.of(text);
    Set<Integer> asked = new HashSet<>();
    Attribution current = null;
    for (Sentence sentence : text.sentences()) {
      SpeakerTurn turn = spoken.get(sentence.paragraph());
      if (turn != null) {
        current = said(turn, sentence);
        if (current == null) {
          asked.add(sentence.paragraph());
        }
      } else if (opens(text, sentence)) {
        current = introduced(text, sentence, bySentence);
      }
      if (current != null) {
        bySentence.get(sentence.index()).addFirst(current);
      }
    }
    return asked;
  }

  private static @Nullable Attribution said(SpeakerTurn turn, Sentence sentence) {
    TextSpan speaker = turn.speaker();
    return speaker == null
        ? null
        : new Attribution(speaker, turn.sign(), Cue.Kind.LABEL, sentence, turn.words(), false);
  }

  private static boolean opens(AnalysedText text, Sentence sentence) {
    return sentence.index() == 0
        || text.sentences().get(sentence.index() - 1).paragraph() != sentence.paragraph();
  }

  private static TextSpan paragraph(AnalysedText text, Sentence sentence) {
    return text.article().paragraphs().get(sentence.paragraph()).span();
  }

  /// The speaker of a paragraph before, when it ends in a colon.
  private static @Nullable Attribution introduced(
      AnalysedText text, Sentence sentence, List<List<Attribution>> bySentence) {
    if (sentence.index() == 0) {
      return null;
    }
    Sentence before = text.sentences().get(sentence.index() - 1);
    List<Attribution> there = bySentence.get(before.index());
    if (there.isEmpty() || !text.words(before.span()).endsWith(":")) {
      return null;
    }
    Attribution speaker = there.getLast();
    return new Attribution(
        speaker.source(),
        speaker.cue(),
        Cue.Kind.LABEL,
        sentence,
        paragraph(text, sentence),
        false);
  }
}
