// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds the person whom a sentence is of: who opens it, bears a title there, or stands behind a
/// semicolon.
public final class TopicFinder {

  /// Within so many words, or behind a semicolon, stands whom a sentence is of.
  private static final int OPENING = 9;

  /// How many sentences back.
  private static final int REACH = 3;

  /// How many sentences back people stand who have no name.
  private static final int UNNAMED = 2;

  private final AnalysedText text;
  private final NameWordLists vocabulary;
  private final NameRuns names;
  private final AgentKinds kinds;
  private final UnnamedPeople unnamed;

  /// What was found in a sentence before, by its index and the pronoun: each is looked at once.
  private final Map<String, Optional<Run>> looked = new HashMap<>();

  public TopicFinder(
      AnalysedText text, NameWordLists vocabulary, NameRuns names, AgentKinds kinds) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.names = names;
    this.kinds = kinds;
    this.unnamed = new UnnamedPeople(text, vocabulary);
  }

  /// People without a name who open a sentence before sentence `here`, from sentence `first` on.
  public @Nullable TextSpan people(int first, int here) {
    for (int s = here - 1; s >= Math.max(first, here - UNNAMED); s--) {
      TextSpan people = unnamed.in(text.sentences().get(s), true);
      if (people != null) {
        return people;
      }
    }
    return null;
  }

  /// The latest before sentence `here`, from sentence `first` on, for whom `pronoun` may stand.
  public @Nullable TextSpan person(String pronoun, int first, int here) {
    TextSpan definite = null;
    for (int s = here - 1; s >= Math.max(first, here - REACH); s--) {
      Sentence sentence = text.sentences().get(s);
      Run named = named(pronoun, sentence);
      TextSpan found = named == null ? null : named.span(sentence.tokens());
      if (found == null && here - s <= UNNAMED && definite == null) {
        found = unnamed.in(sentence, false);
        boolean fits = found == null || unnamed.fit(pronoun, found);
        found = fits ? found : null;
      } else if (found != null && definite != null && !text.oneParagraph(found, definite)) {
        return definite;
      }
      // "Sun Weiguo waits. The driver, who": the one named before, where there is one.
      if (found != null && named == null && text.words(found).startsWith("The ")) {
        definite = found;
      } else if (found != null) {
        return found;
      }
    }
    return definite;
  }

  private @Nullable Run named(String pronoun, Sentence sentence) {
    String key = sentence.index() + pronoun;
    Optional<Run> known = looked.get(key);
    if (known == null) {
      known = Optional.ofNullable(lookFor(pronoun, sentence));
      looked.put(key, known);
    }
    return known.orElse(null);
  }

  private @Nullable Run lookFor(String pronoun, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean near = i < OPENING || tokens.get(i - 1).is(";");
      Run run = near ? names.around(sentence, i) : null;
      if (run != null
          && topic(tokens, run, i)
          && person(sentence, run)
          && fits(pronoun, sentence, run)) {

        return run;
      }
    }
    return null;
  }

  private boolean person(Sentence sentence, Run run) {
    return fullPerson(sentence, run) || surname(sentence, run);
  }

  private boolean topic(List<Token> tokens, Run run, int i) {
    return run.from() == FunctionWords.opening(tokens)
        || i >= OPENING
        || kinds.titled(tokens, run)
        || kinds.titled(tokens, new Run(run.from() - 1, run.from()))
        || related(tokens, run);
  }

  /// "Morozov conveyed greetings": the surname of somebody told of before, with a verb.
  private boolean surname(Sentence sentence, Run run) {
    List<Token> tokens = sentence.tokens();
    int opening = FunctionWords.opening(tokens);
    if (run.from() != opening || run.to() != opening + 1 || run.to() >= tokens.size()) {
      return false;
    }
    Token verb = tokens.get(run.to());
    boolean who = verb.is(",") && Token.word(tokens, run.to() + 1).equals("who");
    boolean tells =
        !verb.capitalised()
            && (who
                || verb.lower().endsWith("ed")
                || verb.lower().endsWith("s")
                || vocabulary.grammar().is(verb, WordClass.PRETERITE));
    for (int s = sentence.index() - 1; tells && s >= 0 && sentence.index() - s <= FULL; s--) {
      List<Token> before = text.sentences().get(s).tokens();
      for (int i = 1; i < before.size(); i++) {
        boolean named = before.get(i).text().equals(tokens.get(opening).text());
        Run full = named ? names.around(text.sentences().get(s), i) : null;
        boolean family = full != null && full.to() == i + 1;
        if (full != null && family && fullPerson(text.sentences().get(s), full)) {
          return true;
        }
      }
    }
    return false;
  }

  /// So many sentences back the full name may stand.
  private static final int FULL = 30;

  /// "His colleague Lena Holt, in Brenn, is colder": somebody new whom the sentence is of.
  private boolean related(List<Token> tokens, Run name) {
    int noun = name.from() - 1;
    return noun > 0
        && noun - FunctionWords.opening(tokens) < 3
        && vocabulary.grammar().is(tokens.get(FunctionWords.opening(tokens)), WordClass.POSSESSIVE)
        && tokens.get(noun).kind() == Token.Kind.WORD
        && !vocabulary.grammar().is(tokens.get(noun), WordClass.PREPOSITION);
  }

  public boolean fullPerson(Sentence sentence, Run run) {
    return run.to() - run.from() > 1 && kinds.of(run.span(sentence.tokens())) == AgentKind.PERSON;
  }

  public boolean fits(String pronoun, Sentence sentence, Run run) {
    List<Token> tokens = sentence.tokens();
    // "His wife, Marta Ruiz,": what he or she is to somebody tells it, too.
    int kin = Token.word(tokens, run.from() - 1).equals(",") ? run.from() - 2 : run.from() - 1;
    return vocabulary.genders().fits(pronoun, tokens, Math.max(0, kin), run.to());
  }
}
