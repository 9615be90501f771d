// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.mention.Vocabulary;
import org.briefingviewer.extract.attribution.phrase.Phrases.Run;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.attribution.word.WordClass;
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

  private static final Set<String> EVIDENCE = WordList.read("extract/evidence.tsv").words();

  private final AnalysedText text;
  private final Attributions attributions;
  private final Names names;
  private final Vocabulary vocabulary;
  private final Voices voices;
  private final Relays relays;
  private final Retold retold;
  private final Doubts doubts;
  private final FurtherLinks further;

  ChainBuilder(
      AnalysedText text,
      Attributions attributions,
      Names names,
      Vocabulary vocabulary,
      Relays relays,
      Doubts doubts,
      FurtherLinks further) {
    this.doubts = doubts;
    this.further = further;
    this.text = text;
    this.attributions = attributions;
    this.names = names;
    this.vocabulary = vocabulary;
    this.voices = new Voices(text, attributions, names, vocabulary);
    this.relays = relays;
    this.retold = new Retold(text, attributions, names, vocabulary, relays);
  }

  /// Returns the chain of the estimate at `span`, with those who are likely to stand in it though
  /// no words of the text give them the figure.
  public AttributionChain whole(TextSpan span, @Nullable Attribution attribution) {
    return further.add(span, attribution, chain(span, attribution));
  }

  /// Returns the chain of the figure at `span`, as far as the text's words give it.
  public AttributionChain chain(TextSpan span, @Nullable Attribution attribution) {
    List<ChainElement> elements = new ArrayList<>();
    publisher(elements);
    if (attribution == null || names.nobody(attribution.source())) {
      elements.add(new ChainGap(AgentRole.ESTIMATOR, ChainGap.Kind.SOURCE_NOT_STATED));
      return new AttributionChain(elements);
    }
    turn(elements, span, attribution);
    passedOn(elements, attribution);
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

  /// "MR. HALE: The navy says that 40 sank.": who has the word passes on what another one has.
  private void turn(List<ChainElement> elements, TextSpan span, Attribution attribution) {
    Attribution turn = attributions.turn(span);
    if (turn == null || attribution.kind() == Cue.Kind.LABEL) {
      return;
    }
    Agent agent = names.resolve(turn.source());
    if (!agent.id().equals(names.resolve(attribution.source()).id())) {
      Basis basis = attributions.unlabelled(turn) ? Basis.INFERRED : Basis.STATED;
      elements.add(
          new ChainLink(agent, AgentRole.RELAYER, basis, turn.source(), attribution.cue()));
    }
  }

  /// The medium through which the text has it: its own sentence says so, or the one before.
  private void passedOn(List<ChainElement> elements, Attribution attribution) {
    TextSpan here = relays.here(attribution);
    TextSpan medium = here != null ? here : retold.before(attribution);
    TextSpan further = here == null ? null : relays.further(attribution, here);
    if (further != null) {
      Agent agent = names.resolve(further);
      TextSpan cue = attribution.cue();
      elements.add(new ChainLink(agent, AgentRole.RELAYER, Basis.STATED, further, cue));
    }
    if (medium != null) {
      Basis basis = here != null ? Basis.STATED : Basis.INFERRED;
      Agent agent = names.resolve(medium);
      elements.add(new ChainLink(agent, AgentRole.RELAYER, basis, medium, attribution.cue()));
    }
  }

  /// What the estimate rests on when its sentence cites nothing: evidence named just before.
  private ChainElement grounds(Attribution attribution) {
    ChainLink named = named(attribution);
    ChainLink inferred = named == null ? inferred(attribution) : named;
    return inferred != null
        ? inferred
        : new ChainGap(AgentRole.EVIDENCE, ChainGap.Kind.EVIDENCE_NOT_STATED);
  }

  /// "the Panel's own examination of imagery": evidence that the mention names, whose maker it is.
  private @Nullable ChainLink named(Attribution attribution) {
    Sentence sentence = attribution.sentence();
    List<Token> tokens = sentence.tokens();
    int from = sentence.tokenAt(attribution.source().start());
    int to = sentence.tokenBehind(attribution.source());
    for (int i = to - 1; i > from + 1; i--) {
      boolean own = tokens.subList(from, i).stream().anyMatch(t -> t.is("own"));
      if (own && EVIDENCE.contains(tokens.get(i).lower())) {
        int of = i;
        while (of > from && !tokens.get(of).is("of")) {
          of--;
        }
        TextSpan span = of > from ? new Run(of + 1, i + 1).span(tokens) : tokens.get(i).span();
        Agent agent = Agent.named(text.words(span), Agent.Kind.INSTRUMENT);
        return new ChainLink(agent, AgentRole.EVIDENCE, Basis.STATED, span, null);
      }
    }
    return null;
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
        if (EVIDENCE.contains(sentence.tokens().get(i).lower())) {
          return evidenceLink(sentence, i);
        }
      }
    }
    return null;
  }

  private static final Set<String> TELLING = Set.of("which", "who", "that", "it", "they");

  private @Nullable ChainLink evidenceLink(Sentence sentence, int noun) {
    TextSpan named = sentence.tokens().get(noun).span();
    for (Attribution other : attributions.in(sentence)) {
      boolean cited = other.kind() == Cue.Kind.CITING && other.source().contains(named);
      Agent agent = cited ? names.resolve(other.source()) : null;
      if (agent != null && agent.kind() == Agent.Kind.INSTRUMENT) {
        return new ChainLink(agent, AgentRole.EVIDENCE, Basis.INFERRED, other.source(), null);
      }
    }
    Run run = vocabulary.phrases().endingAt(sentence.tokens(), noun);
    if (run == null) {
      return null;
    }
    int from = run.from();
    String first = sentence.tokens().get(from).lower();
    // "which reads pictures": what is done with them is none of their name.
    boolean told = from > 0 && TELLING.contains(sentence.tokens().get(from - 1).lower());
    boolean verb = from < noun && (told || first.endsWith("sed") || first.equals("using"));
    from += verb ? 1 : 0;
    for (int i = from; i < noun; i++) {
      // "looked at the shipping records": what stands before the preposition is no evidence.
      Token token = sentence.tokens().get(i);
      boolean of = vocabulary.grammar().is(token, WordClass.PREPOSITION);
      from = of || (i == from && token.is("the")) ? i + 1 : from;
    }
    while (from < noun && vocabulary.fresh(sentence.tokens().get(from))) {
      from++;
    }
    TextSpan span = new Run(from, run.to()).span(sentence.tokens());
    Agent agent = Agent.named(text.words(span), Agent.Kind.INSTRUMENT);
    return new ChainLink(agent, AgentRole.EVIDENCE, Basis.INFERRED, span, null);
  }
}
