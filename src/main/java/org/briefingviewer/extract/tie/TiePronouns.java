// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.util.List;
import org.briefingviewer.extract.tie.passage.TiePassage;
import org.briefingviewer.extract.tie.passage.TrendWords;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Trend;
import org.jspecify.annotations.Nullable;

/// Tells which tie "it" and "they" stand for as the subject of a word of trend: "the alliance had
/// grown, but it has cooled", "Ties had been icy. They have improved since."
final class TiePronouns {

  private static final List<String> TIES = List.of("it", "they");

  /// How many words may stand between the pronoun and the trend, and before either.
  private static final int GROUP = 5;

  private static final int QUESTION = 14;

  /// How many words may name who answers, before a colon.
  private static final int LABEL = 5;

  private final TrendWords words;
  private final RelationRule rule;

  TiePronouns(TrendWords words, RelationRule rule) {
    this.words = words;
    this.rule = rule;
  }

  /// Returns the noun of relation in the same sentence that the subject of the trend stands for, or
  /// -1.
  int noun(TiePassage passage, int trend, TrendWords.Move move) {
    int shared = shared(passage, trend, move);
    if (shared >= 0) {
      return shared;
    }
    int pronoun = subject(passage, trend, move);
    for (int i = pronoun - 1; i >= 0; i--) {
      if (tie(passage, i)) {
        return i;
      }
    }
    return -1;
  }

  /// "Ties had been cool but were now recovering": the tie that is the subject of the trend in the
  /// clause before, when this one has no subject of its own; else -1.
  private int shared(TiePassage passage, int trend, TrendWords.Move move) {
    int but = trend - 1;
    boolean verb = false;
    while (but > 0 && trend - but <= GROUP && grouped(passage.word(but))) {
      verb |= words.is(passage.word(but), "TOLD_OF_NOW");
      but--;
    }
    if (!verb || move.trend() == Trend.UNCLEAR || !JOINING.contains(passage.word(but))) {
      return -1;
    }
    for (int i = but - 1; i > 0 && !words.breaks(passage, i); i--) {
      TrendWords.Move before = words.trend(passage, i);
      int noun = before == null ? -1 : rule.of(passage, i, before);
      if (noun >= 0 && noun < i && tie(passage, noun)) {
        return noun;
      }
    }
    return -1;
  }

  private boolean grouped(String word) {
    return words.inGroup(word) || words.is(word, "NOWADAYS") || word.equals("long");
  }

  private static final List<String> JOINING = List.of("but", "and", "yet", "though");

  /// Returns the tie of the sentence before when that was about it and the subject of the trend
  /// stands for it; else none.
  List<ActorPair> before(TiePassage passage, int trend, TrendWords.Move move, TieContext context) {
    int pronoun = subject(passage, trend, move);
    TiePassage before = context.before();
    boolean labelled = pronoun <= LABEL && passage.word(pronoun - 1).equals(":");
    if (pronoun < 0 || (pronoun > 2 && !labelled) || before == null || context.told() == null) {
      return List.of();
    }
    for (int i = 0; i <= opening(before); i++) {
      if (tie(before, i)) {
        return List.of(context.told());
      }
    }
    return List.of();
  }

  /// Returns the tie of which a sentence has `told` a trend, else the one that its opening words
  /// speak of without any: "Relations between the two were limited to letters. They have grown."
  @Nullable ActorPair told(
      @Nullable ActorPair told, TiePassage passage, TieParties parties, TieContext context) {
    for (int i = 0; told == null && i <= opening(passage); i++) {
      if (tie(passage, i)) {
        List<ActorPair> about = parties.of(passage, i, context);
        return about.size() == 1 ? about.getFirst() : null;
      }
    }
    return told;
  }

  /// How far into a sentence the tie stands that it is about: a question may address somebody
  /// first.
  private static int opening(TiePassage passage) {
    return passage.sentence().asks() ? QUESTION : GROUP;
  }

  private boolean tie(TiePassage passage, int i) {
    String word = passage.word(i);
    return words.relation(passage, i) && !words.bad(word) && !words.is(word, "VOLUME");
  }

  /// Where the pronoun stands that is the trend's subject, or -1.
  private int subject(TiePassage passage, int trend, TrendWords.Move move) {
    if (move.trend() == Trend.UNCLEAR || move.trend() == Trend.STABLE) {
      return -1;
    }
    for (int i = trend - 1; i >= 0 && trend - i <= GROUP; i--) {
      String word = passage.word(i);
      if (TIES.contains(word)) {
        return opens(passage, i) ? i : -1;
      }
      if (!grouped(word)) {
        return -1;
      }
    }
    return -1;
  }

  /// Whether a clause begins with the word at `pronoun`, or with a time before it: "but in recent
  /// months they".
  private boolean opens(TiePassage passage, int pronoun) {
    for (int i = pronoun - 1; i >= 0; i--) {
      String word = passage.word(i);
      if (words.stops(passage, i) || word.equals("and")) {
        return true;
      }
      boolean time =
          words.is(word, "SPAN")
              || words.is(word, "NOWADAYS")
              || List.of("in", "over", "the", "this", "instead", "then", "lately").contains(word);
      if (!time) {
        return false;
      }
    }
    return true;
  }
}
