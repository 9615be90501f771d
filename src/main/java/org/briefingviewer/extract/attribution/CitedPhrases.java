// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.clause.EvidenceReader;
import org.briefingviewer.extract.attribution.clause.PassiveValuation;
import org.briefingviewer.extract.attribution.clause.PhraseReach;
import org.briefingviewer.extract.attribution.clause.QuotedAsPhrase;
import org.briefingviewer.extract.attribution.phrase.CitationEnds;
import org.briefingviewer.extract.attribution.phrase.ForecastReader;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.phrase.TitledPapers;
import org.briefingviewer.extract.attribution.quote.QuotationIndex;
import org.briefingviewer.extract.attribution.subject.AppositionSkipper;
import org.briefingviewer.extract.attribution.word.AgentNouns;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.attribution.word.CueLexicon;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds sources that follow a phrase instead of a verb: "according to", "citing", "based on",
/// "quoted by", and the speaker's label that opens a line of a transcript.
final class CitedPhrases {

  /// Verbs whose passive with "by" names a source wherever it stands.
  private static final Set<String> PASSED_ON =
      Set.of(
          "quote", "cite", "estimate", "publish", "confirm", "verify", "calculate", "put", "peg");

  private final FunctionWords grammar;
  private final CueLexicon cues;
  private final AgentNouns nouns;
  private final NounPhraseFinder phrases;
  private final EvidenceReader rests;

  private final PassiveValuation valued;
  private final CitationEnds ends;
  private final TitledPapers titles;
  private final ReliancePhrases leans;
  private final AppositionSkipper appositions;

  CitedPhrases(FunctionWords grammar, CueLexicon cues, AgentNouns nouns, NounPhraseFinder phrases) {
    this.nouns = nouns;
    this.grammar = grammar;
    this.cues = cues;
    this.phrases = phrases;
    this.rests = new EvidenceReader(grammar);

    this.valued = new PassiveValuation(grammar);
    this.leans = new ReliancePhrases(grammar);
    this.titles = new TitledPapers(grammar, phrases);
    this.ends = new CitationEnds(grammar, phrases);
    this.appositions = new AppositionSkipper(grammar, phrases);
  }

  List<Attribution> find(Sentence sentence, QuotationIndex quoted) {
    List<Attribution> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean next = i + 1 < tokens.size();
      if (toWhich(tokens, i)) {
        antecedent(found, sentence, i, quoted);
      } else if (token.is("according") && next && tokens.get(i + 1).is("to")) {
        add(found, sentence, i, i + 2, Cue.Kind.ACCORDING, quoted);
      } else if (ReliancePhrases.upon(tokens, i)) {
        leaning(found, sentence, i, token.is("access") ? i + 2 : i + 1, quoted);
      } else if (next && EvidenceReader.on(tokens, i) > 0) {
        leaning(found, sentence, i, EvidenceReader.on(tokens, i), quoted);
      } else if (token.is("citing")) {
        cited(found, sentence, i, quoted);
      } else if (next && (briefed(tokens, i) || Token.stand(tokens, i, BASED_ON))) {
        add(found, sentence, i, i + 2, Cue.Kind.CITING, quoted);
      } else if (quotedPassively(tokens, i)) {
        passive(found, sentence, i, quoted);
      } else if (leans.on(tokens, i)) {
        int first = ReliancePhrases.heard(token) || token.is("sourced") ? i + 2 : i + 1;
        passedOn(found, sentence, i, first, quoted);
      } else if (next && tokens.get(i + 1).is("by") && reportedBy(tokens, i)) {
        int before = found.size();
        add(found, sentence, i, i + 2, Cue.Kind.ACCORDING, quoted);
        if (found.size() > before) {
          TextSpan named = found.get(before).source();
          found.set(before, found.get(before).from(named));
        }
      } else if (token.is(":")
          && next
          && !FunctionWords.announces(tokens, i)
          && FunctionWords.quoteAt(tokens, i + 1)
          && FunctionWords.closes(tokens, i + 1)) {
        named(found, sentence, i, quoted);
      } else if (rests.inPictures(tokens, i) > 0) {
        Run run = new Run(i + 1, rests.inPictures(tokens, i) + 1);
        TextSpan words = token.span();
        boolean inside = quoted.strictlyInside(words);
        found.add(
            new Attribution(
                run.span(tokens), words, Cue.Kind.CITING, sentence, sentence.span(), inside));
      } else {
        standing(found, sentence, i, quoted);
      }
    }
    return found;
  }

  /// "In an article it is stated", "in a poll", "expected by analysts": in what a figure stands, or
  /// whose forecast it is.
  private void standing(List<Attribution> found, Sentence sentence, int i, QuotationIndex quoted) {
    List<Token> tokens = sentence.tokens();
    Token token = tokens.get(i);
    boolean next = i + 1 < tokens.size();
    int record = rests.inRecords(tokens, i);
    if (record > 0) {
      int before = found.size();
      add(found, sentence, i, i + 1, Cue.Kind.RECORDS, quoted);
      if (found.size() > before && !EvidenceReader.goesOn(tokens, record)) {
        // "in a poll stands at 40 percent"
        found.set(before, found.get(before).from(new Run(i + 1, record + 1).span(tokens)));
      }
      if (found.size() > before && ForecastReader.at(tokens, i - 1)) {
        found.set(before, found.get(before).saying(ForecastReader.figure(tokens, i)));
      }
    } else if (next && token.is("by") && valued.verb(tokens, i) > 0) {
      int before = found.size();
      add(found, sentence, i, i + 1, Cue.Kind.ACCORDING, quoted);
      if (found.size() > before) {
        TextSpan figure = new Run(valued.verb(tokens, i), i).span(tokens);
        found.set(before, found.get(before).saying(figure));
      }
    }
  }

  private void add(
      List<Attribution> found,
      Sentence sentence,
      int cue,
      int first,
      Cue.Kind kind,
      QuotationIndex quoted) {
    List<Token> tokens = sentence.tokens();
    int maker = grammar.issuer(tokens, first);
    Run titled = titles.at(tokens, first);
    Run run = maker < tokens.size() ? phrases.beginningAt(tokens, maker) : null;
    run = titled != null ? titled : run;
    if (run == null) {
      return;
    }
    boolean number =
        tokens.get(maker).kind() == Token.Kind.NUMBER && tokens.get(maker - 1).is("by");
    if (number) {
      return;
    }
    Run named = ends.of(tokens, run);
    named = tokens.get(maker - 1).is("by") ? phrases.maker(tokens, named) : named;
    TextSpan words =
        new TextSpan(tokens.get(cue).span().start(), tokens.get(first - 1).span().end());
    TextSpan content = PhraseReach.of(sentence, cue);
    found.add(
        new Attribution(
            named.span(tokens), words, kind, sentence, content, quoted.strictlyInside(words)));
    if (kind == Cue.Kind.ACCORDING
        && maker > first + 2
        && tokens.get(maker - 1).is("by")
        && (COMPILED.contains(tokens.get(maker - 2).lower())
            || tokens.subList(first, maker - 2).stream().anyMatch(Token::capitalised))) {
      found.add(
          new Attribution(
              new Run(first, maker - 2).span(tokens),
              new Run(maker - 2, maker).span(tokens),
              Cue.Kind.CITING,
              sentence,
              content,
              quoted.strictlyInside(words)));
    }
  }

  /// Of whose work something is that others made: "tracking data compiled by".
  private static final Set<String> COMPILED =
      Set.of("compiled", "collected", "gathered", "assembled", "collated", "cited", "quoted");

  /// Ends before the verb that the relative clause leads back to: "briefed by the office put".
  private void passedOn(
      List<Attribution> found, Sentence sentence, int cue, int first, QuotationIndex quoted) {
    int before = found.size();
    add(found, sentence, cue, first, Cue.Kind.CITING, quoted);
    if (found.size() == before) {
      return;
    }
    List<Token> tokens = sentence.tokens();
    Attribution whole = found.removeLast();
    int to = first + 1;
    while (to < tokens.size()
        && tokens.get(to).span().end() <= whole.source().end()
        && (tokens.get(to).capitalised() || cues.of(tokens.get(to).lower()) == null)) {
      to++;
    }
    TextSpan source = new Run(first, to).span(tokens);
    int as = QuotedAsPhrase.at(tokens, cue);
    TextSpan words = as > 0 ? new Run(as, as + 2).span(tokens) : whole.cue();
    found.add(
        new Attribution(source, words, whole.kind(), sentence, whole.content(), whole.quoted()));
  }

  private static boolean toWhich(List<Token> tokens, int i) {
    return tokens.get(i).is("according")
        && i > 1
        && i + 2 < tokens.size()
        && (tokens.get(i + 2).is("which") || tokens.get(i + 2).is("whom"));
  }

  /// "a report, according to which": what stands before gives what follows.
  private void antecedent(
      List<Attribution> found, Sentence sentence, int cue, QuotationIndex quoted) {
    List<Token> tokens = sentence.tokens();
    Run run = phrases.nounAt(tokens, tokens.get(cue - 1).is(",") ? cue - 2 : cue - 1);
    TextSpan words = new Run(cue, cue + 2).span(tokens);
    TextSpan content = new TextSpan(tokens.get(cue + 2).span().end(), sentence.span().end());
    boolean inside = quoted.strictlyInside(words);
    found.add(
        new Attribution(run.span(tokens), words, Cue.Kind.ACCORDING, sentence, content, inside));
  }

  /// "was quoted by TASS as saying"
  private boolean quotedPassively(List<Token> tokens, int i) {
    return (tokens.get(i).is("quoted") || tokens.get(i).is("cited"))
        && i > 1
        && grammar.is(tokens.get(i - 1), WordClass.BE)
        && QuotedAsPhrase.at(tokens, i - 1) > 0;
  }

  /// Who is quoted stands before the verb; who passes it on, after "by".
  private void passive(List<Attribution> found, Sentence sentence, int cue, QuotationIndex quoted) {
    List<Token> tokens = sentence.tokens();
    boolean apposed = tokens.get(cue - 2).is(",");
    int last = apposed ? appositions.before(tokens, cue - 2) : cue - 2;
    Run run = last < 0 ? null : phrases.endingAt(tokens, last);
    int as = QuotedAsPhrase.at(tokens, cue - 1);
    if (run != null) {
      TextSpan words = tokens.get(cue).span();
      TextSpan after = new TextSpan(tokens.get(as + 1).span().end(), sentence.span().end());
      TextSpan before = new TextSpan(sentence.span().start(), run.span(tokens).start());
      String next = Token.word(tokens, as + 2);
      boolean closes = next.equals("by") || next.equals(".") || next.isEmpty();
      boolean told = Token.word(tokens, as + 1).equals("telling") && before.length() > 0;
      TextSpan content = closes || (told && !next.equals("that")) ? before : after;
      found.add(
          new Attribution(
              run.span(tokens),
              words,
              Cue.Kind.SPEECH,
              sentence,
              content,
              quoted.strictlyInside(words)));
    }
  }

  /// "quoting two aides", "using satellite imagery": only people and records are leaned on.
  private void leaning(
      List<Attribution> found, Sentence sentence, int i, int first, QuotationIndex quoted) {
    List<Token> tokens = sentence.tokens();
    Run run = first < tokens.size() ? phrases.beginningAt(tokens, first) : null;
    if (run == null) {
      return;
    }
    int head = run.from() + 1;
    while (head < run.to() && !grammar.is(tokens.get(head), WordClass.PREPOSITION)) {
      head++;
    }
    AgentKind noun = nouns.of(tokens.get(head - 1).lower());
    AgentKind kind = noun != null ? noun : nouns.of(tokens.get(run.to() - 1).lower());
    boolean refers = REFERRING.contains(tokens.get(i).lower());
    boolean quotes = refers && agent(tokens, run, kind);
    if (quotes || kind == AgentKind.INSTRUMENT || kind == AgentKind.UNNAMED) {
      add(found, sentence, i, first, Cue.Kind.CITING, quoted);
    }
  }

  /// "citing two aides": not "citing poor weather", which is why and not who.
  private void cited(List<Attribution> found, Sentence sentence, int i, QuotationIndex quoted) {
    int before = found.size();
    add(found, sentence, i, i + 1, Cue.Kind.CITING, quoted);
    if (found.size() > before) {
      TextSpan named = found.getLast().source();
      boolean somebody =
          sentence.tokens().stream()
              .filter(token -> named.contains(token.span()))
              .anyMatch(
                  token ->
                      token.capitalised()
                          || grammar.is(token, WordClass.UNDISCLOSED)
                          || nouns.of(token.lower()) != null);
      if (!somebody) {
        found.removeLast();
      }
    }
  }

  private static final List<String> BASED_ON = List.of("based", "on");

  /// "in a briefing by"
  private static boolean briefed(List<Token> tokens, int i) {
    return (tokens.get(i).is("briefing") || tokens.get(i).is("briefings")) && from(tokens, i + 1);
  }

  private static final Set<String> REFERRING =
      Set.of(
          "via",
          "quoting",
          "referring",
          "referencing",
          "with",
          "learned",
          "drawing",
          "draws",
          "drew",
          "relying");

  private static boolean from(List<Token> tokens, int i) {
    return tokens.get(i).is("from") || tokens.get(i).is("by");
  }

  /// Who can be quoted: a kind of agent, a name, a number of people.
  private boolean agent(List<Token> tokens, Run run, @Nullable AgentKind kind) {
    Token last = tokens.get(run.to() - 1);
    boolean several =
        grammar.is(tokens.get(run.from()), WordClass.NUMERAL) && last.lower().endsWith("s");
    return kind != null || several || last.capitalised();
  }

  /// "Holt: “…”": a name and a colon before a quotation, without a verb.
  private void named(List<Attribution> found, Sentence sentence, int colon, QuotationIndex quoted) {
    List<Token> tokens = sentence.tokens();
    Run run = colon > 0 ? phrases.endingAt(tokens, colon - 1) : null;
    if (run == null || !tokens.get(run.to() - 1).capitalised() || run.to() - run.from() > 6) {
      return;
    }
    TextSpan words = tokens.get(colon).span();
    TextSpan content = new TextSpan(words.end(), sentence.span().end());
    found.add(
        new Attribution(
            run.span(tokens),
            words,
            Cue.Kind.LABEL,
            sentence,
            content,
            quoted.strictlyInside(words)));
  }

  /// "as disclosed by", "an estimate published by": a cue verb in the passive with its agent.
  private boolean reportedBy(List<Token> tokens, int i) {
    Cue cue = cues.of(tokens.get(i).lower());
    if (cue == null || cue.form() != Cue.Form.PAST || cue.kind() == Cue.Kind.INTENT) {
      return false;
    }
    // "below the one published by the port": the figure that is compared with.
    boolean other = i > 0 && ONES.contains(tokens.get(i - 1).lower());
    if (other || (cue.kind() == Cue.Kind.SPEECH && speakers(tokens, i))) {
      return false;
    }
    boolean as = i > 0 && (tokens.get(i - 1).is("as") || (i > 1 && tokens.get(i - 2).is("as")));
    return as || PASSED_ON.contains(cue.lemma());
  }

  private static final Set<String> ONES = Set.of("one", "ones", "that", "those");

  /// "two workers quoted by the daily said": people who speak themselves.
  private boolean speakers(List<Token> tokens, int i) {
    boolean people = i > 0 && nouns.people(tokens.get(i - 1).lower());
    return people && CitationEnds.quotedBy(tokens, i, tokens.size());
  }
}
