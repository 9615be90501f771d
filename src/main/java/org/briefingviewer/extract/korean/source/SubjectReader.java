// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.briefingviewer.extract.korean.name.AgentClass;
import org.briefingviewer.extract.korean.name.AgentReader;
import org.briefingviewer.extract.korean.name.NamedAgent;
import org.briefingviewer.extract.korean.text.Eojeol;
import org.briefingviewer.extract.korean.text.KoreanParticles;
import org.briefingviewer.extract.korean.text.KoreanSentence;
import org.briefingviewer.extract.korean.text.KoreanWords;
import org.briefingviewer.model.Agent.AgentKind;
import org.jspecify.annotations.Nullable;

/// Finds who is the subject of a verb of saying: between what is said and the verb, or at the
/// beginning. 은 and 는 mark whoever the sentence is about; 이 and 가 mark a clause's own subject as
/// often, so that one at the beginning counts only where the sentence leaves no other reading.
final class SubjectReader {
  private static final Pattern DAY =
      Pattern.compile("\\(?(\\d{1,2}월|\\d{1,2}일|\\d{4}년)(에|에도)?\\)?.*");

  /// "코트라는" may be "코트 called" or "코트라" and its particle.
  private static final String CALLED = "라는";

  /// "대변인도" ends like 인도.
  private static final String TOO = "도";

  /// Among so many words at the beginning stands who said something on a day.
  private static final int BEGINNING = 4;

  /// Among so many stands whoever bears a longer name.
  private static final int NAMED = 8;

  private final AgentReader agents;
  private final KoreanParticles particles;
  private final KoreanWords words;

  /// @param words `speech.tsv`
  SubjectReader(AgentReader agents, KoreanParticles particles, KoreanWords words) {
    this.agents = agents;
    this.particles = particles;
    this.words = words;
  }

  /// A noun that may be the subject.
  ///
  /// @param aside whether a date, a comma or a quotation follows, as behind who says something
  record Candidate(NamedAgent named, boolean topic, boolean aside) {}

  /// Returns the nouns with a particle of the subject among some words, outside quotations, in
  /// order.
  ///
  /// @param quoted whether they are those of a quotation instead
  List<Candidate> among(KoreanSentence sentence, int from, int to, boolean quoted) {
    List<Candidate> found = new ArrayList<>();
    for (int i = Math.max(0, from); i < Math.min(to, sentence.words().size()); i++) {
      Eojeol word = sentence.words().get(i);
      KoreanParticles.Noun noun = particles.cut(word.text());
      String whole = word.text().substring(0, word.text().length() - 1);
      if (noun.particle().equals(CALLED) && agents.kind(noun.stem()) == null) {
        noun = new KoreanParticles.Noun(whole, "는", KoreanParticles.Role.TOPIC);
      }
      boolean too = noun.particle().isEmpty() && word.text().endsWith(TOO);
      if (too && agents.kind(whole) != null && agents.kind(word.text()) == null) {
        noun = new KoreanParticles.Noun(whole, TOO, KoreanParticles.Role.OTHER);
      }
      boolean topic = noun.role() == KoreanParticles.Role.TOPIC || noun.particle().equals("도");
      if ((!topic && noun.role() != KoreanParticles.Role.SUBJECT)
          || sentence.quoted(word) != quoted
          || word.closing()) {
        continue;
      }
      NamedAgent named = agents.read(sentence, i, noun.stem());
      if (named != null) {
        found.add(new Candidate(named, topic, aside(sentence, i)));
      }
    }
    return found;
  }

  /// Returns those of the words quoted before a verb that is quoted itself: none where who is
  /// quoted speaks for himself behind another clause, "“통일부는 2천 명이라고 했지만, 우리는 3천 명으로 본다”고".
  List<Candidate> inside(KoreanSentence sentence, int from, int end) {
    boolean own = false;
    for (int i = Math.max(1, from); i < end; i++) {
      own |= words.is("WE", sentence.word(i)) && sentence.quoted(sentence.words().get(i));
    }
    return own ? List.of() : among(sentence, from, end, true);
  }

  /// "안나 페트로바는 “…”라고 말했다", "가나통신사는 7일 …라고 보도했다": whoever stands right before words quoted or the
  /// day, or "…했다고 가나방송이 30일 보도했다", behind what is said: in no list of those who speak; null where
  /// nobody does.
  ///
  /// @param end the word that ends what is said
  /// @param known tells whether somebody of that name spoke before
  @Nullable NamedAgent unlisted(
      KoreanSentence sentence, int from, int end, int to, Predicate<String> known) {
    NamedAgent behind =
        words.ending("SAID", sentence.word(end)) == null ? null : behind(sentence, end, to);
    if (behind != null) {
      return behind;
    }
    for (int i = from; i < to; i++) {
      Eojeol word = sentence.words().get(i);
      KoreanParticles.Noun noun = particles.cut(word.text());
      boolean topic = noun.role() == KoreanParticles.Role.TOPIC;
      boolean told = word.opens() || (topic && i < from + NAMED && dated(sentence, i));
      boolean named = topic && (known.test(noun.stem()) || apposed(sentence, i, end));
      if ((told || named) && !sentence.quoted(word)) {
        return topic ? agents.anybody(sentence, i, noun.stem()) : null;
      }
    }
    return null;
  }

  /// "분석업체 가람은 …라고 밝혔다": a body of a kind right before its name, and words said that have a subject
  /// of their own.
  private boolean apposed(KoreanSentence sentence, int i, int end) {
    Eojeol word = sentence.words().get(i);
    if (words.ending("MEASURE", particles.cut(word.text()).stem()) != null
        || !(sentence.words().get(Math.max(0, end)).closing() || other(sentence, i + 1, end))) {
      return false;
    }
    for (int k = i - 1; k >= Math.max(0, i - FULL_NAME); k--) {
      Eojeol before = sentence.words().get(k);
      if (before.comma() || before.opens() || !agents.noun(before.text())) {
        return false;
      }
      boolean titled = agents.kind(before.text()) == AgentClass.PERSON;
      if (titled || (k == i - 1 && words.ending("KIND", before.text()) != null)) {
        return true;
      }
    }
    return false;
  }

  /// How many words the name of a person has behind a title.
  private static final int FULL_NAME = 3;

  private @Nullable NamedAgent behind(KoreanSentence sentence, int end, int verb) {
    for (int i = verb - 1; i > end; i--) {
      KoreanParticles.Noun noun = particles.cut(sentence.word(i));
      if (noun.role() == KoreanParticles.Role.SUBJECT) {
        return agents.anybody(sentence, i, noun.stem());
      }
      if (noun.role() == KoreanParticles.Role.OBJECT) {
        return null;
      }
    }
    return null;
  }

  private boolean dated(KoreanSentence sentence, int i) {
    String next = sentence.word(i + 1);
    return DAY.matcher(next).matches() || words.is("TODAY", next);
  }

  private boolean aside(KoreanSentence sentence, int i) {
    Eojeol word = sentence.words().get(i);
    String next = sentence.word(i + 1);
    return word.comma()
        || word.opens()
        || DAY.matcher(next).matches()
        || words.opening("ASIDE", next, 0) != null;
  }

  /// Whether a sentence leaves out who says it: all that it is about is measured there, so that a
  /// number follows it, and of those who act only states do.
  ///
  /// @param end the word that ends what is said
  boolean silent(KoreanSentence sentence, int end, int verb) {
    if (end < 0 || topic(sentence, end + 1, verb)) {
      return false;
    }
    for (int i = 0; i < end; i++) {
      KoreanParticles.Noun noun = particles.cut(sentence.word(i));
      boolean topic = noun.role() == KoreanParticles.Role.TOPIC && agents.noun(noun.stem());
      boolean number =
          !sentence.word(i + 1).isEmpty() && Character.isDigit(sentence.word(i + 1).charAt(0));
      boolean rest = words.is("REST", noun.stem());
      if (topic && !number && !rest && words.ending("MEASURE", noun.stem()) == null) {
        return false;
      }
    }
    boolean told = sentence.word(end).endsWith("것으로");
    return among(sentence, 0, verb, false).stream()
        .allMatch(each -> told && !each.topic() && each.named().agent().kind() == AgentKind.STATE);
  }

  /// Whether a sentence is about something, by 은 or 는, among some words outside quotations.
  boolean topic(KoreanSentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (particles.cut(sentence.word(i)).role() == KoreanParticles.Role.TOPIC
          && !words.is("LOOKS_BACK", sentence.word(i))
          && !sentence.quoted(sentence.words().get(i))) {
        return true;
      }
    }
    return false;
  }

  /// "공군은 드론이 날아왔다고 밝혔다": an army tells of something else that the words said have a subject for;
  /// null where none does.
  private @Nullable Candidate army(KoreanSentence sentence, List<Candidate> candidates, int end) {
    return candidates.stream()
        .filter(each -> each.topic() && army(each))
        .filter(
            each ->
                other(sentence, each.named().word() + 1, end)
                    || words.ending("SAID", sentence.word(end)) != null)
        .findFirst()
        .orElse(null);
  }

  /// "가람상사는 값이 오른다고 경고했다": whoever a sentence is about and no list knows, where the words said have
  /// a subject of their own; null where nobody is.
  @Nullable NamedAgent about(KoreanSentence sentence, int from, int end) {
    for (int i = from; i < Math.min(end, from + BEGINNING); i++) {
      KoreanParticles.Noun noun = particles.cut(sentence.word(i));
      if (noun.role() == KoreanParticles.Role.TOPIC) {
        boolean name =
            noun.stem().length() > 2
                && !agents.certain(sentence.word(i - 1))
                && words.ending("SAID", sentence.word(end)) != null
                && words.ending("MEASURE", noun.stem()) == null
                && !sentence.quoted(sentence.words().get(i));
        return name && other(sentence, i + 1, end)
            ? agents.anybody(sentence, i, noun.stem())
            : null;
      }
    }
    return null;
  }

  /// Returns where the clause of a subject begins: what stands before 지만, or before 고 and a comma,
  /// is told by the text itself.
  int clause(KoreanSentence sentence, Candidate subject, int from) {
    for (int i = sentence.wordAt(subject.named().from()) - 1; i >= from; i--) {
      Eojeol word = sentence.words().get(i);
      boolean breaks = words.ending("BREAK", word.text()) != null;
      if (breaks || (word.comma() && words.ending("BREAK_COMMA", word.text()) != null)) {
        return word.end();
      }
    }
    return 0;
  }

  /// Whether any noun with a particle of the subject stands among some words, outside quotations.
  boolean other(KoreanSentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      KoreanParticles.Role role = particles.cut(sentence.word(i)).role();
      if (role == KoreanParticles.Role.SUBJECT || role == KoreanParticles.Role.TOPIC) {
        return true;
      }
    }
    return false;
  }

  /// Between what is said and its verb stands nobody but who says it.
  @Nullable Candidate right(KoreanSentence sentence, int from, int to, boolean quoted) {
    List<Candidate> found = among(sentence, from, to, quoted);
    return found.isEmpty() ? null : found.getLast();
  }

  /// The subject of a verb among those at the beginning; of one that is said in turn any.
  ///
  /// @param within whether it is said in turn
  /// @param first whether nobody spoke in the sentence before
  @Nullable Candidate inner(
      KoreanSentence sentence,
      List<Candidate> left,
      ReportVerb verb,
      int end,
      int from,
      boolean within,
      boolean first) {
    if (within && !left.isEmpty() && left.getFirst().named().kind() != AgentClass.RECORD) {
      Candidate each = left.getFirst();
      boolean some = each.named().kind() == AgentClass.UNNAMED && !each.topic() && !each.aside();
      return some || toldOf(sentence, each, end) ? null : each;
    }
    Candidate subject = left(sentence, left, verb, end, from);
    return subject == null && first ? army(sentence, left, end) : subject;
  }

  /// Returns who of those at the beginning gives what follows; null where nothing tells.
  ///
  /// @param end the word that ends what is said
  private @Nullable Candidate left(
      KoreanSentence sentence, List<Candidate> candidates, ReportVerb verb, int end, int from) {
    boolean quotation = end >= 0 && sentence.words().get(end).closing();
    boolean topics = candidates.stream().anyMatch(Candidate::topic);
    for (Candidate each : candidates) {
      boolean weak = each.named().kind() == AgentClass.WEAK;
      if (each.topic()) {
        if (!army(each) || each.aside() || quotation) {
          return each;
        }
        continue;
      }
      int next = each.named().word() + 1;
      boolean as = verb.estimates() && end >= 0 && !sentence.word(end).endsWith("것으로");
      boolean behindTopic = topic(sentence, from, each.named().word());
      if (behindTopic && !each.aside()) {
        return null;
      }
      if (each.aside() || (!weak && !topics && (as || quotation || other(sentence, next, end)))) {
        return each;
      }
    }
    return null;
  }

  /// "북한이 2만 명을 보낸 것으로 파악했다고": a state that is the only subject before 것으로 did it, and whoever told
  /// so is not named again.
  ///
  /// @param end the word that ends what is said
  private boolean toldOf(KoreanSentence sentence, Candidate each, int end) {
    return end >= 0
        && sentence.word(end).endsWith("것으로")
        && each.named().kind() == AgentClass.WEAK
        && !each.topic()
        && !each.aside()
        && !other(sentence, each.named().word() + 1, end);
  }

  /// An army is more often told of than it tells.
  private static boolean army(Candidate each) {
    return each.named().kind() == AgentClass.WEAK && each.named().agent().kind() != AgentKind.STATE;
  }
}
