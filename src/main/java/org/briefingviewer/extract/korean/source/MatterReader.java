// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.extract.korean.name.AgentClass;
import org.briefingviewer.extract.korean.name.AgentReader;
import org.briefingviewer.extract.korean.text.Eojeol;
import org.briefingviewer.extract.korean.text.KoreanParticles;
import org.briefingviewer.extract.korean.text.KoreanSentence;
import org.briefingviewer.extract.korean.text.KoreanWords;

/// Tells what a sentence is about that says nothing of who gives it: somebody who acts, something
/// that is counted or measured, what the sentences before tell of, or nothing that it names.
final class MatterReader {
  /// A number and the first sign of its unit.
  private static final Pattern UNIT =
      Pattern.compile("\\d[\\d,.]*(?: ?[만억조천백][\\d,]*)*여? ?(\\p{IsHangul}|[%㎏㎞t])");

  private final SubjectReader subjects;
  private final AgentReader agents;
  private final KoreanParticles particles;
  private final KoreanWords words;

  /// @param words `speech.tsv`
  MatterReader(
      SubjectReader subjects, AgentReader agents, KoreanParticles particles, KoreanWords words) {
    this.subjects = subjects;
    this.agents = agents;
    this.particles = particles;
    this.words = words;
  }

  /// Whether a sentence is about a state, a body or a person, who act: "러시아는 열차를 보냈다", not "러시아는
  /// 10%를 차지했다".
  boolean acts(KoreanSentence sentence) {
    int end = sentence.words().size() - 1;
    String last = sentence.word(sentence.word(end).startsWith("있") ? end - 1 : end);
    boolean amounts = words.opening("AMOUNTS", last, 0) != null;
    return subjects.among(sentence, 0, sentence.words().size(), false).stream()
        .anyMatch(
            each ->
                each.topic()
                    && each.named().kind() != AgentClass.RECORD
                    && each.named().kind() != AgentClass.UNNAMED
                    && !(amounts && each.named().kind() == AgentClass.WEAK));
  }

  /// Whether a sentence names what it is about at all, a number left out: "전달보다 40% 늘었다" does not.
  boolean any(KoreanSentence sentence) {
    for (int i = 0; i < sentence.words().size(); i++) {
      KoreanParticles.Noun noun = particles.cut(sentence.word(i));
      boolean about =
          noun.role() == KoreanParticles.Role.TOPIC
              || noun.role() == KoreanParticles.Role.SUBJECT
              || noun.particle().equals("도");
      String before = sentence.word(i - 1);
      boolean counted =
          Character.isDigit(noun.stem().charAt(0))
              && (before.isEmpty()
                  || particles.cut(before).role() != KoreanParticles.Role.NONE
                  || !agents.noun(before));
      if (about && !counted) {
        return true;
      }
    }
    return false;
  }

  /// Whether a sentence counts something in a unit of one before: "사망자는 8명이다" behind "환자가 900명이라고".
  boolean counts(KoreanSentence sentence, KoreanSentence before) {
    for (int i = 1; i < sentence.words().size(); i++) {
      Eojeol word = sentence.words().get(i);
      boolean topic = particles.cut(sentence.word(i - 1)).role() == KoreanParticles.Role.TOPIC;
      Matcher unit = UNIT.matcher(sentence.text()).region(word.start(), sentence.text().length());
      if (topic && unit.lookingAt() && !sentence.quoted(word)) {
        String written = unit.group(1);
        return UNIT.matcher(before.text()).results().anyMatch(m -> m.group(1).equals(written));
      }
    }
    return false;
  }

  /// Whether what a sentence is about was spoken of in another one: "환자는 53명이다", "환자 수는 2천 명이다".
  boolean shares(KoreanSentence sentence, KoreanSentence before) {
    for (int i = 0; i < sentence.words().size(); i++) {
      KoreanParticles.Noun noun = particles.cut(sentence.word(i));
      boolean about =
          noun.role() == KoreanParticles.Role.TOPIC
              || noun.role() == KoreanParticles.Role.SUBJECT
              || noun.particle().equals("도");
      boolean counter = noun.stem().length() < 2 || Character.isDigit(noun.stem().charAt(0));
      String stem = counter ? sentence.word(i - 1) : noun.stem();
      boolean measure = stem.length() > 2 && words.ending("MEASURE", stem) != null;
      if ((about || measure)
          && stem.length() > 1
          && !sentence.quoted(sentence.words().get(i))
          && agents.noun(stem)
          && before
              .text()
              .contains(measure && !about ? stem.substring(0, stem.length() - 1) : stem)) {
        return true;
      }
    }
    return false;
  }

  /// Whether all that a sentence is about is measured: "실업률은 2.9%로 내렸다".
  boolean measured(KoreanSentence sentence) {
    boolean measured = false;
    for (int i = 0; i < sentence.words().size(); i++) {
      KoreanParticles.Noun noun = particles.cut(sentence.word(i));
      if (noun.role() == KoreanParticles.Role.TOPIC
          || noun.role() == KoreanParticles.Role.SUBJECT) {
        String next = sentence.word(i + 1);
        boolean number = !next.isEmpty() && Character.isDigit(next.charAt(0));
        boolean measure = number || words.ending("MEASURE", noun.stem()) != null;
        if (!measure && agents.noun(noun.stem())) {
          return false;
        }
        measured |= measure;
      }
    }
    return measured;
  }
}
