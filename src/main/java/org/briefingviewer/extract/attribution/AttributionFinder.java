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

  /// Makes a finder with the program's own word lists.
  public AttributionFinder() {
    Grammar grammar = new Grammar();
    CueLexicon cues = new CueLexicon();
    Phrases phrases = new Phrases(grammar, cues, new AgentNouns());
    this.speech = new ReportedSpeech(grammar, cues, phrases);
    this.cited = new CitedPhrases(grammar, phrases);
  }

  /// Returns the attributions of `text`.
  public Attributions find(AnalysedText text) {
    Quoted quoted = new Quoted(QuotationFinder.find(text.article()));
    List<List<Attribution>> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      List<Attribution> here = new ArrayList<>(cited.find(sentence, quoted));
      here.addAll(speech.find(sentence, quoted));
      here.sort(Comparator.comparing(Attribution::cue));
      found.add(List.copyOf(here));
    }
    return new Attributions(
        text, quoted, found, new Speakers(text, quoted, found, cited).assigned());
  }
}
