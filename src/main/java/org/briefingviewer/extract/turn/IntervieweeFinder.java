// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.turn;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds who answers where no name marks the answers: the one with whom the text says that it
/// spoke, else the one whom it presents.
final class IntervieweeFinder {
  /// How many words may stand between "spoke with" and the name: "the hydrologist".
  private static final int BETWEEN = 6;

  private static final Set<String> TALKS = Set.of("interview", "conversation", "discussion");

  private IntervieweeFinder() {}

  /// Returns where the one who was asked is named before sentence `first`; null when the text names
  /// nobody, or several.
  static @Nullable TextSpan of(AnalysedText text, int first, TurnWords words) {
    TextSpan found = null;
    for (Sentence sentence : text.sentences().subList(0, first)) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i + 1 < tokens.size(); i++) {
        boolean with = tokens.get(i + 1).is("with") || tokens.get(i + 1).is("to");
        int from = words.talk(tokens.get(i)) ? (with ? i + 2 : i + 1) : -1;
        boolean own = TALKS.contains(tokens.get(i).lower()) || asks(tokens, i, words);
        TextSpan name = from < 0 || !own ? null : name(tokens, from, words);
        if (name != null && found != null && !text.words(name).equals(text.words(found))) {
          return null;
        }
        found = name != null ? name : found;
      }
    }
    return found != null
        ? found
        : IntroducedPerson.in(text.sentences().subList(beginning(text, first), first), words);
  }

  /// The headline presents nobody.
  private static int beginning(AnalysedText text, int first) {
    int from = 0;
    while (from < first && text.sentences().get(from).kind() == ParagraphKind.HEADLINE) {
      from++;
    }
    return from;
  }

  /// Whether "we", "I" or a medium stands before the verb: else it is the one who was asked.
  private static boolean asks(List<Token> tokens, int verb, TurnWords words) {
    for (int i = verb - 1; i >= Math.max(0, verb - BETWEEN); i--) {
      Token token = tokens.get(i);
      boolean name = i > 0 && token.capitalised() && words.medium(token);
      if (token.is("we") || token.is("i") || name) {
        return true;
      }
    }
    return false;
  }

  /// The first name of two words or more behind `from`; not behind an owner or "by", as reporters
  /// are named.
  private static @Nullable TextSpan name(List<Token> tokens, int from, TurnWords words) {
    for (int i = from; i + 1 < Math.min(tokens.size(), from + BETWEEN); i++) {
      boolean by = tokens.get(i).is("by");
      if (by || tokens.get(i).kind() == Token.Kind.SIGN || tokens.get(i).lower().endsWith("'s")) {
        return null;
      }
      int to = i;
      while (to < tokens.size()
          && tokens.get(to).kind() == Token.Kind.WORD
          && tokens.get(to).capitalised()
          && !tokens.get(to).lower().endsWith("'s")) {
        to++;
      }
      boolean outlet =
          to > i && (words.medium(tokens.get(to - 1)) || words.body(tokens.get(to - 1)));
      if (to - i > 1 && !outlet) {
        return new TextSpan(tokens.get(i).span().start(), tokens.get(to - 1).span().end());
      }
    }
    return null;
  }
}
