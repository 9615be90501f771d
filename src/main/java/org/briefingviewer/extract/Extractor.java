// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.briefingviewer.extract.FailedSearch.What;
import org.briefingviewer.extract.attribution.SourceReader;
import org.briefingviewer.extract.attribution.SourceReader.Sources;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.attribution.word.CueLexicon;
import org.briefingviewer.extract.figure.FigureDetails;
import org.briefingviewer.extract.name.KnownNames;
import org.briefingviewer.extract.quantity.FoundQuantity;
import org.briefingviewer.extract.quantity.QuantityFinder;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.SentenceSplitter;
import org.briefingviewer.extract.tie.EventFinder;
import org.briefingviewer.extract.tie.TieFinder;
import org.briefingviewer.extract.tie.actor.TriangleData;
import org.briefingviewer.extract.unread.NumberFinder;
import org.briefingviewer.language.ReadLanguages;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.model.progress.WorkProgress;
import org.jspecify.annotations.Nullable;

/// Finds in an article's text whose figures it gives, what it says of the three ties, and the dated
/// events it tells. Holds only word lists: one extractor serves any number of threads. The time is
/// linear in the length of the text.
public final class Extractor {

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final QuantityFinder quantities = new QuantityFinder();
  private final FigureDetails figures = new FigureDetails();
  private final SourceReader sources = new SourceReader();
  private final ClaimBuilder claims;
  private final Triangle triangle;
  private final KnownNames names = new KnownNames();
  private final TieFinder ties;
  private final EventFinder events;
  private final KoreanExtractor korean;
  private final NumberFinder numbers = new NumberFinder();

  /// Makes an extractor with the program's own word lists and its own triangle.
  public Extractor() {
    this(TriangleData.read());
  }

  /// Makes an extractor that follows the ties of another triangle.
  public Extractor(TriangleData data) {
    this(data, true);
  }

  private Extractor(TriangleData data, boolean secondOpinion) {
    claims = new ClaimBuilder(secondOpinion);
    CueLexicon cues = new CueLexicon();
    this.triangle = data.triangle();

    this.ties = new TieFinder(data, word -> speaks(cues.of(word)));
    this.events = new EventFinder(data, word -> speaks(cues.of(word)));
    this.korean = new KoreanExtractor(data, ties);
  }

  /// Makes an extractor that never asks the encoder. It finds the same figures and sources, judges
  /// the doubts of some differently, needs no ONNX Runtime, and is many times as fast where many
  /// figures are doubtful.
  public static Extractor withoutSecondOpinion() {
    return new Extractor(TriangleData.read(), false);
  }

  /// "began" gives a turn of speech to somebody only beside a quotation, and who arrives at a
  /// figure has mostly arrived somewhere else.
  private static boolean speaks(@Nullable Cue cue) {
    return cue != null && cue.kind() != Cue.Kind.TURN && !cue.lemma().equals("arrive");
  }

  /// Returns the findings of `article`, every one of them only proposed. The same article gives the
  /// same findings; one in a language that the program does not read gives its numbers alone.
  ///
  /// @throws IllegalStateException when the program fails on it
  public Findings find(Article article) {
    return find(
        article,
        unsearched -> {
          throw new IllegalStateException(
              unsearched.told(article.id(), article).toString(), unsearched.fault());
        });
  }

  /// Returns the same, but for what the program fails on.
  ///
  /// @param failed hears what could not be looked for, by a fault of the program
  public Findings find(Article article, Consumer<FailedSearch> failed) {
    return find(article, failed, WorkProgress.UNHEARD);
  }

  /// Returns the same.
  ///
  /// @param progress hears of every sentence that is come to
  public Findings find(Article article, Consumer<FailedSearch> failed, WorkProgress progress) {
    if (!ReadLanguages.read(article.language())) {
      FindingSearches whole = new FindingSearches(new TextSpan(0, article.text().length()), failed);
      return new Findings(
          whole.all(What.FIGURES, () -> List.<Claim>copyOf(numbers.find(article))),
          List.of(),
          List.of());
    }
    if (ReadLanguages.korean(article.language())) {
      return korean.find(article, failed, progress);
    }
    AnalysedText text = splitter.analyse(article).watched(progress);
    FindingSearches searches =
        new FindingSearches(new TextSpan(0, article.text().length()), failed);
    Sources said = searches.one(What.SOURCES, () -> sources.read(text));
    Function<TextSpan, @Nullable Agent> teller =
        said == null ? place -> null : AssessorFinder.of(said, text)::teller;
    List<Event> dated = searches.all(What.EVENTS, () -> events.find(text, teller));
    if (said == null) {
      return new Findings(List.of(), List.of(), dated);
    }
    List<Claim> figures = searches.all(What.FIGURES, () -> figures(text, said, failed));
    List<TieState> states =
        searches.all(
            What.TIES,
            () -> {
              AssessorFinder assessors = AssessorFinder.of(said, text);
              return ties.find(text, assessors::at, assessors::inSource);
            });
    return new Findings(figures, states, dated);
  }

  private List<Claim> figures(AnalysedText text, Sources said, Consumer<FailedSearch> failed) {
    List<FoundQuantity> numbers =
        quantities.find(
            text, (place, e) -> failed.accept(new FailedSearch(What.SENTENCE, place, e)));
    return claims.claims(figures.read(numbers, text), said, text);
  }

  /// Reads words that a person points at as a figure, as it would be read were it found: only
  /// proposed, and under the id that is given for it.
  ///
  /// @return null when there is no number in the words
  public @Nullable Estimate figure(Article article, TextSpan words, String id) {
    if (ReadLanguages.korean(article.language())) {
      return korean.reader().figure(article, words, id);
    }
    if (!ReadLanguages.read(article.language())) {
      return numbers.find(article).stream()
          .filter(number -> number.span().overlaps(words))
          .map(
              number ->
                  new Estimate(
                      id,
                      number.span(),
                      number.quantity(),
                      number.chain(),
                      List.of(),
                      List.of(),
                      null,
                      Review.PROPOSED))
          .findFirst()
          .orElse(null);
    }
    AnalysedText text = splitter.analyse(article);
    return new PointedFigure(splitter, quantities, figures, new CaveatFinder())
        .read(text, sources.read(text), words, id);
  }

  /// Reads one passage for what it says of a tie, as [#find] would. In a language that the program
  /// does not read nothing is found but the article's day.
  public ReadPassage read(Article article, TextSpan passage) {
    LocalDate day = article.publication().day();
    PartialDate asOf = day == null ? null : PartialDate.of(day);
    if (!ReadLanguages.read(article.language())) {
      return new ReadPassage(List.of(), List.of(), null, null, asOf);
    }
    if (ReadLanguages.korean(article.language())) {
      return korean.read(article, passage, asOf);
    }
    AnalysedText whole = splitter.analyse(article);
    AssessorFinder assessors = AssessorFinder.of(sources.read(whole), whole);
    AnalysedText alone =
        splitter.analyse(article.with(List.of(new Paragraph(passage, ParagraphKind.BODY))));
    List<TieState> states =
        ties.find(whole, assessors::at, assessors::inSource).stream()
            .filter(state -> state.place().overlaps(passage))
            .toList();
    if (states.isEmpty()) {
      states = ties.find(alone, assessors::at, assessors::inSource);
    }
    Agent assessor = assessor(alone, assessors);
    return new ReadPassage(
        states, ties.named(alone), assessor, assessor == null ? null : ties.side(assessor), asOf);
  }

  private static @Nullable Agent assessor(AnalysedText passage, AssessorFinder assessors) {
    return passage.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .map(token -> assessors.at(token.span()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /// Returns where the numbers stand that may be figures, in text order.
  public List<TextSpan> numbers(Article article) {
    if (ReadLanguages.korean(article.language())) {
      return korean.reader().numbers(article);
    }
    return ReadLanguages.read(article.language())
        ? quantities.find(splitter.analyse(article)).stream().map(FoundQuantity::span).toList()
        : numbers.find(article).stream().map(Claim::span).toList();
  }

  /// Returns where the sentences of an article stand, in text order.
  public List<TextSpan> sentences(Article article) {
    return splitter.analyse(article).sentences().stream().map(Sentence::span).toList();
  }

  /// Returns the three actors whose ties are followed, with every name they go by.
  public Triangle triangle() {
    return triangle;
  }

  /// Returns the names that the program knows, with every spelling.
  public KnownNames names() {
    return names;
  }
}
