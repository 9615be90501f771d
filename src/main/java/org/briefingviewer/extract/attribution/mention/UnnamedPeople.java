// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.mention;

import java.util.List;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds people without a name whom a sentence is of: "A clerk in Holm, who", "One of those
/// carriers, a man with a cart".
record UnnamedPeople(AnalysedText text, NameWordLists vocabulary) {

  /// How many words may lead up to the noun that opens a sentence.
  private static final int NOUN = 5;

  /// People without a name who open the sentence, or one of them.
  @Nullable TextSpan in(Sentence sentence, boolean several) {
    List<Token> tokens = sentence.tokens();
    int opening = behindFront(tokens);
    if (!several && Token.stand(tokens, opening, List.of("one", "of"))) {
      return null;
    }
    for (int k = opening; k < Math.min(tokens.size(), opening + NOUN); k++) {
      AgentKind kind = vocabulary.nouns().of(tokens.get(k).lower());
      boolean people = kind == AgentKind.UNNAMED || (kind == AgentKind.PERSON && !several);
      Run run = vocabulary.phrases().nounAt(tokens, k);
      boolean many = tokens.get(k).lower().endsWith("s");

      boolean whole = k + 1 >= tokens.size() || endsThere(tokens.get(k + 1));
      if (people && whole && run.from() == opening && many == several) {
        return withPlace(tokens, run).span(tokens);
      }
    }
    return null;
  }

  /// "At Khasan, a clerk", "Downstream, on the Russian side, a clerk": where the sentence goes on
  /// behind what opens it.
  private int behindFront(List<Token> tokens) {
    int opening = FunctionWords.opening(tokens);
    boolean front =
        opening < tokens.size()
            && (vocabulary.grammar().is(tokens.get(opening), WordClass.PREPOSITION)
                || Token.word(tokens, opening + 1).equals(","));
    for (int i = opening + 1; front && i < Math.min(tokens.size() - 1, opening + FRONT); i++) {
      boolean one = tokens.get(i + 1).is("a") || tokens.get(i + 1).is("an");
      if (tokens.get(i).is(",") && (one || i - opening < NOUN)) {
        boolean further = vocabulary.grammar().is(tokens.get(i + 1), WordClass.PREPOSITION);
        if (!further) {
          return i + 1;
        }
      }
    }
    return opening;
  }

  /// So many words may open a sentence before whom it is of.
  private static final int FRONT = 10;

  /// "A man in Holm": with where they are, which may tell them from others.
  private Run withPlace(List<Token> tokens, Run people) {
    int to = people.to();
    boolean place =
        to + 1 < tokens.size()
            && List.of("in", "from", "at").contains(tokens.get(to).lower())
            && tokens.get(to + 1).capitalised();
    while (place && to + 1 < tokens.size() && tokens.get(to + 1).capitalised()) {
      to++;
    }
    return place ? new Run(people.from(), to + 1) : people;
  }

  /// Whether a phrase is at its noun before `next`: "the chief" of "the chief investigator" is not.
  private boolean endsThere(Token next) {
    AgentKind kind = vocabulary.nouns().of(next.lower());
    return !next.capitalised() && kind != AgentKind.UNNAMED && kind != AgentKind.PERSON;
  }

  /// Whether a pronoun may stand for people without a name, as far as their noun tells; "A dealer
  /// in tractors, she keeps" tells of somebody else what she is.
  boolean fit(String pronoun, TextSpan people) {
    Sentence sentence = text.sentenceAt(people.start());
    List<Token> tokens = sentence.tokens();
    int from = sentence.tokenAt(people.start());
    int to = sentence.tokenBehind(people);
    boolean told = !vocabulary.genders().fits(pronoun, tokens, from, to);
    for (int i = to; !told && i + 1 < tokens.size() && i - to < PREDICATE; i++) {
      String next = tokens.get(i + 1).lower();
      told = tokens.get(i).is(",") && (next.equals("she") || next.equals("he"));
    }
    return !told;
  }

  /// So many words may say what somebody is before "she".
  private static final int PREDICATE = 14;
}
