// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.review;

import java.util.List;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.model.edit.FindingId.FindingKind;
import org.briefingviewer.wording.cited.FigureCaution;
import org.jspecify.annotations.Nullable;

/// One thing to be looked at. It holds no article, so that those of ten thousand can be counted.
///
/// @param span where it stands in its article
/// @param words as the text has them
/// @param uncertain whether the program is not sure of it and nobody has settled that
/// @param source whose the text says it is, or null where it says nobody
/// @param unit in what it is given, or null where it is no number
/// @param caution how exactly and how surely an estimate is given, or null where it is none
/// @param told the state or the event itself, or null where it is a number
public record ReviewStop(
    FindingId of,
    TextSpan span,
    String words,
    Review review,
    boolean uncertain,
    @Nullable String source,
    @Nullable Unit unit,
    @Nullable FigureCaution caution,
    @Nullable Finding told) {

  /// @param unsure whether its place is one that somebody has to confirm
  public static ReviewStop of(String articleId, Finding finding, boolean unsure) {
    FindingId id = FindingId.of(articleId, finding);
    boolean open = finding.review().state() == ReviewState.PROPOSED;
    return switch (finding) {
      case Estimate e ->
          claim(id, e, open && (unsure || !e.unsure().isEmpty()), FigureCaution.of(e.quantity()));
      case PlainFigure p -> claim(id, p, false, null);
      case TieState s ->
          new ReviewStop(
              id,
              place(articleId, s.evidence()),
              s.words(),
              s.review(),
              open && (s.assessor() == null || s.basis() == Basis.INFERRED),
              s.assessor() == null ? null : s.assessor().name(),
              null,
              null,
              s);
      case Event e ->
          new ReviewStop(
              id,
              e.quote().span(),
              e.quote().words(),
              e.review(),
              false,
              e.assessor() == null ? null : e.assessor().name(),
              null,
              null,
              e);
    };
  }

  private static ReviewStop claim(
      FindingId id, Claim claim, boolean uncertain, @Nullable FigureCaution caution) {
    return new ReviewStop(
        id,
        claim.span(),
        claim.quantity().asWritten(),
        claim.review(),
        uncertain,
        source(claim),
        claim.quantity().unit(),
        caution,
        null);
  }

  private static @Nullable String source(Claim claim) {
    var source = claim.chain().source();
    return source == null ? null : source.agent().name();
  }

  /// Returns the first passage in the article itself: a state may rest on others as well.
  private static TextSpan place(String articleId, List<EvidenceQuote> evidence) {
    return evidence.stream()
        .filter(quote -> quote.articleId().equals(articleId))
        .map(EvidenceQuote::span)
        .findFirst()
        .orElse(new TextSpan(0, 0));
  }

  /// Returns the ties that it speaks of.
  public List<ActorPair> ties() {
    return switch (told) {
      case TieState state -> List.of(state.pair());
      case Event event -> event.ties();
      case Claim _ -> List.of();
      case null -> List.of();
    };
  }

  /// Returns the id of the article in which it stands.
  public String articleId() {
    return of.articleId();
  }

  /// Returns how often a person said something of it.
  public int verdicts() {
    return review.verdicts().size();
  }

  /// Returns whether a person has settled it, one way or the other, having read it or not.
  public boolean settled() {
    return review.state() != ReviewState.PROPOSED;
  }

  /// Returns whether a person settled it who looked at this very thing.
  public boolean looked() {
    return settled() && review.care() == Review.Care.READ && review.broughtIn() == null;
  }

  /// Returns whether it is a number that no estimate is made of.
  public boolean plain() {
    return of.kind() == FindingKind.PLAIN_FIGURE;
  }

  /// Returns whether another one is the same thing, whatever was made of it since: an estimate that
  /// was said to be none keeps its id.
  public boolean sameAs(FindingId other) {
    return of.articleId().equals(other.articleId())
        && of.id().equals(other.id())
        && room(of.kind()) == room(other.kind());
  }

  private static int room(FindingKind kind) {
    return switch (kind) {
      case ESTIMATE, PLAIN_FIGURE -> 0;
      case TIE_STATE -> 1;
      case EVENT -> 2;
    };
  }

  /// Returns the passage to show, or null where it has none.
  public @Nullable EvidenceQuote passage() {
    return span.length() == 0 ? null : new EvidenceQuote(articleId(), span, words);
  }
}
