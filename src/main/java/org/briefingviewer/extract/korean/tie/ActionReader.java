// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.briefingviewer.extract.korean.figure.DateReader.Dated;
import org.briefingviewer.extract.korean.text.Eojeol;
import org.briefingviewer.extract.korean.text.Hangul;
import org.briefingviewer.extract.korean.text.KoreanSentence;
import org.briefingviewer.extract.korean.text.KoreanWords;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.TieState.Stance;
import org.briefingviewer.model.Trend;
import org.briefingviewer.model.Triangle;
import org.jspecify.annotations.Nullable;

/// Reads what one state does to the other of a tie, or both do together, of which the text says no
/// trend; and what happened on a day.
final class ActionReader {
  private static final Pattern VERB_FORM = Pattern.compile(".*(했|하|됐|되|보냈|찾았|할|한|될|된|해).*");

  private static final Pattern DONE =
      Pattern.compile(".*(했다|됐다|했고|됐고|했으며|됐으며|렸다|렸고|했다고|됐다고|하였다|되였다|했지만)");

  private static final Pattern CLAUSE_END = Pattern.compile(".*(지만|으나|는데|했고|됐고|으며|다고|라고)");

  private static final int CLAUSE = 14;
  private static final int BEHIND = 4;

  private final KoreanWords words = KoreanWords.read("extract/korean/actions.tsv");
  private final Map<String, String> visited;
  private final ActorWords actors;
  private final Triangle triangle;

  ActionReader(ActorWords actors, Triangle triangle) {
    this.actors = actors;
    this.triangle = triangle;
    this.visited = words.pairs("VISITED");
  }

  /// What happened on a day.
  ///
  /// @param from where the clause that tells it stands in the sentence
  record Happening(Dated date, int from, int to) {}

  /// Returns the actions that a sentence tells.
  List<TieMention> read(KoreanSentence sentence) {
    List<TieMention> found = new ArrayList<>();
    List<ActorWord> named = actors.find(sentence);
    for (int i = 0; i < sentence.words().size(); i++) {
      String word = sentence.word(i);
      String does = words.opening("DOES", word, 0);
      String visit = words.opening("VISIT", word, 0);
      String both = words.opening("TOGETHER", word, 0);
      ActorPair pair =
          does != null
              ? done(named, i)
              : visit != null
                  ? visit(named, visit, i)
                  : both != null ? both(sentence, named, i) : null;
      if (pair == null || !finite(sentence, i)) {
        continue;
      }
      int from = sentence.words().get(i).start();
      int to = end(sentence, i);
      String tail = sentence.text().substring(from, to);
      boolean not = tail.contains("지 않") || tail.contains("지 못") || tail.contains("부인");
      boolean open = words.of("AHEAD").stream().anyMatch(tail::contains);
      if (!not) {
        found.add(new TieMention(pair, Trend.UNSTATED, Stance.of(open), from, to));
      }
    }
    return found;
  }

  /// "북한은 러시아에 병력을 파견했다".
  private @Nullable ActorPair done(List<ActorWord> named, int verb) {
    ActorWord doer = subject(named, verb);
    if (doer == null) {
      return null;
    }
    for (ActorWord other : named) {
      boolean receives =
          other.particle().equals("에")
              || other.particle().equals("에게")
              || other.particle().equals("로")
              || other.particle().equals("으로");
      if (receives && other.word() > doer.word() && other.word() < verb) {
        return pair(doer.actor(), other.actor());
      }
    }
    return null;
  }

  /// "푸틴 대통령이 평양을 방문했다", "시진핑 주석이 방북했다".
  private @Nullable ActorPair visit(List<ActorWord> named, String stem, int verb) {
    ActorWord doer = subject(named, verb);
    if (doer == null) {
      return null;
    }
    String place = visited.get(stem);
    if (place != null) {
      String state = actors.side(place);
      return state == null ? null : pair(doer.actor(), state);
    }
    for (ActorWord other : named) {
      boolean object = other.particle().equals("을") || other.particle().equals("를");
      if (object && other.last() == verb - 1) {
        return pair(doer.actor(), other.actor());
      }
    }
    return null;
  }

  /// "북한과 러시아는 조약에 서명했다": both together, and nobody else.
  private @Nullable ActorPair both(KoreanSentence sentence, List<ActorWord> named, int verb) {
    for (int i = Math.max(0, verb - CLAUSE); i < verb; i++) {
      ActorWords.Two two = actors.two(sentence, i);
      if (two != null) {
        return pair(two.first(), two.second());
      }
    }
    for (int k = 1; k < named.size(); k++) {
      ActorWord one = named.get(k - 1);
      ActorWord other = named.get(k);
      boolean and = one.particle().equals("과") || one.particle().equals("와");
      if (and && one.last() + 1 == other.word() && other.subject() && other.last() < verb) {
        return pair(one.actor(), other.actor());
      }
    }
    return null;
  }

  /// The nearest before a verb that does something.
  private static @Nullable ActorWord subject(List<ActorWord> named, int verb) {
    ActorWord found = null;
    for (ActorWord each : named) {
      boolean near = each.last() < verb && verb - each.last() <= CLAUSE;
      found = near && each.subject() ? each : found;
    }
    return found;
  }

  private @Nullable ActorPair pair(String one, String other) {
    for (ActorPair pair : triangle.pairs()) {
      if (!one.equals(other) && pair.has(one) && pair.has(other)) {
        return pair;
      }
    }
    return null;
  }

  /// A verb, and not before a noun: "파견한 병력" tells something else.
  private static boolean finite(KoreanSentence sentence, int i) {
    String word = sentence.word(i);
    char last = word.charAt(word.length() - 1);
    boolean verb = VERB_FORM.matcher(word).matches();
    boolean before = (Hangul.nieun(last) || Hangul.rieul(last)) && i + 1 < sentence.words().size();
    String next = sentence.word(i + 1);
    boolean ahead =
        next.startsWith("것")
            || next.startsWith("예정")
            || next.startsWith("계획")
            || next.startsWith("방침")
            || next.startsWith("수")
            || next.startsWith("가능성");
    return verb
        && (!before || ahead)
        && !word.endsWith("하는")
        && !word.endsWith("되는")
        && !word.endsWith("던");
  }

  private static int end(KoreanSentence sentence, int i) {
    int last = i;
    while (last + 1 < sentence.words().size()
        && last - i < BEHIND
        && !sentence.words().get(last).comma()
        && !sentence.words().get(last + 1).closing()) {
      last++;
    }
    return sentence.words().get(last).end();
  }

  /// Returns what a sentence tells to have happened on one of its dates: the date is the last one
  /// before the verb, in its own clause.
  List<Happening> events(KoreanSentence sentence, List<Dated> dates) {
    List<Happening> found = new ArrayList<>();
    for (int i = 0; i < sentence.words().size() && !dates.isEmpty(); i++) {
      Eojeol word = sentence.words().get(i);
      boolean verb = words.opening("EVENT", word.text(), 0) != null && done(word.text());
      if (!verb || sentence.quoted(word)) {
        continue;
      }
      int clause = clause(sentence, i);
      Dated date = null;
      for (Dated each : dates) {
        boolean here = each.start() >= clause && each.end() <= word.start();
        date = here && each.date().month() > 0 ? each : date;
      }
      Dated day = date;
      if (day != null && found.stream().noneMatch(h -> h.date().equals(day)) && on(sentence, day)) {
        found.add(new Happening(day, Math.min(clause, day.start()), word.end()));
      }
    }
    return found;
  }

  private static boolean done(String word) {
    return DONE.matcher(word).matches();
  }

  /// "20일부터", "10월 이후" name no day of what is told.
  private static boolean on(KoreanSentence sentence, Dated date) {
    String behind = sentence.text().substring(date.end()).strip();
    return !behind.startsWith("부터")
        && !behind.startsWith("까지")
        && !behind.startsWith("이후")
        && !behind.startsWith("보다")
        && !behind.startsWith("대비");
  }

  private static int clause(KoreanSentence sentence, int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      Eojeol word = sentence.words().get(i);
      if (CLAUSE_END.matcher(word.text()).matches() || word.closing()) {
        return sentence.words().get(i + 1).start();
      }
    }
    return 0;
  }
}
