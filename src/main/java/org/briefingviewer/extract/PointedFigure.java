// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract;

import java.util.Comparator;
import java.util.List;
import org.briefingviewer.extract.attribution.Attribution;
import org.briefingviewer.extract.attribution.SourceReader.Sources;
import org.briefingviewer.extract.doubt.DoubtScorer;
import org.briefingviewer.extract.doubt.FigureAnswer;
import org.briefingviewer.extract.figure.DetailedFigures;
import org.briefingviewer.extract.figure.FigureDetails;
import org.briefingviewer.extract.quantity.FoundQuantity;
import org.briefingviewer.extract.quantity.QuantityFinder;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.SentenceSplitter;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.FieldDoubts;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Reads words that a person points at as a figure, whatever the judge makes of it: its number, its
/// hedges, its chain and its caveats.
record PointedFigure(
    SentenceSplitter splitter,
    QuantityFinder quantities,
    FigureDetails figures,
    CaveatFinder caveats) {

  /// Returns the figure at `words`, or null when there is no number in them.
  ///
  /// @param sources what the text says of its sources
  @Nullable Estimate read(AnalysedText text, Sources sources, TextSpan words, String id) {
    Found found = found(text, words);
    if (found == null) {
      return null;
    }
    TextSpan span = found.span();
    Attribution given = sources.attributions().of(span);
    Quantity quantity = new ReportingHedges().hedged(found.quantity(), given);
    AttributionChain chain = sources.chains().chain(span, given);
    FieldDoubts doubts = FieldDoubts.NONE;
    if (found.details() != null && found.there() != null) {
      FigureAnswer answer =
          new FigureAnswer(found.there(), quantity, given, chain, found.details(), text, sources);
      doubts = DoubtScorer.own().of(answer, ClaimBuilder.second(found.details(), text));
      chain = ClaimBuilder.doubted(answer, doubts);
    }
    return new Estimate(
        id, span, quantity, chain, alsoSaid(text, span), List.of(), null, Review.PROPOSED, doubts);
  }

  /// A number and where it stands.
  ///
  /// @param there what the text is found to have there, or null
  private record Found(
      TextSpan span,
      Quantity quantity,
      @Nullable FoundQuantity there,
      @Nullable DetailedFigures details) {}

  /// The number that the text is found to have there, else the one that the words have by
  /// themselves.
  private @Nullable Found found(AnalysedText text, TextSpan words) {
    DetailedFigures details = figures.read(quantities.find(text), text);
    FoundQuantity there =
        details.figures().stream()
            .filter(each -> each.span().overlaps(words))
            .max(Comparator.comparingInt(each -> shared(each.span(), words)))
            .orElse(null);
    if (there != null) {
      return new Found(there.span(), there.quantity(), there, details);
    }
    Article alone = Article.ofText("words", text.article().language(), text.words(words));
    return quantities.find(splitter.analyse(alone)).stream()
        .findFirst()
        .map(each -> moved(each, words.start()))
        .orElse(null);
  }

  private static int shared(TextSpan one, TextSpan other) {
    return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
  }

  private static Found moved(FoundQuantity found, int by) {
    Quantity q = found.quantity();
    List<HedgeCue> hedges =
        q.hedges().stream()
            .map(cue -> new HedgeCue(cue.span().shift(by), cue.words(), cue.kind()))
            .toList();
    return new Found(
        found.span().shift(by),
        new Quantity(
            q.asWritten(), q.value(), q.unit(), q.bound(), q.direction(), hedges, null, null),
        null,
        null);
  }

  private List<EvidenceQuote> alsoSaid(AnalysedText text, TextSpan span) {
    for (Sentence sentence : text.sentences()) {
      if (sentence.span().overlaps(span)) {
        return caveats.of(span, sentence, text);
      }
    }
    return List.of();
  }
}
