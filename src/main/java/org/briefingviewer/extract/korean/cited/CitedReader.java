// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.cited;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.briefingviewer.extract.korean.name.AgentClass;
import org.briefingviewer.extract.korean.name.AgentReader;
import org.briefingviewer.extract.korean.name.NamedAgent;
import org.briefingviewer.extract.korean.text.Eojeol;
import org.briefingviewer.extract.korean.text.KoreanParticles;
import org.briefingviewer.extract.korean.text.KoreanSentence;
import org.briefingviewer.extract.korean.text.KoreanWords;
import org.jspecify.annotations.Nullable;

/// Reads who a sentence goes by: "X에 따르면", "X가 발표한 자료에 따르면", "X를 인용해", "X가 추산한".
public final class CitedReader {
  private static final Pattern CLAUSE_END = Pattern.compile(".*(지만|으나|는데|고)");

  /// "조사 결과에 따르면": what it came from stands before it.
  private static final String RESULT = "결과";

  /// "소식통 3명을 인용해", "관계자의 말을 인용해".
  private static final Pattern COUNTED = Pattern.compile("\\d+명|말");

  /// How many words back whoever gave a figure may stand.
  private static final int GIVER = 4;

  private final AgentReader agents;
  private final MakerReader makers;
  private final KoreanParticles particles;
  private final KoreanWords words;
  private final KoreanWords nouns;

  /// @param words `speech.tsv`
  /// @param nouns `agents.tsv`
  public CitedReader(
      AgentReader agents,
      MakerReader makers,
      KoreanParticles particles,
      KoreanWords words,
      KoreanWords nouns) {
    this.agents = agents;
    this.makers = makers;
    this.particles = particles;
    this.words = words;
    this.nouns = nouns;
  }

  /// A phrase of citing.
  ///
  /// @param named who, or null where it is only said that somebody says so: "보도에 따르면"
  /// @param record what it is read from, or null
  /// @param from where the phrase begins
  /// @param to where what is cited begins
  public record Cited(@Nullable NamedAgent named, @Nullable NamedAgent record, int from, int to) {}

  /// Returns the phrases of "according to", in order.
  public List<Cited> according(KoreanSentence sentence) {
    List<Cited> found = new ArrayList<>();
    for (int i = 1; i < sentence.words().size(); i++) {
      String word = sentence.word(i);
      boolean according = word.startsWith("따르면") || word.startsWith("의하면") || word.equals("의하여");
      String before = sentence.word(i - 1);
      boolean marked = before.endsWith("에") || before.endsWith("게") || before.endsWith("데");
      if (according && marked) {
        boolean result = stem(before).equals(RESULT) && i > 1;
        int at = result ? i - 2 : i - 1;
        Eojeol head = sentence.words().get(at);
        String record = result ? particles.cut(head.text()).stem() : stem(before);
        found.add(cited(sentence, at, record, head, sentence.words().get(i).end()));
      } else {
        Cited by = by(sentence, i);
        Cited looked = by == null ? looked(sentence, i) : by;
        if (looked != null) {
          found.add(looked);
        }
      }
    }
    return found;
  }

  /// "한국은행 조사 결과", "본지가 분석한 결과", "세관 통계를 보면": what somebody read it from stands before what it
  /// says.
  private @Nullable Cited looked(KoreanSentence sentence, int i) {
    Eojeol word = sentence.words().get(i);
    Eojeol before = sentence.words().get(i - 1);
    KoreanParticles.Noun noun = particles.cut(before.text());
    boolean looks = words.is("LOOKING", word.text()) && noun.role() != KoreanParticles.Role.NONE;
    boolean result = word.text().equals(RESULT);
    if (sentence.quoted(word) || !(looks || result)) {
      return null;
    }
    boolean looked = result && before.text().endsWith("한");
    NamedAgent maker = looked || asks(result, before) ? makers.looker(sentence, i) : null;
    if (looked || maker != null) {
      int read = i - 2;
      KoreanParticles.Noun object = particles.cut(sentence.word(read));
      boolean record =
          object.role() == KoreanParticles.Role.OBJECT
              && agents.kind(object.stem()) == AgentClass.RECORD;
      Eojeol head = record ? sentence.words().get(read) : before;
      return maker != null
          ? new Cited(maker, null, maker.from(), word.end())
          : record
              ? named(cited(sentence, read, object.stem(), head, word.end()))
              : new Cited(null, null, word.start(), word.end());
    }
    String stem = looks ? noun.stem() : before.text();
    if (agents.kind(stem) == AgentClass.RECORD) {
      return named(cited(sentence, i - 1, stem, before, word.end()));
    }
    NamedAgent giver = looks ? giver(sentence, i) : null;
    return giver == null ? null : new Cited(giver, null, giver.from(), word.end());
  }

  /// "1천 명에게 물은 결과", "설문을 벌인 결과".
  private static boolean asks(boolean result, Eojeol before) {
    return result && (before.text().endsWith("은") || before.text().endsWith("인"));
  }

  private static @Nullable Cited named(Cited cited) {
    return cited.named() == null ? null : cited;
  }

  /// "신문이 조사한 시장 물가를 보면": whoever gave what was looked at.
  private @Nullable NamedAgent giver(KoreanSentence sentence, int word) {
    for (int i = word - 1; i >= Math.max(1, word - MakerReader.MAKER); i--) {
      if (words.is("GIVEN", sentence.word(i))) {
        return makers.maker(sentence, i + 1, null);
      }
    }
    return null;
  }

  /// "무기정보국의 추산으로는".
  private @Nullable Cited by(KoreanSentence sentence, int i) {
    Eojeol word = sentence.words().get(i);
    KoreanParticles.Noun noun = particles.cut(word.text());
    boolean by = noun.particle().equals("으로는") || noun.particle().equals("로는");
    boolean record = by && agents.kind(noun.stem()) == AgentClass.RECORD;
    return record && !sentence.quoted(word)
        ? named(cited(sentence, i, noun.stem(), word, word.end()))
        : null;
  }

  private static String stem(String word) {
    return word.endsWith("에게")
        ? word.substring(0, word.length() - 2)
        : word.substring(0, word.length() - 1);
  }

  /// Returns whoever a record that a word names is of.
  Cited cited(KoreanSentence sentence, int word, String stem, Eojeol head, int to) {
    NamedAgent named = stem.isEmpty() ? null : agents.read(sentence, word, stem);
    boolean listed = named != null;
    boolean said = stem.isEmpty() || stem.equals("바") || stem.equals("것");
    if (said || (named != null && named.kind() == AgentClass.RECORD)) {
      NamedAgent maker = makers.maker(sentence, word, named);
      if (maker == null && named != null && MakerReader.own(sentence, named)) {
        maker = makers.inside(sentence, named);
      }
      if (maker == null && named != null) {
        maker = makers.owner(sentence, named);
      }
      boolean hearsay = maker == null && nouns.ending("WORD", stem) != null;
      int from = named == null ? head.start() : named.from();
      boolean held = named != null && nouns.ending("WORD", stem) == null;
      named = named == null || maker == null ? named : MakerReader.behind(sentence, named, maker);
      return maker == null && !hearsay
          ? new Cited(distinct(sentence, named) ? named : null, null, from, to)
          : new Cited(
              maker, held ? named : null, maker == null ? from : Math.min(from, maker.from()), to);
    }
    named = named == null && !stem.isEmpty() ? agents.anybody(sentence, word, stem) : named;
    boolean title = named == null && !stem.isEmpty() && MakerReader.issue(sentence, word);
    NamedAgent maker =
        title || (named != null && !listed) ? makers.maker(sentence, word, named) : null;
    return new Cited(
        maker == null ? named : maker, null, named == null ? head.start() : named.from(), to);
  }

  /// "자료에 따르면", "보도에 따르면": whose it is was told before.
  public boolean pointsBack(KoreanSentence sentence, Cited each) {
    String word = sentence.word(sentence.wordAt(each.from()));
    String stem = stem(word);
    boolean record = agents.kind(stem) == AgentClass.RECORD || stem.equals("이");
    return each.named() == null && ((word.endsWith("에") && record) || word.equals(RESULT));
  }

  /// "자료" alone names nobody, "위성사진" and "세관 자료" something.
  private boolean distinct(KoreanSentence sentence, @Nullable NamedAgent record) {
    if (record == null) {
      return false;
    }
    String words = sentence.text().substring(record.from(), record.to());
    return words.indexOf(' ') > 0 || words.startsWith("위성") || words.equals("보고서");
  }

  /// Returns who is cited with 인용해.
  public List<Cited> citing(KoreanSentence sentence) {
    List<Cited> found = new ArrayList<>();
    for (int i = 1; i < sentence.words().size(); i++) {
      KoreanParticles.Noun noun = particles.cut(sentence.word(i - 1));
      boolean cites = words.opening("CITING", sentence.word(i), 0) != null;
      if (!cites || noun.role() != KoreanParticles.Role.OBJECT) {
        continue;
      }
      boolean several = COUNTED.matcher(noun.stem()).matches();
      String own = sentence.word(i - 2);
      String who =
          several ? own.endsWith("의") ? own.substring(0, own.length() - 1) : own : noun.stem();
      NamedAgent named = agents.anybody(sentence, several ? i - 2 : i - 1, who);
      if (several && named != null) {
        int to = sentence.words().get(i - 1).start() + noun.stem().length();
        named = new NamedAgent(named.from(), to, i - 1, named.agent(), named.kind());
      }
      if (named != null && named.kind() == AgentClass.RECORD) {
        NamedAgent maker = makers.maker(sentence, i - 1, named);
        maker = maker == null ? makers.inside(sentence, named) : maker;
        named = maker == null ? named : maker;
      }
      if (named != null) {
        found.add(new Cited(named, null, named.from(), sentence.words().get(i).end()));
      }
    }
    return found;
  }

  /// Returns what a sentence says that it is read from: "위성사진을 근거로", "통계를 토대로".
  public List<NamedAgent> grounds(KoreanSentence sentence) {
    List<NamedAgent> found = new ArrayList<>();
    for (int i = 1; i < sentence.words().size(); i++) {
      if (!words.is("GROUND", sentence.word(i))) {
        continue;
      }
      KoreanParticles.Noun noun = particles.cut(sentence.word(i - 1));
      NamedAgent named =
          noun.role() == KoreanParticles.Role.OBJECT
              ? agents.read(sentence, i - 1, noun.stem())
              : null;
      if (named != null && named.kind() == AgentClass.RECORD) {
        found.add(named);
      }
    }
    return found;
  }

  /// Returns whose count a figure is that stands right behind: "경찰 추산 3만명".
  public List<Cited> counted(KoreanSentence sentence) {
    List<Cited> found = new ArrayList<>();
    for (int i = 1; i + 1 < sentence.words().size(); i++) {
      String next = sentence.word(i + 1);
      boolean number = Character.isDigit(next.charAt(0)) || next.length() == 1;
      int who = words.is("KIND_OF_COUNT", sentence.word(i - 1)) ? i - 2 : i - 1;
      NamedAgent named =
          who >= 0 && number && words.is("GIVEN_NOUN", sentence.word(i))
              ? agents.read(sentence, who, sentence.word(who))
              : null;
      if (named != null && named.kind() != AgentClass.RECORD) {
        found.add(new Cited(named, null, named.from(), sentence.words().get(i).end()));
      }
    }
    return found;
  }

  /// Returns where what somebody gave ends: "X가 밝힌 1천 명보다 3배" is not all theirs.
  public int givenEnd(KoreanSentence sentence, int from) {
    for (int i = sentence.wordAt(from); i < sentence.words().size(); i++) {
      if (words.ending("COMPARED", sentence.word(i)) != null) {
        return sentence.words().get(i).end();
      }
    }
    return clauseEnd(sentence, from);
  }

  /// Returns who is said to have given what follows in the same clause: "X가 추산한 부족분은 80만톤".
  public List<Cited> given(KoreanSentence sentence) {
    List<Cited> found = new ArrayList<>();
    for (int i = 1; i < sentence.words().size(); i++) {
      Eojeol word = sentence.words().get(i);
      if (!words.is("GIVEN", word.text())) {
        continue;
      }
      for (int k = i - 1; k >= Math.max(0, i - GIVER); k--) {
        KoreanParticles.Noun noun = particles.cut(sentence.word(k));
        NamedAgent named =
            noun.role() == KoreanParticles.Role.SUBJECT
                ? agents.read(sentence, k, noun.stem())
                : null;
        if (named != null && named.kind() != AgentClass.RECORD) {
          found.add(new Cited(named, null, named.from(), word.end()));
          break;
        }
      }
    }
    return found;
  }

  /// Returns where the clause ends that goes on at a place.
  private static int clauseEnd(KoreanSentence sentence, int from) {
    for (int i = sentence.wordAt(from); i < sentence.words().size(); i++) {
      Eojeol word = sentence.words().get(i);
      if (word.comma() || CLAUSE_END.matcher(word.text()).matches()) {
        return word.end();
      }
    }
    return sentence.text().length();
  }
}
