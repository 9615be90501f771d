// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.phrase.FigureMakers;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.phrase.SourceTailCutter;
import org.briefingviewer.extract.attribution.quote.QuotationFinder;
import org.briefingviewer.extract.attribution.quote.QuotationIndex;
import org.briefingviewer.extract.attribution.word.AgentNouns;
import org.briefingviewer.extract.attribution.word.CueLexicon;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.TextSpan;

/// Finds the attributions of a text: cue phrases and cue verbs sentence by sentence, then the
/// speakers of its quotations.
public final class AttributionFinder {

  private final SeriesContinuation series;
  private final AgentNouns nouns;
  private final ReportedSpeech speech;
  private final CitedPhrases cited;
  private final OwnedFigures owned;

  private final GovernedFigures governed;
  private final ComparedFigures compared;
  private final SourcePhrases sayings;
  private final SpeakerLabels labels;
  private final SourceTailCutter tails;
  private final SourceInNextSentence afterwords;
  private final GappedSpeech gapped;

  /// Makes a finder with the program's own word lists.
  public AttributionFinder() {
    FunctionWords grammar = new FunctionWords();
    CueLexicon cues = new CueLexicon();
    this.nouns = new AgentNouns();
    NounPhraseFinder phrases = new NounPhraseFinder(grammar, cues);
    FigureMakers makers = new FigureMakers(grammar, nouns);
    this.speech = new ReportedSpeech(grammar, cues, nouns, phrases, makers);
    this.cited = new CitedPhrases(grammar, cues, nouns, phrases);
    this.owned = new OwnedFigures(grammar, phrases, makers);

    this.governed = new GovernedFigures(grammar, phrases, makers);
    this.compared = new ComparedFigures(grammar, phrases, makers);
    this.sayings = new SourcePhrases(phrases, makers);
    this.labels = new SpeakerLabels();
    this.tails = new SourceTailCutter(grammar);
    this.gapped = new GappedSpeech(grammar, phrases, makers);
    this.afterwords = new SourceInNextSentence(grammar, cues, phrases, makers);
    this.series = new SeriesContinuation(grammar, cues);
  }

  private Attribution withoutTail(Attribution attribution) {
    List<Token> tokens = attribution.sentence().tokens();
    int from = attribution.sentence().tokenAt(attribution.source().start());
    int to = attribution.sentence().tokenAt(attribution.source().end() - 1) + 1;
    Run run = new Run(from, Math.min(to, tokens.size()));
    Run cut = run.empty() ? run : tails.cut(tokens, run);
    return cut.equals(run) ? attribution : attribution.from(cut.span(tokens));
  }

  /// A mark of possession behind a sign ("Holm;'s"), which names nobody.
  private static boolean ofNobody(Attribution attribution) {
    Sentence sentence = attribution.sentence();
    TextSpan source = attribution.source();
    Token last = sentence.tokens().get(sentence.tokenAt(source.end() - 1));
    return source.end() - source.start() == "'s".length() && (last.is("s") || last.is("'s"));
  }

  private static void add(List<Attribution> here, String finder, List<Attribution> found) {
    found.forEach(each -> here.add(each.by(finder)));
  }

  /// Returns the attributions of `text`.
  public AttributionIndex find(AnalysedText text) {
    QuotationIndex quoted = new QuotationIndex(QuotationFinder.find(text.article()));
    List<List<Attribution>> found = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      List<Attribution> here = new ArrayList<>();
      add(here, "cited", cited.find(sentence, quoted));
      add(here, "owned", owned.find(sentence, quoted));

      add(here, "compared", compared.find(sentence, quoted));
      add(here, "sayings", sayings.find(sentence, quoted));
      add(here, "speech", speech.find(sentence, quoted));
      List<Attribution> told = List.copyOf(here);
      List<Attribution> more = governed.find(text, sentence, quoted);
      more.removeIf(a -> told.stream().anyMatch(other -> other.cue().overlaps(a.cue())));
      add(here, "governed", more);
      here.sort(Comparator.comparing(Attribution::cue));
      here.replaceAll(this::withoutTail);
      here.removeIf(AttributionFinder::ofNobody);
      WritersClauses.apart(here);
      gapped.add(here);
      found.add(here);
    }
    afterwords.add(text, found);
    Set<Integer> asked = labels.add(text, found);
    QuotationSpeakers speakers = new QuotationSpeakers(text, quoted, found, asked);
    return new AttributionIndex(text, quoted, found, speakers.assigned(), series);
  }
}
