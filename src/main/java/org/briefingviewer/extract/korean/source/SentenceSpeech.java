// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.source;

import java.util.List;
import org.briefingviewer.extract.korean.text.KoreanSentence;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Who gives what a sentence says.
///
/// @param hearsay words that only say that somebody says so, in the sentence
/// @param mentions where names of sources stand, in the sentence
public record SentenceSpeech(
    KoreanSentence sentence,
    List<SpeechStretch> speeches,
    List<TextSpan> hearsay,
    List<TextSpan> mentions) {
  public SentenceSpeech {
    speeches = List.copyOf(speeches);
    hearsay = List.copyOf(hearsay);
    mentions = List.copyOf(mentions);
  }

  /// Returns who gives what stands at a place in the sentence; nobody where none is said to.
  public List<KoreanVoice> at(int place) {
    SpeechStretch found = stretch(place);
    return found == null ? List.of() : found.voices();
  }

  /// Tells whether what stands at a place is only perhaps theirs.
  public boolean unsure(int place) {
    SpeechStretch found = stretch(place);
    return found != null && found.unsure(place);
  }

  private @Nullable SpeechStretch stretch(int place) {
    SpeechStretch found = null;
    for (SpeechStretch each : speeches) {
      found = each.covers(place) && (found == null || !each.voices().isEmpty()) ? each : found;
    }
    return found;
  }

  /// Tells whether somebody, named or not, is said to give what stands at a place.
  public boolean said(int place) {
    return speeches.stream().anyMatch(each -> each.covers(place));
  }

  /// Returns the same sentence, all of it given by some who speak.
  SentenceSpeech by(List<KoreanVoice> voices) {
    List<SpeechStretch> all = List.of(new SpeechStretch(voices, 0, sentence.text().length()));
    return new SentenceSpeech(sentence, all, hearsay, mentions);
  }

  /// Tells whether one gives all of it.
  boolean wholly() {
    return speeches.size() == 1
        && speeches.getFirst().from() == 0
        && speeches.getFirst().to() == sentence.text().length();
  }

  boolean spoken() {
    return speeches.stream().anyMatch(each -> !each.voices().isEmpty());
  }

  /// Returns who gives the last of what it says.
  List<KoreanVoice> last() {
    return speeches.getLast().voices();
  }

  /// Tells whether a place is among the words that name a source.
  public boolean named(int from, int to) {
    return mentions.stream().anyMatch(m -> m.start() < to && from < m.end());
  }

  /// Tells whether the name of a source ends shortly before a place.
  public boolean behindName(int place) {
    return mentions.stream().anyMatch(m -> m.end() <= place && place - m.end() <= 3);
  }
}
