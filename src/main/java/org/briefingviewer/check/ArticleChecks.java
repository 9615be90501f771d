// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.SentenceSplitter;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainGap.GapKind;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.briefingviewer.model.UnplacedMark;
import org.jspecify.annotations.Nullable;

/// What the checks find in one article. What a person rejected does not leave as a fact, and is not
/// looked at.
final class ArticleChecks {
  private final KnownOutlets outlets;
  private final SentenceSplitter splitter;
  private final NumberSeeker seeker;
  private final MarkedArticle marked;
  private final Article article;
  private final List<Claim> claims;
  private final List<TieState> states;
  private final List<Event> events;
  private final List<CheckFinding> found = new ArrayList<>();

  ArticleChecks(
      KnownOutlets outlets, SentenceSplitter splitter, NumberSeeker seeker, MarkedArticle marked) {
    this.outlets = outlets;
    this.splitter = splitter;
    this.seeker = seeker;
    this.marked = marked;
    this.article = marked.article();
    this.claims = marked.findings().claims().stream().filter(ArticleChecks::stands).toList();
    this.states = marked.findings().tieStates().stream().filter(ArticleChecks::stands).toList();
    this.events = marked.findings().events().stream().filter(ArticleChecks::stands).toList();
  }

  private static boolean stands(Finding finding) {
    return finding.review().state() != ReviewState.REJECTED;
  }

  /// Returns what is found, in the order of the checks and of the text.
  List<CheckFinding> run() {
    numbers();
    sources();
    states.forEach(this::proven);
    likelihoods();
    states.forEach(this::assessor);
    unchecked();
    rights();
    dates();
    places();
    found.sort(
        Comparator.comparing(CheckFinding::check)
            .thenComparing(
                CheckFinding::span, Comparator.nullsFirst(Comparator.<TextSpan>naturalOrder())));
    return List.copyOf(found);
  }

  private void add(
      CheckGround ground,
      @Nullable String mark,
      @Nullable TextSpan span,
      String words,
      String detail) {
    found.add(new CheckFinding(ground, article.id(), mark, span, words, detail));
  }

  private void add(CheckGround ground, @Nullable String mark, TextSpan span) {
    add(ground, mark, span, span.of(article.text()), "");
  }

  private void add(CheckGround ground, TieState state, String detail) {
    add(ground, state.id(), span(state), state.words(), detail);
  }

  private void add(CheckGround ground, Event event, String detail) {
    EvidenceQuote quote = event.quote();
    add(ground, event.id(), quote.span(), quote.words(), detail);
  }

  private void numbers() {
    for (Claim claim : claims) {
      if (claim instanceof PlainFigure plain && !plain.settled()) {
        add(CheckGround.FIGURE_UNSETTLED, plain.id(), plain.span());
      }
    }
    List<Claim> all = marked.findings().claims();
    int at = 0;
    for (TextSpan number : seeker.in(article)) {
      while (at < all.size() && all.get(at).span().end() <= number.start()) {
        at++;
      }
      if (at == all.size() || !all.get(at).span().overlaps(number)) {
        add(CheckGround.NUMBER_UNMARKED, null, number);
      }
    }
  }

  private void sources() {
    for (Claim claim : claims) {
      if (claim instanceof Estimate && claim.chain().source() == null && !gap(claim)) {
        add(CheckGround.NO_SOURCE, claim.id(), claim.span());
      }
    }
  }

  /// A gap says that the text names nobody; that it gives no evidence says nothing of the source.
  private static boolean gap(Claim claim) {
    return claim.chain().elements().stream()
        .anyMatch(
            element ->
                element instanceof ChainGap gap && gap.kind() != GapKind.EVIDENCE_NOT_STATED);
  }

  private void proven(TieState state) {
    for (EvidenceQuote quote : state.evidence()) {
      boolean here = quote.articleId().equals(article.id());
      if (here && !standsAt(quote)) {
        add(CheckGround.QUOTE_UNPLACED, state.id(), null, quote.words(), "");
      }
    }
    // A deed is not assessed. Stated, it is a person who settled that the text names none.
    boolean assessed = state.trend() != Trend.UNSTATED;
    if (assessed && state.assessor() == null && state.basis() != Basis.STATED) {
      add(CheckGround.NO_ASSESSOR, state, "");
    }
  }

  private boolean standsAt(EvidenceQuote quote) {
    TextSpan span = quote.span();
    return span.end() <= article.text().length() && span.of(article.text()).equals(quote.words());
  }

  /// Returns where a state's first passage stands in the article, or null when it stands nowhere.
  private @Nullable TextSpan span(TieState state) {
    return state.evidence().stream()
        .filter(quote -> quote.articleId().equals(article.id()) && standsAt(quote))
        .map(EvidenceQuote::span)
        .findFirst()
        .orElse(null);
  }

  private void likelihoods() {
    List<TextSpan> likely = new ArrayList<>();
    List<TextSpan> sure = new ArrayList<>();
    for (Claim claim : claims) {
      Quantity quantity = claim.quantity();
      if (quantity.likelihood() != null) {
        likely.add(quantity.likelihood().span());
      }
      if (quantity.analyticConfidence() != null) {
        sure.add(quantity.analyticConfidence().span());
      }
    }
    if (likely.isEmpty() || sure.isEmpty()) {
      return;
    }
    AnalysedText text = splitter.analyse(article);
    for (Sentence sentence : text.sentences()) {
      TextSpan span = sentence.span();
      if (likely.stream().anyMatch(span::contains) && sure.stream().anyMatch(span::contains)) {
        add(CheckGround.LIKELY_AND_SURE, null, span);
      }
    }
  }

  private void assessor(TieState state) {
    Agent assessor = state.assessor();
    CheckGround ground = assessor == null ? null : noActor(assessor);
    if (assessor != null && ground != null) {
      add(ground, state, assessor.name());
    }
  }

  private @Nullable CheckGround noActor(Agent assessor) {
    return switch (assessor.kind()) {
      case INSTRUMENT -> CheckGround.INSTRUMENT_ASSESSES;
      case UNNAMED -> CheckGround.UNNAMED_ASSESS;
      case PERSON, BODY, STATE ->
          outlets.has(assessor, article.publication().publisher())
              ? CheckGround.OUTLET_ASSESSES
              : null;
    };
  }

  private void unchecked() {
    for (Claim claim : claims) {
      if (claim instanceof Estimate estimate && !estimate.settled()) {
        add(CheckGround.ESTIMATE_UNCHECKED, estimate.id(), estimate.span());
      }
    }
    for (TieState state : states) {
      if (!state.settled()) {
        add(CheckGround.STATE_UNCHECKED, state, "");
      }
    }
    for (Event event : events) {
      if (!event.settled()) {
        add(CheckGround.EVENT_UNCHECKED, event, "");
      }
    }
  }

  private void rights() {
    String rights = article.publication().rights();
    if (rights == null || rights.isBlank()) {
      add(CheckGround.NO_RIGHTS, null, null, "", "");
    }
  }

  private void dates() {
    LocalDate day = article.publication().day();
    if (day == null) {
      return;
    }
    for (Claim claim : claims) {
      PartialDate asOf = claim.quantity().asOf();
      if (after(asOf, day)) {
        String words = claim.span().of(article.text());
        add(CheckGround.FIGURE_DATED_AFTER, claim.id(), claim.span(), words, iso(asOf));
      }
    }
    for (TieState state : states) {
      if (after(state.asOf(), day)) {
        add(CheckGround.STATE_DATED_AFTER, state, iso(state.asOf()));
      }
    }
    for (Event event : events) {
      if (after(event.date(), day)) {
        add(CheckGround.EVENT_DATED_AFTER, event, event.date().iso());
      }
    }
  }

  private static String iso(@Nullable PartialDate date) {
    return Objects.requireNonNull(date).iso();
  }

  /// Tells whether all of what a date may mean lies after a day.
  private static boolean after(@Nullable PartialDate date, LocalDate day) {
    return date != null
        && LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()))
            .isAfter(day);
  }

  private void places() {
    for (UnplacedMark mark : marked.unplaced()) {
      String reason = Objects.requireNonNullElse(mark.reason(), "");
      add(CheckGround.NO_PLACE, mark.markId(), null, mark.anchor().exact(), reason);
    }
    for (UnplacedMark mark : marked.changed()) {
      TextSpan now = mark.outcome().placed();
      add(CheckGround.OTHER_WORDS, mark.markId(), now, mark.anchor().exact(), "");
    }
  }
}
