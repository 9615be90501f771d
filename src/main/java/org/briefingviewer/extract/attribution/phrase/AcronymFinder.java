// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.phrase;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// What the letters in brackets behind a name stand for: "the Trade Promotion Agency (TPA)".
public final class AcronymFinder {
  /// A name with an acronym has at most so many words.
  private static final int ACRONYM = 14;

  private final Map<String, TextSpan> names = new HashMap<>();

  public AcronymFinder(AnalysedText text, NounPhraseFinder phrases) {
    text.sentences().forEach(sentence -> read(sentence, phrases));
  }

  /// Returns where the name stands, or null when the text gives none.
  ///
  /// @param letters in small letters
  public @Nullable TextSpan name(String letters) {
    return names.get(letters);
  }

  private void read(Sentence sentence, NounPhraseFinder phrases) {
    List<Token> tokens = sentence.tokens();
    for (int i = 2; i + 1 < tokens.size(); i++) {
      String letters = tokens.get(i).text();
      boolean bracketed = tokens.get(i - 1).is("(") && tokens.get(i + 1).is(")");
      if (bracketed && letters.length() > 1 && letters.equals(letters.toUpperCase(Locale.ROOT))) {
        Run run = phrases.nounAt(tokens, i - 2);
        Run name = nameOf(tokens, run, letters);
        if (name != null) {
          names.putIfAbsent(tokens.get(i).lower(), name.span(tokens));
        }
      }
    }
  }

  /// The stretch before the bracket that begins with the first of the letters.
  private static @Nullable Run nameOf(List<Token> tokens, Run run, String letters) {
    int end = run.to();
    for (int i = Math.max(0, end - 2 * letters.length() - 1); i < end - 1; i++) {
      if (begins(tokens.get(i), letters)) {
        return new Run(i, end);
      }
    }
    for (int i = end - 2;
        i >= Math.max(0, end - ACRONYM) && !FunctionWords.stop(tokens.get(i));
        i--) {
      if (begins(tokens.get(i), letters) && spells(tokens.subList(i, end), letters)) {
        return new Run(i, end);
      }
    }
    return null;
  }

  private static boolean begins(Token token, String letters) {
    return token.kind() == Token.Kind.WORD
        && token.capitalised()
        && token.text().charAt(0) == letters.charAt(0);
  }

  /// Whether the letters stand in their order among the words' first ones.
  private static boolean spells(List<Token> words, String letters) {
    int next = 0;
    for (Token word : words) {
      boolean letter = next < letters.length() && word.text().charAt(0) == letters.charAt(next);
      next += letter ? 1 : 0;
    }
    return next == letters.length();
  }
}
