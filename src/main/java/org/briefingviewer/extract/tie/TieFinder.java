// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.jspecify.annotations.Nullable;

/// Finds what a text says of the ties between the three actors: a word of trend beside a noun of
/// relation, the pair that the noun joins, and who says so.
public final class TieFinder {

  private static final int LONGEST = 400;

  /// How many years back a state still bears on the one of today.
  private static final int HISTORY = 5;

  private final ActorFinder actors;
  private final TieWords words = new TieWords();
  private final RelationRule rule = new RelationRule(words);
  private final Parties parties;
  private final Acts acts = new Acts(words);
  private final SpokenDates spoken;

  /// Makes a finder for the ties of a triangle.
  ///
  /// @param speaks tells whether a word, in lower case, is a verb of saying
  public TieFinder(TriangleData data, Predicate<String> speaks) {
    this.spoken = new SpokenDates(new DateFinder(), speaks);
    this.actors = new ActorFinder(data);
    this.parties = new Parties(data.triangle(), words);
  }

  /// Returns the states that `text` gives, in text order.
  ///
  /// @param assessor tells who says what stands at a place, or null
  /// @param inSource tells whether a place is among the words that name a source
  public List<TieState> find(
      AnalysedText text,
      Function<TextSpan, @Nullable Agent> assessor,
      Predicate<TextSpan> inSource) {
    List<TieState> found = new ArrayList<>();
    Context context = Context.NOTHING;
    for (Sentence sentence : text.sentences()) {
      Passage passage = Passage.of(sentence, actors, inSource);
      List<String> last = context.last();
      ActorPair told = null;
      if (tells(sentence, passage)) {
        int before = found.size();
        for (int i = 0; i < passage.words().size(); i++) {
          found.addAll(states(text, passage, i, context, assessor, found.size()));
          acted(text, passage, i, context, found);
        }
        ActorPair named = parties.pair(passage.two());
        if (named != null) {
          support(text, passage, named, assessor, found);
        }
        if (found.size() > before) {
          told = found.getLast().pair();
          last = List.of(told.first(), told.second());
        }
        last = passage.two().isEmpty() ? last : passage.two();
        if (passage.actors().stream().map(ActorMention::actor).distinct().count() > 2) {
          last = List.of();
        }
      }
      String topic = context.topic() != null ? context.topic() : opening(passage);
      context = new Context(last, told, passage, topic);
    }
    return distinct(found).stream().filter(s -> !history(text, s)).toList();
  }

  /// What was so long ago is history, no state of a tie.
  private static boolean history(AnalysedText text, TieState state) {
    java.time.LocalDate day = text.article().publication().day();
    PartialDate asOf = state.asOf();
    return day != null && asOf != null && day.getYear() - asOf.year() > HISTORY;
  }

  /// A caption only repeats, and a question says nothing.
  private static boolean tells(Sentence sentence, Passage passage) {
    int last = passage.words().size() - 1;
    boolean asks = passage.word(last).equals("?") || passage.word(last - 1).equals("?");
    return sentence.kind() != ParagraphKind.CAPTION && last < LONGEST && !asks;
  }

  /// The first actor of a sentence, rather one that acts than one acted on.
  private static @Nullable String opening(Passage passage) {
    return passage.actors().stream()
        .filter(a -> !a.speaking())
        .min(Comparator.comparing(a -> Subjects.oblique(passage, a)))
        .map(ActorMention::actor)
        .orElse(null);
  }

  /// "in support of": help in a sentence that names exactly two actors tells of a closer tie.
  private void support(
      AnalysedText text,
      Passage passage,
      ActorPair pair,
      Function<TextSpan, @Nullable Agent> assessor,
      List<TieState> found) {
    for (int i = 0; i < passage.words().size(); i++) {
      int length = words.support(passage, i);
      if (length > 0 && !denied(passage, i)) {
        TextSpan span = passage.span(i, i + length - 1);
        Agent who = assessor.apply(span);
        boolean open = negated(passage, i, i) || has(passage, Math.max(0, i - 8), i, "PREDICTION");
        Reading reading =
            new Reading(open ? Trend.UNCLEAR : Trend.STRENGTHENING, text.words(span), open, span);
        found.add(made(text, passage, pair, reading, who, found.size()));
        return;
      }
    }
  }

  /// "sent troops to Russia": nobody assesses the tie by telling so.
  private void acted(
      AnalysedText text,
      Passage passage,
      int i,
      Context context,
      List<TieState> found) {
    Acts.Act act = acts.at(passage, i, context);
    ActorPair pair = act == null ? null : parties.pair(List.of(act.giver(), act.receiver()));
    if (act == null || pair == null || negated(passage, act.from(), act.to()) || denied(passage, i)) {
      return;
    }
    TextSpan span = passage.span(act.from(), act.to());
    boolean open = open(passage, act.from(), act.from() - 6, act.to());
    Reading reading = new Reading(Trend.STRENGTHENING, text.words(span), open, span);
    found.add(made(text, passage, pair, reading, null, found.size()));
  }

  /// What a passage says: the trend, the words that say so, whether they leave it open, and where.
  private record Reading(Trend trend, String said, boolean hedged, TextSpan place) {}

  /// The states that the word of trend at word `i` tells of.
  private List<TieState> states(
      AnalysedText text,
      Passage passage,
      int i,
      Context context,
      Function<TextSpan, @Nullable Agent> assessor,
      int number) {
    for (TieWords.Move move : words.trends(passage, i)) {
      int relation = move.kind() == TieWords.Kind.WORD ? rule.of(passage, i, move.parts().size()) : i;
      boolean idle =
          relation < 0
              || (move.trend() == Trend.STABLE && manner(passage, i + move.parts().size()))
              || (move.trend() == Trend.UNCLEAR && (relation - i > 3 || i - relation > 9))
              || (move.kind() == TieWords.Kind.WORD && rule.idle(passage, i, relation))
              || denied(passage, i);
      List<ActorPair> pairs = idle ? List.of() : pairs(passage, i, move, relation, context);
      int held = pairs.isEmpty() && !idle ? rule.holding(passage, relation) : -1;
      if (held >= 0) {
        pairs = parties.of(passage, held, context);
      }
      if (!pairs.isEmpty()) {
        Reading reading = reading(text, passage, i, move, relation);
        Agent who = assessor.apply(passage.words().get(i).span());
        List<TieState> states = new ArrayList<>();
        for (ActorPair pair : pairs) {
          states.add(made(text, passage, pair, reading, who, number + states.size()));
        }
        return states;
      }
    }
    return List.of();
  }

  private List<ActorPair> pairs(
      Passage passage, int i, TieWords.Move move, int relation, Context context) {
    boolean signing = words.is(passage.word(i), "SIGNING");
    if (signing && !words.is(passage.word(relation), "PACT")) {
      return List.of();
    }
    return move.kind() == TieWords.Kind.WORD
        ? parties.of(passage, relation, signing ? Context.NOTHING : context)
        : parties.of(passage, i, i + move.parts().size(), move.kind(), context);
  }

  private Reading reading(
      AnalysedText text, Passage passage, int i, TieWords.Move move, int relation) {
    int first = groupStart(passage, i);
    int end = i + move.parts().size() - 1;
    TextSpan span = passage.span(Math.min(first, relation), Math.max(end, relation));
    boolean negated = negated(passage, first, i);
    boolean open = negated || open(passage, first, Math.min(first, relation) - 4, i);
    Trend trend =
        words.is(move.parts().getFirst(), "FALL") && monthly(passage)
            ? Trend.UNCLEAR
            : sense(move, passage.word(relation), relation == i);
    return new Reading(negated ? Trend.UNCLEAR : trend, text.words(span), open, span);
  }

  /// "5 percent on-month": one month's trade tells of no trend.
  private boolean monthly(Passage passage) {
    for (int i = 1; i < passage.words().size(); i++) {
      boolean month = passage.word(i).equals("month");
      if (month && List.of("on", "a", "previous", "over").contains(passage.word(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /// "a growing rift", "tensions eased": what grows or goes is the distance.
  private Trend sense(TieWords.Move move, String relation, boolean itself) {
    if (!words.bad(relation) || itself) {
      return move.trend();
    }
    return switch (move.trend()) {
      case STRENGTHENING -> Trend.COOLING;
      case COOLING -> words.is(move.parts().getFirst(), "EASING") ? Trend.MENDING : Trend.COOLING;
      case MENDING -> Trend.MENDING;
      case STABLE, UNCLEAR -> Trend.UNCLEAR;
    };
  }

  /// "would grow", "called for deeper cooperation", "may be recovering": words of doubt in the verb
  /// group or shortly before it, not before what is taken for granted ("mend its strained ties");
  /// "hopes to mend … and to deepen …" shares them.
  private boolean open(Passage passage, int first, int limit, int trend) {
    if (List.of("its", "their", "the").contains(passage.word(trend - 1))) {
      return false;
    }
    int from = first;
    boolean shared = passage.word(first - 1).equals("and");
    while (from > (shared ? 0 : Math.max(0, limit)) && !words.stops(passage, from - 1)) {
      from--;
    }
    int to = Math.min(passage.words().size(), trend + 2);
    return has(passage, from, trend, "HEDGE")
        || has(passage, from, trend, "PREDICTION")
        || has(passage, trend, to, "PREDICTION");
  }

  /// "a steady deterioration", "steadily worsened": how another trend goes on.
  private boolean manner(Passage passage, int next) {
    return words.trend(passage, next) != null;
  }

  /// "denies that its bond is weakening" tells of no trend.
  private boolean denied(Passage passage, int trend) {
    for (int i = trend - 1; i >= 0 && trend - i <= 12 && !words.breaks(passage, i); i--) {
      if (words.is(passage.word(i), "DENY")
          || (trend - i <= 3 && words.is(passage.word(i), "SOW"))) {
        return true;
      }
    }
    return false;
  }

  private TieState made(
      AnalysedText text,
      Passage passage,
      ActorPair pair,
      Reading reading,
      @Nullable Agent who,
      int number) {
    TextSpan whole = passage.sentence().span();
    EvidenceQuote quote = new EvidenceQuote(text.article().id(), whole, text.words(whole));
    return new TieState(
        "t" + (number + 1),
        pair,
        reading.trend(),
        reading.said(),
        who,
        who == null ? Basis.INFERRED : Basis.STATED,
        asOf(text, passage, reading),
        reading.hedged(),
        List.of(quote),
        Review.PROPOSED);
  }

  private @Nullable PartialDate asOf(AnalysedText text, Passage passage, Reading reading) {
    Sentence sentence = passage.sentence();
    int place = sentence.tokenAt(reading.place().start());
    return spoken.of(sentence, place, text.article().publication().day());
  }

  private int groupStart(Passage passage, int trend) {
    int first = trend;
    while (first > 0 && words.is(passage.word(first - 1), "GROUP")) {
      first--;
    }
    return first;
  }

  private boolean has(Passage passage, int from, int to, String wordClass) {
    for (int i = from; i < to; i++) {
      if (words.is(passage.word(i), wordClass)) {
        return true;
      }
    }
    return false;
  }

  /// "has not improved", "yet to mend", "it may take time for relations to improve", "few signs of".
  private boolean negated(Passage passage, int from, int to) {
    boolean near = false;
    for (int i = Math.max(0, from - 3); i < to; i++) {
      boolean goesOn = has(passage, i + 1, to, "STOP") || neverMore(passage, i, to);
      near |= negates(passage, i) && !goesOn && !stopsBetween(passage, i, to);
    }
    return near
        || takesTime(passage, to)
        || noSign(passage, to)
        || supposed(passage, to)
        || hindered(passage, to)
        || has(passage, Math.max(0, to - 10), to, "OPEN");
  }

  /// "Yet the partnership", "not only", "no doubt" negate nothing.
  private boolean negates(Passage passage, int i) {
    String next = passage.word(i + 1);
    boolean contrast = passage.word(i).equals("yet") && (i == 0 || passage.word(i - 1).matches("[,;]|and"));
    boolean only = List.of("only", "just", "merely", "doubt").contains(next);
    boolean less = passage.word(i).matches("few|little") && passage.word(i - 1).equals("a");
    return words.is(passage.word(i), "NEGATION") && !contrast && !only && !less;
  }

  /// "few signs that they would make up": no more than the signs are told of.
  private boolean noSign(Passage passage, int to) {
    for (int i = Math.max(1, to - 12); i < to; i++) {
      if (words.is(passage.word(i), "SIGN")
          && (words.is(passage.word(i - 1), "NEGATION") || words.is(passage.word(i - 2), "NEGATION"))
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

  /// "If China were to …, relations would collapse": what would be, not what is.
  private boolean supposed(Passage passage, int to) {
    boolean condition = false;
    for (int i = 0; i < passage.words().size(); i++) {
      boolean opens = passage.word(i).equals("if") && !passage.word(i - 1).equals("as");
      opens |= passage.word(i).equals("unless");
      if (opens && i < to && to - i < 16 && !stopsBetween(passage, i + 1, to)) {
        return true;
      }
      condition |= opens;
    }
    return condition && has(passage, Math.max(0, to - 6), to, "SUPPOSED");
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

  /// Keeps the first state of each pair, trend and sentence.
  private static List<TieState> distinct(List<TieState> states) {
    List<TieState> kept = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (TieState state : states) {
      if (seen.add(List.of(state.pair(), state.trend(), state.evidence()))) {
        kept.add(state);
      }
    }
    return kept;
  }
}
