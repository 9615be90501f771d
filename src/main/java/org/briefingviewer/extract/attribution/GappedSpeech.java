// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.phrase.FigureMakers;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.PairWords;
import org.briefingviewer.extract.attribution.word.PartitiveWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds the second of two who speak by one verb: "one counted 110, the other 130", "the mayor
/// spoke of 40, the union of 60". What the first one says ends before him.
record GappedSpeech(FunctionWords grammar, NounPhraseFinder phrases, FigureMakers makers) {

  private static final Set<String> SPEAKING = Set.of("speaks", "speak", "spoke", "talked", "talks");

  /// So many words may name whoever speaks, with what is told of him.
  private static final int SOMEBODY = 14;

  private static final Set<String> IT = Set.of("it", "this", "that");

  /// Adds them to the attributions `here`, all of one sentence.
  void add(List<Attribution> here) {
    for (int i = 0; i < here.size(); i++) {
      Attribution first = here.get(i);
      List<Token> tokens = first.sentence().tokens();
      int from = first.sentence().tokenAt(first.source().start());
      int to = first.sentence().tokenBehind(first.source());
      int cue = first.sentence().tokenBehind(first.cue());
      boolean one =
          PartitiveWords.at(tokens, from, to)
              || Token.word(tokens, from).equals("one")
              || PairWords.at(tokens, from, to) == PairWords.FORMER;
      Run other = one && cue > to ? other(tokens, cue) : null;
      other = other == null && cue > to ? again(tokens, cue) : other;
      if (other != null && first.content().contains(other.span(tokens))) {
        TextSpan source = other.span(tokens);
        TextSpan said = new TextSpan(source.end(), first.content().end());
        int comma = tokens.get(other.from() - 1).span().start();
        here.set(i, first.saying(new TextSpan(first.content().start(), comma)));
        here.add(i + 1, first.from(source).saying(said));
        return;
      }
    }
  }

  /// "spoke of 40, the union of 60", "puts it at 40 percent and the union at 60": somebody with the
  /// preposition of the first figure and a number.
  private @Nullable Run again(List<Token> tokens, int cue) {
    boolean of = SPEAKING.contains(Token.word(tokens, cue - 1));
    int object = of ? cue : object(tokens, cue);
    String preposition = of ? "of" : "at";
    if (object < 0 || !Token.word(tokens, object).equals(preposition)) {
      return null;
    }
    for (int i = object + 2; i + 2 < tokens.size(); i++) {
      boolean joined = tokens.get(i - 1).is(",") || tokens.get(i - 1).is("and");
      boolean opens =
          joined
              && (tokens.get(i).capitalised() || grammar.is(tokens.get(i), WordClass.DETERMINER));
      Run whole = opens ? phrases.beginningAt(tokens, i) : null;
      int end = Math.min(tokens.size() - 1, i + SOMEBODY);
      for (int k = i + 1; whole != null && k < end && !FunctionWords.stop(tokens.get(k)); k++) {
        Run somebody = new Run(i, Math.min(k, whole.to()));
        if (tokens.get(k).is(preposition) && figure(tokens, k + 1)) {
          return switch (makers.of(tokens, somebody)) {
            case NAMED, KIND -> somebody;
            case PRONOUN, UNKNOWN, NOBODY -> null;
          };
        }
      }
    }
    return null;
  }

  /// "puts it at", "puts the toll for May at": where "at" stands behind what is put; -1 where that
  /// is no figure, but one of those who are given theirs ("puts Lee at 40 percent").
  private static int object(List<Token> tokens, int cue) {
    if (IT.contains(Token.word(tokens, cue))) {
      return cue + 1;
    }
    boolean figure =
        Token.word(tokens, cue).equals("the") && FIGURES.contains(Token.word(tokens, cue + 1));
    for (int i = cue + 2; figure && i < Math.min(tokens.size(), cue + SOMEBODY); i++) {
      if (tokens.get(i).is("at")) {
        return i;
      }
    }
    return -1;
  }

  private static final Set<String> FIGURES =
      Set.of("figure", "number", "total", "toll", "sum", "loss", "losses", "cost", "estimate");

  /// "40", "about 40", "“maybe 40”", "just under a billion".
  private boolean figure(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + 5); i++) {
      Token token = tokens.get(i);
      boolean scale = SCALES.contains(token.lower());
      if (scale || token.kind() == Token.Kind.NUMBER || grammar.is(token, WordClass.NUMERAL)) {
        return true;
      }
      boolean leads =
          FunctionWords.quoteAt(tokens, i)
              || grammar.is(token, WordClass.QUANTIFIER)
              || HEDGES.contains(token.lower());
      if (!leads) {
        return false;
      }
    }
    return false;
  }

  private static final Set<String> HEDGES =
      Set.of("maybe", "perhaps", "roughly", "a", "half", "$", "€", "£", "¥");

  private static final Set<String> SCALES = Set.of("hundred", "thousand", "million", "billion");

  /// Where another one stands with a number right behind him, after a comma or "and".
  private @Nullable Run other(List<Token> tokens, int cue) {
    for (int i = cue + 1; i + 1 < tokens.size(); i++) {
      boolean joined = tokens.get(i - 1).is(",") || tokens.get(i - 1).is("and");
      int to = tokens.get(i).is("the") || tokens.get(i).is("a") ? i + 2 : i + 1;
      if (joined && PairWords.at(tokens, i, i + 2) == PairWords.LATTER) {
        boolean least = Token.word(tokens, to).equals("at");
        return figure(tokens, least ? to + 2 : to) ? new Run(i, to) : null;
      }
      if (joined && to < tokens.size() && PartitiveWords.at(tokens, i, to)) {
        Token next = tokens.get(to);
        boolean number = next.kind() == Token.Kind.NUMBER || grammar.is(next, WordClass.QUANTIFIER);
        boolean article = to - i == 2;
        return number && article ? new Run(i, to) : null;
      }
    }
    return null;
  }
}
