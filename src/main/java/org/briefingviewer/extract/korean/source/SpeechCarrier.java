// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.source;

import java.util.List;
import org.briefingviewer.extract.korean.name.AgentClass;
import org.briefingviewer.extract.korean.text.Eojeol;
import org.briefingviewer.extract.korean.text.KoreanSentence;
import org.briefingviewer.extract.korean.text.KoreanWords;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.TextSpan;

/// Gives a sentence that names nobody to whoever gave the one before it in the same paragraph:
/// "통일부는 입국자가 310명이라고 밝혔다. 여자가 220명이다." Korean names who says it once a paragraph; that it goes on
/// is inferred, and looks unsure.
final class SpeechCarrier {
  private static final String ITEM = "○◦ㅇ-–▲△▶▷*";

  /// How many words may stand behind the last that is given: its verb, "있다", "바 있다".
  private static final int CLOSING = 4;

  /// How many sentences back whoever gives a series may have been named.
  private static final int BACK = 3;

  private final MatterReader topics;
  private final KoreanWords words;

  /// @param words `speech.tsv`
  SpeechCarrier(MatterReader topics, KoreanWords words) {
    this.topics = topics;
    this.words = words;
  }

  /// Tells whether a line is an item below the one before it, as releases write them.
  static boolean itemized(KoreanSentence sentence) {
    return sentence.text().length() > 2
        && ITEM.indexOf(sentence.text().charAt(0)) >= 0
        && sentence.text().charAt(1) == ' ';
  }

  /// Tells whether the headline's quotation is still open behind a line, so that the next one goes
  /// on with it.
  static boolean open(KoreanSentence line) {
    return line.kind() != ParagraphKind.BODY && line.quoted().get(line.text().length() - 1);
  }

  /// Returns what a sentence says with who gives it, where the one before tells.
  ///
  /// @param before that of the sentence before, in the same paragraph
  SentenceSpeech carried(SentenceSpeech speech, SentenceSpeech before) {
    if (!speech.speeches().isEmpty()
        || !before.spoken()
        || (turns(speech.sentence()) && !held(speech.sentence()))) {
      return speech;
    }
    SpeechStretch last = before.speeches().getLast();
    boolean part =
        words.opening("PART_OF_IT", speech.sentence().text(), 0) != null || held(speech.sentence());
    boolean framed = last.to() == before.sentence().text().length();
    boolean closes =
        closes(before.sentence(), last)
            && (framed || !topics.acts(speech.sentence()))
            && !held(before.sentence());
    if (last.voices().isEmpty()
        || !(part || (closes && !(person(last) && quotes(before.sentence(), last))))
        || aside(before)) {
      return speech;
    }
    return speech.by(last.voices().stream().map(KoreanVoice::goingOn).toList());
  }

  /// Returns what a sentence says with who gives it, where it goes on with the series of the one
  /// before, of the same paragraph or not: it is about the same thing, about a part of it or
  /// another measure, or ends in a count, and is about nobody who acts. A record or a body gives
  /// series, a person does not.
  ///
  /// @param found those of the sentences before it, in order
  SentenceSpeech series(SentenceSpeech speech, List<SentenceSpeech> found) {
    KoreanSentence sentence = speech.sentence();
    int at = given(found);
    if (at < 0
        || sentence.kind() != ParagraphKind.BODY
        || !speech.speeches().isEmpty()
        || turns(sentence)
        || topics.acts(sentence)
        || sentence.text().chars().noneMatch(Character::isDigit)) {
      return speech;
    }
    SentenceSpeech before = found.get(at);
    SpeechStretch last = before.speeches().getLast();
    boolean framed = last.to() == before.sentence().text().length() || issued(before, last);
    boolean goesOn =
        counted(sentence)
            || words.opening("PART_OF_IT", sentence.text(), 0) != null
            || words.opening("LOOKS_BACK", sentence.text(), 0) != null
            || !topics.any(sentence)
            || (framed && topics.measured(sentence))
            || topics.counts(sentence, before.sentence())
            || found.subList(at, found.size()).stream()
                .anyMatch(each -> topics.shares(sentence, each.sentence()));
    boolean looksBack = !topics.any(sentence) && result(sentence);
    return last.voices().isEmpty() || (person(last) && !looksBack) || !goesOn
        ? speech
        : speech.by(last.voices().stream().map(KoreanVoice::goingOn).toList());
  }

  /// The place of the last sentence that somebody gives, with none behind it that has a figure,
  /// turns to another or is about somebody who acts; -1 where there is none.
  private int given(List<SentenceSpeech> found) {
    for (int i = found.size() - 1; i >= Math.max(0, found.size() - BACK); i--) {
      SentenceSpeech each = found.get(i);
      KoreanSentence sentence = each.sentence();
      if (sentence.kind() != ParagraphKind.BODY) {
        return -1;
      }
      if (each.spoken() && !aside(each)) {
        return i;
      }
      if (each.spoken()) {
        continue;
      }
      if (!each.speeches().isEmpty()
          || sentence.text().chars().anyMatch(Character::isDigit)
          || turns(sentence)
          || topics.acts(sentence)) {
        return -1;
      }
    }
    return -1;
  }

  /// Whether a person or a medium is quoted without a figure: words between the figures of another
  /// one.
  private boolean aside(SentenceSpeech each) {
    SpeechStretch last = each.speeches().getLast();
    boolean tells =
        !last.voices().isEmpty()
            && (person(last) || last.voices().getLast().name().kind() == AgentClass.MEDIUM);
    return tells && !figures(each.sentence(), last) && quotes(each.sentence(), last);
  }

  private static boolean figures(KoreanSentence sentence, SpeechStretch stretch) {
    return sentence
        .text()
        .substring(stretch.from(), stretch.to())
        .chars()
        .anyMatch(Character::isDigit);
  }

  /// "47명 늘어난 수치다", without a word for what it is about.
  private boolean result(KoreanSentence sentence) {
    String last = sentence.word(sentence.words().size() - 1);
    return words.opening("RESULT", last, 0) != null;
  }

  /// Whether what somebody gives was given out or counted, so that more of it may follow: "통계청은 …라고
  /// 발표했다", not "말했다".
  private boolean issued(SentenceSpeech before, SpeechStretch last) {
    KoreanSentence sentence = before.sentence();
    TextSpan cue = last.voices().isEmpty() ? null : last.voices().getLast().cue();
    return cue != null
        && sentence.words().stream()
            .anyMatch(
                word ->
                    words.opening("COUNTED", word.text(), 0) != null
                        || (cue.contains(sentence.place(word.start(), word.end()))
                            && words.opening("ISSUES", word.text(), 0) != null));
  }

  /// Whether a sentence ends in a count: "21명으로 집계됐다".
  private boolean counted(KoreanSentence sentence) {
    int last = sentence.words().size() - 1;
    return words.opening("COUNTED", sentence.word(last), 0) != null;
  }

  /// Gives what was told before a sentence to whom it names, where it looks back on it: "이는 무역협회가
  /// 분석한 결과다", "국방부는 이같이 밝혔다". In its paragraph, or in the one before where it opens its own.
  ///
  /// @param before the sentences before it, in order
  /// @param within whether the last of them stands in its paragraph
  void back(SentenceSpeech speech, List<SentenceSpeech> before, boolean within) {
    KoreanSentence sentence = speech.sentence();
    boolean so =
        sentence.words().stream()
            .anyMatch(
                word ->
                    words.is("SO", word.text())
                        || words.opening("SUCH", sentence.text(), word.start()) != null);
    boolean result = within && words.opening("LOOKS_BACK", sentence.text(), 0) != null;
    if (!speech.spoken() || !(so || (result && speech.wholly()))) {
      return;
    }
    List<KoreanVoice> voices = speech.last().stream().map(KoreanVoice::goingOn).toList();
    for (int i = before.size() - 1; i >= 0 && before.get(i).speeches().isEmpty(); i--) {
      SentenceSpeech each = before.get(i);
      int end = i + 1 < before.size() ? before.get(i + 1).sentence().span().start() : 0;
      boolean apart = end > 0 && end - each.sentence().span().end() > 1;
      if (apart || each.sentence().kind() != ParagraphKind.BODY) {
        return;
      }
      before.set(i, each.by(voices));
    }
  }

  /// Whether a sentence leaves who spoke before: "앞서", or "것으로 알려졌다", which nobody says.
  private boolean turns(KoreanSentence sentence) {
    boolean contrast = words.opening("CONTRAST", sentence.text(), 0) != null;
    return words.opening("TURNS", sentence.text(), 0) != null
        || (contrast && !counted(sentence))
        || sentence.words().stream()
            .anyMatch(word -> words.opening("NOBODY", sentence.text(), word.start()) != null);
  }

  /// "…다는 것이다", "…라는 설명이다": so it was said, by whoever spoke last.
  private boolean held(KoreanSentence sentence) {
    int last = sentence.words().size() - 1;
    return words.opening("SO_SAID", sentence.word(last), 0) != null
        && words.ending("SAID_THAT", sentence.word(last - 1)) != null;
  }

  /// Whether what somebody gives goes on to the end of a sentence.
  private static boolean closes(KoreanSentence sentence, SpeechStretch last) {
    return !last.loose() && sentence.words().size() - sentence.wordAt(last.to()) <= CLOSING;
  }

  /// Whether a person spoke: what they are quoted with ends where its marks do, and a body goes on.
  private static boolean person(SpeechStretch last) {
    AgentClass kind = last.voices().getLast().name().kind();
    return kind == AgentClass.PERSON || kind == AgentClass.UNNAMED || kind == AgentClass.WEAK;
  }

  /// Whether it was a quotation.
  private boolean quotes(KoreanSentence sentence, SpeechStretch last) {
    int end = sentence.wordAt(last.to());
    for (int i = sentence.wordAt(last.from());
        i < Math.min(end + 1, sentence.words().size());
        i++) {
      Eojeol word = sentence.words().get(i);
      if (word.closing() && words.ending("AFTER_QUOTE", word.text()) != null) {
        return true;
      }
    }
    return false;
  }
}
