// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.mention.NameWordLists;
import org.briefingviewer.extract.attribution.phrase.CitationEnds;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds the medium that passes on what a source says, in the source's own sentence: "told the
/// BBC", "in an interview with Kyodo", "in a report seen by Reuters", "TASS reported".
record RelayFinder(
    AnalysedText text,
    AttributionIndex attributions,
    NameResolver names,
    NameWordLists vocabulary) {

  /// How far from the cue the talk may be named, in tokens.
  private static final int TALK = 60;

  private static final Set<String> PASSED =
      Set.of(
          "reported",
          "seen",
          "obtained",
          "reviewed",
          "viewed",
          "carried",
          "published",
          "cited",
          "quoted",
          "polled",
          "surveyed",
          "interviewed",
          "verified",
          "compiled",
          "collected",
          "analysed",
          "analyzed");

  private static final Set<String> TALKS =
      Set.of("speaking", "spoke", "talked", "comments", "remarks", "statement", "email", "talking");

  private static final Set<String> ASKED = Set.of("inquiry", "query", "question", "questions");

  private static final Set<String> SPOKE = Set.of("speaking", "spoke", "talking", "talked");

  private static final Set<String> REVEALED =
      Set.of("revealed", "confirmed", "said", "disclosed", "explained", "stated");

  private static final Set<String> PRINTED =
      Set.of("published", "carried", "printed", "aired", "broadcast");

  /// Returns the medium that its own sentence names, or null.
  @Nullable TextSpan here(Attribution attribution) {
    List<Token> tokens = attribution.sentence().tokens();
    int cue = attribution.sentence().tokenAt(attribution.cue().start());
    int first = cue < tokens.size() ? hearer(tokens, cue) : -1;
    Run run = first < 0 ? null : medium(tokens, first);
    return run == null ? passedOn(attribution) : run.span(tokens);
  }

  /// "an assessment reported by Kyodo", "according to the office, TASS reported": the medium from
  /// which the reader has what a paper or somebody else says.
  private @Nullable TextSpan passedOn(Attribution attribution) {
    List<Token> tokens = attribution.sentence().tokens();
    int from = attribution.sentence().tokenAt(attribution.source().start());
    int end = attribution.sentence().tokenAt(attribution.source().end() - 1) + 1;
    Run seen = seenBy(tokens, from);
    seen = seen == null ? behind(tokens, end) : seen;
    seen = seen == null ? within(tokens, from, end) : seen;
    for (int i = end; seen == null && i + 2 < tokens.size(); i++) {
      seen = tokens.get(i).is("as") ? passed(tokens, i + 1) : null;
    }
    if (seen != null) {
      return seen.span(tokens);
    }
    TextSpan opening = opening(attribution);
    if (opening != null) {
      return opening;
    }
    boolean closing = attribution.kind().phrase();
    for (Attribution other : attributions.in(attribution.sentence())) {
      TextSpan source = other.source();
      boolean outer =
          other.kind() == Cue.Kind.SPEECH
              && !other.quoted()
              && (closing || attributions.relays(other))
              && other.content().contains(attribution.cue())
              && !source.overlaps(attribution.source());
      if (outer && (reports(other) || medium(names.resolve(source), source))) {
        return source;
      }
    }
    return null;
  }

  /// "According to the daily, Lee said", "According to data from the office, the port reported":
  /// who or what opens the sentence passes on what another one says.
  private @Nullable TextSpan opening(Attribution attribution) {
    List<Token> tokens = attribution.sentence().tokens();
    boolean says = !attribution.quoted() && attribution.kind().tells();
    for (Attribution other : attributions.in(attribution.sentence())) {
      TextSpan source = other.source();
      boolean opens =
          says
              && other.kind() == Cue.Kind.ACCORDING
              && attribution.sentence().tokenAt(other.cue().start())
                  == FunctionWords.opening(tokens)
              && source.end() < attribution.source().start();
      if (opens && !names.resolve(source).id().equals(names.resolve(attribution.source()).id())) {
        return source;
      }
    }
    return null;
  }

  /// Whether a body, or one of a single name, is said to report.
  private boolean reports(Attribution attribution) {
    Agent agent = names.resolve(attribution.source());
    boolean state = agent.kind() == AgentKind.STATE || vocabulary.known().state(agent.name());
    boolean name = Character.isUpperCase(agent.name().codePointAt(0));
    boolean single = name && agent.name().indexOf(' ') < 0;
    boolean body = !state && (agent.kind() == AgentKind.BODY || single);
    return body && text.words(attribution.cue()).startsWith("report");
  }

  /// "…, which was seen by Reuters", "that AFP has seen", "shared with the BBC": what follows the
  /// source from token `end` on.
  private @Nullable Run behind(List<Token> tokens, int end) {
    int verb = Token.word(tokens, end).equals(",") ? end + 1 : end;
    verb = Token.stand(tokens, verb, List.of("a", "copy", "of")) ? verb + 3 : verb;
    boolean which = Set.of("which", "that").contains(Token.word(tokens, verb));
    verb = which ? verb + 1 : verb;
    Run who = which && verb < tokens.size() ? medium(tokens, verb) : null;
    int has = who == null ? tokens.size() : who.to();
    has += Set.of("has", "had").contains(Token.word(tokens, has)) ? 1 : 0;
    if (who != null && PASSED.contains(Token.word(tokens, has))) {
      return who;
    }
    while (which
        && verb < tokens.size()
        && vocabulary.grammar().is(tokens.get(verb), WordClass.AUXILIARY)) {
      verb++;
    }
    verb = Set.of("as", "and").contains(Token.word(tokens, verb)) ? verb + 1 : verb;
    return passed(tokens, verb);
  }

  /// The medium by which something is "seen by", or with whom it is "shared with", at token `verb`.
  @Nullable Run passed(List<Token> tokens, int verb) {
    if (verb + 2 >= tokens.size()) {
      return null;
    }
    boolean further = tokens.get(verb + 1).lower().endsWith("ly");
    int by = further || tokens.get(verb + 1).is("available") ? verb + 2 : verb + 1;
    if (PASSED.contains(tokens.get(verb).lower()) && Token.word(tokens, by).equals("by")) {
      boolean quotes = CitationEnds.quotedBy(tokens, verb, tokens.size());
      return quotes ? quoting(tokens, by + 1) : medium(tokens, by + 1);
    }
    return CitationEnds.sharedWith(tokens, verb, tokens.size()) ? medium(tokens, by + 1) : null;
  }

  /// "economists polled by Reuters", "data shared with the daily": within the source's own words.
  private @Nullable Run within(List<Token> tokens, int from, int end) {
    for (int i = from + 1; i < end; i++) {
      boolean to = tokens.get(i).is("for") || tokens.get(i).is("to");
      boolean ordered = to && end - from > 3;
      Run run = ordered ? medium(tokens, i + 1) : passed(tokens, i);
      if (run != null) {
        return run;
      }
    }
    return null;
  }

  /// "In a report seen by Reuters, the panel said": the medium that saw it, or null.
  private @Nullable Run seenBy(List<Token> tokens, int source) {
    boolean in = Token.word(tokens, FunctionWords.opening(tokens)).equals("in");
    for (int i = 2; in && i + 2 < source; i++) {
      boolean paper = vocabulary.nouns().of(tokens.get(i - 1).lower()) == AgentKind.INSTRUMENT;
      if (paper && PASSED.contains(tokens.get(i).lower()) && tokens.get(i + 1).is("by")) {
        return medium(tokens, i + 2);
      }
    }
    return null;
  }

  /// Where the one begins to whom something is told; -1 when nobody is.
  static int hearer(List<Token> tokens, int cue) {
    if (tokens.get(cue).is("told") || (cue > 0 && tokens.get(cue).is("quoted"))) {
      int by = cue + 1;
      if (Token.stand(tokens, by, List.of("as", "telling"))) {
        return by + 2;
      }
      by += by + 2 < tokens.size() && tokens.get(by).is("as") ? 2 : 0;
      boolean medium = by < tokens.size() && tokens.get(by).is("by");
      boolean thisTo =
          Token.word(tokens, cue + 1).equals("this") && Token.word(tokens, cue + 2).equals("to");
      int told = thisTo ? cue + 3 : cue + 1;
      return tokens.get(cue).is("told") ? told : medium ? by + 1 : -1;
    }
    if (tokens.get(cue).is("reported") && Token.word(tokens, cue + 1).equals("to")) {
      return cue + 2;
    }
    for (int i = Math.max(0, cue - TALK); i + 2 < Math.min(tokens.size(), cue + TALK); i++) {
      Token token = tokens.get(i);
      Token next = tokens.get(i + 1);
      boolean interview = token.is("interview") && (next.is("with") || next.is("to"));
      boolean asks = ASKED.contains(token.lower()) && (next.is("by") || next.is("from"));
      boolean asked = asks || (token.is("asked") && next.is("by"));
      boolean spoke = next.is("with") && SPOKE.contains(token.lower());
      boolean revealed = i == cue && next.is("to") && REVEALED.contains(token.lower());
      if (interview
          || asked
          || spoke
          || revealed
          || (next.is("to") && TALKS.contains(token.lower()))) {
        return i + 2;
      }
      boolean words = token.is("interview") || TALKS.contains(token.lower());
      if (words && PRINTED.contains(next.lower())) {
        return i + 3;
      }
    }
    return -1;
  }

  /// The medium that begins at `first`: the longest phrase that is one, without what hangs on it
  /// ("on condition of anonymity").
  @Nullable Run medium(List<Token> tokens, int first) {
    Run whole = first < tokens.size() ? vocabulary.phrases().beginningAt(tokens, first) : null;
    if (whole == null) {
      return null;
    }
    int to = whole.from() + 1;
    while (to < whole.to()
        && !tokens.get(to).is("earlier")
        && !vocabulary.grammar().is(tokens.get(to), WordClass.PREPOSITION)) {
      to++;
    }
    int name = whole.from() + 1;
    while (name < to && tokens.get(name).capitalised()) {
      name++;
    }
    for (Run run : List.of(whole, new Run(whole.from(), to), new Run(whole.from(), name))) {
      TextSpan span = run.span(tokens);
      if (medium(names.resolve(span), span)) {
        return run;
      }
    }
    return null;
  }

  /// "quoted by the monitoring group Border Watch": whoever quotes somebody passes it on, a medium
  /// or not; the phrase at `first` up to the end of its name.
  private @Nullable Run quoting(List<Token> tokens, int first) {
    Run medium = medium(tokens, first);
    Run whole = medium != null ? medium : vocabulary.phrases().beginningAt(tokens, first);
    if (medium != null || whole == null) {
      return medium;
    }
    int to = whole.from() + 1;
    while (to < whole.to()) {
      to++;
    }
    return new Run(whole.from(), to);
  }

  /// Whether the agent that the words at `mention` name is a medium.
  boolean medium(Agent agent, TextSpan mention) {
    return vocabulary.media().medium(agent, text.words(mention));
  }
}
