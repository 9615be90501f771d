// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.bundle.wire.MarkKey.Kind;
import org.briefingviewer.bundle.wire.MarkKey.Part;
import org.briefingviewer.bundle.wire.Placing.NotPlaced;
import org.briefingviewer.bundle.wire.Placing.Place;
import org.briefingviewer.model.AnalyticConfidence;
import org.briefingviewer.model.Anchor;
import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.HedgeKind;
import org.briefingviewer.model.Likelihood;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Unplaced;
import org.jspecify.annotations.Nullable;

/// Reads claims with the places of all their words. A figure is never shown without its hedges and
/// caveats: when one of them finds no place, neither does the figure.
final class ClaimReader {
  private final String articleId;
  private final MarkPage marks;
  private final Placing placing;
  private final Agents agents;
  private final CodePoints points;

  ClaimReader(String articleId, MarkPage marks, Placing placing, Agents agents, CodePoints points) {
    this.articleId = articleId;
    this.marks = marks;
    this.placing = placing;
    this.agents = agents;
    this.points = points;
  }

  Claim read(Fields object, String id) throws NotPlaced {
    MarkKey key = MarkKey.whole(Kind.ESTIMATE, id);
    Place place = placing.whole(id, anchor(object, key));
    Quantity quantity =
        QuantityWire.read(object, hedges(object, key, place))
            .judged(likelihood(object, key, place), confidence(object, key, place));
    AttributionChain chain = chain(object, key, place);
    if (object.has("bv:plainFigure")) {
      PlainFigure.Reason reason = object.choice("bv:plainFigure", PlainFigure.Reason.class);
      return new PlainFigure(
          id, place.span(), quantity, chain, reason, ReviewWire.read(object, "bv:review"));
    }
    Estimate estimate =
        new Estimate(
            id,
            place.span(),
            quantity,
            chain,
            alsoSaid(object, key, place),
            object.texts("bv:alternatives"),
            object.textOrNull("bv:subsetOf"),
            ReviewWire.read(object, "bv:review"),
            ChainWire.doubts(object));
    placing.keep(id, place);
    return estimate;
  }

  /// Returns where a part stands: inside the object itself, else by its annotation.
  Anchor anchor(Fields object, MarkKey key) {
    Anchor anchor = anchorOrNull(object, key);
    if (anchor == null) {
      throw new Malformed(
          object.where(), "annotations/" + articleId + ".json has no mark " + key.iri() + ".");
    }
    return anchor;
  }

  private @Nullable Anchor anchorOrNull(@Nullable Fields object, MarkKey key) {
    return object != null && object.has("selector")
        ? Selectors.read(object, points)
        : marks.take(key);
  }

  private List<HedgeCue> hedges(Fields object, MarkKey key, Place owner) throws NotPlaced {
    List<HedgeCue> hedges = new ArrayList<>();
    for (Fields hedge : object.list("bv:hedges")) {
      HedgeKind kind = hedge.choice("kind", HedgeKind.class);
      Anchor anchor = anchor(hedge, key.part(Part.HEDGE, hedges.size()));
      TextSpan span = placing.attached(anchor, owner);
      if (span == null) {
        throw placing.missing(key.markId(), owner, anchor, kind == HedgeKind.APPROXIMATOR);
      }
      hedges.add(new HedgeCue(span, hedge.text("words"), kind));
    }
    return hedges;
  }

  private @Nullable Likelihood likelihood(Fields object, MarkKey key, Place owner)
      throws NotPlaced {
    Fields said = object.childOrNull("bv:likelihood");
    return said == null ? null : QuantityWire.likelihood(said, attached(said, key, owner));
  }

  private @Nullable AnalyticConfidence confidence(Fields object, MarkKey key, Place owner)
      throws NotPlaced {
    Fields said = object.childOrNull("bv:analyticConfidence");
    return said == null
        ? null
        : new AnalyticConfidence(
            attached(said, key, owner),
            said.text("words"),
            said.choice("level", AnalyticConfidence.Level.class));
  }

  /// Finds the words that `said` quotes beside their figure.
  private TextSpan attached(Fields said, MarkKey key, Place owner) throws NotPlaced {
    Anchor anchor = Selectors.read(said, points);
    TextSpan span = placing.attached(anchor, owner);
    if (span == null) {
      throw placing.missing(key.markId(), owner, anchor, false);
    }
    return span;
  }

  private List<EvidenceQuote> alsoSaid(Fields object, MarkKey key, Place owner) throws NotPlaced {
    List<EvidenceQuote> quotes = new ArrayList<>();
    for (Fields quote : object.list("bv:alsoSaid")) {
      Anchor anchor = anchor(quote, key.part(Part.ALSO_SAID, quotes.size()));
      TextSpan span = placing.attached(anchor, owner);
      if (span == null) {
        throw placing.missing(key.markId(), owner, anchor, false);
      }
      quotes.add(new EvidenceQuote(articleId, span, quote.text("words")));
    }
    return quotes;
  }

  private AttributionChain chain(Fields object, MarkKey key, Place owner) {
    List<ChainElement> elements = new ArrayList<>();
    for (Fields element : object.list(ChainWire.LIST)) {
      int index = elements.size();
      TextSpan mention =
          words(element.childOrNull("bv:mention"), key.part(Part.SOURCE, index), owner);
      TextSpan cue = words(element.childOrNull("bv:cue"), key.part(Part.CUE, index), owner);
      elements.add(ChainWire.read(element, agents, mention, cue));
    }
    return new AttributionChain(elements, ChainWire.readDoubt(object, agents));
  }

  /// Finds the words of a link. The link is told without them, and they are listed, when they find
  /// no place.
  private @Nullable TextSpan words(@Nullable Fields inside, MarkKey key, Place owner) {
    Anchor anchor = anchorOrNull(inside, key);
    if (anchor == null) {
      return null;
    }
    TextSpan span = placing.attached(anchor, owner);
    if (span == null && inside == null) {
      placing.list(
          new Unplaced(key.markId(), anchor, new AnchorOutcome.Orphaned(), placing.reason()));
    }
    return span;
  }
}
