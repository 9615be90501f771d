// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import org.briefingviewer.extract.attribution.mention.NameWordLists;
import org.briefingviewer.extract.attribution.phrase.FigureMakers;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder;
import org.briefingviewer.extract.attribution.weigh.SourceConfidence;
import org.briefingviewer.extract.attribution.word.AgentNouns;
import org.briefingviewer.extract.attribution.word.CueLexicon;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.GenderLexicon;
import org.briefingviewer.extract.attribution.word.KnownAgents;
import org.briefingviewer.extract.attribution.word.MediaLexicon;
import org.briefingviewer.extract.text.AnalysedText;

/// Reads all that a text says of its sources: the attributions, the names behind their mentions,
/// and the chains.
public final class SourceReader {

  private final AttributionFinder finder;
  private final NameWordLists vocabulary;
  private final CueLexicon cues = new CueLexicon();
  private final SourceConfidence confidence = new SourceConfidence();

  /// Makes a reader with the program's own word lists.
  public SourceReader() {
    FunctionWords grammar = new FunctionWords();
    AgentNouns nouns = new AgentNouns();
    NounPhraseFinder phrases = new NounPhraseFinder(grammar, cues);
    KnownAgents known = new KnownAgents();
    this.vocabulary =
        new NameWordLists(
            grammar,
            phrases,
            nouns,
            known,
            new MediaLexicon(known),
            new GenderLexicon(),
            new FigureMakers(grammar, nouns));
    this.finder = new AttributionFinder();
  }

  /// The sources of one text.
  ///
  /// @param signs what speaks for and against each source, by which its weights are fitted
  public record Sources(
      AttributionIndex attributions,
      NameResolver names,
      ChainBuilder chains,
      SourceSignCollector signs) {}

  /// Reads the sources of `text`.
  public Sources read(AnalysedText text) {
    AttributionIndex attributions = finder.find(text);
    NameResolver names = new NameResolver(text, vocabulary, attributions);
    SourceSignCollector signs = new SourceSignCollector(text, attributions, names, vocabulary);
    SourceDoubtFinder doubts = new SourceDoubtFinder(text, attributions, names, signs, confidence);
    RelayFinder relays = new RelayFinder(text, attributions, names, vocabulary);
    ChainBuilder chains = new ChainBuilder(text, attributions, names, vocabulary, relays, doubts);
    return new Sources(attributions, names, chains, signs);
  }
}
