// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.mention.NameWordLists;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.phrase.StatedGrounds;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainGap.GapKind;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Builds the chain behind a figure: publisher ← relayer ← spokesperson ← estimator ← analyst ←
/// evidence, with a gap for what the text leaves out.
public final class ChainBuilder {

  private static final Set<String> EVIDENCE = WordList.read("extract/evidence.tsv").words();

  private final AnalysedText text;
  private final AttributionIndex attributions;
  private final NameResolver names;
  private final NameWordLists vocabulary;
  private final FigureSourceCollector voices;
  private final RelayFinder relays;
  private final SourceDoubtFinder doubts;
  private final StatedGrounds stated;

  ChainBuilder(
      AnalysedText text,
      AttributionIndex attributions,
      NameResolver names,
      NameWordLists vocabulary,
      RelayFinder relays,
      SourceDoubtFinder doubts) {
    this.doubts = doubts;
    this.text = text;
    this.attributions = attributions;
    this.names = names;
    this.vocabulary = vocabulary;
    this.voices = new FigureSourceCollector(text, attributions, names, vocabulary);
    this.relays = relays;
    this.stated = new StatedGrounds(text, vocabulary.phrases());
  }

  /// Returns the chain of the figure at `span`, as far as the text's words give it.
  public AttributionChain chain(TextSpan span, @Nullable Attribution attribution) {
    List<ChainElement> elements = new ArrayList<>();
    publisher(elements);
    if (attribution == null || names.nobody(attribution.source())) {
      elements.add(new ChainGap(AgentRole.ESTIMATOR, GapKind.SOURCE_NOT_STATED));
      return new AttributionChain(elements);
    }
    turn(elements, span, attribution);
    passedOn(elements, attribution);
    Basis basis = attributions.inferred(span) ? Basis.INFERRED : Basis.STATED;
    boolean grounded = false;
    for (FigureSourceCollector.Part part : voices.behind(span, attribution)) {
      add(elements, part, basis);
      grounded |= part.role() == AgentRole.EVIDENCE || part.role() == AgentRole.ANALYST;
    }
    if (!grounded) {
      elements.add(grounds(span, attribution));
    }
    return new AttributionChain(elements);
  }

  /// Returns the same chain with who else may give the figure at `span`.
  public AttributionChain doubted(TextSpan span, AttributionChain chain) {
    return new AttributionChain(chain.elements(), doubts.of(span, chain));
  }

  private static void add(
      List<ChainElement> elements, FigureSourceCollector.Part part, Basis basis) {
    FigureSourceCollector.Voice voice = part.voice();
    elements.add(new ChainLink(voice.agent(), part.role(), basis, voice.mention(), voice.cue()));
    boolean people =
        part.role() == AgentRole.ANALYST
            && voice.form() == FigureSourceCollector.Voice.Form.ANALYSIS;
    if (people || voice.agent().kind() == AgentKind.UNNAMED) {
      elements.add(new ChainGap(part.role(), GapKind.NOT_NAMED));
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
      Agent agent = known != null ? known : Agent.named(publisher, AgentKind.BODY);
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

  /// The medium through which the text has it, where its own sentence says so.
  private void passedOn(List<ChainElement> elements, Attribution attribution) {
    TextSpan here = relays.here(attribution);
    if (here == null) {
      return;
    }

    Agent agent = names.resolve(here);
    elements.add(new ChainLink(agent, AgentRole.RELAYER, Basis.STATED, here, attribution.cue()));
  }

  /// What the estimate rests on when its sentence cites nothing: evidence of its own.
  private ChainElement grounds(TextSpan span, Attribution attribution) {
    ChainLink own = named(attribution);
    ChainLink named = own != null ? own : stated.of(span, speaking(span, attribution));
    return named != null ? named : new ChainGap(AgentRole.EVIDENCE, GapKind.EVIDENCE_NOT_STATED);
  }

  private StatedGrounds.Speaking speaking(TextSpan span, Attribution attribution) {
    return new StatedGrounds.Speaking(
        attribution.source(),
        attributions.in(text.sentenceAt(span.start())).stream()
            .filter(other -> !other.source().overlaps(attribution.source()))
            .map(Attribution::cue)
            .toList());
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
        Agent agent = Agent.named(text.words(span), AgentKind.INSTRUMENT);
        return new ChainLink(agent, AgentRole.EVIDENCE, Basis.STATED, span, null);
      }
    }
    return null;
  }
}
