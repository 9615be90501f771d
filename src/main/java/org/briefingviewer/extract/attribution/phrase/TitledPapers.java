// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.phrase;

import java.util.List;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds papers that are named by their title: "the “Fleet in Need” report".
public record TitledPapers(FunctionWords grammar, NounPhraseFinder phrases) {
  /// So many tokens a title has at most.
  private static final int LONGEST = 25;

  /// Returns the words from token `first` on that name such a paper, or null where none begins.
  public @Nullable Run at(List<Token> tokens, int first) {
    boolean article = first < tokens.size() && grammar.is(tokens.get(first), WordClass.DETERMINER);
    int open = article ? first + 1 : first;
    if (!FunctionWords.quoteAt(tokens, open)
        || open + 1 >= tokens.size()
        || !tokens.get(open + 1).capitalised()) {
      return null;
    }
    int close = open + 1;
    while (close < Math.min(tokens.size(), open + LONGEST)
        && !FunctionWords.quoteAt(tokens, close)) {
      close++;
    }
    if (!FunctionWords.quoteAt(tokens, close)) {
      return null;
    }
    Run kind = close + 1 < tokens.size() ? phrases.beginningAt(tokens, close + 1) : null;
    return new Run(first, kind == null ? close + 1 : kind.to());
  }
}
