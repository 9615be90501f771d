// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.Phrases.Run;
import org.briefingviewer.extract.text.Lexicon;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds sources that follow a phrase instead of a verb: "according to", "citing", "based on",
/// "quoted by", and the speaker's label that opens a line of a transcript.
final class CitedPhrases {

  private final Set<String> records = Lexicon.read("records.tsv").words();

  /// Verbs whose passive with "by" names a source wherever it stands.
  private static final Set<String> PASSED_ON = Set.of("quote", "cite", "estimate", "publish");

  private static final int LONGEST = 60;

  private final Grammar grammar;
  private final CueLexicon cues;
  private final AgentNouns nouns;
  private final Phrases phrases;

  CitedPhrases(Grammar grammar, CueLexicon cues, AgentNouns nouns, Phrases phrases) {
    this.nouns = nouns;
    this.grammar = grammar;
    this.cues = cues;
    this.phrases = phrases;
  }

  List<Attribution> find(Sentence sentence, Quoted quoted) {
    List<Attribution> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean next = i + 1 < tokens.size();
      if (token.is("according") && next && tokens.get(i + 1).is("to")) {
        add(found, sentence, i, i + 2, Cue.Kind.ACCORDING, quoted);
      } else if (token.is("quoting") || token.is("using")) {
        leaning(found, sentence, i, quoted);
      } else if (token.is("citing") || (token.is("based") && next && tokens.get(i + 1).is("on"))) {
        add(found, sentence, i, token.is("citing") ? i + 1 : i + 2, Cue.Kind.CITING, quoted);
      } else if (relayed(tokens, i)) {
        int first = token.is("briefed") ? i + 2 : i + 1;
        passedOn(found, sentence, i, first, quoted);
      } else if (next && tokens.get(i + 1).is("by") && reportedBy(tokens, i)) {
        add(found, sentence, i, i + 2, Cue.Kind.ACCORDING, quoted);
      } else if (token.is(":") && next && Grammar.quoteAt(tokens, i + 1)) {
        named(found, sentence, i, quoted);
      } else if (inRecords(tokens, i)) {
        add(found, sentence, i, i + 1, Cue.Kind.RECORDS, quoted);
      }
    }
    return found;
  }

  private void add(
      List<Attribution> found,
      Sentence sentence,
      int cue,
      int first,
      Cue.Kind kind,
      Quoted quoted) {
    List<Token> tokens = sentence.tokens();
    Run run = first < tokens.size() ? phrases.beginningAt(tokens, first) : null;
    if (run == null) {
      return;
    }
    Run named = stripped(tokens, run);
    TextSpan words =
        new TextSpan(tokens.get(cue).span().start(), tokens.get(first - 1).span().end());
    TextSpan content = bracketed(sentence, cue);
    found.add(
        new Attribution(
            named.span(tokens), words, kind, sentence, content, quoted.strictlyInside(words)));
  }

  /// Inside brackets, what is said ends with them.
  private static TextSpan bracketed(Sentence sentence, int cue) {
    List<Token> tokens = sentence.tokens();
    for (int i = cue; i >= 0 && cue - i < LONGEST && !tokens.get(i).is(")"); i--) {
      if (tokens.get(i).is("(")) {
        int close = i;
        while (close < tokens.size() && !tokens.get(close).is(")")) {
          close++;
        }
        int end = close < tokens.size() ? tokens.get(close).span().end() : sentence.span().end();
        return new TextSpan(tokens.get(i).span().start(), end);
      }
    }
    return sentence.span();
  }

  /// Ends before the verb that the relative clause leads back to: "briefed by the office put".
  private void passedOn(
      List<Attribution> found, Sentence sentence, int cue, int first, Quoted quoted) {
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
    found.add(
        new Attribution(
            source, whole.cue(), whole.kind(), sentence, whole.content(), whole.quoted()));
  }

  /// "who cited the office", "briefed by the office": whose words a source passes on.
  private static boolean relayed(List<Token> tokens, int i) {
    if (i == 0 || i + 1 >= tokens.size()) {
      return false;
    }
    boolean cites =
        tokens.get(i).is("cited") || tokens.get(i).is("cites") || tokens.get(i).is("quoted");
    boolean relative = tokens.get(i - 1).is("who") || tokens.get(i - 1).is("which");
    return (cites && relative) || (tokens.get(i).is("briefed") && tokens.get(i + 1).is("by"));
  }

  /// "quoting two aides", "using satellite imagery": only people and records are leaned on.
  private void leaning(List<Attribution> found, Sentence sentence, int i, Quoted quoted) {
    List<Token> tokens = sentence.tokens();
    Run run = i + 1 < tokens.size() ? phrases.beginningAt(tokens, i + 1) : null;
    Agent.Kind kind = run == null ? null : nouns.of(tokens.get(run.to() - 1).lower());
    boolean quotes = run != null && tokens.get(i).is("quoting") && agent(tokens, run, kind);
    if (quotes || kind == Agent.Kind.INSTRUMENT || kind == Agent.Kind.UNNAMED) {
      add(found, sentence, i, i + 1, Cue.Kind.CITING, quoted);
    }
  }

  /// Who can be quoted: a kind of agent, a name, a number of people.
  private boolean agent(List<Token> tokens, Run run, Agent.@Nullable Kind kind) {
    Token last = tokens.get(run.to() - 1);
    boolean several =
        grammar.is(tokens.get(run.from()), WordClass.NUMERAL) && last.lower().endsWith("s");
    return kind != null || several || last.capitalised();
  }

  /// "Holt: “…”": a name and a colon before a quotation, without a verb.
  private void named(List<Attribution> found, Sentence sentence, int colon, Quoted quoted) {
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
    boolean as = i > 0 && (tokens.get(i - 1).is("as") || (i > 1 && tokens.get(i - 2).is("as")));
    return as || PASSED_ON.contains(cue.lemma());
  }

  /// "in a poll", "in polls taken in March": the records in which a figure stands.
  private boolean inRecords(List<Token> tokens, int i) {
    if (!tokens.get(i).is("in") || i + 1 >= tokens.size()) {
      return false;
    }
    for (int k = i + 1; k < Math.min(tokens.size(), i + 9); k++) {
      Token token = tokens.get(k);
      if (Grammar.stop(token) || grammar.is(token, WordClass.PREPOSITION)) {
        return false;
      }
      if (records.contains(token.lower())) {
        return true;
      }
    }
    return false;
  }

  /// Ends the phrase before a day or a time: "the ministry on Monday".
  private Run stripped(List<Token> tokens, Run run) {
    int to = run.to();
    for (int i = run.from() + 1; i < run.to(); i++) {
      boolean day = grammar.is(tokens.get(i), WordClass.TIME) && tokens.get(i).capitalised();
      if (day && grammar.is(tokens.get(i - 1), WordClass.PREPOSITION)) {
        to = i - 1;
        break;
      }
    }
    return to > run.from() ? new Run(run.from(), to) : run;
  }
}
