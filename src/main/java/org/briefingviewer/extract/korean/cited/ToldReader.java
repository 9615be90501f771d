// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.cited;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.korean.cited.CitedReader.Cited;
import org.briefingviewer.extract.korean.name.AgentClass;
import org.briefingviewer.extract.korean.name.AgentReader;
import org.briefingviewer.extract.korean.name.NamedAgent;
import org.briefingviewer.extract.korean.text.Eojeol;
import org.briefingviewer.extract.korean.text.KoreanParticles;
import org.briefingviewer.extract.korean.text.KoreanSentence;
import org.briefingviewer.extract.korean.text.KoreanWords;
import org.jspecify.annotations.Nullable;

/// Reads who gives a sentence by its end, where it has no verb of saying: "위성사진에 찍혔다", "국방부의 설명이다",
/// "연구소의 분석이 나왔다", "통일부가 집계한 결과다".
public final class ToldReader {
  /// How many words may stand between what shows something and the verb at the end.
  private static final int NEXT = 2;

  private final AgentReader agents;
  private final CitedReader cited;
  private final MakerReader makers;
  private final KoreanParticles particles;
  private final KoreanWords words;

  /// @param words `speech.tsv`
  public ToldReader(
      AgentReader agents,
      CitedReader cited,
      MakerReader makers,
      KoreanParticles particles,
      KoreanWords words) {
    this.agents = agents;
    this.cited = cited;
    this.makers = makers;
    this.particles = particles;
    this.words = words;
  }

  /// Returns who gives it; null where nobody is named so.
  public @Nullable Cited read(KoreanSentence sentence) {
    Cited owned = owned(sentence);
    Cited told = owned == null ? told(sentence) : owned;
    Cited shown = told == null ? shown(sentence) : told;
    return shown == null ? asked(sentence) : shown;
  }

  /// "위성사진에 찍혔다", "보고서에는 300명으로 적혔다": what shows it, where nobody is said to say so; null where
  /// nothing does.
  private @Nullable Cited shown(KoreanSentence sentence) {
    for (int i = sentence.words().size() - 1; i > 0; i--) {
      if (words.opening("SHOWN", sentence.text(), sentence.words().get(i).start()) == null) {
        continue;
      }
      for (int k = i - 1; k >= 0; k--) {
        Eojeol word = sentence.words().get(k);
        String stem = place(word.text());
        if (stem != null && !sentence.quoted(word) && agents.kind(stem) == AgentClass.RECORD) {
          Cited found = cited.cited(sentence, k, stem, word, word.end());
          boolean behind = i - k <= NEXT;
          return found.named() == null
              ? null
              : new Cited(found.named(), found.record(), found.from(), behind ? 0 : found.to());
        }
      }
      return null;
    }
    return null;
  }

  /// "갤럽 여론조사에서 62%가 찬성했다": an inquiry gives all that its sentence says.
  private @Nullable Cited asked(KoreanSentence sentence) {
    for (int i = 0; i < sentence.words().size(); i++) {
      Eojeol word = sentence.words().get(i);
      String stem = place(word.text());
      boolean asked =
          stem != null
              && word.text().startsWith("에서", stem.length())
              && words.ending("INQUIRY", stem) != null;
      if (stem != null && asked && !sentence.quoted(word)) {
        Cited found = cited.cited(sentence, i, stem, word, word.end());
        return found.named() == null ? null : found;
      }
    }
    return null;
  }

  private static @Nullable String place(String word) {
    for (String particle : List.of("에서는", "에서도", "에서", "에는", "에도", "에")) {
      if (word.endsWith(particle)) {
        return word.substring(0, word.length() - particle.length());
      }
    }
    return null;
  }

  /// "…는 것이 국방부의 설명이다", "통일부의 추산이다": whose words it was, at the end; null where nobody's.
  private @Nullable Cited owned(KoreanSentence sentence) {
    int last = sentence.words().size() - 1;
    String own = sentence.word(last - 1);
    String stem = agents.owner(own);
    boolean of = !stem.equals(own);
    if (!holding(sentence, last) || !(of || words.is("THING", sentence.word(last - 2)))) {
      return null;
    }
    NamedAgent named = agents.read(sentence, last - 1, stem);
    return named == null || named.kind() == AgentClass.RECORD
        ? null
        : new Cited(named, null, named.from(), sentence.text().length());
  }

  /// "200명이라는 한 연구소의 분석이 나왔다": whose it is, before what comes out; null where nobody's.
  private @Nullable Cited told(KoreanSentence sentence) {
    for (int i = sentence.words().size() - 2; i > 1; i--) {
      KoreanParticles.Noun noun = particles.cut(sentence.word(i));
      boolean out =
          comesOut(sentence, i + 1)
              && noun.role() == KoreanParticles.Role.SUBJECT
              && words.ending("HELD", noun.stem()) != null;
      Cited from = comesFrom(sentence, i, noun);
      if (from != null) {
        return from;
      }
      if (!out) {
        continue;
      }
      NamedAgent named = agents.read(sentence, i - 1, agents.owner(sentence.word(i - 1)));
      int before = named == null ? -1 : sentence.wordAt(named.from()) - 1;
      boolean said = words.ending("SAID_THAT", sentence.word(before)) != null;
      return named != null && said && named.kind() != AgentClass.RECORD
          ? new Cited(named, null, named.from(), sentence.text().length())
          : null;
    }
    return null;
  }

  /// "나왔다", "27일 나왔다".
  private boolean comesOut(KoreanSentence sentence, int i) {
    String word = sentence.word(i);
    boolean day = !word.isEmpty() && Character.isDigit(word.charAt(0));
    return words.opening("COMES_OUT", sentence.word(day ? i + 1 : i), 0) != null;
  }

  /// "…다는 분석이 정보당국에서 나왔다": from whom it came, between the noun and its verb.
  private @Nullable Cited comesFrom(KoreanSentence sentence, int i, KoreanParticles.Noun held) {
    boolean view =
        held.role() == KoreanParticles.Role.SUBJECT
            && words.ending("HELD", held.stem()) != null
            && words.ending("SAID_THAT", sentence.word(i - 1)) != null;
    for (int k = i + 1; view && k <= i + NAME; k++) {
      KoreanParticles.Noun noun = particles.cut(sentence.word(k));
      if (comesOut(sentence, k + 1) && FROM.contains(noun.particle())) {
        NamedAgent named = agents.read(sentence, k, noun.stem());
        return named == null
            ? null
            : new Cited(named, null, named.from(), sentence.text().length());
      }
    }
    return null;
  }

  /// How many words a name takes that stands there.
  private static final int NAME = 5;

  private static final Set<String> FROM = Set.of("에서", "으로부터", "로부터");

  /// "이는 통일부가 집계한 결과다": who gave what was told before; null where the sentence says no such thing.
  public @Nullable Cited result(KoreanSentence sentence) {
    int last = sentence.words().size() - 1;
    boolean back = words.opening("LOOKS_BACK", sentence.text(), 0) != null;
    boolean told = sentence.text().chars().anyMatch(Character::isDigit);
    boolean result = last > 1 && words.opening("RESULT", sentence.word(last), 0) != null;
    NamedAgent maker =
        (back || told) && result && words.is("GIVEN", sentence.word(last - 1))
            ? makers.maker(sentence, last, null)
            : null;
    return maker == null ? null : new Cited(maker, null, maker.from(), sentence.text().length());
  }

  /// Whether a word says whose view it was: 설명이다, 분석이었다.
  private boolean holding(KoreanSentence sentence, int i) {
    String word = sentence.word(i);
    String stem = words.opening("HELD", word, 0);
    return stem != null && word.endsWith("다");
  }
}
