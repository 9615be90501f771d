// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.mention;

import java.util.List;
import org.briefingviewer.extract.attribution.phrase.Phrases.Run;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Agent;

/// Tells whether a name may be that of a body, for which "the firm" or "the agency" can stand.
public record BodyNames(AnalysedText text, Vocabulary vocabulary, NameRuns runs) {

  /// A name that holds no word for what it names: "Solent", "Brenn & Marlow".
  public boolean plain(Sentence sentence, int from, int to) {
    List<Token> tokens = sentence.tokens();
    int first = tokens.get(from).is("the") ? from + 1 : from;
    boolean names = tokens.subList(first, to).stream().allMatch(t -> t.capitalised() || t.is("&"));
    return names
        && to > first
        && to - first <= NAME
        && !people(tokens.get(to - 1))
        && !outlet(text.words(new Run(first, to).span(tokens)))
        && !outlet(tokens.get(to - 1).text())
        && !vocabulary.known().state(text.words(new Run(from, to).span(tokens)))
        && runs.around(sentence, to - 1) != null
        && vocabulary.nouns().of(tokens.get(to - 1).lower()) == null;
  }

  private boolean outlet(String name) {
    Agent known = vocabulary.known().of(name);
    return known != null && vocabulary.known().agency(known);
  }

  /// The adjective of a people names no body.
  private static boolean people(Token name) {
    return PEOPLES.stream().anyMatch(name.lower()::endsWith);
  }

  private static final List<String> PEOPLES = List.of("ean", "ian", "ese", "ish");

  /// So many words a plain name has at most.
  private static final int NAME = 4;

  /// Whether the text says behind the name that it is nobody's: "Ledgerline, which sells alarms",
  /// "Dongbang Research, a boutique set up by".
  public boolean told(List<Token> tokens, int from, int to) {
    return (which(tokens, to) || thing(tokens, to)) && sexless(tokens, from, to);
  }

  /// "Ledgerline, which sells alarms": no person.
  private static boolean which(List<Token> tokens, int to) {
    return Token.word(tokens, to).equals(",") && Token.word(tokens, to + 1).equals("which");
  }

  /// "Dongbang Research, a boutique set up by": told to be something, and nobody.
  private boolean thing(List<Token> tokens, int to) {
    String article = Token.word(tokens, to + 1);
    boolean told =
        Token.word(tokens, to).equals(",") && (article.equals("a") || article.equals("an"));
    for (int i = to + 2; told && i < Math.min(tokens.size(), to + TOLD); i++) {
      Agent.Kind kind = vocabulary.nouns().of(tokens.get(i).lower());
      if (kind == Agent.Kind.PERSON || kind == Agent.Kind.UNNAMED || tokens.get(i).is("who")) {
        return false;
      }
    }
    return told;
  }

  /// So many words say what a name is of.
  private static final int TOLD = 9;

  public boolean sexless(List<Token> tokens, int from, int to) {
    return vocabulary.genders().pronoun(tokens, from, to) == null;
  }
}
