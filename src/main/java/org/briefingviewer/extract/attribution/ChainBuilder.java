// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefingviewer.extract.attribution.Phrases.Run;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Lexicon;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
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

  private final AnalysedText text;
  private final Attributions attributions;
  private final Names names;
  private final Vocabulary vocabulary;
  private final Set<String> evidence;

  ChainBuilder(AnalysedText text, Attributions attributions, Names names, Vocabulary vocabulary) {
    this.text = text;
    this.attributions = attributions;
    this.names = names;
    this.vocabulary = vocabulary;
    this.evidence = Lexicon.read("evidence.tsv").words();
  }

  /// Returns the chain of the figure at `span`.
  public AttributionChain chain(TextSpan span, @Nullable Attribution attribution) {
    List<ChainElement> elements = new ArrayList<>();
    publisher(elements);
    if (attribution == null) {
      elements.add(new ChainGap(AgentRole.ESTIMATOR, ChainGap.Kind.SOURCE_NOT_STATED));
      return new AttributionChain(elements);
    }
    Agent agent = names.resolve(attribution.source());
    AgentRole role = role(agent, attribution);
    told(elements, attribution);
    elements.add(new ChainLink(agent, role, Basis.STATED, attribution.source(), attribution.cue()));
    if (agent.kind() == Agent.Kind.UNNAMED) {
      elements.add(new ChainGap(role, ChainGap.Kind.NOT_NAMED));
    }
    grounds(elements, attribution, role);
    return new AttributionChain(elements);
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

  private AgentRole role(Agent agent, Attribution attribution) {
    if (agent.kind() == Agent.Kind.INSTRUMENT) {
      return AgentRole.EVIDENCE;
    }
    if (vocabulary.known().agency(agent)) {
      return AgentRole.RELAYER;
    }
    boolean speaks = text.words(attribution.source()).toLowerCase(Locale.ROOT).contains("spokes");
    return speaks ? AgentRole.SPOKESPERSON : AgentRole.ESTIMATOR;
  }

  /// "told the BBC": who passed it on.
  private void told(List<ChainElement> elements, Attribution attribution) {
    List<Token> tokens = attribution.sentence().tokens();
    int cue = attribution.sentence().tokenAt(attribution.cue().start());
    if (cue >= tokens.size() || !tokens.get(cue).is("told") || cue + 1 >= tokens.size()) {
      return;
    }
    Run run = vocabulary.phrases().beginningAt(tokens, cue + 1);
    if (run == null) {
      return;
    }
    Agent agent = names.resolve(run.span(tokens));
    if (vocabulary.known().agency(agent)) {
      elements.add(
          new ChainLink(
              agent, AgentRole.RELAYER, Basis.STATED, run.span(tokens), attribution.cue()));
    }
  }

  /// What the estimate rests on: what the sentence cites, else evidence named just before.
  private void grounds(List<ChainElement> elements, Attribution attribution, AgentRole role) {
    if (role == AgentRole.EVIDENCE) {
      return;
    }
    Attribution cited = cited(attribution.sentence());
    if (cited != null) {
      stated(elements, cited);
      return;
    }
    ChainLink inferred = inferred(attribution);
    elements.add(
        inferred != null
            ? inferred
            : new ChainGap(AgentRole.EVIDENCE, ChainGap.Kind.EVIDENCE_NOT_STATED));
  }

  private @Nullable Attribution cited(Sentence sentence) {
    for (Attribution candidate : attributions.in(sentence)) {
      if (candidate.kind() == Cue.Kind.CITING) {
        return candidate;
      }
    }
    return null;
  }

  private void stated(List<ChainElement> elements, Attribution cited) {
    Agent agent = names.resolve(cited.source());
    boolean people = mentionsPeople(cited);
    boolean instrument = agent.kind() == Agent.Kind.INSTRUMENT && !people;
    AgentRole role = instrument ? AgentRole.EVIDENCE : AgentRole.ANALYST;
    elements.add(new ChainLink(agent, role, Basis.STATED, cited.source(), cited.cue()));
    if (people || agent.kind() == Agent.Kind.UNNAMED) {
      elements.add(new ChainGap(role, ChainGap.Kind.NOT_NAMED));
    }
  }

  private boolean mentionsPeople(Attribution cited) {
    for (Token token : cited.sentence().tokens()) {
      boolean inside = cited.source().contains(token.span());
      if (inside && vocabulary.nouns().of(token.lower()) == Agent.Kind.UNNAMED) {
        return true;
      }
    }
    return false;
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
