// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.source;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.extract.korean.name.NamedAgent;
import org.briefingviewer.extract.korean.source.SubjectReader.Candidate;
import org.briefingviewer.extract.korean.text.KoreanSentence;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Makes those who speak in one sentence of whom its words name, and keeps where the names stand.
final class VoiceMaker {
  private final KoreanSentence sentence;
  private final SpeakerMemory memory;
  private final List<TextSpan> mentions = new ArrayList<>();

  VoiceMaker(KoreanSentence sentence, SpeakerMemory memory) {
    this.sentence = sentence;
    this.memory = memory;
  }

  /// Returns where the names stand, in the sentence.
  List<TextSpan> mentions() {
    return mentions;
  }

  /// Returns the subject of a verb as one who speaks; null where it points to nobody that is known.
  @Nullable KoreanVoice spoken(Candidate subject, ReportVerb verb) {
    TextSpan cue = sentence.place(verb.start(), verb.end());
    NamedAgent named = resolved(subject.named());
    return named == null
        ? null
        : new KoreanVoice(named, mention(subject.named()), cue, verb.estimates(), false);
  }

  /// Returns whom a phrase names as one who speaks; null for nobody.
  ///
  /// @param from where the phrase begins
  /// @param to where it ends
  @Nullable KoreanVoice voice(@Nullable NamedAgent named, int from, int to, boolean estimates) {
    NamedAgent who = named == null ? null : resolved(named);
    if (named == null || who == null) {
      return null;
    }
    int begins = Math.max(from, named.to());
    TextSpan cue = begins < to ? sentence.place(begins, to) : null;
    return new KoreanVoice(who, mention(named), cue, estimates, false);
  }

  private @Nullable NamedAgent resolved(NamedAgent named) {
    String phrase = sentence.text().substring(named.from(), named.to());
    return memory.resolved(named, phrase, sentence.index());
  }

  private TextSpan mention(NamedAgent named) {
    mentions.add(new TextSpan(named.from(), named.to()));
    return sentence.place(named.from(), named.to());
  }

  /// Returns some who speak with one more, where that is none of them.
  static List<KoreanVoice> appended(List<KoreanVoice> voices, KoreanVoice voice) {
    List<KoreanVoice> all = new ArrayList<>(voices);
    if (voices.stream().noneMatch(voice::same)) {
      all.add(voice);
    }
    return all;
  }
}
