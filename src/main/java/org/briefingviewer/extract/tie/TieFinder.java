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
import org.briefingviewer.extract.tie.passage.TiePassage;
import org.briefingviewer.extract.tie.passage.TrendReading;
import org.briefingviewer.extract.tie.passage.TrendWords;
import org.briefingviewer.extract.tie.passage.TrendWords.TrendTopic;
import org.briefingviewer.extract.tie.stance.ClaimVerdicts;
import org.briefingviewer.extract.tie.stance.StanceReader;
import org.briefingviewer.extract.tie.stance.TieRebuttals;
import org.briefingviewer.extract.tie.stance.TieWishes;
import org.briefingviewer.extract.tie.stance.WordStance;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.TieState.Stance;
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
  private final StatePairs pairs;
  private final TieParties parties;
  private final PairPhrases phrases;
  private final TieActions actions = new TieActions(words);
  private final TieWishes wishes = new TieWishes(words);
  private final TieRebuttals rebuttals = new TieRebuttals(words);
  private final ClaimVerdicts verdicts = new ClaimVerdicts(words);
  private final TrendSense sense = new TrendSense(words, rule);
  private final TiePronouns pronouns = new TiePronouns(words, rule);
  private final StanceReader stances;
  private final AssessmentDays days;
  private final StateSides sides;

  /// Makes a finder for the ties of a triangle.
  ///
  /// @param speaks tells whether a word, in lower case, is a verb of saying
  public TieFinder(TriangleData data, Predicate<String> speaks) {
    this.stances = new StanceReader(words, speaks);
    this.days = new AssessmentDays(new SpokenDates(new DateFinder(), speaks), words);
    this.actors = new ActorFinder(data);
    this.sides = new StateSides(actors, words);
    TieSubjects subjects = new TieSubjects(words);
    this.pairs = new StatePairs(data.triangle(), subjects);
    this.parties = new TieParties(pairs, words, subjects);
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
    TieContext context = TieContext.NOTHING;
    boolean opened = false;
    TieClaims claims = new TieClaims(verdicts, rebuttals);
    OfficeHolders introduced = new OfficeHolders(words);
    for (Sentence sentence : text.sentences()) {
      TiePassage passage = TiePassage.of(text.text(), sentence, actors, words::relation, inSource);
      introduced.read(passage);
      List<String> last = context.last();
      ActorPair told = null;
      int before = found.size();
      boolean doubted = claims.read(passage, found);
      if (tells(sentence, passage)) {
        told(text, passage, context, assessor, found);
        found.settle(before);
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
      context = new TieContext(last, told, passage, topic, about);
    }
    return days.carried(found.counting(), text).stream()
        .filter(s -> !history(text, s))
        .map(s -> sided(s, introduced))
        .toList();
  }

  /// The states that one sentence tells of.
  private void told(
      AnalysedText text,
      TiePassage passage,
      TieContext context,
      Function<TextSpan, @Nullable Agent> assessor,
      FoundTies found) {
    for (int i = 0; i < passage.words().size(); i++) {
      states(text, passage, i, context, assessor, found);
      acted(text, passage, i, context, assessor, found);
    }
  }

  /// Returns the actors that `text` names, each once, in text order; no outsiders.
  public List<String> named(AnalysedText text) {
    return text.sentences().stream()
        .flatMap(
            sentence ->
                TiePassage.of(text.text(), sentence, actors, words::relation, span -> false)
                    .actors()
                    .stream())
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
  private static TieState sided(TieState state, OfficeHolders introduced) {
    Agent who = state.assessor();
    String side = who == null || state.side() != null ? null : introduced.of(who);
    return side == null ? state : state.on(side);
  }

  /// What was so long ago is history, no state of a tie.
  private static boolean history(AnalysedText text, TieState state) {
    PartialDate asOf = state.asOf();
    return asOf != null && now(text) - asOf.year() > HISTORY;
  }

  private static @Nullable LocalDate day(AnalysedText text) {
    return text.article().publication().day();
  }

  /// The year in which a text speaks.
  private static int now(AnalysedText text) {
    LocalDate day = day(text);
    return day == null ? UNDATED : day.getYear();
  }

  /// A caption only repeats, a question says nothing, and "at the time" tells of days gone by.
  private boolean tells(Sentence sentence, TiePassage passage) {
    int last = passage.words().size() - 1;
    return sentence.kind() != ParagraphKind.CAPTION
        && last < LONGEST
        && !sentence.asks()
        && !then(passage);
  }

  /// "At the time, the two vowed to deepen ties", "Back then": told of the days before, not of now.
  private boolean then(TiePassage passage) {
    boolean at = passage.word(0).equals("at") && passage.word(2).equals("time");
    boolean back = passage.word(0).equals("back") && passage.word(1).equals("then");
    return back || (at && words.is(passage.word(1), "THEN_DAYS") && !passage.word(3).equals("of"));
  }

  /// The first actor of a sentence that acts or is told of, not one that something is done with.
  private static @Nullable String opening(TiePassage passage) {
    return passage.actors().stream()
        .filter(a -> !a.speaking() && !passage.oblique(a))
        .map(ActorMention::actor)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String sole(TiePassage passage) {
    List<String> named = passage.actors().stream().map(ActorMention::actor).distinct().toList();
    return named.size() == 1 ? named.getFirst() : null;
  }

  /// "sent troops to Russia", "expelled two diplomats", "in support of": an action, of which nobody
  /// has said what it means for the tie.
  private void acted(
      AnalysedText text,
      TiePassage passage,
      int i,
      TieContext context,
      Function<TextSpan, @Nullable Agent> assessor,
      FoundTies found) {
    TieActions.Action action = actions.at(passage, i, context);
    ActorPair pair = action == null ? null : pairs.pair(List.of(action.doer(), action.other()));
    if (action == null || pair == null) {
      return;
    }
    WordStance stance = stances.of(passage, action.verb(), 1, day(text), now(text));
    int wanted = stance.wanted();
    boolean asked = wanted >= 0 && words.is(passage.word(wanted), "ASKING");
    boolean foreign = wishes.foreign(passage, wanted, pair);
    if (stance.denied() || stance.negated() || stance.over() || asked || foreign) {
      return;
    }
    int to = passage.back(action.verb() - 1, word -> words.is(word, "BEEN") || word.equals("have"));
    boolean promised = passage.word(to).equals("to") && !words.is(passage.word(to - 1), "DOING");
    TextSpan span = passage.span(action.from(), action.to());
    Stance put = Stance.of(stance.open() || wanted >= 0 || promised);
    TrendReading reading = new TrendReading(Trend.UNSTATED, text.words(span), put, span, false);
    Agent who = assessor.apply(passage.words().get(action.verb()).span());
    found.add(made(text, passage, pair, reading, who, found.size()), false);
  }

  /// The states that the word of trend at word `i` tells of.
  private void states(
      AnalysedText text,
      TiePassage passage,
      int i,
      TieContext context,
      Function<TextSpan, @Nullable Agent> assessor,
      FoundTies found) {
    for (TrendWords.Move move : words.trends(passage, i)) {
      int relation = relation(passage, i, move);
      List<ActorPair> before =
          relation < 0 ? pronouns.before(passage, i, move, context) : List.of();
      relation = before.isEmpty() ? relation : i;
      if (relation < 0 || idle(passage, i, move, relation)) {
        continue;
      }
      List<ActorPair> told = before.isEmpty() ? told(passage, i, move, relation, context) : before;
      int held = told.isEmpty() ? rule.holding(passage, relation) : -1;
      told = held >= 0 ? parties.of(passage, held, context) : told;
      WordStance stance =
          told.isEmpty() ? null : stances.of(passage, i, move.parts().size(), day(text), now(text));
      if (stance == null || stance.denied()) {
        continue;
      }
      if (stance.over()) {
        found.was(told.getFirst());
        return;
      }
      TrendReading reading = sense.reading(text, passage, i, move, relation, stance);
      Agent who = reading.unassessed() ? null : assessor.apply(passage.words().get(i).span());
      for (ActorPair pair : told) {
        if (!wishes.foreign(passage, stance.wanted(), pair)) {
          TrendReading read = wishes.feared(passage, stance, pair) ? reading.left() : reading;
          found.add(made(text, passage, pair, read, who, found.size()), stance.earlier());
        }
      }
      return;
    }
  }

  private boolean idle(TiePassage passage, int i, TrendWords.Move move, int relation) {
    return (move.trend() == Trend.UNCLEAR && (relation - i > 3 || i - relation > 9))
        || (move.trend() == Trend.STABLE && words.trend(passage, i + move.parts().size()) != null)
        || (move.kind() == TrendTopic.WORD && rule.idle(passage, i, relation));
  }

  /// The noun of relation that the word of trend at word `i` speaks of, itself or by a pronoun.
  private int relation(TiePassage passage, int i, TrendWords.Move move) {
    if (move.kind() != TrendTopic.WORD) {
      return i;
    }
    int noun = rule.of(passage, i, move);
    return noun < 0 ? pronouns.noun(passage, i, move) : noun;
  }

  private List<ActorPair> told(
      TiePassage passage, int i, TrendWords.Move move, int relation, TieContext context) {
    boolean signing = words.is(passage.word(i), "SIGNING");
    if (signing && !words.is(passage.word(relation), "PACT")) {
      return List.of();
    }
    if (move.kind() == TrendTopic.WORD
        && !words.relation(passage, relation)
        && !words.backing(passage, relation)) {
      return parties.channel(passage, relation);
    }
    return move.kind() == TrendTopic.WORD
        ? parties.of(passage, relation, signing ? TieContext.NOTHING : context)
        : phrases.of(passage, i, i + move.parts().size(), move.kind(), context);
  }

  private TieState made(
      AnalysedText text,
      TiePassage passage,
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
        reading.stance(),
        List.of(quote),
        Review.PROPOSED);
  }
}
