// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure.scope;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefingviewer.extract.grammar.GrammarPhrase;
import org.briefingviewer.extract.grammar.GrammarReader;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.quantity.FoundQuantity;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.HedgeKind;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Unit.UnitKind;
import org.jspecify.annotations.Nullable;

/// A sentence that gives figures, with its grammar.
///
/// @param figures its figures, in text order, but for those that only say another one again in
///   brackets: "3 trillion roubles ($40 billion)"
public record SentenceFigures(
    String text, Sentence sentence, SentenceReading reading, List<FoundQuantity> figures) {

  /// Hedges that are the verb of their clause: "exceed 4 million tons".
  private static final Set<String> VERBS = WordLists.named("verbs-over-a-mark");

  public static SentenceFigures of(String text, Sentence sentence, List<FoundQuantity> figures) {
    List<TextSpan> numbers = new ArrayList<>();
    Set<Integer> counted = new HashSet<>();
    List<TextSpan> asides = new ArrayList<>();
    List<FoundQuantity> own = new ArrayList<>();
    for (FoundQuantity figure : figures) {
      TextSpan aside = own.isEmpty() ? null : aside(sentence, figure);
      if (aside == null) {
        own.add(figure);
        numbers.add(number(text, figure));
        counted.add(figure.span().end());
      } else {
        asides.add(aside);
      }
    }
    return new SentenceFigures(
        text,
        sentence,
        GrammarReader.own().read(text, sentence, numbers, counted, asides),
        List.copyOf(own));
  }

  /// The brackets in which a figure says another one again and nothing more, or null.
  private static @Nullable TextSpan aside(Sentence sentence, FoundQuantity figure) {
    if (figure.links().conversionOf() < 0) {
      return null;
    }
    List<Token> tokens = sentence.tokens();
    int from = sentence.tokenAt(figure.span().start()) - 1;
    while (from >= 0 && tokens.get(from).kind() == Token.Kind.WORD) {
      from--;
    }
    int to = sentence.tokenAt(figure.span().end());
    boolean brackets = Token.word(tokens, from).equals("(") && Token.word(tokens, to).equals(")");
    return brackets
        ? new TextSpan(tokens.get(from).span().start(), tokens.get(to).span().end())
        : null;
  }

  /// The words that are one for grammar: the number with its signs and the hedges right before.
  private static TextSpan number(String text, FoundQuantity figure) {
    int from = figure.span().start();
    int to = figure.number().end();
    boolean percent = figure.quantity().unit().kind() == UnitKind.PERCENT;
    if (percent && figure.span().start() <= from && text.startsWith(" per cent", to)) {
      to += " per cent".length();
    } else if (to < figure.span().end() && "%‰".indexOf(text.charAt(to)) >= 0) {
      to++;
    }
    for (HedgeCue cue : figure.quantity().hedges().reversed()) {
      String first = cue.words().toLowerCase(Locale.ROOT).split(" ", 2)[0];
      boolean verb = VERBS.contains(first);
      boolean approximates = cue.kind() == HedgeKind.APPROXIMATOR && !verb;
      boolean right =
          approximates
              && cue.span().end() <= from
              && text.substring(cue.span().end(), from).isBlank();
      from = right ? cue.span().start() : from;
    }
    return new TextSpan(from, to);
  }

  /// The word of the figure's number.
  public int word(FoundQuantity figure) {
    return reading.wordAt(figure.number().start());
  }

  /// One past the last word of number and unit.
  public int end(FoundQuantity figure) {
    return reading.wordAt(figure.span().end() - 1) + 1;
  }

  /// The noun phrase of the figure; where it has none, the number as one.
  public GrammarPhrase phrase(FoundQuantity figure) {
    int word = word(figure);
    GrammarPhrase phrase = reading.phrase(word);
    return phrase != null ? phrase : new GrammarPhrase(word, Math.max(word + 1, end(figure)), word);
  }

  /// Tells whether a figure stands in words `from` to `to`.
  public boolean figured(int from, int to) {
    return figures.stream().anyMatch(f -> word(f) >= from && word(f) < to);
  }

  /// The words as written, or none where there are none; without a word at their end that leads on
  /// to what is not told.
  public String words(int from, int to) {
    int end = to;
    while (end > from && LEADING_ON.contains(reading.word(end - 1).lower())) {
      end--;
    }
    if (end <= from) {
      return "";
    }
    int start = reading.word(from).span().start();
    return text.substring(start, Math.max(start, reading.word(end - 1).span().end()));
  }

  /// Words as they stand within a sentence: with a small letter at their beginning.
  public static String inner(String words) {
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  private static final Set<String> LEADING_ON =
      Set.of("at", "in", "of", "with", "between", "the", "and", "from");
}
