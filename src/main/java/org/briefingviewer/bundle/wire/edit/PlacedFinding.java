// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.edit;

import static org.briefingviewer.bundle.wire.FieldCodec.PLACE;
import static org.briefingviewer.bundle.wire.FieldCodec.SPAN;

import java.util.List;
import java.util.function.Function;
import org.briefingviewer.bundle.wire.AgentTable;
import org.briefingviewer.bundle.wire.ClaimForm;
import org.briefingviewer.bundle.wire.FieldCodec;
import org.briefingviewer.bundle.wire.JsonFields;
import org.briefingviewer.bundle.wire.JsonLdTerms;
import org.briefingviewer.bundle.wire.MalformedJson;
import org.briefingviewer.bundle.wire.MarkKey.Part;
import org.briefingviewer.bundle.wire.RecordForm;
import org.briefingviewer.bundle.wire.ReviewWire;
import org.briefingviewer.bundle.wire.TieWire;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.edit.FindingId.FindingKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// One finding as a whole in one object, in an edit: as `knowledge/estimates` has it, but each
/// place is a pair of UTF-16 offsets in the text that the edit was made on, and each agent is
/// written out.
final class PlacedFinding {
  private static final String KIND = "kind";
  private static final String EVIDENCE = "evidence";
  private static final AgentTable NO_TABLE = new AgentTable(List.of());

  private PlacedFinding() {}

  /// Each place stands beside its words.
  private record PairPlaces() implements ClaimForm.Places {
    @Override
    public <C extends Claim> TextSpan whole(RecordForm<C> claim, Function<C, TextSpan> get) {
      return claim.need(PLACE, SPAN, get);
    }

    @Override
    public <T> TextSpan words(
        RecordForm<T> form, Part part, boolean bound, Function<T, TextSpan> get) {
      return form.need(PLACE, SPAN, get);
    }

    @Override
    public <T> TextSpan judging(RecordForm<T> form, Function<T, TextSpan> get) {
      return form.need(PLACE, SPAN, get);
    }

    @Override
    public <T> @Nullable TextSpan link(
        RecordForm<T> form, Part part, Function<T, ? extends @Nullable TextSpan> get) {
      return form.may(part == Part.SOURCE ? "bv:mention" : "bv:cue", SPAN, get);
    }
  }

  private static ClaimForm claim(String article) {
    return new ClaimForm(article, NO_TABLE, new PairPlaces(), true);
  }

  private static FieldCodec<List<EvidenceQuote>> quotes(String article) {
    return FieldCodec.list(form -> ClaimForm.placed(form, article));
  }

  /// Returns how a finding stands in a property.
  ///
  /// @param article the article that it is found in
  static FieldCodec<Finding> in(String article) {
    return new FieldCodec<>(
        PlacedFinding::write, (object, name) -> read(object.child(name), article));
  }

  private static ObjectNode write(Finding finding) {
    ObjectNode object = JsonLdTerms.object().put(KIND, JsonFields.wire(FindingKind.of(finding)));
    switch (finding) {
      case Estimate estimate -> RecordForm.write(object, estimate, claim("")::estimate);
      case PlainFigure plain -> RecordForm.write(object, plain, claim("")::plain);
      case TieState state ->
          found(object.setAll(TieWire.write(state, NO_TABLE)), state, state.evidence());
      case Event event ->
          found(object.setAll(TieWire.write(event, NO_TABLE)), event, List.of(event.quote()));
    }
    return object;
  }

  private static void found(ObjectNode object, Finding finding, List<EvidenceQuote> evidence) {
    quotes("").put(object, EVIDENCE, evidence);
    ReviewWire.REVIEW.put(object, "review", finding.review());
  }

  private static Finding read(JsonFields object, String article) {
    return switch (object.choice(KIND, FindingKind.class)) {
      case ESTIMATE -> RecordForm.read(object, claim(article)::estimate);
      case PLAIN_FIGURE -> RecordForm.read(object, claim(article)::plain);
      case TIE_STATE -> TieWire.read(object, NO_TABLE, evidence(object, article));
      case EVENT -> TieWire.read(object, NO_TABLE, evidence(object, article).getFirst());
    };
  }

  private static List<EvidenceQuote> evidence(JsonFields object, String article) {
    List<EvidenceQuote> evidence = quotes(article).read().apply(object, EVIDENCE);
    if (evidence.isEmpty()) {
      throw new MalformedJson(object.where(), "It has no evidence.");
    }
    return evidence;
  }
}
