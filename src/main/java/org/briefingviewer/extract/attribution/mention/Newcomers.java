// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.mention;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.phrase.Phrases.Run;
import org.briefingviewer.extract.attribution.word.Grammar;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Agent;

/// Tells where a sentence brings somebody in, of whom the next one may go on to tell: with what he
/// is, before the name or behind it, or behind a phrase that opens the sentence.
public record Newcomers(Vocabulary vocabulary) {

  /// So many words say what somebody is.
  private static final int OFFICE = 8;

  /// So many words a phrase has that opens a sentence.
  private static final int FRONT = 12;

  private static final Set<String> TELLING =
      Set.of("who", "whose", "once", "now", "then", "formerly", "himself", "herself");

  /// Tells whether the person named by `name` is brought in there.
  public boolean are(List<Token> tokens, Run name) {
    return described(tokens, name) || called(tokens, name) || fronted(tokens, name);
  }

  /// "Lena Holt, an economist in Brenn,", "Lena Holt, who".
  private boolean described(List<Token> tokens, Run name) {
    if (!Token.word(tokens, name.to()).equals(",")) {
      return false;
    }
    String next = Token.word(tokens, name.to() + 1);
    if (TELLING.contains(next)) {
      return true;
    }
    boolean article = Grammar.article(next);
    for (int i = name.to() + 2; article && i < Math.min(tokens.size(), name.to() + OFFICE); i++) {
      if (somebody(tokens.get(i))) {
        return !named(tokens, i);
      }
      if (Grammar.stop(tokens.get(i))) {
        return false;
      }
    }
    return false;
  }

  /// "At Aegis, the head of claims, Lena Holt,": the office is that of the name behind it.
  private static boolean named(List<Token> tokens, int office) {
    for (int i = office + 1; i + 1 < Math.min(tokens.size(), office + OFFICE); i++) {
      if (Grammar.stop(tokens.get(i))) {
        return tokens.get(i).is(",") && tokens.get(i + 1).capitalised();
      }
    }
    return false;
  }

  /// "its head of risk, Lena Holt,", "sent a spokeswoman, Lena Holt, to meet them", "a gunner named
  /// Lena Holt,".
  private boolean called(List<Token> tokens, Run name) {
    String before = Token.word(tokens, name.from() - 1);
    boolean comma = before.equals(",") || before.equals("named") || before.equals("called");
    boolean closed = name.to() >= tokens.size() || Grammar.stop(tokens.get(name.to()));
    boolean office = comma && !before.equals(",");
    for (int i = name.from() - 2; comma && closed && i >= 0 && name.from() - i <= OFFICE; i--) {
      Token token = tokens.get(i);
      office |= somebody(token);
      boolean opens =
          vocabulary.grammar().is(token, WordClass.DETERMINER)
              || vocabulary.grammar().is(token, WordClass.POSSESSIVE)
              || token.lower().endsWith("'s");
      boolean place = opens && !office && i > 0 && preposition(tokens.get(i - 1));
      if (!place && (opens || Grammar.stop(token))) {
        return opens && office;
      }
    }
    return false;
  }

  private boolean preposition(Token token) {
    return vocabulary.grammar().is(token, WordClass.PREPOSITION);
  }

  /// "In Seoul, Lena Holt": the first name behind what opens the sentence.
  private boolean fronted(List<Token> tokens, Run name) {
    int opening = Grammar.opening(tokens);
    return name.from() > opening + 1
        && name.from() - opening <= FRONT
        && tokens.get(name.from() - 1).is(",")
        && (preposition(tokens.get(opening))
            || vocabulary.grammar().is(tokens.get(opening), WordClass.SUBORDINATOR))
        && tokens.subList(opening, name.from() - 1).stream().noneMatch(Grammar::stop);
  }

  private boolean somebody(Token token) {
    Agent.Kind kind = token.capitalised() ? null : vocabulary.nouns().of(token.lower());
    return kind == Agent.Kind.UNNAMED
        || kind == Agent.Kind.PERSON
        || OFFICES.contains(token.lower());
  }

  /// Nouns that are as often no office: "the head of the queue".
  private static final Set<String> OFFICES =
      Set.of("head", "chief", "chair", "boss", "founder", "author", "co-author", "deputy", "agent");
}
