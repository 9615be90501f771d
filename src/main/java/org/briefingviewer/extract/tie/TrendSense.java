// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.util.List;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.tie.doubt.TieDoubts;
import org.briefingviewer.extract.tie.passage.Passage;
import org.briefingviewer.extract.tie.passage.TrendReading;
import org.briefingviewer.extract.tie.passage.TrendWords;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Trend;

/// Tells where a tie moves by a word of trend and the noun that it is told of: "closer ties", "a
/// growing rift", "growth slowed", "remains as solid as ever", "trade eased".
final class TrendSense {

  private final TrendWords words;
  private final RelationRule rule;
  private final TieDoubts doubts;
  private final Ceasing ceasing;
  private final Monthly monthly;

  TrendSense(TrendWords words, RelationRule rule, TieDoubts doubts) {
    this.words = words;
    this.rule = rule;
    this.doubts = doubts;
    this.ceasing = new Ceasing(words);
    this.monthly = new Monthly(words);
  }

  /// Reads the trend at word `i`, told of the tie that the noun at word `relation` names.
  TrendReading reading(
      AnalysedText text, Passage passage, int i, TrendWords.Move move, int relation) {
    int first = doubts.groupStart(passage, i);
    int end = i + move.parts().size() - 1;
    TextSpan span = passage.span(Math.min(first, relation), Math.max(end, relation));
    boolean negated = doubts.negated(passage, first, i);
    boolean open =
        negated
            || rule.subjectOfSupposed(passage, first, Math.max(end, relation))
            || doubts.open(passage, first, Math.min(first, relation) - 4, i)
            || doubts.mayMark(passage, first);
    Trend trend =
        monthly.tells(passage, move.parts().getFirst())
            ? Trend.UNCLEAR
            : trend(passage, i, move, relation);
    boolean ended = doubts.ended(passage, i);
    boolean less = ceasing.over(passage, i, Math.max(end, relation));
    int told = words.antecedent(passage, relation);
    boolean goods =
        !rule.burdened(passage, i, relation)
            && !words.bad(passage.word(relation))
            && ceasing.volume(passage, i, told < 0 ? relation : told);
    if (goods) {
      trend = Trend.UNCLEAR;
    } else if (ended) {
      trend = Ceasing.over(trend);
    } else if (Ceasing.closer(trend) && less) {
      trend = Trend.UNCLEAR;
    }
    return new TrendReading(negated ? Trend.UNCLEAR : trend, text.words(span), open, span, goods);
  }

  /// "a growing rift", "tensions eased": what grows or goes is the distance; "cooperation eased":
  /// there is less of it.
  private Trend trend(Passage passage, int i, TrendWords.Move move, int relation) {
    String noun = passage.word(relation);
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
      case STABLE, UNCLEAR -> Trend.UNCLEAR;
    };
  }

  private static final List<String> AS_IT_WAS = List.of("ever", "before", "always");

  /// "remains as solid as ever", "stay as close as they were": it is as it was.
  private boolean stays(Passage passage, int i, TrendWords.Move move) {
    List<String> parts = move.parts();
    boolean as = parts.size() > 1 && (parts.getFirst().equals("as") || parts.contains("as"));
    int verb = passage.back(i - 1, word -> word.equals("as") || words.is(word, "MANNER"));
    String next = passage.word(i + parts.size());
    boolean before = parts.getLast().equals("ever") || AS_IT_WAS.contains(next);
    return as && (before || words.is(passage.word(verb), "STAYING"));
  }
}
