// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.source;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.extract.korean.cited.CitedReader.Cited;
import org.briefingviewer.extract.korean.name.AgentClass;
import org.briefingviewer.extract.korean.name.AgentReader;
import org.briefingviewer.extract.korean.name.NamedAgent;
import org.briefingviewer.extract.korean.text.Eojeol;
import org.briefingviewer.extract.korean.text.KoreanParticles;
import org.briefingviewer.extract.korean.text.KoreanSentence;
import org.briefingviewer.extract.korean.text.KoreanWords;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Reads who gives what a headline says: "국정원 “북한군 1만명 이동”", "“배 31척 강 건너”…해양청 집계", "생산 4.2%…무역청
/// 추정".
final class HeadlineReader {
  /// A headline has fewer words.
  private static final int LONG = 20;

  /// Among so many words may stand whoever it names before its first comma.
  private static final int OPENING = 3;

  private final AgentReader agents;
  private final KoreanParticles particles;
  private final KoreanWords words;

  /// @param words `speech.tsv`
  HeadlineReader(AgentReader agents, KoreanParticles particles, KoreanWords words) {
    this.agents = agents;
    this.particles = particles;
    this.words = words;
  }

  /// Returns who it names, and from where to where their words go; null where the sentence is no
  /// headline, or nobody is named.
  @Nullable Cited read(KoreanSentence sentence) {
    int last = sentence.words().size() - 1;
    if (last >= LONG - 1 || last < 0 || sentence.text().endsWith("다.")) {
      return null;
    }
    boolean first =
        sentence.words().stream()
            .filter(word -> letters(word.text()))
            .findFirst()
            .filter(sentence::quoted)
            .isPresent();
    for (int i = 0; i <= last; i++) {
      Eojeol word = sentence.words().get(i);
      if (word.opens() && !first) {
        NamedAgent named = agents.read(sentence, i, word.text());
        return new Cited(named, null, word.end() + 1, sentence.text().length());
      }
      if (first && !sentence.quoted(word) && Character.isLetter(word.text().codePointAt(0))) {
        NamedAgent named = agents.read(sentence, i, particles.cut(word.text()).stem());
        if (named != null) {
          return new Cited(speaks(named), null, 0, word.start());
        }
      }
    }
    NamedAgent finder = finder(sentence);
    if (finder != null) {
      return new Cited(finder, null, finder.to() + 1, sentence.text().length());
    }
    NamedAgent named =
        last > 1 && words.is("HEADED", sentence.word(last))
            ? agents.read(sentence, last - 1, sentence.word(last - 1))
            : null;
    return named == null ? null : new Cited(speaks(named), null, 0, named.from());
  }

  /// Returns who else a headline quotes behind the first: "통계청 “2%”…은행은 “3%”".
  List<Cited> others(KoreanSentence sentence) {
    List<Cited> found = new ArrayList<>();
    boolean quoted = false;
    for (int i = 0; i < sentence.words().size() && sentence.kind() != ParagraphKind.BODY; i++) {
      Eojeol word = sentence.words().get(i);
      NamedAgent named =
          quoted && word.opens()
              ? agents.read(sentence, i, particles.cut(word.text()).stem())
              : null;
      if (named != null) {
        found.add(new Cited(speaks(named), null, word.end() + 1, sentence.text().length()));
      }
      quoted |= sentence.quoted(word);
    }
    return found;
  }

  /// "군, 풍선 500개 식별…200개 떨어져": the body that stands before a comma found out what follows; null
  /// where none did. That the later parts are theirs too is inferred.
  private @Nullable NamedAgent finder(KoreanSentence sentence) {
    int first = first(sentence);
    boolean finds =
        sentence.words().stream()
            .anyMatch(word -> words.is("FINDS", word.text()) && ends(sentence.text(), word.end()));
    NamedAgent named =
        finds && comma(sentence, first) ? agents.read(sentence, first, sentence.word(first)) : null;
    return named == null || named.agent().kind() == AgentKind.STATE ? null : named;
  }

  /// Returns the words between quotation marks of a headline that names nobody: somebody said them.
  static List<SpeechStretch> quoted(KoreanSentence sentence) {
    List<SpeechStretch> found = new ArrayList<>();
    int length = sentence.text().length();
    int from = sentence.kind() == ParagraphKind.BODY ? -1 : sentence.quoted().nextSetBit(0);
    while (from >= 0 && from < length) {
      int to = Math.min(length, sentence.quoted().nextClearBit(from));
      found.add(new SpeechStretch(List.of(), from, to));
      from = sentence.quoted().nextSetBit(to);
    }
    return found;
  }

  /// The first word that is no sign; the count of words where none is.
  private static int first(KoreanSentence sentence) {
    int first = 0;
    while (first < sentence.words().size() && !letters(sentence.word(first))) {
      first++;
    }
    return first;
  }

  private static boolean comma(KoreanSentence sentence, int word) {
    return word < sentence.words().size() && sentence.words().get(word).comma();
  }

  /// Returns what a headline says with whoever it names before its first comma, where the same one
  /// is the first who gives something in the text: "은행, 성장률 1%로". That it is theirs is inferred.
  ///
  /// @param given the first sentence that somebody gives
  SentenceSpeech opened(SentenceSpeech headline, SentenceSpeech given) {
    KoreanSentence sentence = headline.sentence();
    int first = first(sentence);
    boolean silent = sentence.kind() == ParagraphKind.HEADLINE && !headline.spoken();
    if (silent) {
      SentenceSpeech quoting = quoting(headline, given);
      if (quoting != null) {
        return quoting;
      }
    }
    while (silent && first < OPENING && !comma(sentence, first)) {
      first++;
    }
    boolean open = silent && comma(sentence, first);
    NamedAgent named = open ? agents.read(sentence, first, sentence.word(first)) : null;
    List<KoreanVoice> voices =
        named == null || named.kind() == AgentClass.WEAK
            ? List.of()
            : given.speeches().stream()
                .flatMap(each -> each.voices().stream())
                .filter(each -> named(each.name().agent().name(), named.agent().name()))
                .limit(1)
                .map(
                    each ->
                        new KoreanVoice(
                            each.name(),
                            sentence.place(named.from(), named.to()),
                            null,
                            each.estimates(),
                            true))
                .toList();
    return voices.isEmpty() ? headline : headline.by(voices);
  }

  /// "사망자 늘어…탈레반 “2천명 숨져”": whoever stands before words quoted and is the first who gives something
  /// in the text, there with a longer name; null where nobody is.
  private static @Nullable SentenceSpeech quoting(SentenceSpeech headline, SentenceSpeech given) {
    KoreanSentence sentence = headline.sentence();
    for (Eojeol word : sentence.words()) {
      KoreanVoice voice =
          word.opens() && word.text().length() > 1
              ? given.speeches().stream()
                  .flatMap(each -> each.voices().stream())
                  .filter(each -> each.name().agent().name().startsWith(word.text() + " "))
                  .findFirst()
                  .orElse(null)
              : null;
      if (voice != null) {
        TextSpan place = sentence.place(word.start(), word.end());
        return headline.by(
            List.of(new KoreanVoice(voice.name(), place, null, voice.estimates(), true)));
      }
    }
    return null;
  }

  /// Whether a name is the same or the one in brackets behind it: "국제기금(IGF)".
  private static boolean named(String name, String head) {
    return name.equals(head) || name.endsWith("(" + head + ")") || name.startsWith(head + "(");
  }

  /// Tells whether what is given is only inferred to be theirs: they are named before a comma.
  static boolean found(KoreanSentence sentence, Cited each) {
    return each.from() > 0 && sentence.text().charAt(each.from() - 1) == ',';
  }

  /// Whether a word begins with a letter or a digit, and is no sign.
  private static boolean letters(String word) {
    return Character.isLetterOrDigit(word.codePointAt(0));
  }

  private static boolean ends(String text, int at) {
    return at >= text.length() || "…·,.".indexOf(text.charAt(at)) >= 0;
  }

  private static @Nullable NamedAgent speaks(NamedAgent named) {
    boolean acts = named.kind() == AgentClass.WEAK || named.kind() == AgentClass.RECORD;
    return acts ? null : named;
  }
}
