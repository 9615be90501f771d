// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import org.briefingviewer.bundle.wire.MarkKey.Kind;
import org.briefingviewer.bundle.wire.MarkKey.Part;
import org.briefingviewer.model.AnalyticConfidence;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.Likelihood;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes one article's findings as `knowledge/estimates/<id>.json` and its marks as
/// `annotations/<id>.json`. A plain figure is no mark: its places stand inside it.
public final class FindingsWriter {
  /// Says where a part of something stands.
  private interface Places {
    void put(ObjectNode object, Part part, int index, TextSpan span);
  }

  private final String articleId;
  private final AgentTable agents;
  private final Texts texts;
  private final MarkWriter marks;

  public FindingsWriter(String articleId, String text, AgentTable agents, Texts texts) {
    this.articleId = articleId;
    this.agents = agents;
    this.texts = texts;
    this.marks = new MarkWriter(articleId, text);
  }

  /// Returns the findings; [#page()] has their marks afterwards.
  public ObjectNode write(Findings findings) {
    ObjectNode file = Terms.schemaOrg().put("bv:article", articleId);
    ArrayNode claims = file.putArray("bv:claims");
    findings.claims().forEach(claim -> claims.add(claim(claim)));
    ObjectNode found = Terms.ours();
    ArrayNode states = found.putArray("tieStates");
    findings.tieStates().forEach(state -> states.add(state(state)));
    ArrayNode events = found.putArray("events");
    findings.events().forEach(event -> events.add(event(event)));
    if (!findings.ruledOut().isEmpty()) {
      ArrayNode ruledOut = found.putArray("ruledOut");
      findings.ruledOut().forEach(ruled -> ruledOut.add(TieWire.write(ruled)));
    }
    file.set("bv:found", found);
    return file;
  }

  /// Returns the annotation page, or null when nothing is marked.
  public @Nullable ObjectNode page() {
    return marks.page();
  }

  private ObjectNode claim(Claim claim) {
    ObjectNode object = Terms.object().put("id", claim.id());
    QuantityWire.write(object, claim.quantity());
    switch (claim) {
      case Estimate estimate -> {
        MarkKey key = MarkKey.whole(Kind.ESTIMATE, estimate.id());
        Places places = (o, part, index, span) -> marks.annotate(key.part(part, index), span);
        parts(object, estimate, places);
        rest(object, estimate, places);
      }
      case PlainFigure plain -> {
        object.put("bv:plainFigure", Fields.wire(plain.reason()));
        parts(object, plain, this::inside);
        ReviewWire.unlessProposed(object, "bv:review", plain.review());
      }
    }
    return object;
  }

  private void parts(ObjectNode object, Claim claim, Places places) {
    places.put(object, Part.WHOLE, 0, claim.span());
    ArrayNode hedges = object.putArray("bv:hedges");
    for (HedgeCue hedge : claim.quantity().hedges()) {
      ObjectNode written = hedges.addObject();
      written.put("words", hedge.words()).put("kind", Fields.wire(hedge.kind()));
      places.put(written, Part.HEDGE, hedges.size() - 1, hedge.span());
    }
    judged(object, claim.quantity());
    ArrayNode chain = object.putArray(ChainWire.LIST);
    for (ChainElement element : claim.chain().elements()) {
      ObjectNode written = ChainWire.write(element, agents);
      chain.add(written);
      if (element instanceof ChainLink link) {
        link(written, link, chain.size() - 1, places);
      }
    }
    ChainWire.writeDoubt(object, claim.chain().doubt(), agents);
  }

  /// Writes likelihood and confidence with their places inside, which older readers pass over.
  private void judged(ObjectNode object, Quantity quantity) {
    Likelihood likely = quantity.likelihood();
    if (likely != null) {
      ObjectNode written = object.putObject("bv:likelihood").put("words", likely.words());
      QuantityWire.write(written, likely);
      written.set("selector", marks.selectors(likely.span()));
    }
    AnalyticConfidence sure = quantity.analyticConfidence();
    if (sure != null) {
      ObjectNode written = object.putObject("bv:analyticConfidence").put("words", sure.words());
      written.put("level", Fields.wire(sure.level()));
      written.set("selector", marks.selectors(sure.span()));
    }
  }

  private static void link(ObjectNode object, ChainLink link, int index, Places places) {
    if (link.mention() != null) {
      places.put(object, Part.SOURCE, index, link.mention());
    }
    if (link.cue() != null) {
      places.put(object, Part.CUE, index, link.cue());
    }
  }

  private static void rest(ObjectNode object, Estimate estimate, Places places) {
    ArrayNode alsoSaid = object.putArray("bv:alsoSaid");
    for (EvidenceQuote quote : estimate.alsoSaid()) {
      ObjectNode written = alsoSaid.addObject().put("words", quote.words());
      places.put(written, Part.ALSO_SAID, alsoSaid.size() - 1, quote.span());
    }
    ArrayNode alternatives = object.putArray("bv:alternatives");
    estimate.alternatives().forEach(alternatives::add);
    if (estimate.subsetOf() != null) {
      object.put("bv:subsetOf", estimate.subsetOf());
    }
    ChainWire.write(object, estimate.doubts());
    object.set("bv:review", ReviewWire.write(estimate.review()));
  }

  private void inside(ObjectNode object, Part part, int index, TextSpan span) {
    ObjectNode holder =
        switch (part) {
          case SOURCE -> object.putObject("bv:mention");
          case CUE -> object.putObject("bv:cue");
          case WHOLE, HEDGE, ALSO_SAID, EVIDENCE -> object;
        };
    holder.set("selector", marks.selectors(span));
  }

  private ObjectNode state(TieState state) {
    ObjectNode object = TieWire.write(state, agents);
    ArrayNode evidence = object.putArray("evidence");
    MarkKey key = MarkKey.whole(Kind.TIE_STATE, state.id());
    for (EvidenceQuote quote : state.evidence()) {
      evidence.add(quote(quote, key.part(Part.EVIDENCE, evidence.size())));
    }
    return object;
  }

  private ObjectNode event(Event event) {
    ObjectNode object = TieWire.write(event);
    object.set("quote", quote(event.quote(), MarkKey.whole(Kind.EVENT, event.id())));
    return object;
  }

  private ObjectNode quote(EvidenceQuote quote, MarkKey key) {
    if (!quote.articleId().equals(articleId)) {
      return EvidenceWire.write(quote, texts);
    }
    marks.annotate(key, quote.span());
    return Terms.object().put("words", quote.words());
  }
}
