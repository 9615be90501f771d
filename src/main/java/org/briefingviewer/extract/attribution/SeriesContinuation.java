// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.word.CueLexicon;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.TextSpan;

/// Tells whether a sentence that names nobody goes on with the figures of the one before, so that
/// their source holds for it too: by the words of `series.tsv`, or because it counts the same thing
/// or tells of it with the same verb ("210 people died in the north. In the south 95 people died").
final class SeriesContinuation {

  /// No statement is longer, in tokens; it bounds the time that an endless line takes.
  private static final int CLAUSE = 80;

  private static final int LONGEST = 1000;
  private static final int SHORTEST_WORD = 4;
  private static final int BEFORE = 4;
  private static final int AFTER = 3;

  private final Set<String> marks = WordList.read("extract/series.tsv").words();
  private final List<Set<String>> families = new ArrayList<>();
  private final FunctionWords grammar;
  private final CueLexicon cues;

  SeriesContinuation(FunctionWords grammar, CueLexicon cues) {
    this.grammar = grammar;
    this.cues = cues;
    for (List<String> row : WordList.read("extract/series-families.tsv").rows()) {
      Set<String> family = new HashSet<>();
      for (String word : row.getFirst().split(" ", -1)) {
        family.add(cut(word));
      }
      families.add(family);
    }
  }

  /// Whether the sentence says by its own words that it goes on: "in the same period".
  boolean marked(AnalysedText text, Sentence sentence) {
    if (sentence.span().length() > LONGEST) {
      return false;
    }
    String words = text.lower(sentence.span());
    return marks.stream().anyMatch(words::contains);
  }

  /// Whether the sentence speaks of what `content`, in a sentence before it, gives figures of.
  boolean repeats(Sentence sentence, Sentence before, TextSpan content) {
    if (sentence.tokens().getFirst().is("(")
        || sentence.span().length() > LONGEST
        || before.span().length() > LONGEST) {
      return false;
    }
    Set<String> told = beside(before.tokens(), content);
    Set<String> goesOn = beside(sentence.tokens(), sentence.span());
    return goesOn.stream().anyMatch(told::contains);
  }

  /// The words that stand beside the figures within `place`.
  private Set<String> beside(List<Token> tokens, TextSpan place) {
    Set<String> words = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (figure(tokens.get(i)) && place.contains(tokens.get(i).span())) {
        for (int k = Math.max(0, i - BEFORE); k < Math.min(tokens.size(), i + AFTER + 1); k++) {
          String stem = stem(tokens.get(k));
          if (!stem.isEmpty() && place.contains(tokens.get(k).span())) {
            words.add(stem);
          }
        }
      }
    }
    return words;
  }

  private boolean figure(Token token) {
    return token.kind() == Token.Kind.NUMBER || grammar.is(token, WordClass.NUMERAL);
  }

  /// The word without its ending, or nothing where it tells no series: names, grammar, days, units.
  private String stem(Token token) {
    String lower = token.lower();
    boolean content =
        token.kind() == Token.Kind.WORD
            && !token.capitalised()
            && lower.length() >= SHORTEST_WORD
            && cues.of(lower) == null
            && !grammar.adverb(token);
    for (WordClass wordClass : EMPTY) {
      content &= !grammar.is(token, wordClass);
    }
    return content && !SCALES.contains(lower) ? cut(lower) : "";
  }

  private static String cut(String lower) {
    for (String ending : List.of("ing", "ies", "ied", "ed", "es", "s", "e")) {
      if (lower.endsWith(ending) && lower.length() - ending.length() >= 3) {
        return lower.substring(0, lower.length() - ending.length());
      }
    }
    return lower;
  }

  private static final List<WordClass> EMPTY =
      List.of(
          WordClass.DETERMINER,
          WordClass.PRONOUN,
          WordClass.PREPOSITION,
          WordClass.SUBORDINATOR,
          WordClass.AUXILIARY,
          WordClass.TIME,
          WordClass.NUMERAL,
          WordClass.QUANTIFIER);

  private static final Set<String> SCALES =
      Set.of(
          "percent",
          "million",
          "billion",
          "trillion",
          "thousand",
          "hundred",
          "hundreds",
          "thousands",
          "millions",
          "years",
          "months",
          "weeks",
          "days",
          "hours",
          "dollars",
          "people",
          "time",
          "times",
          "made",
          "make",
          "first",
          "second",
          "including",
          "like",
          "part",
          "while",
          "them",
          "same",
          "kilometers",
          "kilometres",
          "miles",
          "meters",
          "metres",
          "tons",
          "tonnes",
          "euros",
          "yuan",
          "rubles",
          "feet",
          "pounds",
          "points",
          "point",
          "percentage",
          "total",
          "year",
          "month",
          "week",
          "average",
          "about",
          "number",
          "dozen",
          "half",
          "third");

  /// Returns where the semicolon before `span` stands in its statement, or -1.
  static int semicolon(TextSpan span, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int at = sentence.tokenAt(span.start());
    for (int i = at - 1; i > Math.max(0, at - CLAUSE) && !tokens.get(i).is(":"); i--) {
      if (tokens.get(i).is(";")) {
        return tokens.get(i).span().start();
      }
    }
    return -1;
  }
}
