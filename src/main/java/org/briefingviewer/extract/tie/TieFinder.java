// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.briefingviewer.extract.date.DateFinder;
import org.briefingviewer.extract.date.SpokenDates;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.tie.actor.ActorFinder;
import org.briefingviewer.extract.tie.actor.ActorMention;
import org.briefingviewer.extract.tie.actor.TriangleData;
import org.briefingviewer.extract.tie.doubt.Rebuttals;
import org.briefingviewer.extract.tie.doubt.TieDoubts;
import org.briefingviewer.extract.tie.doubt.TieWishes;
import org.briefingviewer.extract.tie.doubt.Verdicts;
import org.briefingviewer.extract.tie.passage.Passage;
import org.briefingviewer.extract.tie.passage.TrendReading;
import org.briefingviewer.extract.tie.passage.TrendWords;
import org.briefingviewer.extract.tie.past.Earlier;
import org.briefingviewer.extract.tie.past.TiePast;
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

  /// The year from which a text without a day is read: what it dates to a time well before the
  /// years that the program is for is history in it.
  private static final int UNDATED = 2020;

  private final ActorFinder actors;
  private final TrendWords words = new TrendWords();
  private final RelationRule rule = new RelationRule(words);
  private final Pairs pairs;
  private final Parties parties;
  private final PairPhrases phrases;
  private final Acts acts = new Acts(words);
  private final Deeds deeds = new Deeds(words);
  private final TieDoubts doubts = new TieDoubts(words);
  private final TieWishes wishes = new TieWishes(words);
  private final Rebuttals rebuttals = new Rebuttals(words);
  private final Verdicts verdicts = new Verdicts(words);
  private final TrendSense sense = new TrendSense(words, rule, doubts);
  private final Pronouns pronouns = new Pronouns(words, rule);
  private final Earlier earlier;
  private final AssessmentDays days;
  private final Sides sides;

  /// Makes a finder for the ties of a triangle.
  ///
  /// @param speaks tells whether a word, in lower case, is a verb of saying
  public TieFinder(TriangleData data, Predicate<String> speaks) {
    this.earlier = new Earlier(words, speaks);
    this.days = new AssessmentDays(new SpokenDates(new DateFinder(), speaks), words);
    this.actors = new ActorFinder(data);
    this.sides = new Sides(actors, words);
    TieSubjects subjects = new TieSubjects(words);
    this.pairs = new Pairs(data.triangle(), subjects);
    this.parties = new Parties(pairs, words, subjects);
    this.phrases = new PairPhrases(pairs, words, subjects);
  }

  /// Returns the states that `text` gives, in text order.
  ///
  /// @param assessor tells who says what stands at a place, or null
  /// @param inSource tells whether a place is among the words that name a source
  public List<TieState> find(
      AnalysedText text,
      Function<TextSpan, @Nullable Agent> assessor,
      Predicate<TextSpan> inSource) {
    FoundTies found = new FoundTies();
    Context context = Context.NOTHING;
    boolean opened = false;
    Claims claims = new Claims(verdicts, rebuttals);
    Introductions introduced = new Introductions(words);
    for (Sentence sentence : text.sentences()) {
      Passage passage = Passage.of(sentence, actors, inSource);
      introduced.read(passage);
      List<String> last = context.last();
      ActorPair told = null;
      int before = found.size();
      boolean doubted = claims.read(passage, found);
      if (tells(sentence, passage)) {
        told(text, passage, context, assessor, found);
        found.settle(before, passage);
        if (doubted || verdicts.within(passage)) {
          found.rebut(before, found.size());
        }
        told = pronouns.told(found.toldSince(before), passage, parties, context);
        last = told == null ? last : List.of(told.first(), told.second());
        last = passage.two().isEmpty() ? last : passage.two();
        if (passage.actors().stream().map(ActorMention::actor).distinct().count() > 2) {
          last = List.of();
        }
      }
      if (sentence.asks()) {
        told = pronouns.told(null, passage, parties, context);
      }
      String topic = context.topic() != null ? context.topic() : opening(passage);
      String about = opened ? context.about() : sole(passage);
      opened |= !passage.actors().isEmpty();
      context = new Context(last, told, passage, topic, about);
    }
    return days.carried(found.counting(), text).stream()
        .filter(s -> !history(text, s))
        .map(s -> sided(s, introduced))
        .toList();
  }

  /// The states that one sentence tells of.
  private void told(
      AnalysedText text,
      Passage passage,
      Context context,
      Function<TextSpan, @Nullable Agent> assessor,
      FoundTies found) {
    for (int i = 0; i < passage.words().size(); i++) {
      states(text, passage, i, context, assessor, found);
      acted(text, passage, i, context, found);
      done(text, passage, i, found);
    }
    ActorPair named = pairs.pair(passage.two());
    if (named != null) {
      support(text, passage, named, assessor, found);
    }
  }

  /// Returns the actors that `text` names, each once, in text order; no outsiders.
  public List<String> named(AnalysedText text) {
    return text.sentences().stream()
        .flatMap(sentence -> Passage.of(sentence, actors, span -> false).actors().stream())
        .map(ActorMention::actor)
        .distinct()
        .toList();
  }

  /// Returns the state for which somebody speaks, an actor's id or an outsider's name, or null when
  /// the name does not tell.
  public @Nullable String side(Agent agent) {
    return sides.of(agent);
  }

  /// Tells the side of an assessor whose name alone does not tell it.
  private static TieState sided(TieState state, Introductions introduced) {
    Agent who = state.assessor();
    String side = who == null || state.side() != null ? null : introduced.of(who);
    return side == null ? state : state.on(side);
  }

  /// What was so long ago is history, no state of a tie.
  private static boolean history(AnalysedText text, TieState state) {
    PartialDate asOf = state.asOf();
    return asOf != null && now(text) - asOf.year() > HISTORY;
  }

  /// The year in which a text speaks.
  private static int now(AnalysedText text) {
    LocalDate day = text.article().publication().day();
    return day == null ? UNDATED : day.getYear();
  }

  /// A caption only repeats, a question says nothing, and "at the time" tells of days gone by.
  private static boolean tells(Sentence sentence, Passage passage) {
    int last = passage.words().size() - 1;
    return sentence.kind() != ParagraphKind.CAPTION
        && last < LONGEST
        && !sentence.asks()
        && !TiePast.then(passage);
  }

  /// The first actor of a sentence that acts or is told of, not one that something is done with.
  private static @Nullable String opening(Passage passage) {
    return passage.actors().stream()
        .filter(a -> !a.speaking() && !passage.oblique(a))
        .map(ActorMention::actor)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String sole(Passage passage) {
    List<String> named = passage.actors().stream().map(ActorMention::actor).distinct().toList();
    return named.size() == 1 ? named.getFirst() : null;
  }

  /// "in support of": help in a sentence that names exactly two actors tells of a closer tie.
  private void support(
      AnalysedText text,
      Passage passage,
      ActorPair pair,
      Function<TextSpan, @Nullable Agent> assessor,
      FoundTies found) {
    for (int i = 0; i < passage.words().size(); i++) {
      int length = words.support(passage, i);
      if (length > 0 && !doubts.denied(passage, i, now(text))) {
        TextSpan span = passage.span(i, i + length - 1);
        Agent who = assessor.apply(span);
        boolean open =
            doubts.negated(passage, i, i)
                || doubts.hearsay(passage, i, i)
                || doubts.has(passage, Math.max(0, i - 8), i, "PREDICTION");
        TrendReading reading =
            new TrendReading(
                open ? Trend.UNCLEAR : Trend.STRENGTHENING, text.words(span), open, span);
        found.add(made(text, passage, pair, reading, who, found.size()), false);
        return;
      }
    }
  }

  /// "sent troops to Russia": who tells of it has not said what it means for the tie, so nobody is
  /// its assessor.
  private void acted(AnalysedText text, Passage passage, int i, Context context, FoundTies found) {
    Acts.Act act = acts.at(passage, i, context);
    ActorPair pair = act == null ? null : pairs.pair(List.of(act.giver(), act.receiver()));
    if (act == null
        || pair == null
        || doubts.negated(passage, act.from(), act.to())
        || wishes.asked(passage, act.verb()) >= 0
        || doubts.denied(passage, i, now(text))) {
      return;
    }
    TextSpan span = passage.span(act.from(), act.to());
    boolean open =
        doubts.open(passage, act.from(), act.from() - 6, act.to())
            || acts.infinitive(passage, act.verb());
    TrendReading reading = new TrendReading(act.trend(), text.words(span), open, span);
    found.add(made(text, passage, pair, reading, null, found.size()), false);
    found.deed();
  }

  /// "expelled two diplomats": a plain deed.
  private void done(AnalysedText text, Passage passage, int i, FoundTies found) {
    Deeds.Deed deed = deeds.at(passage, i);
    ActorPair pair = deed == null ? null : pairs.pair(List.of(deed.doer(), deed.other()));
    if (deed == null
        || pair == null
        || doubts.negated(passage, i, i)
        || wishes.asked(passage, i) >= 0
        || doubts.denied(passage, i, now(text))) {
      return;
    }
    boolean heard = doubts.hearsay(passage, i, i);
    boolean open = heard || doubts.notYet(passage, i, i - 6, i);
    if (open && !heard && !doubts.has(passage, Math.max(0, i - 6), i, "SEEMING")) {
      return;
    }
    TextSpan span = passage.span(deed.from(), deed.to());
    TrendReading reading = new TrendReading(deed.trend(), text.words(span), open, span);
    found.add(made(text, passage, pair, reading, null, found.size()), false);
  }

  /// The states that the word of trend at word `i` tells of.
  private void states(
      AnalysedText text,
      Passage passage,
      int i,
      Context context,
      Function<TextSpan, @Nullable Agent> assessor,
      FoundTies found) {
    for (TrendWords.Move move : words.trends(passage, i)) {
      int relation = relation(passage, i, move);
      List<ActorPair> before =
          relation < 0 ? pronouns.before(passage, i, move, context) : List.of();
      relation = before.isEmpty() ? relation : i;
      boolean idle =
          relation < 0
              || (move.trend() == Trend.STABLE && doubts.manner(passage, i + move.parts().size()))
              || (move.trend() == Trend.UNCLEAR && (relation - i > 3 || i - relation > 9))
              || (move.kind() == TrendWords.Kind.WORD && rule.idle(passage, i, relation))
              || doubts.denied(passage, i, now(text));
      List<ActorPair> told =
          idle ? List.of() : before.isEmpty() ? told(passage, i, move, relation, context) : before;
      int held = told.isEmpty() && !idle ? rule.holding(passage, relation) : -1;
      if (held >= 0) {
        told = parties.of(passage, held, context);
      }
      if (!told.isEmpty() && earlier.over(passage, i, text.article().publication().day())) {
        found.was(told.getFirst());
        return;
      }
      if (!told.isEmpty()) {
        TrendReading reading = sense.reading(text, passage, i, move, relation);
        Agent who = reading.goods() ? null : assessor.apply(passage.words().get(i).span());
        int ask = wishes.asked(passage, i);
        int wanted = ask >= 0 ? ask : wishes.wanted(passage, i);
        boolean past = earlier.tells(passage, i);
        for (ActorPair pair : told) {
          if (wishes.foreign(passage, wanted, ask >= 0, pair)) {
            continue;
          }
          TrendReading read = doubts.feared(passage, i, pair) ? reading.left() : reading;
          read = wanted >= 0 ? read.open() : read;
          found.add(made(text, passage, pair, read, who, found.size()), past);
        }
        return;
      }
    }
  }

  /// The noun of relation that the word of trend at word `i` speaks of, itself or by a pronoun.
  private int relation(Passage passage, int i, TrendWords.Move move) {
    if (move.kind() != TrendWords.Kind.WORD) {
      return i;
    }
    int noun = rule.of(passage, i, move);
    return noun < 0 ? pronouns.noun(passage, i, move) : noun;
  }

  private List<ActorPair> told(
      Passage passage, int i, TrendWords.Move move, int relation, Context context) {
    boolean signing = words.is(passage.word(i), "SIGNING");
    if (signing && !words.is(passage.word(relation), "PACT")) {
      return List.of();
    }
    if (move.kind() == TrendWords.Kind.WORD
        && !words.relation(passage, relation)
        && !words.backing(passage, relation)) {
      return parties.channel(passage, relation);
    }
    return move.kind() == TrendWords.Kind.WORD
        ? parties.of(passage, relation, signing ? Context.NOTHING : context)
        : phrases.of(passage, i, i + move.parts().size(), move.kind(), context);
  }

  private TieState made(
      AnalysedText text,
      Passage passage,
      ActorPair pair,
      TrendReading reading,
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
        who == null ? null : sides.of(who),
        who == null ? Basis.INFERRED : Basis.STATED,
        days.asOf(text, passage, reading),
        reading.hedged(),
        List.of(quote),
        Review.PROPOSED);
  }
}
