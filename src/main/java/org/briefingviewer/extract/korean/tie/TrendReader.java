// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.briefingviewer.extract.korean.text.Eojeol;
import org.briefingviewer.extract.korean.text.Hangul;
import org.briefingviewer.extract.korean.text.KoreanParticles;
import org.briefingviewer.extract.korean.text.KoreanSentence;
import org.briefingviewer.extract.korean.text.KoreanWords;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.TieState.Stance;
import org.briefingviewer.model.Trend;
import org.briefingviewer.model.Triangle;
import org.jspecify.annotations.Nullable;

/// Reads which way a tie moves: the pair, a noun of relation, and behind it a word of trend that is
/// said of that noun: "북중 관계가 소원해졌다", "북한과 러시아의 협력이 강화되고 있다".
final class TrendReader {
  private static final Pattern ENDING_BEFORE_COMMA = Pattern.compile(".*(고|며|지만|으나|는데|면서)");

  private static final Pattern ENDING = Pattern.compile(".*(지만|으나|는데|다고|라고|다며|라며)");

  private static final List<Trend> TRENDS =
      List.of(Trend.STRENGTHENING, Trend.COOLING, Trend.MENDING, Trend.STABLE);

  /// How many words may stand between a pair and its word of trend.
  private static final int FAR = 12;

  /// How many words behind the word of trend say how it is put.
  private static final int BEHIND = 5;

  private final KoreanWords words = KoreanWords.read("extract/korean/trends.tsv");
  private final ActorWords actors;
  private final KoreanParticles particles;
  private final Triangle triangle;

  TrendReader(ActorWords actors, KoreanParticles particles, Triangle triangle) {
    this.actors = actors;
    this.particles = particles;
    this.triangle = triangle;
  }

  /// A pair of states with the word that names it last.
  ///
  /// @param related whether that word names their relation too: 북중관계
  private record Pair(ActorPair pair, int word, boolean related, boolean outside) {}

  /// Returns what a sentence says of ties.
  ///
  /// @param before the pair of the sentence before, or null
  List<TieMention> read(KoreanSentence sentence, @Nullable ActorPair before) {
    List<TieMention> found = new ArrayList<>();
    List<Pair> pairs = pairs(sentence);
    if (pairs.isEmpty() && before != null) {
      pairs = both(sentence, before);
    }
    for (int i = 0; i < pairs.size(); i++) {
      int limit = i + 1 < pairs.size() ? pairs.get(i + 1).word() : sentence.words().size();
      if (pairs.get(i).outside()) {
        continue;
      }
      TieMention told = told(sentence, pairs.get(i), limit);
      if (told != null) {
        found.add(told);
      }
    }
    return found;
  }

  /// Returns the one pair of the triangle that a sentence names, or null.
  @Nullable ActorPair pair(KoreanSentence sentence) {
    List<String> named = actors.find(sentence).stream().map(ActorWord::actor).distinct().toList();
    List<ActorPair> told = pairs(sentence).stream().map(Pair::pair).distinct().toList();
    if (told.size() == 1 && triangle.pairs().contains(told.getFirst())) {
      return told.getFirst();
    }
    if (!told.isEmpty() || named.size() != 2) {
      return null;
    }
    Pair two = pair(named.getFirst(), named.getLast(), 0, false);
    return two.outside() ? null : two.pair();
  }

  /// "양국 관계": both of the sentence before, where nobody else is named.
  private List<Pair> both(KoreanSentence sentence, ActorPair before) {
    if (actors.find(sentence).stream().anyMatch(a -> !before.has(a.actor()))) {
      return List.of();
    }
    for (int i = 0; i < sentence.words().size(); i++) {
      Eojeol word = sentence.words().get(i);
      boolean own = word.text().equals("관계") && turns(sentence.word(i + 1));
      if (own || words.opening("BOTH", sentence.text(), word.start()) != null) {
        String stem = particles.cut(word.text()).stem();
        return List.of(new Pair(before, i, words.ending("RELATION", stem) != null, false));
      }
    }
    return List.of();
  }

  /// "관계 회복의": of whom is told was told before.
  private boolean turns(String next) {
    return TRENDS.stream().anyMatch(trend -> words.opening(trend + " NOUN", next, 0) != null);
  }

  private List<Pair> pairs(KoreanSentence sentence) {
    List<Pair> found = new ArrayList<>();
    List<ActorWord> named = actors.find(sentence);
    for (int i = 0; i < sentence.words().size(); i++) {
      ActorWords.Two two = actors.two(sentence, i);
      if (two != null) {
        String rest = particles.cut(two.rest()).stem();
        found.add(pair(two.first(), two.second(), i, words.ending("RELATION", rest) != null));
        continue;
      }
      for (int k = 1; k < named.size(); k++) {
        ActorWord one = named.get(k - 1);
        ActorWord other = named.get(k);
        if (other.word() == i && linked(sentence, one, other)) {
          boolean third = k + 1 < named.size() && linked(sentence, other, named.get(k + 1));
          boolean before = k > 1 && linked(sentence, named.get(k - 2), one);
          found.add(
              third || before
                  ? new Pair(new ActorPair("", ""), i, false, true)
                  : pair(one.actor(), other.actor(), i, false));
        } else if (other.word() == i && own(sentence, named.getFirst(), other)) {
          found.add(pair(named.getFirst().actor(), other.actor(), i, false));
        }
      }
    }
    return found;
  }

  private Pair pair(String one, String other, int word, boolean related) {
    for (ActorPair pair : triangle.pairs()) {
      if (pair.has(one) && pair.has(other) && !one.equals(other)) {
        return new Pair(pair, word, related, false);
      }
    }
    return new Pair(new ActorPair("", ""), word, false, true);
  }

  /// "북한과 러시아", "북한·러시아".
  private static boolean linked(KoreanSentence sentence, ActorWord one, ActorWord other) {
    boolean and = one.particle().equals("과") || one.particle().equals("와");
    boolean together = one.word() == other.word();
    return !one.actor().equals(other.actor())
        && (together || (and && one.last() + 1 == other.word() && one.last() == one.word()))
        && sentence.quoted(sentence.words().get(one.word()))
            == sentence.quoted(sentence.words().get(other.word()));
  }

  /// "중국은 북한과의 관계를": the other one of whoever the sentence is about.
  private static boolean own(KoreanSentence sentence, ActorWord first, ActorWord other) {
    return first.subject()
        && !first.actor().equals(other.actor())
        && (other.particle().equals("과의") || other.particle().equals("와의"))
        && other.word() > first.word()
        && !sentence.word(first.last()).isEmpty();
  }

  private @Nullable TieMention told(KoreanSentence sentence, Pair pair, int limit) {
    boolean related = pair.related();
    int end = Math.min(limit, pair.word() + FAR);
    boolean quoted = sentence.quoted(sentence.words().get(pair.word()));
    for (int i = pair.word() + 1; i < end; i++) {
      Eojeol word = sentence.words().get(i);
      if (sentence.quoted(word) != quoted) {
        return null;
      }
      boolean close = words.opening("STRENGTHENING VERB", word.text(), 0) != null;
      TieMention told = related || close ? trend(sentence, pair, i, limit) : null;
      if (told != null) {
        return told;
      }
      if (breaks(word)) {
        return null;
      }
      KoreanParticles.Noun noun = particles.cut(word.text());
      boolean relation = words.ending("RELATION", noun.stem()) != null;
      boolean marked =
          noun.role() == KoreanParticles.Role.SUBJECT
              || noun.role() == KoreanParticles.Role.TOPIC
              || noun.role() == KoreanParticles.Role.OBJECT;
      boolean other = words.ending("NOT_RELATION", noun.stem()) != null;
      if (relation) {
        related = true;
      } else if (marked || other) {
        related = false;
      }
    }
    return null;
  }

  private static boolean breaks(Eojeol word) {
    return (word.comma() && ENDING_BEFORE_COMMA.matcher(word.text()).matches())
        || ENDING.matcher(word.text()).matches();
  }

  /// A word of trend.
  ///
  /// @param word its number
  /// @param verb that of the word that says it: itself, or the verb behind a noun
  /// @param rest what follows its stem
  /// @param bare whether nothing tells that it comes about
  private record TrendWord(
      int word, int verb, Trend trend, String rest, boolean bare, boolean state) {}

  private @Nullable TieMention trend(KoreanSentence sentence, Pair pair, int i, int limit) {
    Eojeol word = sentence.words().get(i);
    for (Trend trend : TRENDS) {
      String noun = words.opening(trend + " NOUN", word.text(), 0);
      String verb = words.opening(trend + " VERB", sentence.text(), word.start());
      String state = words.opening(trend + " STATE", word.text(), 0);
      String found = noun == null ? verb == null ? state : verb : noun;
      if (found != null) {
        int end = word.start() + found.length();
        int last = sentence.wordAt(end - 1);
        int to = sentence.words().get(last).end();
        String rest = end < to ? sentence.text().substring(end, to) : "";
        int light = noun == null ? last > i ? last : -1 : light(sentence, i + 1, limit, rest);
        boolean does = !rest.isEmpty() && "되됐돼하했해시된한될할".indexOf(rest.charAt(0)) >= 0;
        boolean bare = noun != null && verb == null && !does && light < 0;
        return put(
            sentence,
            pair,
            new TrendWord(i, light < 0 ? i : light, trend, rest, bare, state != null),
            limit);
      }
    }
    return null;
  }

  /// "균열을 초래했다", "밀착이 가시화하면서": the number of the verb that says that the noun before it comes
  /// about; -1 where none does.
  private int light(KoreanSentence sentence, int next, int limit, String particle) {
    if (particle.isEmpty() || !"이가을를도의".contains(particle) || next >= limit) {
      return -1;
    }
    int from = sentence.words().get(next).start();
    String verb = words.opening("LIGHT", sentence.text(), from);
    return verb == null ? -1 : sentence.wordAt(from + verb.length() - 1);
  }

  /// How the word of trend is put; null where it is no statement.
  private @Nullable TieMention put(KoreanSentence sentence, Pair pair, TrendWord word, int limit) {
    int last = word.word();
    while (last + 1 < limit
        && last - word.word() < BEHIND
        && !breaks(sentence.words().get(last))
        && !sentence.words().get(last + 1).closing()) {
      last++;
    }
    int from = sentence.words().get(word.word()).start();
    int to = sentence.words().get(last).end();
    String tail = sentence.text().substring(from, to);
    if (words.of("PAST").stream().anyMatch(sentence.text()::contains)) {
      return null;
    }
    if (!word.state() && words.of("NOT").stream().anyMatch(tail::contains)) {
      return new TieMention(pair.pair(), Trend.UNCLEAR, Stance.HEDGED, from, to);
    }
    boolean aim = words.of("AIM").stream().anyMatch(tail::contains);
    boolean open = words.of("OPEN").stream().anyMatch(tail::contains);
    boolean before = !word.bare() && !word.state() && adnominal(sentence, word.verb());
    boolean doing = word.rest().endsWith("는데");
    if ((word.bare() || before || doing) && !aim && !open) {
      return null;
    }
    Stance stance = aim ? Stance.AIM : open ? Stance.HEDGED : Stance.PLAIN;
    return new TieMention(pair.pair(), word.trend(), stance, from, to);
  }

  /// "강화하는 방안": a verb before a noun says no more than that the noun is of that kind.
  private boolean adnominal(KoreanSentence sentence, int i) {
    String word = sentence.word(i);
    char last = word.charAt(word.length() - 1);
    boolean form = (Hangul.nieun(last) && !word.endsWith("다는")) || Hangul.rieul(last);
    String next = sentence.word(i + 1);
    return form
        && !next.isEmpty()
        && !next.startsWith("것")
        && words.opening("COURSE", next, 0) == null;
  }
}
