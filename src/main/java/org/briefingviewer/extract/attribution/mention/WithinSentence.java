// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.mention;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.clause.Clauses;
import org.briefingviewer.extract.attribution.phrase.Phrases.Run;
import org.briefingviewer.extract.attribution.word.Grammar;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds for whom a pronoun stands in its own sentence: the phrase before "who", the people asked
/// in the clause before "and they", somebody whose deed stands before a colon.
public record WithinSentence(AnalysedText text, Vocabulary vocabulary) {

  /// So many tokens a clause before a colon has at most.
  private static final int CLAUSE = 16;

  /// The word before a relative pronoun, or -1.
  private int wordBefore(Sentence sentence, TextSpan at) {
    int i = sentence.tokenAt(at.start()) - 1;
    if (i >= 0 && sentence.tokens().get(i).is(",")) {
      i--;
    }
    return new Clauses(vocabulary.grammar()).pastDay(sentence.tokens(), i);
  }

  /// Whether a quotation mark stands right before a relative pronoun.
  public boolean quoteBefore(TextSpan at) {
    Sentence sentence = text.sentenceAt(at.start());
    return Grammar.quoteAt(sentence.tokens(), wordBefore(sentence, at));
  }

  /// The phrase that stands right before a relative pronoun, or null.
  public @Nullable TextSpan before(TextSpan at) {
    Sentence sentence = text.sentenceAt(at.start());
    List<Token> tokens = sentence.tokens();
    int i = wordBefore(sentence, at);
    if (i < 0) {
      return null;
    }
    Run noun = vocabulary.phrases().nounAt(tokens, i);
    boolean who = sentence.tokens().get(sentence.tokenAt(at.start())).is("who");
    if (who && apposed(tokens, noun)) {
      int to = comma(tokens, noun);
      int from = to - 1;
      while (from > 0 && tokens.get(from - 1).capitalised()) {
        from--;
      }
      return new Run(from, to).span(tokens);
    }
    return withPlace(tokens, noun, who).span(tokens);
  }

  /// "Marta Lind, a former expert of the panel, who": the one who is so called.
  private static boolean apposed(List<Token> tokens, Run noun) {
    int comma = comma(tokens, noun);
    return comma > 1
        && tokens.get(comma).is(",")
        && (comma < noun.from() - 1 || Grammar.article(tokens.get(noun.from()).lower()))
        && tokens.get(comma - 1).capitalised()
        && tokens.get(comma - 2).capitalised();
  }

  /// Where the comma before ", a former expert" or ", of the Sea Centre" stands.
  private static int comma(List<Token> tokens, Run noun) {
    boolean of = noun.from() > 1 && FROM.contains(tokens.get(noun.from() - 1).lower());
    return of ? noun.from() - 2 : noun.from() - 1;
  }

  private static final Set<String> FROM = Set.of("of", "from", "at", "with");

  /// "friends in Holm who", "the mayor of Holm, who", "the military in Holm, which": a place thinks
  /// nothing, whoever is there does.
  private Run withPlace(List<Token> tokens, Run place, boolean who) {
    int in = place.from() - 1;
    boolean named = in > 0 && tokens.get(place.from()).capitalised();
    if (!named || !vocabulary.grammar().is(tokens.get(in), WordClass.PREPOSITION)) {
      return place;
    }
    Run people = vocabulary.phrases().nounAt(tokens, in - 1);
    Agent.Kind kind = vocabulary.nouns().of(tokens.get(in - 1).lower());
    boolean called = tokens.get(in - 1).capitalised() && in > 1 && tokens.get(in - 2).capitalised();
    boolean body = !who && (kind == Agent.Kind.BODY || called) && tokens.get(in).is("in");
    return people.empty() || !(body || (who && people(tokens.get(in - 1))))
        ? place
        : new Run(people.from(), place.to());
  }

  private boolean people(Token noun) {
    Agent.Kind kind = noun.capitalised() ? null : vocabulary.nouns().of(noun.lower());
    return kind == Agent.Kind.PERSON || kind == Agent.Kind.UNNAMED;
  }

  /// "a friend in Brenn laughs: he says", "Ivo Marek rejects that; he says": somebody whom the
  /// clause before a colon or a semicolon is of, or null.
  public @Nullable TextSpan beforeColon(TextSpan at) {
    Sentence sentence = text.sentenceAt(at.start());
    List<Token> tokens = sentence.tokens();
    int colon = sentence.tokenAt(at.start()) - 1;
    colon -= colon > 2 && tokens.get(colon).is("in") ? 1 : 0;
    boolean semicolon = colon >= 2 && tokens.get(colon).is(";");
    if (colon < 2 || !(semicolon || tokens.get(colon).is(":"))) {
      return null;
    }
    int from = colon - 1;
    while (from > 0 && colon - from < CLAUSE && !opens(tokens.get(from - 1))) {
      from--;
    }
    Run named = named(tokens, semicolon ? from : Grammar.opening(tokens), colon);
    if (semicolon || named != null) {
      return named == null ? null : named.span(tokens);
    }
    boolean one =
        tokens.get(from).is("a") || tokens.get(from).is("an") || tokens.get(from).is("my");
    for (int i = from + 1; one && i < Math.min(colon, from + 5); i++) {
      if (people(tokens.get(i))) {
        int to = i + 1;
        boolean in = vocabulary.grammar().is(tokens.get(to), WordClass.PREPOSITION);
        while (in && to + 1 < colon && tokens.get(to + 1).capitalised()) {
          to++;
        }
        return new Run(from, to > i + 1 ? to + 1 : i + 1).span(tokens);
      }
    }
    return null;
  }

  /// "Her colleague Ivo Marek rejects that; he": the full name that opens the clause, or null.
  private @Nullable Run named(List<Token> tokens, int from, int end) {
    for (int i = from; i + 1 < Math.min(end, from + 4); i++) {
      boolean subject = i == from || people(tokens.get(i - 1));
      int to = i;
      while (to < end && tokens.get(to).capitalised()) {
        to++;
      }
      boolean state = vocabulary.known().state(text.words(tokens.get(i).span()));
      if (subject && to - i > 1 && !state) {
        return new Run(i, to);
      }
    }
    return null;
  }

  private boolean opens(Token token) {
    return Grammar.stop(token) || vocabulary.grammar().is(token, WordClass.SUBORDINATOR);
  }

  /// The people in the sentence for whom "they" stands, or null.
  public @Nullable TextSpan people(TextSpan at) {
    TextSpan asked = askedBefore(at);
    return asked == null ? byBefore(at) : asked;
  }

  /// "is described by the monitors as uneven: … they say": people by whom the sentence says
  /// something before `at`, or null.
  private @Nullable TextSpan byBefore(TextSpan at) {
    Sentence sentence = text.sentenceAt(at.start());
    List<Token> tokens = sentence.tokens();
    for (int i = sentence.tokenAt(at.start()) - 1; i > 1; i--) {
      boolean people =
          tokens.get(i).lower().endsWith("s")
              && !tokens.get(i).capitalised()
              && vocabulary.nouns().of(tokens.get(i).lower()) == Agent.Kind.UNNAMED;
      Run run = people ? vocabulary.phrases().nounAt(tokens, i) : null;
      if (run != null && run.from() > 1 && tokens.get(run.from() - 1).is("by")) {
        return SAID.contains(tokens.get(run.from() - 2).lower()) ? run.span(tokens) : null;
      }
    }
    return null;
  }

  private static final Set<String> SAID =
      Set.of("described", "called", "seen", "judged", "portrayed", "noted", "reported", "told");

  /// "asked 30 brokers, and they said": people told of in the clause before, who answer; or null.
  private @Nullable TextSpan askedBefore(TextSpan at) {
    Sentence sentence = text.sentenceAt(at.start());
    List<Token> tokens = sentence.tokens();
    int and = sentence.tokenAt(at.start()) - 1;
    int noun = Token.word(tokens, and - 1).equals(",") ? and - 2 : and - 1;
    // "brokers in Dandong": the place is not who answers.
    while (noun > 1 && tokens.get(noun).capitalised()) {
      noun--;
    }
    noun -= noun > 1 && noun < and - 1 && Token.word(tokens, noun).equals("in") ? 1 : 0;
    boolean joined = Token.word(tokens, and).equals("and") && noun > 0;
    boolean people =
        joined
            && tokens.get(noun).lower().endsWith("s")
            && vocabulary.nouns().of(tokens.get(noun).lower()) == Agent.Kind.UNNAMED;
    return people ? vocabulary.phrases().nounAt(tokens, noun).span(tokens) : null;
  }
}
