// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.cited;

import java.util.regex.Pattern;
import org.briefingviewer.extract.korean.name.AgentClass;
import org.briefingviewer.extract.korean.name.AgentReader;
import org.briefingviewer.extract.korean.name.NamedAgent;
import org.briefingviewer.extract.korean.text.Eojeol;
import org.briefingviewer.extract.korean.text.KoreanParticles;
import org.briefingviewer.extract.korean.text.KoreanSentence;
import org.briefingviewer.extract.korean.text.KoreanWords;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.jspecify.annotations.Nullable;

/// Finds whose a record is: "해관총서가 발표한 통계", "무역협회 자료", "연구소가 조사한 결과".
public final class MakerReader {
  private static final Pattern BEFORE_NOUN = Pattern.compile(".*(한|낸|된|은|던|른|는|인|킨|온|간|난|든)");

  /// How many words back the maker of a record may stand.
  static final int MAKER = 9;

  private final AgentReader agents;
  private final KoreanParticles particles;
  private final KoreanWords words;

  /// @param words `speech.tsv`
  public MakerReader(AgentReader agents, KoreanParticles particles, KoreanWords words) {
    this.agents = agents;
    this.particles = particles;
    this.words = words;
  }

  /// "한국무역협회 자료", "국방부의 발표": whose record it is, by the words before it.
  @Nullable NamedAgent inside(KoreanSentence sentence, NamedAgent record) {
    int first = sentence.wordAt(record.from());
    int title = opened(sentence.text(), record);
    int last = title < 0 ? record.word() - 1 : sentence.wordAt(title) - 1;
    for (int i = last; i >= first; i--) {
      if (agents.kind(sentence.word(i)) == AgentClass.MEDIUM) {
        return agents.read(sentence, i, sentence.word(i));
      }
    }
    for (int i = last; i >= first; i--) {
      NamedAgent named = agents.read(sentence, i, agents.owner(sentence.word(i)));
      if (named != null && named.kind() != AgentClass.RECORD) {
        return named;
      }
    }
    return null;
  }

  /// "신문사의 '시장 동향' 자료": where the title within a record's name opens; -1 where there is none.
  private static int opened(String text, NamedAgent record) {
    for (int i = record.from(); i < record.to(); i++) {
      if ("‘'《「『".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /// "여성가족부의 ‘청소년 실태 조사’": whose it is, before its title.
  @Nullable NamedAgent owner(KoreanSentence sentence, NamedAgent record) {
    for (int i = sentence.wordAt(record.from()) - 1; i >= Math.max(0, record.word() - MAKER); i--) {
      KoreanParticles.Noun noun = particles.cut(sentence.word(i));
      if (noun.role() == KoreanParticles.Role.TOPIC
          || noun.role() == KoreanParticles.Role.SUBJECT) {
        return null;
      }
      NamedAgent named = noun.particle().equals("의") ? agents.read(sentence, i, noun.stem()) : null;
      if (named != null) {
        return named.kind() == AgentClass.RECORD ? null : named;
      }
    }
    return null;
  }

  /// "연구소가 조사한 결과": whoever looked, in a list or not; of several subjects the first of the clause.
  @Nullable NamedAgent looker(KoreanSentence sentence, int result) {
    NamedAgent found = null;
    for (int i = result - 2; i >= 0; i--) {
      KoreanParticles.Noun noun = particles.cut(sentence.word(i));
      boolean near = result - i <= MAKER;
      if (noun.role() == KoreanParticles.Role.SUBJECT) {
        NamedAgent named =
            near && found == null
                ? agents.anybody(sentence, i, noun.stem())
                : agents.read(sentence, i, noun.stem());
        boolean looks = named != null && named.kind() != AgentClass.RECORD;
        found = looks ? named : found;
      }
      if (sentence.words().get(i).comma() || words.ending("BREAK", sentence.word(i)) != null) {
        break;
      }
    }
    return found;
  }

  /// "해관총서가 발표한 통계": whoever gave it out.
  public @Nullable NamedAgent maker(
      KoreanSentence sentence, int word, @Nullable NamedAgent record) {
    int verb = given(sentence, (record == null ? word : sentence.wordAt(record.from())) - 1);
    if (words.ending("BEFALLS", sentence.word(verb)) != null) {
      return null;
    }
    for (int i = verb; i >= Math.max(0, verb - MAKER); i--) {
      Eojeol each = sentence.words().get(i);
      KoreanParticles.Noun noun = particles.cut(each.text());
      boolean given = BEFORE_NOUN.matcher(sentence.word(verb)).matches();
      if (given && i < verb && noun.role() == KoreanParticles.Role.SUBJECT) {
        NamedAgent named =
            record == null
                ? agents.read(sentence, i, noun.stem())
                : agents.anybody(sentence, i, noun.stem());
        return named != null && named.kind() != AgentClass.RECORD ? named : null;
      }
      if (each.comma() && i < verb) {
        return null;
      }
    }
    return null;
  }

  /// The verb before a record, back over what names that: "은행이 7일 낸 ‘2024년 소득 동향’ 자료", "통계청이 낸 이번
  /// 조사".
  private int given(KoreanSentence sentence, int from) {
    int at = from;
    while (at > 0
        && from - at < MAKER
        && (words.is("THIS", sentence.word(at))
            || Character.isDigit(sentence.word(at).charAt(0))
            || titled(sentence.text(), sentence.words().get(at).start()))) {
      at--;
    }
    return at;
  }

  /// Whether a place stands in a title between marks.
  private static boolean titled(String text, int place) {
    for (int i = place - 1; i >= 0; i--) {
      char c = text.charAt(i);
      boolean opens = i == 0 || Character.isWhitespace(text.charAt(i - 1));
      if ("’》〉」』".indexOf(c) >= 0 || (c == '\'' && !opens)) {
        return false;
      }
      if ("‘《〈「『\'".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// "‘경제 소식’ 1월호": a number behind a title.
  static boolean issue(KoreanSentence sentence, int word) {
    return word > 0
        && Character.isDigit(sentence.word(word).charAt(0))
        && titled(sentence.text(), sentence.words().get(word - 1).start());
  }

  /// The record without the name of its maker: "무역통계 자료".
  static NamedAgent behind(KoreanSentence sentence, NamedAgent record, NamedAgent maker) {
    if (maker.from() < record.from() || maker.word() >= record.word()) {
      return record;
    }
    int from = sentence.words().get(maker.word() + 1).start();
    String name = sentence.text().substring(from, record.to());
    return new NamedAgent(
        from, record.to(), record.word(), Agent.named(name, AgentKind.INSTRUMENT), record.kind());
  }

  static boolean own(KoreanSentence sentence, NamedAgent named) {
    return sentence.text().substring(named.from(), named.to()).indexOf(' ') > 0;
  }
}
