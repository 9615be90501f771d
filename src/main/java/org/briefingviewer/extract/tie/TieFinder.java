// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
import org.briefingviewer.model.Triangle;
import org.jspecify.annotations.Nullable;

/// Finds what a text says of the ties between the three actors: a word of trend beside a noun of
/// relation, the pair that the noun joins, and who says so.
public final class TieFinder {

  private static final int REACH = 9;
  private static final int LONGEST = 400;

  private final ActorFinder actors;
  private final TieWords words = new TieWords();
  private final PairRule pairs;

  /// Makes a finder for the ties of `triangle`.
  public TieFinder(Triangle triangle) {
    this.actors = new ActorFinder(triangle);
    this.pairs = new PairRule(triangle, words);
  }

  /// Returns the states that `text` gives, in text order.
  ///
  /// @param assessor tells who says what stands at a place, or null
  public List<TieState> find(AnalysedText text, Function<TextSpan, @Nullable Agent> assessor) {
    List<TieState> found = new ArrayList<>();
    ActorPair last = null;
    Passage before = null;
    for (Sentence sentence : text.sentences()) {
      List<Word> cut = Word.of(sentence);
      Passage passage = new Passage(sentence, cut, actors.find(cut));
      if (sentence.kind() != ParagraphKind.CAPTION && cut.size() <= LONGEST) {
        for (int i = 0; i < cut.size(); i++) {
          TieState state = state(text, passage, i, last, before, assessor, found.size());
          if (state != null) {
            found.add(state);
            last = state.pair();
          }
        }
        ActorPair named = onlyPair(passage);
        if (named != null) {
          support(text, passage, named, assessor, found);
        }
        last = named != null ? named : last;
      }
      before = passage;
    }
    return List.copyOf(distinct(found));
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
      if (length > 0) {
        TextSpan span = passage.span(i, i + length - 1);
        Agent who = assessor.apply(span);
        boolean open = negated(passage, i, i) || has(passage, Math.max(0, i - 8), i, "PREDICTION");
        Reading reading =
            new Reading(open ? Trend.UNCLEAR : Trend.STRENGTHENING, text.words(span), open);
        found.add(made(text, passage, pair, reading, who, found.size()));
        return;
      }
    }
  }

  /// What a passage says: the trend, the words that say so, whether they leave it open.
  private record Reading(Trend trend, String said, boolean hedged) {}

  /// Exactly two actors in a sentence: what "the two countries" means after it.
  private @Nullable ActorPair onlyPair(Passage passage) {
    List<String> ids = passage.actors().stream().map(ActorMention::actor).distinct().toList();
    return ids.size() == 2 ? pairs.between(ids.get(0), ids.get(1)) : null;
  }

  private @Nullable TieState state(
      AnalysedText text,
      Passage passage,
      int i,
      @Nullable ActorPair last,
      @Nullable Passage before,
      Function<TextSpan, @Nullable Agent> assessor,
      int number) {
    Trend trend = words.trend(passage.word(i));
    int relation = trend == null ? -1 : relation(passage, i);
    if (trend == null || relation < 0) {
      return null;
    }
    ActorPair pair = pairs.of(passage, relation, last, before);
    if (pair == null) {
      return null;
    }
    int first = groupStart(passage, i);
    TextSpan span = passage.span(Math.min(first, relation), Math.max(i, relation));
    Agent who = assessor.apply(passage.words().get(i).span());
    boolean open =
        has(passage, first, i, "HEDGE")
            || has(passage, first, i, "PREDICTION")
            || has(passage, i, Math.min(passage.words().size(), i + 2), "PREDICTION");
    boolean negated = negated(passage, first, i);
    Reading reading =
        new Reading(negated ? Trend.UNCLEAR : trend, text.words(span), open || negated);
    return made(text, passage, pair, reading, who, number);
  }

  private static TieState made(
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
        asOf(text),
        reading.hedged(),
        List.of(quote),
        Review.PROPOSED);
  }

  private static @Nullable PartialDate asOf(AnalysedText text) {
    java.time.LocalDate day = text.article().publication().day();
    return day == null ? null : PartialDate.of(day);
  }

  /// The relation noun that the trend word speaks of: itself, else the nearest in its clause, what
  /// follows before what precedes.
  private int relation(Passage passage, int trend) {
    if (words.relation(passage.word(trend)) || standsAlone(passage, trend)) {
      return nounOfTreaty(passage, trend) ? -1 : trend;
    }
    for (int i = trend + 1; i <= trend + REACH && i < passage.words().size(); i++) {
      boolean direct = passage.word(i).equals("of") && i == trend + 1;
      if (stops(passage.word(i)) || (words.is(passage.word(i), "CAUSE") && !direct)) {
        break;
      }
      if (words.relation(passage.word(i))) {
        return i;
      }
    }
    for (int i = trend - 1; i >= 0 && trend - i <= REACH; i--) {
      boolean relative = passage.word(i).equals(",") && passage.word(i + 1).equals("which");
      if (stops(passage.word(i)) && !relative) {
        break;
      }
      if (words.relation(passage.word(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean standsAlone(Passage passage, int trend) {
    return words.is(passage.word(trend), "STANDALONE") && onlyPair(passage) != null;
  }

  /// "their friendship treaty": a name of a paper, not a word of trend.
  private static boolean nounOfTreaty(Passage passage, int trend) {
    String next = passage.word(trend + 1);
    return next.equals("treaty") || next.equals("pact") || next.equals("agreement");
  }

  private boolean stops(String word) {
    return word.equals(",") || word.equals(";") || words.is(word, "BREAK");
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

  /// "has not improved", "yet to mend", "it may take time for relations to improve".
  private boolean negated(Passage passage, int from, int to) {
    boolean near = false;
    for (int i = Math.max(0, from - 3); i < to; i++) {
      String word = passage.word(i);
      near |= words.is(word, "NEGATION") && !stopsBetween(passage, i, to);
    }
    return near || takesTime(passage, to) || has(passage, Math.max(0, to - 10), to, "OPEN");
  }

  private boolean stopsBetween(Passage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (stops(passage.word(i))) {
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
