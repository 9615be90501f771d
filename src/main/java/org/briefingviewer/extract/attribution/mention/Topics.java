// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.briefingviewer.extract.attribution.clause.Spelt;
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
public final class Topics {

  /// Within so many words, or behind a semicolon, stands whom a sentence is of.
  private static final int OPENING = 9;

  /// How many sentences back.
  private static final int REACH = 3;

  /// How many words may lead up to the noun that opens a sentence.
  private static final int NOUN = 5;

  /// How many sentences back people stand who have no name.
  private static final int UNNAMED = 2;

  private final AnalysedText text;
  private final Vocabulary vocabulary;
  private final NameRuns names;
  private final AgentKinds kinds;

  /// What was found in a sentence before, by its index and the pronoun: each is looked at once.
  private final Map<String, Optional<Run>> looked = new HashMap<>();

  public Topics(AnalysedText text, Vocabulary vocabulary, NameRuns names, AgentKinds kinds) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.names = names;
    this.kinds = kinds;
  }

  /// People without a name who open a sentence before sentence `here`, from sentence `first` on.
  public @Nullable TextSpan people(int first, int here) {
    for (int s = here - 1; s >= Math.max(first, here - UNNAMED); s--) {
      TextSpan people = unnamed(text.sentences().get(s), true);
      if (people != null) {
        return people;
      }
    }
    return null;
  }

  /// People without a name who open the sentence, or one of them.
  private @Nullable TextSpan unnamed(Sentence sentence, boolean several) {
    List<Token> tokens = sentence.tokens();
    int opening = behindFront(tokens);
    if (!several && Token.stand(tokens, opening, List.of("one", "of"))) {
      return oneOf(tokens, opening);
    }
    for (int k = opening; k < Math.min(tokens.size(), opening + NOUN); k++) {
      Agent.Kind kind = vocabulary.nouns().of(tokens.get(k).lower());
      boolean people = kind == Agent.Kind.UNNAMED || (kind == Agent.Kind.PERSON && !several);
      Run run = vocabulary.phrases().nounAt(tokens, k);
      boolean many = tokens.get(k).lower().endsWith("s");
      people |= kind == null && !several && trade(tokens, opening, k);
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
    int opening = Grammar.opening(tokens);
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

  /// "One of those carriers, a man with a lorry, was asked": one of several people.
  private @Nullable TextSpan oneOf(List<Token> tokens, int one) {
    for (int k = one + 2; k < Math.min(tokens.size(), one + NOUN); k++) {
      String noun = tokens.get(k).lower();
      boolean people =
          vocabulary.nouns().of(noun) == Agent.Kind.UNNAMED
              || TRADES.stream().anyMatch(trade -> noun.endsWith(trade + "s"));
      if (noun.endsWith("s") && people) {
        return new Run(one, k + 1).span(tokens);
      }
    }
    return null;
  }

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
    Agent.Kind kind = vocabulary.nouns().of(next.lower());
    return !next.capitalised() && kind != Agent.Kind.UNNAMED && kind != Agent.Kind.PERSON;
  }

  /// "A plasterer from Holm", "The miller is": one of a trade, by the ending of the noun at `k`.
  private boolean trade(List<Token> tokens, int opening, int k) {
    String noun = tokens.get(k).lower();
    boolean the = tokens.get(opening).is("the") && k == opening + 1;
    if (the && k + 1 < tokens.size() && vocabulary.grammar().is(tokens.get(k + 1), WordClass.BE)) {
      return noun.length() > 5 && TRADES.stream().anyMatch(noun::endsWith);
    }
    boolean own =
        vocabulary.grammar().is(tokens.get(opening), WordClass.POSSESSIVE)
            && Token.word(tokens, k + 1).equals(",");
    if (own && k == opening + 1) {
      return noun.length() > 5 && TRADES.stream().anyMatch(noun::endsWith);
    }
    boolean one = tokens.get(opening).is("a") || tokens.get(opening).is("an");
    boolean behind =
        vocabulary
            .grammar()
            .is(tokens.get(Math.min(k + 1, tokens.size() - 1)), WordClass.PREPOSITION);
    return one && behind && noun.length() > 5 && TRADES.stream().anyMatch(noun::endsWith);
  }

  private static final List<String> TRADES = List.of("er", "or", "ist", "man", "woman", "ian");

  /// The latest before sentence `here`, from sentence `first` on, for whom `pronoun` may stand.
  ///
  /// @param other somebody for whom it cannot stand, or null
  public @Nullable TextSpan person(String pronoun, @Nullable TextSpan other, int first, int here) {
    TextSpan definite = null;
    for (int s = here - 1; s >= Math.max(first, here - REACH); s--) {
      Sentence sentence = text.sentences().get(s);
      Run named = named(pronoun, sentence);
      TextSpan found = named == null ? null : named.span(sentence.tokens());
      if (found == null && here - s <= UNNAMED && definite == null) {
        found = unnamed(sentence, false);
        boolean fits = found == null || fits(pronoun, found);
        found = fits ? found : null;
      } else if (found != null && definite != null && !beside(found, definite)) {
        return definite;
      }
      // "Sun Weiguo waits. The driver, who": the one named before, where there is one.
      if (found != null && named == null && text.words(found).startsWith("The ")) {
        definite = found;
      } else if (found != null && !same(found, other)) {
        return found;
      }
    }
    return definite;
  }

  private boolean beside(TextSpan one, TextSpan other) {
    return text.sentenceAt(one.start()).paragraph() == text.sentenceAt(other.start()).paragraph();
  }

  /// Whether a pronoun may stand for people without a name, as far as their noun tells; "A dealer
  /// in tractors, she keeps" tells of somebody else what she is.
  private boolean fits(String pronoun, TextSpan people) {
    Sentence sentence = text.sentenceAt(people.start());
    List<Token> tokens = sentence.tokens();
    int from = sentence.tokenAt(people.start());
    int to = sentence.tokenBehind(people);
    Set<String> not = pronoun.equals("she") ? MEN : WOMEN;
    boolean told = tokens.subList(from, to).stream().anyMatch(t -> not.contains(t.lower()));
    for (int i = to; !told && i + 1 < tokens.size() && i - to < PREDICATE; i++) {
      String next = tokens.get(i + 1).lower();
      told = tokens.get(i).is(",") && (next.equals("she") || next.equals("he"));
    }
    return !told;
  }

  /// So many words may say what somebody is before "she".
  private static final int PREDICATE = 14;

  /// Whether both mention somebody by the same words.
  public boolean same(TextSpan one, @Nullable TextSpan other) {
    return other != null && (one.overlaps(other) || text.words(one).equals(text.words(other)));
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
          && !of(tokens, run)
          && person(sentence, run)
          && fits(pronoun, sentence, run)) {
        Run come = sexed(tokens, run) ? null : newcomer(pronoun, sentence);
        return come != null && sexed(tokens, come) ? come : run;
      }
    }
    return newcomer(pronoun, sentence);
  }

  /// Whether a name tells that it is a man's or a woman's: others may be those of bodies.
  private boolean sexed(List<Token> tokens, Run name) {
    return vocabulary.genders().pronoun(tokens, name.from(), name.to()) != null;
  }

  /// Somebody whom the sentence brings in, wherever in it.
  private @Nullable Run newcomer(String pronoun, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    Newcomers newcomers = new Newcomers(vocabulary);
    for (int i = 0; i < tokens.size(); i++) {
      boolean opens = tokens.get(i).capitalised() && !(i > 0 && tokens.get(i - 1).capitalised());
      Run run = opens ? names.around(sentence, i) : null;
      if (run != null
          && newcomers.are(tokens, run)
          && fullPerson(sentence, run)
          && fits(pronoun, sentence, run)) {
        return run;
      }
    }
    return null;
  }

  private boolean person(Sentence sentence, Run run) {
    return fullPerson(sentence, run) || introduced(sentence, run) || surname(sentence, run);
  }

  private boolean topic(List<Token> tokens, Run run, int i) {
    return run.from() == Grammar.opening(tokens)
        || i >= OPENING
        || kinds.titled(tokens, run)
        || kinds.titled(tokens, new Run(run.from() - 1, run.from()))
        || related(tokens, run);
  }

  /// "Morozov conveyed greetings": the surname of somebody told of before, with a verb.
  private boolean surname(Sentence sentence, Run run) {
    List<Token> tokens = sentence.tokens();
    int opening = Grammar.opening(tokens);
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
        boolean family =
            full != null
                && (full.to() == i + 1
                    || (full.from() == i && Spelt.twoSyllables(before.get(full.to() - 1)))
                    || (full.from() == i && vocabulary.familyFirst(before.get(i).lower())));
        if (full != null && family && fullPerson(text.sentences().get(s), full)) {
          return true;
        }
      }
    }
    return false;
  }

  /// So many sentences back the full name may stand.
  private static final int FULL = 30;

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

  public boolean fullPerson(Sentence sentence, Run run) {
    return run.to() - run.from() > 1 && kinds.of(run.span(sentence.tokens())) == Agent.Kind.PERSON;
  }

  public boolean fits(String pronoun, Sentence sentence, Run run) {
    List<Token> tokens = sentence.tokens();
    int kin = Token.word(tokens, run.from() - 1).equals(",") ? run.from() - 2 : run.from() - 1;
    return vocabulary.genders().fits(pronoun, tokens, run.from(), run.to())
        && !(kin >= 0 && (pronoun.equals("she") ? MEN : WOMEN).contains(tokens.get(kin).lower()));
  }

  private static final Set<String> MEN =
      Set.of(
          "husband",
          "brother",
          "father",
          "son",
          "uncle",
          "nephew",
          "brother-in-law",
          "father-in-law",
          "grandfather",
          "spokesman",
          "chairman",
          "businessman",
          "fisherman");

  private static final Set<String> WOMEN =
      Set.of(
          "wife",
          "sister",
          "mother",
          "daughter",
          "aunt",
          "niece",
          "sister-in-law",
          "mother-in-law",
          "grandmother",
          "spokeswoman",
          "chairwoman",
          "businesswoman");
}
