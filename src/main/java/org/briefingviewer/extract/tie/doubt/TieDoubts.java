// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie.doubt;

import java.util.List;
import org.briefingviewer.extract.tie.passage.Passage;
import org.briefingviewer.extract.tie.passage.TrendWords;
import org.briefingviewer.extract.tie.past.TiePast;
import org.briefingviewer.model.ActorPair;

/// Tells whether the words around a word of trend leave it open, or say that it is not so: denial,
/// negation, prediction, condition.
public final class TieDoubts {

  /// How many words a word of hearsay reaches.
  private static final int HEARSAY = 12;

  /// How many words a verb that may mark something and the trend may be apart.
  private static final int MARKED = 5;

  private static final int OPENING = 5;

  private final TrendWords words;
  private final TiePast past;
  private final TieConditions conditions;

  public TieDoubts(TrendWords words) {
    this.words = words;
    this.past = new TiePast(words);
    this.conditions = new TieConditions(words);
  }

  /// "allegedly sent", "is believed to have sent", "accused of sending", "rumours that …": the text
  /// passes on what it does not vouch for.
  public boolean hearsay(Passage passage, int first, int trend) {
    for (int i = first; i >= 0 && first - i <= HEARSAY && !words.stops(passage, i); i--) {
      if (words.is(passage.word(i), "ALLEGED") || words.is(passage.word(i), "ACCUSING")) {
        return true;
      }
      if (held(passage, i) || doubtful(passage, i)) {
        return true;
      }
    }
    if (opens(passage, first) || understood(passage)) {
      return true;
    }
    for (int i = first + 1; i < passage.words().size() && !words.breaks(passage, i); i++) {
      boolean near = i <= trend + 2 || passage.word(i - 1).equals(",");
      boolean ends = i == passage.words().size() - 2 || passage.word(i + 1).equals(",");
      if ((words.is(passage.word(i), "ALLEGED") && near && (i <= trend + 1 || ends))
          || (i > trend && passage.word(i - 2).equals("it") && held(passage, i))
          || (i > trend && claimed(passage, i))) {
        return true;
      }
    }
    return false;
  }

  /// "The ministry's line, as I understand it, is that …": told from hearing.
  private static boolean understood(Passage passage) {
    for (int i = 2; i < passage.words().size(); i++) {
      boolean as = passage.word(i - 2).equals("as") && passage.word(i + 1).equals("it");
      if (as && passage.word(i).equals("understand")) {
        return true;
      }
    }
    return false;
  }

  /// "…, Kyiv claims", "…, according to unconfirmed reports".
  private boolean claimed(Passage passage, int i) {
    boolean closes = i >= passage.words().size() - 2 || passage.word(i + 1).equals(",");
    boolean subject = passage.endingAt(i - 1) != null || words.is(passage.word(i - 1), "PRONOUN");
    boolean claims = words.is(passage.word(i), "ACCUSING") && closes && subject;
    boolean to = passage.word(i).equals("to") && passage.word(i - 1).equals("according");
    return claims
        || (to
            && (has(passage, i + 1, i + 4, "ACCUSING") || has(passage, i + 1, i + 4, "ALLEGED")));
  }

  /// "could mark the closest ties": it need not.
  public boolean mayMark(Passage passage, int first) {
    for (int i = first - 2; i >= 0 && first - i <= MARKED && !words.stops(passage, i); i--) {
      if (words.is(passage.word(i), "SUPPOSED") && words.is(passage.word(i + 1), "MARKS")) {
        return true;
      }
    }
    return false;
  }

  /// "talk of closer ties", "the claim that ties are closer", "some see a sign that": words that
  /// need not be so.
  private boolean doubtful(Passage passage, int i) {
    String next = passage.word(i + 1);
    boolean of = next.equals("of") || (next.equals("that") && !passage.word(i).equals("reports"));
    boolean some = List.of("some", "others", "many").contains(passage.word(0));
    return of
        && (words.is(passage.word(i), "DOUBTFUL") || (some && words.is(passage.word(i), "SIGN")));
  }

  /// "Reportedly, …", "According to unconfirmed reports, …".
  private boolean opens(Passage passage, int first) {
    for (int i = 0; i < Math.min(first, OPENING) && passage.at(i) == null; i++) {
      if (words.is(passage.word(i), "ALLEGED")) {
        return true;
      }
    }
    return false;
  }

  /// "is believed", "are said to": nobody is named who holds it.
  private boolean held(Passage passage, int i) {
    int be = passage.back(i - 1, word -> words.is(word, "HEDGED"));
    boolean said =
        !words.is(passage.word(i), "TOLD") || List.of("to", "by").contains(passage.word(i + 1));
    return words.is(passage.word(i), "HELD") && words.is(passage.word(be), "BE") && said;
  }

  /// "would grow", "called for deeper cooperation", "may be recovering": words of doubt in the verb
  /// group or shortly before it, not before what is taken for granted ("mend its strained ties");
  /// "hopes to mend … and to deepen …" shares them.
  public boolean open(Passage passage, int first, int limit, int trend) {
    return !granted(passage, trend)
        && (hearsay(passage, first, trend) || notYet(passage, first, limit, trend));
  }

  /// "mend its strained ties": what is taken for granted.
  private static boolean granted(Passage passage, int trend) {
    return List.of("its", "their", "the").contains(passage.word(trend - 1));
  }

  /// The same, hearsay left aside.
  public boolean notYet(Passage passage, int first, int limit, int trend) {
    if (granted(passage, trend)) {
      return false;
    }
    int from = first;
    boolean shared = passage.word(first - 1).equals("and");
    while (from > (shared ? 0 : Math.max(0, limit)) && !words.stops(passage, from - 1)) {
      from--;
    }
    int to = Math.min(passage.words().size(), trend + 2);
    return has(passage, from, trend + 1, "HEDGE")
        || aim(passage, trend)
        || has(passage, from, trend, "PREDICTION")
        || has(passage, trend, to, "PREDICTION");
  }

  /// "To strengthen ties comes first for it": an infinitive that no verb governs is an aim.
  private boolean aim(Passage passage, int trend) {
    return passage.word(trend - 1).equals("to") && (trend < 2 || words.stops(passage, trend - 2));
  }

  /// "a steady deterioration", "steadily worsened": how another trend goes on.
  public boolean manner(Passage passage, int next) {
    return words.trend(passage, next) != null && !words.is(passage.word(next), "SHOWN");
  }

  /// "denies that its bond is weakening", "the notion that ties fray is wrong", "a book about the
  /// growing alliance", "in the 1960s": tells of no trend of today.
  ///
  /// @param year the year in which the text speaks
  public boolean denied(Passage passage, int trend, int year) {
    if (refuted(passage, trend)
        || instead(passage, trend)
        || TrendWords.beside(passage, trend)
        || TieLimits.only(passage, trend)
        || work(passage, trend)
        || origin(passage, trend)
        || past.tells(passage, trend, year)) {
      return true;
    }
    for (int i = trend - 1; i >= 0 && trend - i <= 12 && !words.breaks(passage, i); i--) {
      if (words.is(passage.word(i), "DENY")
          || (trend - i <= 3 && words.is(passage.word(i), "SOW"))) {
        return true;
      }
    }
    return false;
  }

  /// "has withdrawn its story that".
  private boolean retracted(Passage passage, int notion) {
    int verb = passage.back(notion - 1, word -> words.is(word, "DETERMINER"));
    return words.is(passage.word(verb), "RETRACTING");
  }

  /// "It is false that", "it was not true that".
  private boolean untrue(Passage passage, int i) {
    int be = passage.back(i - 1, word -> List.of("not", "just").contains(word));
    return passage.word(i + 1).equals("that") && words.is(passage.word(be), "BE");
  }

  /// "levelling off rather than weakening", "instead of growing".
  private static boolean instead(Passage passage, int trend) {
    String last = passage.word(trend - 1);
    return (last.equals("than") && passage.word(trend - 2).equals("rather"))
        || (last.equals("of") && passage.word(trend - 2).equals("instead"));
  }

  /// "an alliance cemented in the blood of soldiers": how it came about long ago.
  private boolean origin(Passage passage, int trend) {
    return words.is(passage.word(trend), "FORGING")
        && List.of("in", "by", "with", "on").contains(passage.word(trend + 1))
        && has(passage, trend + 2, trend + 7, "ORIGIN");
  }

  /// "the notion that … is wrong", "it is a myth that …".
  private boolean refuted(Passage passage, int trend) {
    for (int i = trend - 1; i >= 0 && trend - i <= 14 && !words.breaks(passage, i); i--) {
      if (words.is(passage.word(i), "MYTH")) {
        return true;
      }
      if (words.is(passage.word(i), "NOTION")) {
        String verb = passage.word(passage.back(i - 1, word -> words.is(word, "DETERMINER")));
        return CALLING.contains(verb) || retracted(passage, i) || falseOf(passage, trend);
      }
      boolean said = passage.word(i + 1).equals("to") || untrue(passage, i);
      if (words.is(passage.word(i), "FALSE") && said) {
        return true;
      }
      if (passage.word(i).equals("true") && untrue(passage, i) && negates(passage, i - 1)) {
        return true;
      }
    }
    return false;
  }

  /// "called reports of friction a dream"
  private static final List<String> CALLING =
      List.of("called", "calls", "branded", "labelled", "labeled", "dubbed", "ridiculed", "mocked");

  /// "… is wrong", "… was dismissed as baseless": said of the notion itself, by the verb of its own
  /// clause; not "came up as false invoices were found".
  private boolean falseOf(Passage passage, int trend) {
    for (int i = trend + 1; i < passage.words().size() && !words.breaks(passage, i); i++) {
      int verb = passage.back(i - 1, List.of("just", "quite")::contains);
      boolean as = passage.word(verb).equals("as") && words.is(passage.word(verb - 1), "DENY");
      boolean said =
          as || words.is(passage.word(verb), "BE") || words.is(passage.word(verb), "PROVING");
      if (said && words.is(passage.word(i), "FALSE")) {
        return true;
      }
      boolean and = passage.word(i).equals("and") && passage.endingAt(i - 1) == null;
      if (and || words.is(passage.word(i), "SUBORDINATE")) {
        return false;
      }
    }
    return false;
  }

  /// "a book about the growing alliance": it may have grown long ago.
  private boolean work(Passage passage, int trend) {
    for (int i = trend - 1; i > 0 && trend - i <= 5 && !words.stops(passage, i); i--) {
      if (List.of("about", "on", "of").contains(passage.word(i))
          && words.is(passage.word(i - 1), "WORK")) {
        return true;
      }
    }
    return false;
  }

  public int groupStart(Passage passage, int trend) {
    int first = trend;
    while (first > 0 && words.is(passage.word(first - 1), "GROUP")) {
      first--;
    }
    return first;
  }

  public boolean has(Passage passage, int from, int to, String wordClass) {
    for (int i = from; i < to; i++) {
      if (words.is(passage.word(i), wordClass)) {
        return true;
      }
    }
    return false;
  }

  /// "has not improved", "yet to mend", "it may take time for relations to improve", "few signs
  /// of", "will improve if".
  public boolean negated(Passage passage, int from, int to) {
    boolean near = false;
    for (int i = Math.max(0, from - 3); i < to; i++) {
      boolean goesOn = has(passage, i + 1, to, "STOP") || neverMore(passage, i, to);
      near |= negates(passage, i) && !goesOn && !stopsBetween(passage, i, to);
    }
    return near
        || notThought(passage, to)
        || takesTime(passage, to)
        || noSign(passage, to)
        || conditions.on(passage, to)
        || hindered(passage, to)
        || has(passage, Math.max(0, to - 10), to, "OPEN");
  }

  /// "Yet the partnership", "not only", "no doubt" negate nothing.
  private boolean negates(Passage passage, int i) {
    String next = passage.word(i + 1);
    boolean contrast =
        passage.word(i).equals("yet")
            && (i == 0 || List.of(",", ";", "and").contains(passage.word(i - 1)));
    boolean only = List.of("only", "just", "merely", "doubt").contains(next);
    boolean less =
        List.of("few", "little").contains(passage.word(i)) && passage.word(i - 1).equals("a");
    boolean no = words.is(passage.word(i), "NEGATION") || passage.word(i).endsWith("n't");
    return no && !contrast && !only && !less;
  }

  /// "no one should conclude that …", "does not believe that …".
  private boolean notThought(Passage passage, int to) {
    for (int i = to - 1; i >= 0 && to - i <= 16 && !words.breaks(passage, i); i--) {
      if (words.is(passage.word(i), "THINKING")) {
        for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
          if (negates(passage, k) || words.is(passage.word(k), "UNWILLING")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /// "few signs that they would make up": no more than the signs are told of.
  private boolean noSign(Passage passage, int to) {
    for (int i = Math.max(1, to - 12); i < to; i++) {
      if (words.is(passage.word(i), "SIGN")
          && (words.is(passage.word(i - 1), "NEGATION")
              || words.is(passage.word(i - 2), "NEGATION"))
          && !passage.word(i - 2).equals("a")) {
        return true;
      }
    }
    return false;
  }

  /// "delaying a reset in relations", "ruled out an improvement".
  private boolean hindered(Passage passage, int to) {
    for (int i = to - 1; i >= 0 && to - i <= 5 && !words.stops(passage, i); i--) {
      if (words.is(passage.word(i), "HINDER")) {
        return true;
      }
    }
    return false;
  }

  /// "ended four years of growth", "ended a spell of mistrust": the trend is over. Not "ended its
  /// isolation and deepened".
  public boolean ended(Passage passage, int trend) {
    boolean of = false;
    for (int i = trend - 1; i >= 0 && trend - i <= 6; i--) {
      if (words.is(passage.word(i), "ENDING")) {
        return of;
      }
      of |= passage.word(i).equals("of");
      boolean other = words.is(passage.word(i), "FUNCTION") && !passage.word(i).equals("of");
      if (other
          || words.is(passage.word(i), "OWN")
          || List.of("and", "or", ",").contains(passage.word(i))) {
        return false;
      }
    }
    return false;
  }

  /// "Russia's worries over growing ties with China": one of the two fears what grows.
  public boolean feared(Passage passage, int trend, ActorPair pair) {
    for (int i = trend - 1; i > 0 && trend - i <= 4; i--) {
      boolean of = List.of("over", "about", "at", "that").contains(passage.word(i + 1));
      if (of && words.is(passage.word(i), "WORRY")) {
        int worry = i;
        return passage.states().stream()
            .anyMatch(s -> pair.has(s.actor()) && s.to() <= worry && worry - s.to() <= 4);
      }
    }
    return false;
  }

  /// "have never been closer" is no negation.
  private boolean neverMore(Passage passage, int negation, int trend) {
    return passage.word(negation).equals("never") && words.is(passage.word(trend), "MORE");
  }

  private boolean stopsBetween(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.stops(passage, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean takesTime(Passage passage, int trend) {
    for (int i = Math.max(0, trend - 12); i < trend; i++) {
      if (passage.word(i).equals("take") && "some time long".contains(passage.word(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
