// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.util.function.Function;
import org.briefingviewer.bundle.wire.MarkKey.MarkKind;
import org.briefingviewer.bundle.wire.MarkKey.Part;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes one article's findings as `knowledge/estimates/<id>.json` and its marks as
/// `annotations/<id>.json`. A plain figure is no mark: its places stand inside it.
public final class FindingsWriter {
  private final String articleId;
  private final AgentTable agents;
  private final ArticleTexts texts;
  private final MarkWriter marks;

  public FindingsWriter(String articleId, String text, AgentTable agents, ArticleTexts texts) {
    this.articleId = articleId;
    this.agents = agents;
    this.texts = texts;
    this.marks = new MarkWriter(articleId, text);
  }

  /// Returns the findings; [#page()] has their marks afterwards.
  public ObjectNode write(Findings findings) {
    ObjectNode file = JsonLdTerms.schemaOrg().put("bv:article", articleId);
    ArrayNode claims = file.putArray("bv:claims");
    findings.claims().forEach(claim -> claims.add(claim(claim)));
    ObjectNode found = JsonLdTerms.ours();
    ArrayNode states = found.putArray("tieStates");
    findings.tieStates().forEach(state -> states.add(state(state)));
    ArrayNode events = found.putArray("events");
    findings.events().forEach(event -> events.add(event(event)));
    if (!findings.ruledOut().isEmpty()) {
      ArrayNode ruledOut = found.putArray("ruledOut");
      findings
          .ruledOut()
          .forEach(ruled -> ruledOut.add(RecordForm.write(ruled, TieWire::ruledOut)));
    }
    file.set("bv:found", found);
    return file;
  }

  /// Returns the annotation page, or null when nothing is marked.
  public @Nullable ObjectNode page() {
    return marks.page();
  }

  private ObjectNode claim(Claim claim) {
    MarkKey key = MarkKey.whole(MarkKind.ESTIMATE, claim.id());
    ClaimForm form =
        new ClaimForm(articleId, agents, new Marks(marks, key, claim instanceof Estimate), false);
    return switch (claim) {
      case Estimate estimate -> RecordForm.write(estimate, form::estimate);
      case PlainFigure plain -> RecordForm.write(plain, form::plain);
    };
  }

  /// Words of an estimate are marked; what judges it, and all of a plain figure, has its place
  /// inside, which older readers pass over.
  ///
  /// @param marked whether it is an estimate
  private record Marks(MarkWriter marks, MarkKey key, boolean marked) implements ClaimForm.Places {
    @Override
    public <C extends Claim> TextSpan whole(RecordForm<C> claim, Function<C, TextSpan> get) {
      return words(claim, Part.WHOLE, false, get);
    }

    @Override
    public <T> TextSpan words(
        RecordForm<T> form, Part part, boolean bound, Function<T, TextSpan> get) {
      TextSpan span = get.apply(form.record());
      if (marked) {
        marks.annotate(key.part(part, form.index()), span);
      } else {
        form.object().set("selector", marks.selectors(span));
      }
      return span;
    }

    @Override
    public <T> TextSpan judging(RecordForm<T> form, Function<T, TextSpan> get) {
      TextSpan span = get.apply(form.record());
      form.object().set("selector", marks.selectors(span));
      return span;
    }

    @Override
    public <T> @Nullable TextSpan link(
        RecordForm<T> form, Part part, Function<T, ? extends @Nullable TextSpan> get) {
      TextSpan span = get.apply(form.record());
      if (span != null && marked) {
        marks.annotate(key.part(part, form.index()), span);
      } else if (span != null) {
        String name = part == Part.SOURCE ? "bv:mention" : "bv:cue";
        form.object().putObject(name).set("selector", marks.selectors(span));
      }
      return span;
    }
  }

  private ObjectNode state(TieState state) {
    ObjectNode object = TieWire.write(state, agents);
    ArrayNode evidence = object.putArray("evidence");
    MarkKey key = MarkKey.whole(MarkKind.TIE_STATE, state.id());
    for (EvidenceQuote quote : state.evidence()) {
      evidence.add(quote(quote, key.part(Part.EVIDENCE, evidence.size())));
    }
    return object;
  }

  private ObjectNode event(Event event) {
    ObjectNode object = TieWire.write(event, agents);
    object.set("quote", quote(event.quote(), MarkKey.whole(MarkKind.EVENT, event.id())));
    return object;
  }

  private ObjectNode quote(EvidenceQuote quote, MarkKey key) {
    if (!quote.articleId().equals(articleId)) {
      return AnnotationSelectors.write(quote, texts);
    }
    marks.annotate(key, quote.span());
    return JsonLdTerms.object().put("words", quote.words());
  }
}
