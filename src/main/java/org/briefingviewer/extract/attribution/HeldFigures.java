// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.phrase.Makers;
import org.briefingviewer.extract.attribution.phrase.Phrases;
import org.briefingviewer.extract.attribution.phrase.Phrases.Run;
import org.briefingviewer.extract.attribution.quote.Quoted;
import org.briefingviewer.extract.attribution.word.AgentNouns;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.attribution.word.Grammar;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds figures that somebody holds without a word of speech: "by her own estimate", "stood by its
/// assessment that", "the embassy's figure is 40", "the bank's house is at 40", "the institute
/// gives 40 seamen".
final class HeldFigures {

  /// So many tokens behind its verb a figure begins at most.
  private static final int FIGURE = 5;

  private static final Set<String> BY = Set.of("by", "in", "on");
  private static final Set<String> KEPT =
      Set.of("stood", "stands", "stand", "stuck", "sticks", "stick", "kept", "keeps", "held");
  private static final Set<String> FIGURES = Set.of("figure", "figures", "number", "numbers");
  private static final Set<String> GIVING = Set.of("gives", "gave");
  private static final Set<String> STUDIES =
      Set.of("institute", "centre", "center", "registry", "bureau", "yearbook", "almanac");
  private static final Set<String> ONWARD = Set.of("to", "for", "away");

  private final Set<String> nouns = WordList.read("extract/figure-nouns.tsv").words();
  private final Grammar grammar;
  private final Phrases phrases;
  private final Makers makers;
  private final AgentNouns agents;

  HeldFigures(Grammar grammar, Phrases phrases, Makers makers, AgentNouns agents) {
    this.grammar = grammar;
    this.phrases = phrases;
    this.makers = makers;
    this.agents = agents;
  }

  List<Attribution> find(Sentence sentence, Quoted quoted) {
    List<Attribution> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 2; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      Attribution here = null;
      if (nouns.contains(token.lower())) {
        here = own(sentence, i, quoted);
        here = here == null ? kept(sentence, i, quoted) : here;
      }
      if (here == null && NUMBERS.contains(token.lower())) {
        here = announced(sentence, i, quoted);
      }
      if (FIGURES.contains(token.lower()) && here == null) {
        here = equated(sentence, i, quoted);
      } else if (token.is("at")) {
        here = at(sentence, i, quoted);
      } else if (GIVING.contains(token.lower())) {
        here = gives(sentence, i, quoted);
      }
      if (here != null) {
        found.add(here);
      }
    }
    return found;
  }

  /// "By her own estimate": the pronoun says whose.
  private @Nullable Attribution own(Sentence sentence, int noun, Quoted quoted) {
    List<Token> tokens = sentence.tokens();
    int owner = noun - 2;
    boolean owned =
        owner > 0 && tokens.get(noun - 1).is("own") && THIRD.contains(tokens.get(owner).lower());
    if (!owned || !BY.contains(tokens.get(owner - 1).lower())) {
      return null;
    }
    Run source = new Run(owner, owner + 1);
    TextSpan said = Sayings.said(sentence, owner - 1, noun + 1);
    return made(Cue.Kind.ACCORDING, sentence, source, new Run(noun, noun + 1), said, quoted);
  }

  private static final Set<String> THIRD = Set.of("his", "her", "its", "their");

  /// "The service stood by its July assessment that": who keeps to a figure holds it.
  private @Nullable Attribution kept(Sentence sentence, int noun, Quoted quoted) {
    List<Token> tokens = sentence.tokens();
    int owner = noun - 1;
    while (owner > 2 && noun - owner < 4 && !grammar.is(tokens.get(owner), WordClass.POSSESSIVE)) {
      owner--;
    }
    boolean keeps =
        owner > 2
            && grammar.is(tokens.get(owner), WordClass.POSSESSIVE)
            && (tokens.get(owner - 1).is("by") || tokens.get(owner - 1).is("to"))
            && KEPT.contains(tokens.get(owner - 2).lower());
    if (!keeps || !tokens.get(noun + 1).is("that")) {
      return null;
    }
    return opinion(sentence, beforeVerb(tokens, owner - 2), noun, quoted);
  }

  /// "The service gave lawmakers a lower number in May: 400": the figure stands behind the colon.
  private @Nullable Attribution announced(Sentence sentence, int noun, Quoted quoted) {
    List<Token> tokens = sentence.tokens();
    int colon = noun + 1;
    while (colon < tokens.size() && colon - noun < ANNOUNCED && !tokens.get(colon).is(":")) {
      colon++;
    }
    if (colon + 1 >= tokens.size() || !tokens.get(colon).is(":") || !figure(tokens, colon + 1)) {
      return null;
    }
    int verb = noun - 1;
    while (verb > 0 && noun - verb < ANNOUNCED && !OFFERING.contains(tokens.get(verb).lower())) {
      verb--;
    }
    boolean offers = verb > 0 && OFFERING.contains(tokens.get(verb).lower());
    Run run = offers ? beforeVerb(tokens, verb) : null;
    for (int i = verb - 2; offers && tokens.get(verb - 1).is(",") && i > 0; i--) {
      // "the directorate, known as HUR, gives a lower total: 40"
      if (tokens.get(i).is(",")) {
        run = verb - i < ANNOUNCED ? phrases.endingAt(tokens, i - 1) : null;
        break;
      }
    }
    if (run == null || makers.of(tokens, run) == Makers.Standing.NOBODY) {
      return null;
    }
    TextSpan said = new TextSpan(tokens.get(colon).span().end(), clauseEnd(sentence, colon));
    return made(Cue.Kind.OPINION, sentence, run, new Run(verb, verb + 1), said, quoted);
  }

  /// How far the verb and the colon may stand from the noun for a figure.
  private static final int ANNOUNCED = 8;

  private static final Set<String> NUMBERS =
      Set.of("number", "figure", "estimate", "total", "tally", "count", "toll", "sum");

  private static final Set<String> OFFERING =
      Set.of("gave", "gives", "offered", "offers", "named", "names", "published", "presented");

  /// "Whitlock's firm is at no more than 40": a body that somebody's name tells.
  private @Nullable Attribution at(Sentence sentence, int at, Quoted quoted) {
    List<Token> tokens = sentence.tokens();
    Token noun = tokens.get(at - 2);
    boolean body = HOUSES.contains(noun.lower());
    boolean owned = at > 2 && tokens.get(at - 3).lower().endsWith("'s");
    boolean is = grammar.is(tokens.get(at - 1), WordClass.BE);
    return is && body && owned && tokens.get(at - 3).capitalised() && figure(tokens, at + 1)
        ? opinion(sentence, phrases.nounAt(tokens, at - 2), at, quoted)
        : null;
  }

  /// Bodies that foresee figures; a party that is at 12 percent does not.
  private static final Set<String> HOUSES =
      Set.of("house", "firm", "bank", "institute", "consultancy", "agency", "office", "desk");

  /// "The embassy's figure is 40", "Ministry of Fisheries figures were more than 40".
  private @Nullable Attribution equated(Sentence sentence, int noun, Quoted quoted) {
    List<Token> tokens = sentence.tokens();
    boolean is = grammar.is(tokens.get(noun + 1), WordClass.BE);
    if (!is || !figure(tokens, noun + 2) || tokens.get(noun - 1).kind() != Token.Kind.WORD) {
      return null;
    }
    Run run = phrases.nounAt(tokens, noun - 1);
    int of = run.from() - 1;
    boolean name = of > 0 && tokens.get(of).is("of") && tokens.get(of - 1).capitalised();
    run = name ? new Run(phrases.nounAt(tokens, of - 1).from(), run.to()) : run;
    // "the ministry of fisheries": what the words before "of" say it is.
    Token head = name ? tokens.get(of - 1) : tokens.get(noun - 1);
    String word = head.lower().endsWith("'s") ? stem(head) : head.lower();
    Agent.Kind kind = agents.of(word);
    boolean owner = head.lower().endsWith("'s") && head.capitalised();
    boolean somebody = kind == Agent.Kind.BODY || kind == Agent.Kind.PERSON;
    if (run.empty() || !(somebody || owner)) {
      return null;
    }
    TextSpan whole = run.span(tokens);
    Token last = tokens.get(run.to() - 1);
    TextSpan source =
        last.lower().endsWith("'s") ? new TextSpan(whole.start(), whole.end() - 2) : whole;
    TextSpan words = new Run(noun, noun + 1).span(tokens);
    return new Attribution(
        source,
        words,
        Cue.Kind.ACCORDING,
        sentence,
        new TextSpan(words.end(), clauseEnd(sentence, noun)),
        quoted.strictlyInside(words));
  }

  /// "The Institute for Coasts gives 1.2 million seamen": a body that studies things gives no goods
  /// away.
  private @Nullable Attribution gives(Sentence sentence, int verb, Quoted quoted) {
    List<Token> tokens = sentence.tokens();
    boolean number = tokens.get(verb + 1).kind() == Token.Kind.NUMBER;
    Run run = number ? phrases.endingAt(tokens, verb - 1) : null;
    if (run == null || makers.of(tokens, run) == Makers.Standing.NOBODY) {
      return null;
    }
    boolean paper =
        agents.of(tokens.get(makers.headIndex(tokens, run)).lower()) == Agent.Kind.INSTRUMENT;
    boolean studies =
        tokens.subList(run.from(), run.to()).stream().anyMatch(t -> STUDIES.contains(t.lower()));
    int end = verb + 1;
    while (end < tokens.size() && !Grammar.stop(tokens.get(end))) {
      boolean given = grammar.is(tokens.get(end), WordClass.DETERMINER);
      if (given || ONWARD.contains(tokens.get(end).lower())) {
        return null;
      }
      end++;
    }
    return studies || paper ? opinion(sentence, run, verb, quoted) : null;
  }

  private @Nullable Run beforeVerb(List<Token> tokens, int verb) {
    int last = verb - 1;
    while (last > 0 && grammar.is(tokens.get(last), WordClass.AUXILIARY)) {
      last--;
    }
    return last < 0 ? null : phrases.endingAt(tokens, last);
  }

  private @Nullable Attribution opinion(
      Sentence sentence, @Nullable Run source, int cue, Quoted quoted) {
    List<Token> tokens = sentence.tokens();
    if (source == null || source.empty()) {
      return null;
    }
    TextSpan said = new TextSpan(tokens.get(cue).span().end(), clauseEnd(sentence, cue));
    return made(Cue.Kind.OPINION, sentence, source, new Run(cue, cue + 1), said, quoted);
  }

  private static int clauseEnd(Sentence sentence, int from) {
    for (int i = from; i < sentence.tokens().size(); i++) {
      if (sentence.tokens().get(i).is(";")) {
        return sentence.tokens().get(i).span().start();
      }
    }
    return sentence.span().end();
  }

  private static String stem(Token owner) {
    return owner.lower().substring(0, owner.lower().length() - 2);
  }

  /// Whether a figure begins here, hedged or not.
  private boolean figure(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + FIGURE); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.NUMBER) {
        return !compares(tokens, i + 1);
      }
      boolean hedge =
          grammar.is(token, WordClass.QUANTIFIER)
              || HEDGES.contains(token.lower())
              || "$€£¥₩".contains(token.text());
      if (!hedge) {
        return false;
      }
    }
    return false;
  }

  /// "is 40 percent lower": how far it is from another figure, not what it is.
  private static boolean compares(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + 3); i++) {
      if (COMPARING.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> COMPARING =
      Set.of("lower", "higher", "smaller", "larger", "below", "above", "more", "less", "fewer");

  private static final Set<String> HEDGES =
      Set.of("than", "no", "least", "most", "some", "to", "roughly", "still", "well", "lower");

  private static Attribution made(
      Cue.Kind kind, Sentence sentence, Run source, Run cue, TextSpan said, Quoted quoted) {
    TextSpan words = cue.span(sentence.tokens());
    return new Attribution(
        source.span(sentence.tokens()), words, kind, sentence, said, quoted.strictlyInside(words));
  }
}
