// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.util.List;
import org.briefingviewer.extract.date.DateNames;
import org.briefingviewer.extract.tie.actor.ActorMention;
import org.briefingviewer.extract.tie.passage.CommaInsertion;
import org.briefingviewer.extract.tie.passage.TiePassage;
import org.briefingviewer.extract.tie.passage.TrendWords;
import org.briefingviewer.model.Trend;

/// Tells which noun of relation a word of trend speaks of: itself, else the nearest in its clause,
/// what follows before what precedes.
final class RelationRule {

  private static final int REACH = 9;

  /// What falls may have much between itself and the verb: "trade with … in the first half of …".
  private static final int FALL = 18;

  /// How far behind a tie the verb of what would be may stand.
  private static final int SUPPOSED = 6;

  private final TrendWords words;
  private final TrendObject objects;
  private final DateNames dates = new DateNames();

  RelationRule(TrendWords words) {
    this.words = words;
    this.objects = new TrendObject(words);
  }

  /// Returns the word of the relation, by its number, or -1 when the trend is not one of a tie.
  int of(TiePassage passage, int trend, TrendWords.Move move) {
    int length = move.parts().size();
    String word = passage.word(trend);
    if (words.relation(word)) {
      int own = words.bad(word) ? after(passage, trend) : -1;
      boolean verb = own > trend && own - trend <= 2 && !passage.word(own - 1).equals("of");
      return nounOfTreaty(passage, trend) ? -1 : verb && !mended(passage, trend) ? own : trend;
    }
    if (words.is(word, "FALL") || words.is(word, "RISE")) {
      return subjectOfFall(passage, trend);
    }
    int after = after(passage, trend + length - 1);
    if (after >= 0 && another(passage, trend + length, after)) {
      return -1;
    }
    if (words.is(word, "SHOWN") && length == 1) {
      return after == trend + 1 && shown(passage, trend) ? after : -1;
    }
    if (words.is(word, "BESIDE")) {
      boolean next = after == trend + 1 || (after == trend + 2 && passage.at(trend + 1) != null);
      boolean is = words.is(passage.word(trend - 1), "BEING");
      return next ? after : is ? before(passage, trend) : -1;
    }
    boolean other =
        objected(passage, trend + length)
            || (move.verb() && objects.has(passage, trend, trend + length));
    return after >= 0
        ? after
        : other || (length == 1 && attributive(passage, trend)) ? -1 : before(passage, trend);
  }

  /// "eased the strain in their ties": of what is bad the word before tells that it goes.
  private boolean mended(TiePassage passage, int noun) {
    int verb = passage.back(noun - 1, word -> words.is(word, "DETERMINER"));
    TrendWords.Move move = words.trend(passage, verb);
    return move != null && move.trend() == Trend.MENDING;
  }

  /// "as it wants a stable neighbourhood": an adjective of another noun than the tie before it.
  private boolean attributive(TiePassage passage, int trend) {
    String next = passage.word(trend + 1);
    boolean noun =
        !next.isEmpty()
            && next.chars().allMatch(Character::isLetter)
            && !next.endsWith("ed")
            && !words.is(next, "FUNCTION")
            && !words.is(next, "SPAN")
            && !words.is(next, "AFTER_VERB")
            && !words.breaks(passage, trend + 1);
    return noun && List.of("a", "an").contains(passage.word(trend - 1));
  }

  /// "rebuild roads and deepen ties": the noun is the object of another verb, and this one has its
  /// own.
  private boolean another(TiePassage passage, int next, int relation) {
    boolean object = false;
    for (int i = next; i < relation; i++) {
      boolean and = passage.word(i).equals("and");
      TrendWords.Move other = and && i + 1 < relation ? words.trend(passage, i + 1) : null;
      if (other != null && other.verb()) {
        return object;
      }
      object |=
          !and
              && passage.endingAt(i) == null
              && !words.is(passage.word(i), "OWN")
              && !words.is(passage.word(i), "DETERMINER")
              && !words.is(passage.word(i), "MANNER");
    }
    return false;
  }

  /// "ties that weaken its influence": what moves is another thing than the tie.
  private boolean objected(TiePassage passage, int next) {
    ActorMention owner = passage.at(next);
    boolean owned = owner != null && passage.words().get(owner.to() - 1).possessive();
    return owned || words.is(passage.word(next), "OWN") || passage.word(next).equals("their");
  }

  /// "underlined the close ties": a verb that shows stands shortly before.
  private boolean shown(TiePassage passage, int adjective) {
    for (int i = adjective - 1; i >= 0 && adjective - i <= 3; i--) {
      if (words.is(passage.word(i), "SHOWING")) {
        return true;
      }
    }
    return false;
  }

  /// Tells whether the trend is none after all: a noun such as "partnership" of which another word
  /// tells how it moves, or "a new level" of strain.
  boolean idle(TiePassage passage, int trend, int relation) {
    boolean noun = relation == trend && words.relation(passage.word(trend));
    boolean gauge = words.is(passage.word(trend), "GAUGE");
    if (!noun && !gauge) {
      return false;
    }
    int from = trend;
    while (from > 0 && !words.stops(passage, from - 1)) {
      from--;
    }
    for (int i = from; i <= trend + REACH; i++) {
      TrendWords.Move other = i == trend ? null : words.trend(passage, i);
      if (other != null && noun && of(passage, i, other) == trend) {
        return true;
      }
      if (other != null && gauge && other.trend() == Trend.COOLING) {
        return true;
      }
    }
    return false;
  }

  private int after(TiePassage passage, int trend) {
    int reach = REACH;
    for (int i = trend + 1; i <= trend + reach && i < passage.words().size(); i++) {
      ActorMention name = passage.at(i);
      if (name != null) {
        reach += name.to() - name.from() - 1;
        i = name.to() - 1;
        continue;
      }
      boolean direct = passage.word(i).equals("of") && i == trend + 1;
      boolean day = passage.word(i).equals("on") && dates.weekday(passage.word(i + 1)) > 0;
      boolean aside = words.is(passage.word(i), "CAUSE") || words.is(passage.word(i), "ASIDE");
      aside &= !day;
      aside |= words.is(passage.word(i), "REACTION");
      if (words.stops(passage, i) || (aside && !direct)) {
        return -1;
      }
      if (related(passage, i, trend)) {
        return i;
      }
    }
    return -1;
  }

  /// Tells whether word `i` is a noun of relation, or a channel that the trend opens again
  /// ("flights resumed"), its last word ("border trade").
  private boolean related(TiePassage passage, int i, int trend) {
    boolean channel =
        words.channel(passage.word(i))
            && words.is(passage.word(trend), "RESUMING")
            && !words.channel(passage.word(i + 1))
            && !words.relation(passage.word(i + 1));
    return channel || words.backing(passage, i) || words.relation(passage, i);
  }

  /// "an alliance under strain": the noun of relation whose the strain is, or -1 when word
  /// `relation` is not of that kind or there is none.
  int holding(TiePassage passage, int relation) {
    boolean own = List.of("with", "between").contains(passage.word(relation + 1));
    return words.bad(passage.word(relation)) ? before(passage, relation, REACH, !own) : -1;
  }

  /// "closer ties amid tensions": another's tensions.
  private static final List<String> BESIDE = List.of("amid", "amidst", "despite");

  private int before(TiePassage passage, int trend) {
    return before(passage, words.turning(passage, trend), REACH, false);
  }

  /// @param past whether what stands beside ("amid") may be told of the noun before it
  private int before(TiePassage passage, int trend, int furthest, boolean past) {
    int reach = furthest;
    for (int i = trend - 1; i >= 0 && trend - i <= reach; i--) {
      ActorMention name = passage.endingAt(i);
      if (name != null) {
        reach += i - name.from();
        i = name.from();
        continue;
      }
      int open = CommaInsertion.start(passage, i);
      if (open >= 0) {
        reach += i - open;
        i = open;
        continue;
      }
      boolean relative = passage.word(i).equals(",") && passage.word(i + 1).equals("which");
      boolean beside = !past && BESIDE.contains(passage.word(i));
      if (beside || (words.stops(passage, i) && !relative)) {
        return -1;
      }
      if (related(passage, i, trend)) {
        return i;
      }
      reach += (words.is(passage.word(i), "HOLDER") || besideName(passage, i)) ? 1 : 0;
    }
    return -1;
  }

  /// "the DPRK and the Russian Federation": what stands beside names in a list of them.
  private static boolean besideName(TiePassage passage, int i) {
    boolean the = passage.word(i).equals("the") && passage.at(i + 1) != null;
    boolean and = passage.word(i).equals("and") && passage.endingAt(i - 1) != null;
    return the || and || (passage.capitalised(i) && passage.endingAt(i - 1) != null);
  }

  /// "Trade between X and Y fell": the trade of a pair is the subject, nothing else that falls.
  private int subjectOfFall(TiePassage passage, int trend) {
    if (passage.word(trend + 1).equals("in")) {
      return fallen(passage, trend + 2);
    }
    int noun = before(passage, trend, FALL, true);
    int named = noun < 0 ? -1 : words.antecedent(passage, noun);
    String name = passage.word(named >= 0 ? named : noun);
    String next = passage.word(noun + 1);
    boolean head =
        named >= 0
            || noun + 1 == trend
            || List.of("between", "with", "in").contains(next)
            || words.is(next, "GROUP")
            || words.is(next, "FLOW");
    return noun >= 0 && head && words.is(name, "TRADE") ? noun : -1;
  }

  /// "a decline in bilateral trade": the trade that follows, or -1.
  private int fallen(TiePassage passage, int from) {
    for (int i = from; i < from + 3; i++) {
      if (words.relation(passage, i) && words.is(passage.word(i), "TRADE")) {
        return i;
      }
    }
    return -1;
  }

  /// "Rebuilding their ties would weaken …": what opens a clause as the subject of a verb of what
  /// would be is not told to be so.
  boolean subjectOfSupposed(TiePassage passage, int first, int last) {
    boolean opens = first == 0 || words.stops(passage, first - 1);
    if (!opens || !passage.word(first).endsWith("ing")) {
      return false;
    }
    for (int i = last + 1; i <= last + SUPPOSED && !words.stops(passage, i); i++) {
      if (words.is(passage.word(i), "SUPPOSED")) {
        return true;
      }
    }
    return false;
  }

  /// "growing obstacles to trade": what moves is a burden between the trend and the noun of
  /// relation.
  boolean burdened(TiePassage passage, int trend, int relation) {
    for (int i = Math.min(trend, relation) + 1; i < Math.max(trend, relation); i++) {
      if (words.is(passage.word(i), "BURDEN")) {
        return true;
      }
    }
    return false;
  }

  /// "their friendship treaty": a name of a paper, not a word of trend.
  private static boolean nounOfTreaty(TiePassage passage, int trend) {
    return List.of("treaty", "pact", "agreement").contains(passage.word(trend + 1));
  }
}
