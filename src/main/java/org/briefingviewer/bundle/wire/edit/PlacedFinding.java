// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.edit;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.bundle.wire.AgentTable;
import org.briefingviewer.bundle.wire.ChainWire;
import org.briefingviewer.bundle.wire.Fields;
import org.briefingviewer.bundle.wire.Malformed;
import org.briefingviewer.bundle.wire.QuantityWire;
import org.briefingviewer.bundle.wire.ReviewWire;
import org.briefingviewer.bundle.wire.Terms;
import org.briefingviewer.bundle.wire.TieWire;
import org.briefingviewer.model.AnalyticConfidence;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.HedgeKind;
import org.briefingviewer.model.Likelihood;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.edit.FindingId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One finding as a whole in one object, in an edit: as `knowledge/estimates` has it, but each
/// place is a pair of UTF-16 offsets in the text that the edit was made on, and each agent is
/// written out.
final class PlacedFinding {
  private static final String KIND = "kind";
  private static final String PLACE = "place";
  private static final String HEDGES = "bv:hedges";
  private static final String LIKELIHOOD = "bv:likelihood";
  private static final String CONFIDENCE = "bv:analyticConfidence";
  private static final String ALSO_SAID = "bv:alsoSaid";
  private static final String ALTERNATIVES = "bv:alternatives";
  private static final String SUBSET_OF = "bv:subsetOf";
  private static final String REVIEW = "review";
  private static final String MENTION = "bv:mention";
  private static final String CUE = "bv:cue";
  private static final String EVIDENCE = "evidence";
  private static final String WORDS = "words";
  private static final AgentTable NO_TABLE = new AgentTable(List.of());

  private PlacedFinding() {}

  static ObjectNode write(Finding finding) {
    ObjectNode object =
        Terms.object().put(KIND, Fields.wire(FindingId.Kind.of(finding))).put("id", finding.id());
    switch (finding) {
      case Estimate estimate -> {
        claim(object, estimate);
        quotes(object.putArray(ALSO_SAID), estimate.alsoSaid());
        ArrayNode alternatives = object.putArray(ALTERNATIVES);
        estimate.alternatives().forEach(alternatives::add);
        if (estimate.subsetOf() != null) {
          object.put(SUBSET_OF, estimate.subsetOf());
        }
      }
      case PlainFigure plain -> {
        claim(object, plain);
        object.put("reason", Fields.wire(plain.reason()));
      }
      case TieState state -> {
        object.setAll(TieWire.write(state, NO_TABLE));
        quotes(object.putArray(EVIDENCE), state.evidence());
      }
      case Event event -> {
        object.setAll(TieWire.write(event));
        quotes(object.putArray(EVIDENCE), List.of(event.quote()));
      }
    }
    object.set(REVIEW, ReviewWire.write(finding.review()));
    return object;
  }

  private static void claim(ObjectNode object, Claim claim) {
    Quantity quantity = claim.quantity();
    QuantityWire.write(object, quantity);
    place(object, PLACE, claim.span());
    ArrayNode hedges = object.putArray(HEDGES);
    for (HedgeCue hedge : quantity.hedges()) {
      ObjectNode written = hedges.addObject().put(WORDS, hedge.words());
      place(written.put(KIND, Fields.wire(hedge.kind())), PLACE, hedge.span());
    }
    Likelihood likely = quantity.likelihood();
    if (likely != null) {
      ObjectNode written = object.putObject(LIKELIHOOD).put(WORDS, likely.words());
      QuantityWire.write(written, likely);
      place(written, PLACE, likely.span());
    }
    AnalyticConfidence sure = quantity.analyticConfidence();
    if (sure != null) {
      ObjectNode written = object.putObject(CONFIDENCE).put(WORDS, sure.words());
      place(written.put("level", Fields.wire(sure.level())), PLACE, sure.span());
    }
    ArrayNode chain = object.putArray(ChainWire.LIST);
    for (ChainElement element : claim.chain().elements()) {
      ObjectNode written = ChainWire.write(element, NO_TABLE);
      if (element instanceof ChainLink link) {
        place(written, MENTION, link.mention());
        place(written, CUE, link.cue());
      }
      chain.add(written);
    }
    ChainWire.writeDoubt(object, claim.chain().doubt(), NO_TABLE);
    if (claim instanceof Estimate estimate) {
      ChainWire.write(object, estimate.doubts());
    }
  }

  private static void quotes(ArrayNode array, List<EvidenceQuote> quotes) {
    for (EvidenceQuote quote : quotes) {
      ObjectNode written = array.addObject().put("article", quote.articleId());
      place(written.put(WORDS, quote.words()), PLACE, quote.span());
    }
  }

  private static void place(ObjectNode object, String name, @Nullable TextSpan span) {
    if (span != null) {
      object.putArray(name).add(span.start()).add(span.end());
    }
  }

  /// @param article the article that it is found in
  /// @throws Malformed when it is no finding, naming the place
  static Finding read(Fields object, String article) {
    String id = object.text("id");
    return switch (object.choice(KIND, FindingId.Kind.class)) {
      case ESTIMATE ->
          new Estimate(
              id,
              needed(object, PLACE),
              quantity(object),
              chain(object),
              quotes(object, ALSO_SAID, article),
              object.texts(ALTERNATIVES),
              object.textOrNull(SUBSET_OF),
              ReviewWire.read(object, REVIEW),
              ChainWire.doubts(object));
      case PLAIN_FIGURE ->
          new PlainFigure(
              id,
              needed(object, PLACE),
              quantity(object),
              chain(object),
              object.choice("reason", PlainFigure.Reason.class),
              ReviewWire.read(object, REVIEW));
      case TIE_STATE -> TieWire.read(object, NO_TABLE, evidence(object, article));
      case EVENT -> TieWire.read(object, evidence(object, article).getFirst());
    };
  }

  private static List<EvidenceQuote> evidence(Fields object, String article) {
    List<EvidenceQuote> evidence = quotes(object, EVIDENCE, article);
    if (evidence.isEmpty()) {
      throw new Malformed(object.where(), "It has no evidence.");
    }
    return evidence;
  }

  private static Quantity quantity(Fields object) {
    List<HedgeCue> hedges = new ArrayList<>();
    for (Fields hedge : object.list(HEDGES)) {
      HedgeKind kind = hedge.choice(KIND, HedgeKind.class);
      hedges.add(new HedgeCue(needed(hedge, PLACE), hedge.text(WORDS), kind));
    }
    Fields likely = object.childOrNull(LIKELIHOOD);
    Fields sure = object.childOrNull(CONFIDENCE);
    return QuantityWire.read(object, hedges)
        .judged(
            likely == null ? null : QuantityWire.likelihood(likely, needed(likely, PLACE)),
            sure == null
                ? null
                : new AnalyticConfidence(
                    needed(sure, PLACE),
                    sure.text(WORDS),
                    sure.choice("level", AnalyticConfidence.Level.class)));
  }

  private static AttributionChain chain(Fields object) {
    List<ChainElement> elements = new ArrayList<>();
    for (Fields element : object.list(ChainWire.LIST)) {
      elements.add(ChainWire.read(element, NO_TABLE, place(element, MENTION), place(element, CUE)));
    }
    return new AttributionChain(elements, ChainWire.readDoubt(object, NO_TABLE));
  }

  private static List<EvidenceQuote> quotes(Fields object, String name, String article) {
    List<EvidenceQuote> quotes = new ArrayList<>();
    for (Fields quote : object.list(name)) {
      String of = quote.textOrNull("article");
      quotes.add(
          new EvidenceQuote(of == null ? article : of, needed(quote, PLACE), quote.text(WORDS)));
    }
    return quotes;
  }

  private static TextSpan needed(Fields object, String name) {
    TextSpan span = place(object, name);
    if (span == null) {
      throw new Malformed(object.where(), "The property " + name + " is missing.");
    }
    return span;
  }

  private static @Nullable TextSpan place(Fields object, String name) {
    if (!object.has(name)) {
      return null;
    }
    List<JsonNode> ends = object.elements(name);
    if (ends.size() != 2
        || !ends.getFirst().canConvertToInt()
        || !ends.getLast().canConvertToInt()
        || ends.getFirst().intValue() < 0
        || ends.getFirst().intValue() > ends.getLast().intValue()) {
      throw new Malformed(
          object.where() + "/" + name, "It is no pair of a beginning and an end in the text.");
    }
    return new TextSpan(ends.getFirst().intValue(), ends.getLast().intValue());
  }
}
