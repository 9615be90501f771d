// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.part;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.derive.correction.Correction;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateField;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PageSpan;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Rating;
import org.briefingviewer.model.SourceDoubt;
import org.briefingviewer.model.briefing.Briefing;
import org.jspecify.annotations.Nullable;

/// An estimate with what its article and its briefing add to it. It holds nothing of the article's
/// text, so that a table can keep thousands.
///
/// @param articleId of the article that it stands in
/// @param written its words with the hedges beside them
/// @param alternatives the figures that the text sets against it
/// @param whole the figure that it is a part of, or null
/// @param pages where it stands in a document that has pages, or null
/// @param changedPlace whether the words at its place have changed
/// @param rating how a person rated it, or null
/// @param corrections what it said before persons corrected it, as far as that was asked for
/// @param handling the marks that hold where it stands
public record EstimateParts(
    Estimate estimate,
    String articleId,
    String written,
    List<OtherFigure> alternatives,
    @Nullable OtherFigure whole,
    @Nullable PageSpan pages,
    boolean changedPlace,
    @Nullable Rating rating,
    List<Correction> corrections,
    List<HandlingMark> handling) {
  public EstimateParts {
    corrections = List.copyOf(corrections);
    alternatives = List.copyOf(alternatives);
    handling = List.copyOf(handling);
  }

  /// Gathers what there is to say of an estimate of a briefing that is read as a whole.
  public static EstimateParts of(MarkedArticle marked, Briefing briefing, Estimate estimate) {
    return unrated(marked, briefing.about().handling(), estimate).rated(briefing.knowledge());
  }

  /// Gathers what article and handling mark say; nothing is rated.
  ///
  /// @param marked the article that it stands in
  /// @param briefing the mark on the whole briefing, or null
  public static EstimateParts unrated(
      MarkedArticle marked, @Nullable HandlingMark briefing, Estimate estimate) {
    String whole = estimate.subsetOf();
    return new EstimateParts(
        estimate,
        marked.article().id(),
        WrittenFigure.of(marked.article().text(), estimate),
        estimate.alternatives().stream().map(id -> OtherFigure.in(marked, id)).toList(),
        whole == null ? null : OtherFigure.in(marked, whole),
        marked.article().pagesAt(estimate.span().start()),
        marked.changed().stream().anyMatch(mark -> mark.markId().equals(estimate.id())),
        null,
        List.of(),
        marked.article().handling(briefing, estimate.span()));
  }

  /// Returns the same with the rating that stands in `knowledge`; as it is when that is not known.
  public EstimateParts rated(@Nullable Knowledge knowledge) {
    return knowledge == null || knowledge.ratings().isEmpty()
        ? this
        : new EstimateParts(
            estimate,
            articleId,
            written,
            alternatives,
            whole,
            pages,
            changedPlace,
            knowledge.rating(new EstimateId(articleId, estimate.id())),
            corrections,
            handling);
  }

  /// Returns the same with what it said before.
  public EstimateParts corrected(List<Correction> steps) {
    return steps.isEmpty()
        ? this
        : new EstimateParts(
            estimate,
            articleId,
            written,
            alternatives,
            whole,
            pages,
            changedPlace,
            rating,
            steps,
            handling);
  }

  /// Returns the parts in the order in which they are said: the figure and how far it holds, whose
  /// it is, what belongs to it, whether it was checked, how it may be passed on.
  public List<EstimatePart> list() {
    List<EstimatePart> parts = claimed(estimate, written, estimate.doubt(), estimate.unsure());
    estimate.alsoSaid().forEach(quote -> parts.add(new EstimatePart.AlsoSaid(quote)));
    alternatives.forEach(other -> parts.add(new EstimatePart.Alternative(other)));
    if (whole != null) {
      parts.add(new EstimatePart.Whole(whole));
    }
    if (pages != null) {
      parts.add(new EstimatePart.Pages(pages));
    }
    if (changedPlace) {
      parts.add(new EstimatePart.ChangedPlace());
    }
    if (rating != null) {
      parts.add(new EstimatePart.Rated(rating));
    }
    parts.add(new EstimatePart.Checked(estimate.review()));
    if (!corrections.isEmpty()) {
      parts.add(new EstimatePart.Corrected(corrections, estimate.review()));
    }
    parts.add(new EstimatePart.Handling(handling));
    return List.copyOf(parts);
  }

  /// Returns the parts of a figure that is no estimate, which nobody reviews.
  public static List<EstimatePart> of(PlainFigure plain) {
    return List.copyOf(
        claimed(
            plain,
            plain.quantity().asWritten(),
            plain.chain().doubt(),
            plain.chain().doubt() == null ? List.of() : List.of(EstimateField.SOURCE)));
  }

  private static List<EstimatePart> claimed(
      Claim claim, String written, @Nullable SourceDoubt doubt, List<EstimateField> unsure) {
    List<EstimatePart> parts = quantified(claim.quantity(), written);
    AttributionChain chain = new AttributionChain(claim.chain().elements(), doubt);
    parts.add(new EstimatePart.Chain(chain, claim.review().everCorrected()));
    if (!unsure.isEmpty()) {
      parts.add(new EstimatePart.Doubt(unsure, doubt == null ? null : doubt.runnerUp()));
    }
    parts.add(new EstimatePart.AsOf(claim.quantity().asOf()));
    if (claim.quantity().scope() != null) {
      parts.add(new EstimatePart.Scope(claim.quantity().scope()));
    }
    return parts;
  }

  private static List<EstimatePart> quantified(Quantity quantity, String written) {
    List<EstimatePart> parts = new ArrayList<>();
    parts.add(new EstimatePart.Figure(quantity.asWritten(), written));
    parts.add(new EstimatePart.Value(quantity));
    parts.add(new EstimatePart.Bound(quantity.bound()));
    if (!quantity.hedges().isEmpty()) {
      parts.add(new EstimatePart.Hedges(quantity.hedges(), quantity.bound()));
    }
    if (quantity.likelihood() != null) {
      parts.add(
          new EstimatePart.Likelihood(quantity.likelihood().words(), quantity.likelihood().band()));
    }
    if (quantity.analyticConfidence() != null) {
      parts.add(new EstimatePart.Confidence(quantity.analyticConfidence()));
    }
    return parts;
  }
}
