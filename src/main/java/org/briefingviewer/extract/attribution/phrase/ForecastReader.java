// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.phrase;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.TextSpan;

/// Reads what a clause says that somebody foresaw: "beating the 5 percent forecast in a survey",
/// "the 4 percent expected by analysts".
public final class ForecastReader {

  private static final Set<String> WORDS =
      Set.of("forecast", "expected", "predicted", "projected", "estimated", "seen", "anticipated");

  private static final Set<String> CLAUSE =
      Set.of(",", ";", "and", "but", "from", "than", "with", "against", "of");

  private static final int FAR = 20;

  private ForecastReader() {}

  /// Whether token `i` says so of the figure before it.
  public static boolean at(List<Token> tokens, int i) {
    return i >= 0 && WORDS.contains(tokens.get(i).lower());
  }

  /// The figure that is foreseen: nothing of the clause before it, which tells what came.
  public static TextSpan figure(List<Token> tokens, int end) {
    int from = end;
    while (from > 0 && end - from < FAR && !CLAUSE.contains(tokens.get(from - 1).lower())) {
      from--;
    }
    return new Run(from, end + 1).span(tokens);
  }
}
