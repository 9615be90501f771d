// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.util.List;
import java.util.regex.Pattern;
import org.briefingviewer.extract.grammar.PartOfSpeech;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.tie.passage.TiePassage;
import org.briefingviewer.extract.tie.passage.TrendReading;
import org.briefingviewer.extract.tie.passage.TrendWords;
import org.briefingviewer.extract.tie.stance.WordStance;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState.Stance;
import org.briefingviewer.model.Trend;

/// Tells where a tie moves by a word of trend and the noun that it is told of: "closer ties", "a
/// growing rift", "growth slowed", "remains as solid as ever", "trade eased".
final class TrendSense {

  private final TrendWords words;
  private final RelationRule rule;
  private final CessationReader ceasing;

  TrendSense(TrendWords words, RelationRule rule) {
    this.words = words;
    this.rule = rule;
    this.ceasing = new CessationReader(words);
  }

  /// Reads the trend at word `i`, told of the tie that the noun at word `relation` names.
  TrendReading reading(
      AnalysedText text,
      TiePassage passage,
      int i,
      TrendWords.Move move,
      int relation,
      WordStance stance) {
    int first = words.groupStart(passage, i);
    int end = Math.max(i + move.parts().size() - 1, relation);
    TextSpan span = passage.span(relation < first ? which(passage, relation) : first, end);
    int told = words.antecedent(passage, relation);
    boolean goods =
        !rule.burdened(passage, i, relation)
            && !words.bad(passage.word(relation))
            && ceasing.volume(passage, i, told < 0 ? relation : told);
    Trend trend = trend(passage, i, move, relation);
    boolean closer = trend == Trend.STRENGTHENING || trend == Trend.MENDING;
    boolean less = closer && (stance.ended() || ceasing.goes(passage, end));
    boolean supposed = rule.subjectOfSupposed(passage, first, end);
    boolean none = stance.negated() || goods || less;
    trend = none ? Trend.UNCLEAR : stance.ended() ? Trend.MENDING : trend;
    Stance put = supposed && stance.stance() == Stance.PLAIN ? Stance.HEDGED : stance.stance();
    return new TrendReading(trend, text.words(span), put, span, goods);
  }

  /// "a growing rift", "tensions eased": what grows or goes is the distance; "cooperation eased":
  /// there is less of it.
  private Trend trend(TiePassage passage, int i, TrendWords.Move move, int relation) {
    String noun = passage.word(relation);
    if (words.is(passage.word(i), "SIGNING")) {
      return Trend.UNSTATED;
    }
    boolean bad = words.bad(noun) || rule.burdened(passage, i, relation);
    if (relation == i || !bad) {
      boolean less = words.is(move.parts().getFirst(), "ABATING") && !words.is(noun, "TEMPER");
      return less && relation != i
          ? Trend.UNCLEAR
          : stays(passage, i, move) ? Trend.STABLE : move.trend();
    }
    return switch (move.trend()) {
      case STRENGTHENING -> Trend.COOLING;
      case COOLING -> words.is(move.parts().getFirst(), "EASING") ? Trend.MENDING : Trend.COOLING;
      case MENDING -> Trend.MENDING;
      case STABLE, UNCLEAR, UNSTATED -> Trend.UNCLEAR;
    };
  }

  /// "Economic ties between the two recover", "direct military cooperation": the first of the words
  /// that say which ties are told of; without them the rest would say more than the text.
  private static int which(TiePassage passage, int relation) {
    int first = relation;
    while (first > 0 && passage.at(first - 1) == null && restricts(passage, first - 1)) {
      first--;
    }
    return first;
  }

  /// What opens a sentence has a capital, which would make a name of it: there its ending tells.
  private static boolean restricts(TiePassage passage, int i) {
    PartOfSpeech tag = passage.grammar().word(passage.inGrammar(i)).tag();
    boolean within = i > 0 && Character.isLetter(passage.word(i - 1).codePointAt(0));
    return OF_A_KIND.matcher(passage.word(i)).matches()
        || (within && (tag.adjective() || tag == PartOfSpeech.NOUN));
  }

  /// "economic", "bilateral", "military".
  private static final Pattern OF_A_KIND = Pattern.compile("[a-z]{3,}(ic|al|ary)");

  private static final List<String> AS_IT_WAS = List.of("ever", "before", "always");

  /// "remains as solid as ever", "stay as close as they were": it is as it was.
  private boolean stays(TiePassage passage, int i, TrendWords.Move move) {
    List<String> parts = move.parts();
    boolean as = parts.size() > 1 && (parts.getFirst().equals("as") || parts.contains("as"));
    int verb = passage.back(i - 1, word -> word.equals("as") || words.is(word, "MANNER"));
    String next = passage.word(i + parts.size());
    boolean before = parts.getLast().equals("ever") || AS_IT_WAS.contains(next);
    return as && (before || words.is(passage.word(verb), "STAYING"));
  }
}
