// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;

/// Finds the attributions of a text: cue phrases and cue verbs sentence by sentence, then the
/// speakers of its quotations.
public final class AttributionFinder {

  private final ReportedSpeech speech;
  private final CitedPhrases cited;
  private final Labels labels;

  /// Makes a finder with the program's own word lists.
  public AttributionFinder() {
    Grammar grammar = new Grammar();
    CueLexicon cues = new CueLexicon();
    AgentNouns nouns = new AgentNouns();
    Phrases phrases = new Phrases(grammar, cues, nouns);
    this.speech = new ReportedSpeech(grammar, cues, nouns, phrases);
    this.cited = new CitedPhrases(grammar, cues, phrases);
    this.labels = new Labels(grammar);
  }

  /// Returns the attributions of `text`.
  public Attributions find(AnalysedText text) {
    Quoted quoted = new Quoted(QuotationFinder.find(text.article()));
    List<List<Attribution>> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      List<Attribution> here = new ArrayList<>(cited.find(sentence, quoted));
      here.addAll(speech.find(sentence, quoted));
      here.sort(Comparator.comparing(Attribution::cue));
      found.add(here);
    }
    labels.add(text, found);
    return new Attributions(text, quoted, found, new Speakers(text, quoted, found).assigned());
  }
}
