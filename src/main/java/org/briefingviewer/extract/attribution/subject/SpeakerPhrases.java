// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.subject;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.phrase.FigureMakers;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.word.AgentNouns;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.PairWords;
import org.briefingviewer.extract.attribution.word.PartitiveWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Agent.AgentKind;
import org.jspecify.annotations.Nullable;

/// Tells whether a phrase can be the one who speaks.
record SpeakerPhrases(FunctionWords grammar, AgentNouns nouns, FigureMakers makers) {

  /// "double previous estimates": the verb is a noun.
  private static final Set<String> MULTIPLES = Set.of("double", "triple", "twice", "half");

  /// "whatever Holm hopes": it grants something, and says nothing.
  private static final Set<String> WHATEVER = Set.of("whatever", "however", "wherever", "whoever");

  /// "New estimates", "Earlier reports": what says when a figure was made names nobody.
  private static final Set<String> WHEN =
      Set.of("new", "recent", "latest", "early", "earlier", "previous", "fresh", "current");

  /// How far behind the verb the paper may stand.
  private static final int PAPER = 12;

  /// Whether a phrase can speak at all: no share of people asked, no bare "that" or "more", and a
  /// relative pronoun only after a noun that can speak.
  boolean speaker(List<Token> tokens, Run run) {
    Token first = tokens.get(run.from());
    Token last = tokens.get(run.to() - 1);
    if (last.is("that") || last.is("which") || (last.is("who") && run.to() - run.from() == 1)) {
      return run.from() > 0 && speaks(tokens, run.from() - 1, last);
    }
    if (PartitiveWords.at(tokens, run.from(), run.to())
        || PairWords.at(tokens, run.from(), run.to()) != null) {
      return true;
    }
    boolean single = run.to() - run.from() == 1;
    boolean unnaming = grammar.is(first, WordClass.UNNAMING) || WHEN.contains(first.lower());
    boolean empty = single && (unnaming || first.lower().endsWith("ly"));
    if (WHATEVER.contains(first.lower())) {
      return false;
    }
    boolean change = first.is("up") || first.is("down") || MULTIPLES.contains(first.lower());
    return !empty
        && !change
        && !asked(tokens, run)
        && !respondents(tokens, run)
        && makers.of(tokens, run) != FigureMakers.Standing.NOBODY;
  }

  /// "40 percent of voters said they feared": the people asked, of whom nobody gives a figure.
  private boolean asked(List<Token> tokens, Run run) {
    int said = run.from() - 1;
    boolean they = tokens.get(run.from()).is("they") && run.to() - run.from() == 1;
    if (!they || said < 1 || !SAID.contains(tokens.get(said).lower())) {
      return false;
    }
    for (int i = said - 1; i >= 0 && said - i < ASKED; i--) {
      Token token = tokens.get(i);
      if (token.is("%") || grammar.is(token, WordClass.SHARE)) {
        return true;
      }
      if (FunctionWords.stop(token)) {
        return false;
      }
    }
    return false;
  }

  private static final Set<String> SAID = Set.of("said", "say", "saying");

  /// So many words name the people asked.
  private static final int ASKED = 10;

  private boolean speaks(List<Token> tokens, int before, Token pronoun) {
    int i = before;
    while (i > 0 && before - i < 3 && tokens.get(i).kind() == Token.Kind.SIGN) {
      i--;
    }

    Token noun = tokens.get(i);
    if (pronoun.is("who")) {
      return noun.kind() == Token.Kind.WORD
          && makers.of(tokens, new Run(i, i + 1)) != FigureMakers.Standing.NOBODY;
    }
    return noun.capitalised() || nouns.of(noun.lower()) != null;
  }

  /// A verb that lets see ("shows", "puts at") needs somebody known: "its car shows" says nothing,
  /// unless "that" follows.
  boolean finds(List<Token> tokens, Run run, int cue) {
    boolean that = cue + 1 < tokens.size() && tokens.get(cue + 1).is("that");
    boolean two = PairWords.at(tokens, run.from(), run.to()) != null;
    // "found work with 40 firms": what somebody finds to live by tells of no number.
    boolean own = tokens.get(cue).is("found") && OWN.contains(Token.word(tokens, cue + 1));
    if (own) {
      return false;
    }
    return that
        || two
        || (makers.of(tokens, run) != FigureMakers.Standing.UNKNOWN && !thing(tokens, run, cue));
  }

  /// "The clerk found a purse and 40 coins": who comes upon a thing tells of no number, unless what
  /// is found is a change or a sum.
  private boolean thing(List<Token> tokens, Run run, int cue) {
    boolean article =
        cue + 2 < tokens.size() && (tokens.get(cue + 1).is("a") || tokens.get(cue + 1).is("an"));
    boolean comes = article && tokens.get(cue).lower().equals("found");
    AgentKind kind = nouns.of(head(tokens, run).lower());
    if (!comes || kind != AgentKind.UNNAMED) {
      return false;
    }
    for (int i = cue + 2; i < Math.min(tokens.size(), cue + 6); i++) {
      if (tokens.get(i).kind() == Token.Kind.NUMBER || SUMS.contains(tokens.get(i).lower())) {
        return false;
      }
    }
    return true;
  }

  private static final Set<String> OWN = WordLists.named("found-for-oneself");

  private static final Set<String> SUMS =
      Set.of(
          "rise",
          "fall",
          "increase",
          "decrease",
          "decline",
          "drop",
          "growth",
          "gap",
          "loss",
          "total",
          "average",
          "majority",
          "share",
          "rate",
          "median",
          "shortfall",
          "surplus");

  /// Whether the phrase is a body, a paper or a name, or a hedge follows, where the verb only then
  /// gives a figure: "Brenn identified 12 strains", but "officers identified four sailors".
  boolean counts(List<Token> tokens, Run run, int cue, Cue verb) {
    if (!verb.lemma().equals("identify")) {
      return true;
    }
    boolean hedge =
        cue + 1 < tokens.size() && grammar.is(tokens.get(cue + 1), WordClass.QUANTIFIER);
    boolean body = nouns.of(head(tokens, run).lower()) == AgentKind.BODY;
    return hedge
        || body
        || makers.of(tokens, run) == FigureMakers.Standing.NAMED
        || paper(tokens, run);
  }

  /// "27 percent of voters said", "almost half said": people asked, whose number is itself somebody
  /// else's finding.
  private boolean respondents(List<Token> tokens, Run run) {
    Token first = tokens.get(run.from());
    Token head = head(tokens, run);
    return first.kind() == Token.Kind.NUMBER || grammar.is(head, WordClass.SHARE);
  }

  /// Whether the phrase names somebody, or says what kind of agent it is.
  boolean known(List<Token> tokens, Run run) {
    return switch (makers.of(tokens, run)) {
      case PRONOUN, NAMED, KIND -> true;
      case UNKNOWN, NOBODY -> false;
    };
  }

  /// Whether the phrase is a document or an instrument.
  boolean paper(List<Token> tokens, Run run) {
    return nouns.of(head(tokens, run).lower()) == AgentKind.INSTRUMENT;
  }

  /// A record asks its questions; it wants nothing.
  boolean wants(List<Token> tokens, Run run, Cue verb) {
    return !verb.lemma().equals("ask")
        || nouns.of(head(tokens, run).lower()) != AgentKind.INSTRUMENT;
  }

  /// Whether papers or figures are given out, or the paper itself is: "released the 11-inch model"
  /// says nothing.
  boolean gives(List<Token> tokens, Run run, int cue) {
    if (nouns.of(head(tokens, run).lower()) == AgentKind.INSTRUMENT) {
      return true;
    }
    for (int i = cue + 1; i < Math.min(tokens.size(), cue + PAPER); i++) {
      if (nouns.of(tokens.get(i).lower()) == AgentKind.INSTRUMENT) {
        return true;
      }
    }
    return false;
  }

  /// Subject and verb agree in number: "polls show", "a poll shows"; so nouns that look like verbs
  /// are told apart ("by 21 points", "fifty states").
  boolean agrees(List<Token> tokens, Run subject, int cue, Cue verb) {
    return switch (verb.form()) {
      case BASE -> plural(tokens, subject, cue);
      case THIRD_PERSON -> singular(tokens, subject, cue);
      case PAST, PARTICIPLE, NONE -> true;
    };
  }

  /// The last word of the phrase's own noun, before "of voters" or "from Seoul".
  private Token head(List<Token> tokens, Run subject) {
    return tokens.get(makers.headIndex(tokens, subject));
  }

  private boolean plural(List<Token> tokens, Run subject, int cue) {
    if (grammar.is(tokens.get(cue - 1), WordClass.AUXILIARY)) {
      return true;
    }
    Token head = head(tokens, subject);
    if (grammar.is(head, WordClass.PLURAL)) {
      return true;
    }
    for (int i = subject.from(); i < subject.to(); i++) {
      if (tokens.get(i).is("and")) {
        return true;
      }
    }
    return head.lower().endsWith("s")
        && !head.lower().endsWith("'s")
        && !head.text().equals("news");
  }

  private boolean singular(List<Token> tokens, Run subject, int cue) {
    Token head = head(tokens, subject);
    boolean number = head.kind() != Token.Kind.WORD || grammar.is(head, WordClass.NUMERAL);
    boolean several =
        head.lower().endsWith("s")
            && !head.capitalised()
            && head.lower().length() > 4
            && !head.is("news")
            && !head.is("customs")
            && !head.lower().endsWith("ss")
            && !head.lower().endsWith("sis");
    boolean known =
        head.capitalised()
            || grammar.is(head, WordClass.PRONOUN)
            || nouns.of(head.lower()) != null
            || grammar.is(tokens.get(subject.from()), WordClass.DETERMINER)
            || tokens.get(subject.from()).capitalised();
    boolean noun = cue + 1 < tokens.size() && tokens.get(cue + 1).is("and");
    return !number && !several && known && !noun;
  }

  /// "has never counted more than 40", "never put it above 40": what is denied is only more of it.
  static boolean bounded(List<Token> tokens, int cue) {
    int next = cue + (THEM.contains(Token.word(tokens, cue + 1)) ? 2 : 1);
    return BEYOND.contains(Token.word(tokens, next));
  }

  private static final Set<String> THEM = Set.of("it", "that", "this", "them", "those");

  private static final Set<String> BEYOND =
      Set.of(
          "more", "fewer", "less", "above", "over", "below", "under", "beyond", "higher", "lower");

  /// "An hour later the general", "as late as August the firm": who stands behind the time.
  @Nullable Run behindTime(List<Token> tokens, @Nullable Run run) {
    for (int i = run == null ? 0 : run.to() - 2; run != null && i > run.from(); i--) {
      boolean time =
          grammar.is(tokens.get(i - 1), WordClass.TIME)
              || tokens.get(i - 1).is("later")
              || tokens.get(i - 1).is("earlier");
      if (tokens.get(i).is("the") && time) {
        return new Run(i, run.to());
      }
    }
    return run;
  }
}
