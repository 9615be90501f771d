// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.phrase.Phrases.Run;
import org.briefingviewer.extract.attribution.word.Grammar;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds the person whom a sentence is of: who opens it, bears a title there, or stands behind a
/// semicolon.
record Topics(AnalysedText text, Vocabulary vocabulary, NameRuns names, AgentKinds kinds) {

  /// Within so many words, or behind a semicolon, stands whom a sentence is of.
  private static final int OPENING = 9;

  /// How many sentences back.
  private static final int REACH = 3;

  /// The latest before sentence `here`, from sentence `first` on, for whom `pronoun` may stand.
  @Nullable TextSpan person(String pronoun, int first, int here) {
    for (int s = here - 1; s >= Math.max(first, here - REACH); s--) {
      Sentence sentence = text.sentences().get(s);
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        boolean near = i < OPENING || tokens.get(i - 1).is(";");
        Run run = near ? names.around(sentence, i) : null;
        if (run != null
            && topic(tokens, run, i)
            && !of(tokens, run)
            && person(sentence, run)
            && fits(pronoun, sentence, run)) {
          return run.span(tokens);
        }
      }
    }
    return null;
  }

  private boolean person(Sentence sentence, Run run) {
    return fullPerson(sentence, run) || introduced(sentence, run) || surname(sentence, run);
  }

  private boolean topic(List<Token> tokens, Run run, int i) {
    return run.from() == 0
        || i >= OPENING
        || kinds.titled(tokens, run)
        || kinds.titled(tokens, new Run(run.from() - 1, run.from()))
        || related(tokens, run);
  }

  /// "Morozov conveyed greetings": the surname of somebody told of before, with a verb.
  private boolean surname(Sentence sentence, Run run) {
    List<Token> tokens = sentence.tokens();
    if (run.from() != 0 || run.to() != 1 || tokens.size() < 2) {
      return false;
    }
    Token verb = tokens.get(1);
    boolean tells =
        !verb.capitalised()
            && (verb.lower().endsWith("ed") || vocabulary.grammar().is(verb, WordClass.PRETERITE));
    for (int s = sentence.index() - 1; tells && s >= 0 && sentence.index() - s <= FULL; s--) {
      List<Token> before = text.sentences().get(s).tokens();
      for (int i = 1; i < before.size(); i++) {
        boolean named = before.get(i).text().equals(tokens.getFirst().text());
        Run full = named ? names.around(text.sentences().get(s), i) : null;
        if (full != null && full.to() == i + 1 && fullPerson(text.sentences().get(s), full)) {
          return true;
        }
      }
    }
    return false;
  }

  /// So many sentences back the full name may stand.
  private static final int FULL = 12;

  /// "conveyed the greetings of President Holt": whose they are is not who goes on to speak.
  private static boolean of(List<Token> tokens, Run name) {
    int before = name.from() - 1;
    while (before > 0 && tokens.get(before).capitalised()) {
      before--;
    }
    return before > 0 && tokens.get(before).is("of");
  }

  /// "His colleague Lena Holt, in Brenn, is colder": somebody new whom the sentence is of.
  private boolean related(List<Token> tokens, Run name) {
    int noun = name.from() - 1;
    return noun > 0
        && noun - Grammar.opening(tokens) < 3
        && vocabulary.grammar().is(tokens.get(Grammar.opening(tokens)), WordClass.POSSESSIVE)
        && tokens.get(noun).kind() == Token.Kind.WORD
        && !vocabulary.grammar().is(tokens.get(noun), WordClass.PREPOSITION);
  }

  /// "Lena, a defector, told": a first name alone that opens a sentence and is told who it is.
  private boolean introduced(Sentence sentence, Run run) {
    List<Token> tokens = sentence.tokens();
    int to = run.to();
    boolean opens =
        run.from() == Grammar.opening(tokens) && to - run.from() == 1 && to + 2 < tokens.size();
    boolean article = opens && Set.of("a", "an", "the").contains(tokens.get(to + 1).lower());
    for (int i = to + 2; article && tokens.get(to).is(",") && i < tokens.size(); i++) {
      Agent.Kind kind = vocabulary.nouns().of(tokens.get(i).lower());
      if (kind == Agent.Kind.UNNAMED || kind == Agent.Kind.PERSON) {
        return true;
      }
      if (Grammar.stop(tokens.get(i))) {
        return false;
      }
    }
    return false;
  }

  boolean fullPerson(Sentence sentence, Run run) {
    return run.to() - run.from() > 1 && kinds.of(run.span(sentence.tokens())) == Agent.Kind.PERSON;
  }

  boolean fits(String pronoun, Sentence sentence, Run run) {
    return vocabulary.genders().fits(pronoun, sentence.tokens(), run.from(), run.to());
  }
}
