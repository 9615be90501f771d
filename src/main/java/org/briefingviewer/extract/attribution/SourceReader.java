// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import org.briefingviewer.extract.attribution.mention.Vocabulary;
import org.briefingviewer.extract.attribution.phrase.Makers;
import org.briefingviewer.extract.attribution.phrase.Phrases;
import org.briefingviewer.extract.attribution.weigh.Confidence;
import org.briefingviewer.extract.attribution.word.AgentNouns;
import org.briefingviewer.extract.attribution.word.CueLexicon;
import org.briefingviewer.extract.attribution.word.Genders;
import org.briefingviewer.extract.attribution.word.Grammar;
import org.briefingviewer.extract.attribution.word.KnownAgents;
import org.briefingviewer.extract.attribution.word.Media;
import org.briefingviewer.extract.text.AnalysedText;

/// Reads all that a text says of its sources: the attributions, the names behind their mentions,
/// and the chains.
public final class SourceReader {

  private final AttributionFinder finder;
  private final Vocabulary vocabulary;
  private final CueLexicon cues = new CueLexicon();
  private final Confidence confidence = new Confidence();

  /// Makes a reader with the program's own word lists.
  public SourceReader() {
    Grammar grammar = new Grammar();
    AgentNouns nouns = new AgentNouns();
    Phrases phrases = new Phrases(grammar, cues, nouns);
    KnownAgents known = new KnownAgents();
    this.vocabulary =
        new Vocabulary(
            grammar,
            phrases,
            nouns,
            known,
            new Media(known),
            new Genders(),
            new Makers(grammar, nouns));
    this.finder = new AttributionFinder();
  }

  /// The sources of one text.
  ///
  /// @param signs what speaks for and against each source, by which its weights are fitted
  public record Sources(Attributions attributions, Names names, ChainBuilder chains, Signs signs) {}

  /// Reads the sources of `text`.
  public Sources read(AnalysedText text) {
    Attributions attributions = finder.find(text);
    Names names = new Names(text, vocabulary, attributions);
    Signs signs = new Signs(text, attributions, names, vocabulary);
    Doubts doubts = new Doubts(text, attributions, names, signs, confidence);
    Relays relays = new Relays(text, attributions, names, vocabulary);
    ChainBuilder chains = new ChainBuilder(text, attributions, names, vocabulary, relays, doubts);
    return new Sources(attributions, names, chains, signs);
  }
}
