// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.extract.korean.figure.DateReader;
import org.briefingviewer.extract.korean.figure.FigureDates;
import org.briefingviewer.extract.korean.figure.FigureFinder;
import org.briefingviewer.extract.korean.figure.HedgeReader;
import org.briefingviewer.extract.korean.figure.KoreanFigure;
import org.briefingviewer.extract.korean.figure.NorthernMoney;
import org.briefingviewer.extract.korean.figure.ScopeReader;
import org.briefingviewer.extract.korean.source.ChainMaker;
import org.briefingviewer.extract.korean.source.KoreanVoice;
import org.briefingviewer.extract.korean.source.SentenceSpeech;
import org.briefingviewer.extract.korean.source.SpeechFinder;
import org.briefingviewer.extract.korean.text.KoreanParticles;
import org.briefingviewer.extract.korean.text.KoreanSentence;
import org.briefingviewer.extract.korean.text.KoreanText;
import org.briefingviewer.extract.korean.text.KoreanWords;
import org.briefingviewer.extract.korean.text.NounWords;
import org.briefingviewer.extract.korean.tie.KoreanTies;
import org.briefingviewer.extract.tie.actor.TriangleData;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateField;
import org.briefingviewer.model.FieldDoubts;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.progress.WorkProgress;
import org.jspecify.annotations.Nullable;

/// Finds in a Korean text whose figures it gives and what it says of the ties, in the same records
/// as the English rules. Holds only word lists: one reader serves any number of threads. The time
/// is linear in the length of the text.
public final class KoreanReader {
  private final KoreanParticles particles = new KoreanParticles();
  private final KoreanWords times = KoreanWords.read("extract/korean/time-words.tsv");
  private final NounWords nouns = new NounWords(particles, times);
  private final FigureFinder figures = new FigureFinder(particles);
  private final NorthernMoney money = new NorthernMoney();
  private final ScopeReader scopes = new ScopeReader(nouns);
  private final HedgeReader hedges = new HedgeReader();
  private final KoreanDenials denials = new KoreanDenials(hedges, nouns);
  private final DateReader dates = new DateReader(times);
  private final FigureDates figureDates = new FigureDates(times);
  private final SpeechFinder speeches = new SpeechFinder(nouns);
  private final ChainMaker chains = speeches.chains();
  private final KoreanTies ties;

  /// Makes a reader that follows the ties of a triangle.
  public KoreanReader(TriangleData data) {
    this.ties = new KoreanTies(data, particles, dates);
  }

  /// Reads who gives what a text says.
  ///
  /// @param progress hears of every sentence
  public KoreanReading read(Article article, WorkProgress progress) {
    KoreanText text = KoreanText.of(article);
    return new KoreanReading(text, speeches.find(text, progress));
  }

  /// Returns what finds ties and events.
  public KoreanTies ties() {
    return ties;
  }

  /// Returns one claim a figure, in text order.
  public List<Claim> claims(KoreanReading reading) {
    Article article = reading.text().article();
    List<KoreanDenials.Told> told = new ArrayList<>();
    boolean north = false;
    for (SentenceSpeech speech : reading.speeches()) {
      for (KoreanFigure figure : figures(article, speech)) {
        north = money.read(figure, north);
        told.add(new KoreanDenials.Told(speech, figure, new ArrayList<>()));
      }
    }
    denials.read(article, reading.speeches(), told);
    List<Claim> claims = new ArrayList<>();
    for (KoreanDenials.Told each : told) {
      claims.add(claim(article, each, "q" + (claims.size() + 1)));
    }
    return claims;
  }

  /// Returns where the numbers stand that may be figures, in text order.
  public List<TextSpan> numbers(Article article) {
    return KoreanText.of(article).sentences().stream()
        .flatMap(sentence -> figures.find(sentence).stream())
        .map(KoreanFigure::place)
        .toList();
  }

  /// Reads words that a person points at as a figure; null where there is no number in them.
  public @Nullable Estimate figure(Article article, TextSpan words, String id) {
    KoreanReading reading = read(article, WorkProgress.UNHEARD);
    return reading.speeches().stream()
        .filter(speech -> speech.sentence().span().overlaps(words))
        .flatMap(
            speech ->
                figures(article, speech).stream()
                    .filter(figure -> figure.place().overlaps(words))
                    .map(figure -> new KoreanDenials.Told(speech, figure, List.of()))
                    .map(told -> estimate(article, told, id)))
        .max(Comparator.comparingInt(e -> shared(e.span(), words)))
        .orElse(null);
  }

  private static int shared(TextSpan one, TextSpan other) {
    return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
  }

  private List<KoreanFigure> figures(Article article, SentenceSpeech speech) {
    KoreanSentence sentence = speech.sentence();
    List<KoreanFigure> found = figures.find(sentence);
    if (found.isEmpty()) {
      return found;
    }
    LocalDate today = article.publication().day();
    hedges.read(sentence, found, speech.hearsay());
    if (hedges.denies(sentence)) {
      found.forEach(figure -> figure.doubt(EstimateField.ESTIMATE));
    }
    figureDates.read(sentence, found, dates.find(sentence, today), today, speech::behindName);
    found.forEach(
        figure ->
            scopes.read(
                figure,
                word -> found.stream().anyMatch(each -> each != figure && each.within(word)),
                word -> speech.named(word.start(), word.end()),
                speeches::speaker));
    return found;
  }

  private Claim claim(Article article, KoreanDenials.Told told, String id) {
    SentenceSpeech speech = told.speech();
    KoreanFigure figure = told.figure();
    boolean named = speech.named(figure.start(), figure.end());
    List<KoreanVoice> voices = named ? List.of() : speech.at(figure.start());
    PlainFigure.Reason plain =
        named ? PlainFigure.Reason.BARE_COUNT : figure.plain(speech.said(figure.start()));
    return plain == null
        ? estimate(article, told, id)
        : new PlainFigure(
            id, figure.place(), figure.quantity(), chains.chain(article, voices, false), plain);
  }

  private Estimate estimate(Article article, KoreanDenials.Told told, String id) {
    SentenceSpeech speech = told.speech();
    KoreanFigure figure = told.figure();
    int start = figure.start();
    AttributionChain chain = chains.chain(article, told.voices(), speech.unsure(start));
    Map<EstimateField, Double> doubts = new EnumMap<>(EstimateField.class);
    figure.unsure(speech.said(start)).forEach(field -> doubts.put(field, FieldDoubts.LINE));
    if (chain.doubt() != null) {
      doubts.put(EstimateField.SOURCE, FieldDoubts.LINE);
    }
    return new Estimate(
        id,
        figure.place(),
        figure.quantity(),
        chain,
        told.against(),
        List.of(),
        null,
        Review.PROPOSED,
        new FieldDoubts(doubts));
  }
}
