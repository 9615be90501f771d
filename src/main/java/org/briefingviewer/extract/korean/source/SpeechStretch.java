// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.source;

import java.util.List;
import java.util.regex.Pattern;
import org.briefingviewer.extract.korean.text.Eojeol;
import org.briefingviewer.extract.korean.text.KoreanSentence;

/// A stretch of a sentence that somebody gives.
///
/// @param voices who, nearest to the reader first
/// @param from where it begins in the sentence
/// @param loose whether they give what comes next, and only perhaps what comes later
public record SpeechStretch(List<KoreanVoice> voices, int from, int to, boolean loose) {
  private static final Pattern CLAUSE_END = Pattern.compile(".*(지만|으나|는데|고)");

  private static final int NEXT = 18;

  public SpeechStretch {
    voices = List.copyOf(voices);
  }

  SpeechStretch(List<KoreanVoice> voices, int from, int to) {
    this(voices, from, to, false);
  }

  /// Returns where the clause ends that goes on at a place.
  static int clauseEnd(KoreanSentence sentence, int from) {
    for (int i = sentence.wordAt(from); i < sentence.words().size(); i++) {
      Eojeol word = sentence.words().get(i);
      if (word.comma() || CLAUSE_END.matcher(word.text()).matches()) {
        return word.end();
      }
    }
    return sentence.text().length();
  }

  /// Tells whether what stands at a place may be somebody else's.
  boolean unsure(int place) {
    return loose && place - from > NEXT;
  }

  boolean covers(int place) {
    return from <= place && place < to;
  }
}
