// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.part;

import java.util.List;
import org.briefingviewer.derive.correction.Correction;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.AnalyticConfidence;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.EstimateField;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.PageSpan;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Rating;
import org.briefingviewer.model.Review;
import org.jspecify.annotations.Nullable;

/// One thing that an estimate must not lose when it is shown. Not a switch over types but a
/// visitor: the first costs a start what the second does not (decisions/text-first.md).
public sealed interface EstimatePart {

  /// Shows this part to a reader.
  <R> R read(Reader<R> reader);

  /// Number and unit as the text has them.
  ///
  /// @param words without the hedges: "2,000"
  /// @param withHedges with those that stand right beside them: "about 2,000"
  record Figure(String words, String withHedges) implements EstimatePart {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.figure(this);
    }
  }

  /// The number as normalised, with its unit, and whether it is a rise or a fall; its bound is said
  /// with it.
  record Value(Quantity quantity) implements EstimatePart {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.value(this);
    }
  }

  /// How far the number is bounded, also when nothing in the text says so.
  record Bound(org.briefingviewer.model.Bound bound) implements EstimatePart {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.bound(this);
    }
  }

  /// The words that hedge it.
  ///
  /// @param cues in text order, at least one
  /// @param bound what those that approximate make of the number
  record Hedges(List<HedgeCue> cues, org.briefingviewer.model.Bound bound) implements EstimatePart {
    public Hedges {
      cues = List.copyOf(cues);
    }

    @Override
    public <R> R read(Reader<R> reader) {
      return reader.hedges(this);
    }
  }

  /// How likely the text says it is.
  ///
  /// @param words as written
  /// @param band what they mean in percent, with its scale and who gives it, or null
  record Likelihood(String words, org.briefingviewer.model.Likelihood.@Nullable Band band)
      implements EstimatePart {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.likelihood(this);
    }
  }

  /// How sure its source is said to be of it.
  record Confidence(AnalyticConfidence confidence) implements EstimatePart {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.confidence(this);
    }
  }

  /// Whose figure it is and on whose evidence, links with their basis, gaps as gaps.
  ///
  /// @param chain with the doubt about its source as long as no person has settled that
  /// @param corrected whether a person corrected the figure, who then gave what has no words
  record Chain(AttributionChain chain, boolean corrected) implements EstimatePart {
    /// Makes the chain of a figure, with its doubt.
    public static Chain of(Claim claim) {
      return new Chain(claim.chain(), claim.review().everCorrected());
    }

    /// Tells whether a person gave a link, which the text does not have.
    public boolean given(ChainLink link) {
      return corrected && link.wordless();
    }

    @Override
    public <R> R read(Reader<R> reader) {
      return reader.chain(this);
    }
  }

  /// That the program is not sure of some of its fields, and who else its source may be.
  ///
  /// @param fields which, in their order, at least one
  /// @param runnerUp who else it may be, or null
  record Doubt(List<EstimateField> fields, @Nullable Agent runnerUp) implements EstimatePart {
    public Doubt {
      fields = List.copyOf(fields);
    }

    @Override
    public <R> R read(Reader<R> reader) {
      return reader.doubt(this);
    }
  }

  /// The date that it holds for.
  ///
  /// @param date null when the text does not say it
  record AsOf(@Nullable PartialDate date) implements EstimatePart {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.asOf(this);
    }
  }

  /// What it covers, as far as the text says.
  record Scope(String words) implements EstimatePart {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.scope(this);
    }
  }

  /// A caveat that stands with it.
  record AlsoSaid(EvidenceQuote quote) implements EstimatePart {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.alsoSaid(this);
    }
  }

  /// A figure that the text sets against it; never added up.
  record Alternative(OtherFigure other) implements EstimatePart {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.alternative(this);
    }
  }

  /// The figure that it is a part of.
  record Whole(OtherFigure other) implements EstimatePart {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.whole(this);
    }
  }

  /// Where it stands in a document that has pages.
  record Pages(PageSpan pages) implements EstimatePart {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.pages(this);
    }
  }

  /// That its words have changed since they were marked, so that a person has to confirm its place.
  record ChangedPlace() implements EstimatePart {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.changedPlace(this);
    }
  }

  /// How a person rated its source and what it says.
  record Rated(Rating rating) implements EstimatePart {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.rated(this);
    }
  }

  /// Who checked it, when and how closely, or that nobody did.
  record Checked(Review review) implements EstimatePart {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.checked(this);
    }
  }

  /// What it said before persons corrected it.
  ///
  /// @param steps the oldest first, at least one
  /// @param review how it stands now
  record Corrected(List<Correction> steps, Review review) implements EstimatePart {
    public Corrected {
      steps = List.copyOf(steps);
    }

    @Override
    public <R> R read(Reader<R> reader) {
      return reader.corrected(this);
    }
  }

  /// The marks that hold where it stands.
  ///
  /// @param marks the briefing's and its paragraph's, the strictest; empty when none is set
  record Handling(List<HandlingMark> marks) implements EstimatePart {
    public Handling {
      marks = List.copyOf(marks);
    }

    @Override
    public <R> R read(Reader<R> reader) {
      return reader.handling(this);
    }
  }

  /// Decides for each part what becomes of it in one place where estimates are shown.
  interface Reader<R> {
    R figure(Figure part);

    R value(Value part);

    R bound(Bound part);

    R hedges(Hedges part);

    R likelihood(Likelihood part);

    R confidence(Confidence part);

    R chain(Chain part);

    R doubt(Doubt part);

    R asOf(AsOf part);

    R scope(Scope part);

    R alsoSaid(AlsoSaid part);

    R alternative(Alternative part);

    R whole(Whole part);

    R changedPlace(ChangedPlace part);

    R pages(Pages part);

    R rated(Rated part);

    R checked(Checked part);

    R corrected(Corrected part);

    R handling(Handling part);
  }
}
