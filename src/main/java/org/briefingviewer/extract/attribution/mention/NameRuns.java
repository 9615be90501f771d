// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds names as runs of capitalised words, and the small phrase around a noun. In headlines that
/// capitalise every word only a surname with the word before it counts.
public final class NameRuns {

  private static final Set<String> MONTH_NAMES = Set.of("jan", "april", "may", "june", "august");

  private final NameWordLists vocabulary;
  private final Map<Integer, Boolean> titleCase = new HashMap<>();

  public NameRuns(NameWordLists vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// Returns the name around token `i`, or null when it stands in none.
  public @Nullable Run around(Sentence sentence, int i) {
    List<Token> tokens = sentence.tokens();
    if (i >= tokens.size() || !name(tokens, i)) {
      return null;
    }
    if (titleCase.computeIfAbsent(sentence.index(), s -> titleCase(tokens))) {
      boolean first = i > 0 && name(tokens, i - 1) && !possessive(tokens.get(i - 1));
      return first ? new Run(i - 1, i + 1) : null;
    }
    int from = i;
    while (from > 0 && joins(tokens, from - 1) && !possessive(tokens.get(from - 1))) {
      from--;
    }
    int to = i + 1;
    while (to < tokens.size() && joins(tokens, to) && !possessive(tokens.get(to - 1))) {
      to++;
    }
    while (!name(tokens, from)) {
      from++;
    }
    return new Run(from, to);
  }

  private static boolean possessive(Token token) {
    return token.lower().endsWith("'s");
  }

  /// A word of a name, or the dot of an initial or a title within it.
  private boolean joins(List<Token> tokens, int i) {
    if (name(tokens, i)) {
      return true;
    }
    boolean particle = PARTICLES.contains(tokens.get(i).lower()) && i > 0 && i + 1 < tokens.size();
    if (particle && name(tokens, i - 1) && name(tokens, i + 1)) {
      return true;
    }
    boolean dot = tokens.get(i).is(".") && i > 0 && i + 1 < tokens.size();
    return dot
        && name(tokens, i + 1)
        && (tokens.get(i - 1).text().length() == 1 || NameWordLists.title(tokens.get(i - 1)))
        && tokens.get(i - 1).capitalised();
  }

  /// "Sanne de Wit", "Omar bin Said".
  private static final Set<String> PARTICLES =
      Set.of("de", "van", "von", "der", "den", "du", "di", "da", "bin", "al", "ter", "zu");

  private boolean name(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    FunctionWords grammar = vocabulary.grammar();
    return token.kind() == Token.Kind.WORD
        && token.capitalised()
        && !grammar.is(token, WordClass.PREPOSITION)
        && !grammar.is(token, WordClass.DETERMINER)
        && !grammar.is(token, WordClass.SUBORDINATOR)
        && !grammar.is(token, WordClass.PRONOUN)
        && (!grammar.is(token, WordClass.TIME) || givenName(tokens, i));
  }

  /// "Jan Brandt", "June Park": a month's name before another name, not before a number.
  private static boolean givenName(List<Token> tokens, int i) {
    boolean month = MONTH_NAMES.contains(tokens.get(i).lower());
    return month && i + 1 < tokens.size() && tokens.get(i + 1).capitalised();
  }

  /// A sentence with its stop is no headline, however many names stand in it.
  private static boolean titleCase(List<Token> tokens) {
    if (tokens.getLast().is(".")) {
      return false;
    }
    int words = 0;
    int capitals = 0;
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.WORD && token.text().length() > 3) {
        words++;
        capitals += token.capitalised() ? 1 : 0;
      }
    }
    return words > 4 && capitals * 5 >= words * 4;
  }
}
