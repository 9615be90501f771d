// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.turn;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.lexicon.StateList;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds the one person whom an introduction presents: a name that opens a sentence, after a title
/// or before an age, an apposition or what somebody does ("Ada Lund, 51, heads the harbour board").
final class IntroducedPerson {
  /// So many words may lead up to a name: "Retired colonel".
  private static final int TITLES = 3;

  private static final int LONGEST = 4;

  private static final Set<String> STATES =
      StateList.read().states().stream()
          .map(StateList.State::name)
          .filter(Objects::nonNull)
          .collect(Collectors.toUnmodifiableSet());

  private IntroducedPerson() {}

  /// Returns where the person is named in `sentences`; null when they present nobody, or several.
  static @Nullable TextSpan in(List<Sentence> sentences, TurnWords words) {
    TextSpan found = null;
    String last = "";
    for (Sentence sentence : sentences) {
      Named named = opening(sentence.tokens(), words);
      if (named != null && found != null && !named.last().equals(last)) {
        return null;
      }
      if (named != null && found == null) {
        found = named.span();
        last = named.last();
      }
    }
    return found;
  }

  private record Named(TextSpan span, String last) {}

  private static @Nullable Named opening(List<Token> tokens, TurnWords words) {
    int from = 0;
    while (from < tokens.size() && tokens.get(from).kind() == Token.Kind.SIGN) {
      from++;
    }
    for (int i = from; i < Math.min(tokens.size(), from + TITLES); i++) {
      int to = i;
      while (to < tokens.size() && name(tokens.get(to)) && !words.title(tokens.get(to))) {
        to++;
      }
      boolean dot = i > from && tokens.get(i - 1).is(".");
      int title = dot ? i - 2 : i - 1;
      boolean titled = title >= from && words.title(tokens.get(title));
      int names = to - i;
      boolean whole = names > 1 || (names == 1 && age(tokens, to));
      if (whole && names <= LONGEST && person(tokens, i, to, words)) {
        boolean presented = titled || presents(tokens, to, words);
        return presented ? named(tokens, titled ? title : i, to) : null;
      }

      boolean leads = (tokens.get(i).kind() == Token.Kind.WORD && !words.role(tokens.get(i)));
      if (!leads) {
        return null;
      }
    }
    return null;
  }

  private static Named named(List<Token> tokens, int from, int to) {
    TextSpan span = new TextSpan(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    return new Named(span, tokens.get(to - 1).lower());
  }

  private static boolean name(Token token) {
    return token.kind() == Token.Kind.WORD && token.capitalised() && !token.lower().endsWith("'s");
  }

  private static boolean person(List<Token> tokens, int from, int to, TurnWords words) {
    Token last = tokens.get(to - 1);
    StringBuilder name = new StringBuilder(tokens.get(from).text());
    for (Token token : tokens.subList(from + 1, to)) {
      name.append(' ').append(token.text());
    }
    return !words.medium(last) && !words.body(last) && !STATES.contains(name.toString());
  }

  /// ", 51,", ", a geographer", "heads the board", "of Holm College, has".
  private static boolean presents(List<Token> tokens, int at, TurnWords words) {
    if (at + 1 >= tokens.size()) {
      return false;
    }
    boolean article = Set.of("a", "an", "the", "who").contains(tokens.get(at + 1).lower());
    boolean apposed = tokens.get(at).is(",") && (article || age(tokens, at));
    return apposed || words.role(tokens.get(at));
  }

  private static boolean age(List<Token> tokens, int at) {
    return at + 2 < tokens.size()
        && tokens.get(at).is(",")
        && tokens.get(at + 1).kind() == Token.Kind.NUMBER
        && tokens.get(at + 1).text().length() == 2
        && tokens.get(at + 2).is(",");
  }
}
