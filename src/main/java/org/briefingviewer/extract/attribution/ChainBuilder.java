// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.Phrases.Run;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Builds the chain behind a figure: publisher ← relayer ← spokesperson ← estimator ← analyst ←
/// evidence, with a gap for what the text leaves out.
public final class ChainBuilder {

  /// How many sentences before the figure evidence may have been named.
  private static final int REACH = 1;

  /// How far from the cue the talk may be named, in tokens.
  private static final int TALK = 60;

  private static final Set<String> PASSED =
      Set.of("reported", "seen", "obtained", "reviewed", "carried", "published", "cited", "quoted");

  private static final Set<String> TALKS =
      Set.of("speaking", "spoke", "comments", "remarks", "statement", "email", "talking");

  private static final Set<String> PRINTED =
      Set.of("published", "carried", "printed", "aired", "broadcast");

  private final AnalysedText text;
  private final Attributions attributions;
  private final Names names;
  private final Vocabulary vocabulary;
  private final Voices voices;
  private final Set<String> evidence;
  private final Doubts doubts;

  ChainBuilder(
      AnalysedText text,
      Attributions attributions,
      Names names,
      Vocabulary vocabulary,
      Doubts doubts) {
    this.doubts = doubts;
    this.text = text;
    this.attributions = attributions;
    this.names = names;
    this.vocabulary = vocabulary;
    this.voices = new Voices(text, attributions, names, vocabulary);
    this.evidence = WordList.read("extract/evidence.tsv").words();
  }

  /// Returns the chain of the figure at `span`.
  public AttributionChain chain(TextSpan span, @Nullable Attribution attribution) {
    List<ChainElement> elements = new ArrayList<>();
    publisher(elements);
    if (attribution == null || names.nobody(attribution.source())) {
      elements.add(new ChainGap(AgentRole.ESTIMATOR, ChainGap.Kind.SOURCE_NOT_STATED));
      return new AttributionChain(elements);
    }
    told(elements, attribution);
    if (elements.isEmpty()) {
      citedBefore(elements, attribution);
    }
    Basis basis = attributions.inferred(span) ? Basis.INFERRED : Basis.STATED;
    boolean grounded = false;
    for (Voices.Part part : voices.behind(span, attribution)) {
      add(elements, part, basis);
      grounded |= part.role() == AgentRole.EVIDENCE || part.role() == AgentRole.ANALYST;
    }
    if (!grounded) {
      elements.add(grounds(attribution));
    }
    return new AttributionChain(elements, doubts.of(span, attribution, elements));
  }

  private static void add(List<ChainElement> elements, Voices.Part part, Basis basis) {
    Voices.Voice voice = part.voice();
    elements.add(new ChainLink(voice.agent(), part.role(), basis, voice.mention(), voice.cue()));
    boolean people = part.role() == AgentRole.ANALYST && voice.form() == Voices.Voice.Form.ANALYSIS;
    if (people || voice.agent().kind() == Agent.Kind.UNNAMED) {
      elements.add(new ChainGap(part.role(), ChainGap.Kind.NOT_NAMED));
    }
  }

  private void publisher(List<ChainElement> elements) {
    Article article = text.article();
    String publisher = article.publication().publisher();
    if (publisher == null && article.dateline() != null) {
      publisher = article.dateline().agency();
    }
    if (publisher != null) {
      Agent known = vocabulary.known().of(publisher);
      Agent agent = known != null ? known : Agent.named(publisher, Agent.Kind.BODY);
      elements.add(new ChainLink(agent, AgentRole.PUBLISHER, Basis.STATED, null, null));
    }
  }

  /// "NHK reported, citing a study. … according to the study": the medium through which the text
  /// has what it names again; the program's own inference.
  private void citedBefore(List<ChainElement> elements, Attribution attribution) {
    List<Token> tokens = attribution.sentence().tokens();
    int first = attribution.sentence().tokenAt(attribution.source().start());
    if (!Set.of("the", "these", "those").contains(Token.word(tokens, first))) {
      return;
    }
    String noun = last(attribution.source());
    int index = attribution.sentence().index();
    for (int s = index - 1; s >= Math.max(0, index - CITED); s--) {
      Attribution medium = null;
      for (Attribution before : attributions.in(text.sentences().get(s))) {
        boolean again = before.kind() == Cue.Kind.CITING && holds(before.source(), noun);
        if (again && medium != null) {
          TextSpan source = medium.source();
          elements.add(
              new ChainLink(
                  names.resolve(source),
                  AgentRole.RELAYER,
                  Basis.INFERRED,
                  source,
                  attribution.cue()));
          return;
        }
        boolean says = before.kind() == Cue.Kind.SPEECH && !before.quoted();
        Agent agent = names.resolve(before.source());
        if (says && vocabulary.media().medium(agent, text.words(before.source()))) {
          medium = before;
        }
      }
    }
  }

  /// How many sentences back somebody may have been cited.
  private static final int CITED = 2;

  /// The noun of a mention: "sources" of "the sources".
  private String last(TextSpan mention) {
    String words = text.words(mention);
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  private boolean holds(TextSpan mention, String noun) {
    return List.of(text.words(mention).split("\\s+", -1)).contains(noun);
  }

  /// "told the BBC", "in an interview with Kyodo", "in remarks carried by KCNA", "was quoted by
  /// TASS": who passed it on.
  private void told(List<ChainElement> elements, Attribution attribution) {
    List<Token> tokens = attribution.sentence().tokens();
    int cue = attribution.sentence().tokenAt(attribution.cue().start());
    int first = cue < tokens.size() ? relayer(tokens, cue) : -1;
    Run run = first < 0 ? null : medium(tokens, first);
    TextSpan told = run == null ? passedOn(attribution) : run.span(tokens);
    if (told != null) {
      elements.add(
          new ChainLink(
              names.resolve(told), AgentRole.RELAYER, Basis.STATED, told, attribution.cue()));
    }
  }

  /// "an assessment reported by Kyodo", "according to the office, TASS reported": the medium from
  /// which the reader has what a paper or somebody else says.
  private @Nullable TextSpan passedOn(Attribution attribution) {
    List<Token> tokens = attribution.sentence().tokens();
    int end = attribution.sentence().tokenAt(attribution.source().end() - 1) + 1;
    int verb = end < tokens.size() && tokens.get(end).is(",") ? end + 1 : end;
    verb = Token.word(tokens, verb).equals("which") ? verb + 2 : verb;
    verb = Set.of("as", "and").contains(Token.word(tokens, verb)) ? verb + 1 : verb;
    Run seen = seenBy(tokens, attribution.sentence().tokenAt(attribution.source().start()));
    if (seen != null) {
      return seen.span(tokens);
    }
    if (verb + 2 < tokens.size()
        && PASSED.contains(tokens.get(verb).lower())
        && tokens.get(verb + 1).is("by")) {
      Run run = medium(tokens, verb + 2);
      return run == null ? null : run.span(tokens);
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
      Agent agent = names.resolve(source);
      boolean reports =
          (agent.kind() == Agent.Kind.BODY || agent.name().indexOf(' ') < 0)
              && text.words(other.cue()).startsWith("report");
      if (outer && (reports || vocabulary.media().medium(agent, text.words(source)))) {
        return source;
      }
    }
    return null;
  }

  /// "In a report seen by Reuters, the panel said": the medium that saw it, or null.
  private @Nullable Run seenBy(List<Token> tokens, int source) {
    boolean in = Token.word(tokens, Grammar.opening(tokens)).equals("in");
    for (int i = 2; in && i + 2 < source; i++) {
      boolean paper = vocabulary.nouns().of(tokens.get(i - 1).lower()) == Agent.Kind.INSTRUMENT;
      if (paper && PASSED.contains(tokens.get(i).lower()) && tokens.get(i + 1).is("by")) {
        return medium(tokens, i + 2);
      }
    }
    return null;
  }

  /// Where the one begins to whom something is told; -1 when nobody is.
  private static int relayer(List<Token> tokens, int cue) {
    if (tokens.get(cue).is("told") || (cue > 0 && tokens.get(cue).is("quoted"))) {
      int by = cue + 1;
      by += by + 2 < tokens.size() && tokens.get(by).is("as") ? 2 : 0;
      boolean medium = by < tokens.size() && tokens.get(by).is("by");
      return tokens.get(cue).is("told") ? cue + 1 : medium ? by + 1 : -1;
    }
    if (tokens.get(cue).is("reported") && Token.word(tokens, cue + 1).equals("to")) {
      return cue + 2;
    }
    for (int i = Math.max(0, cue - TALK); i + 2 < Math.min(tokens.size(), cue + TALK); i++) {
      Token token = tokens.get(i);
      Token next = tokens.get(i + 1);
      boolean interview = token.is("interview") && (next.is("with") || next.is("to"));
      if (interview || (next.is("to") && TALKS.contains(token.lower()))) {
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
  private @Nullable Run medium(List<Token> tokens, int first) {
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
    for (Run run : List.of(whole, new Run(whole.from(), to))) {
      TextSpan span = run.span(tokens);
      if (vocabulary.media().medium(names.resolve(span), text.words(span))) {
        return run;
      }
    }
    return null;
  }

  /// What the estimate rests on when its sentence cites nothing: evidence named just before.
  private ChainElement grounds(Attribution attribution) {
    ChainLink inferred = inferred(attribution);
    return inferred != null
        ? inferred
        : new ChainGap(AgentRole.EVIDENCE, ChainGap.Kind.EVIDENCE_NOT_STATED);
  }

  /// Evidence that the same source was given a sentence earlier: the program's own inference.
  private @Nullable ChainLink inferred(Attribution attribution) {
    int index = attribution.sentence().index();
    for (int s = index - 1; s >= Math.max(0, index - REACH); s--) {
      Sentence sentence = text.sentences().get(s);
      boolean sameSource =
          attributions.in(sentence).stream()
              .anyMatch(
                  a ->
                      names
                          .resolve(a.source())
                          .id()
                          .equals(names.resolve(attribution.source()).id()));
      if (!sameSource) {
        continue;
      }
      for (int i = 0; i < sentence.tokens().size(); i++) {
        if (evidence.contains(sentence.tokens().get(i).lower())) {
          return evidenceLink(sentence, i);
        }
      }
    }
    return null;
  }

  private @Nullable ChainLink evidenceLink(Sentence sentence, int noun) {
    Run run = vocabulary.phrases().endingAt(sentence.tokens(), noun);
    if (run == null) {
      return null;
    }
    int from = run.from();
    while (from < noun && vocabulary.fresh(sentence.tokens().get(from))) {
      from++;
    }
    TextSpan span = new Run(from, run.to()).span(sentence.tokens());
    Agent agent = Agent.named(text.words(span), Agent.Kind.INSTRUMENT);
    return new ChainLink(agent, AgentRole.EVIDENCE, Basis.INFERRED, span, null);
  }
}
