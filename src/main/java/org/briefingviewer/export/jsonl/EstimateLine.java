// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.jsonl;

import java.util.List;
import org.briefingviewer.bundle.wire.CodePoints;
import org.briefingviewer.export.gather.FigureSentence;
import org.briefingviewer.export.gather.FindingPassage;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainGap.GapKind;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Likelihood;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.cited.PartWords;
import org.briefingviewer.wording.part.EstimatePart;
import org.briefingviewer.wording.part.EstimateParts;
import org.briefingviewer.wording.part.OtherFigure;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Puts each part of an estimate into its line.
///
/// @param text of the article
/// @param points of that text
record EstimateLine(
    JsonLine line, EstimateParts parts, String text, CodePoints points, PartWords words)
    implements EstimatePart.Reader<JsonLine> {

  /// Returns the line of an estimate.
  ///
  /// @param number of it in its article, from 1, as it is printed
  static JsonLine of(
      EstimateParts parts, int number, String text, CodePoints points, MessageSpeech speech) {
    JsonLine line =
        JsonLine.of("estimate")
            .put("article", parts.articleId())
            .put("id", parts.estimate().id())
            .put("number", number)
            .place(parts.estimate().span(), points);
    EstimateLine reader = new EstimateLine(line, parts, text, points, new PartWords(speech));
    reader.unsaid();
    parts.list().forEach(part -> part.read(reader));
    String article = parts.articleId();
    line.passages(
        FindingPassage.of(parts.estimate(), article, text), id -> id.equals(article) ? text : null);
    return line.put("inWords", new FigureSentence(speech).of(parts));
  }

  /// Puts the keys of what not every text says, so that each line has the same; what is said takes
  /// their place.
  private void unsaid() {
    for (String key :
        List.of("asWritten", "withHedges", "value", "value2", "unit", "bound", "direction")) {
      line.node().putNull(key);
    }
    line.node().putArray("hedges");
    for (String key : List.of("likelihood", "confidence", "source")) {
      line.node().putNull(key);
    }
    line.put("sourceSure", parts.estimate().doubt() == null);
    line.node().putNull("sourcePerhaps");
    line.node().putNull("sourcePerhapsId");
    line.node().putNull("sourcePerhapsKind");
    ObjectNode doubt = line.node().putObject("doubt");
    parts
        .estimate()
        .openDoubts()
        .byField()
        .forEach((field, wrong) -> doubt.put(field.name(), wrong));
    line.node().putArray("chain");
    line.node().putNull("asOf");
    line.node().putNull("scope");
    line.put("alsoSaid", parts.estimate().alsoSaid().stream().map(q -> q.words()).toList());
    // Those that have a line of their own; of another the words tell.
    line.put(
        "setAgainst",
        parts.alternatives().stream()
            .filter(other -> other.estimate() != null)
            .map(OtherFigure::id)
            .toList());
    line.node().putNull("partOf");
    line.node().putNull("pages");
    line.put("placeChanged", parts.changedPlace());
    line.node().putNull("rating");
    line.node().putNull("corrected");
  }

  @Override
  public JsonLine figure(EstimatePart.Figure part) {
    return line.put("asWritten", part.words()).put("withHedges", part.withHedges());
  }

  @Override
  public JsonLine value(EstimatePart.Value part) {
    Quantity quantity = part.quantity();
    line.put("value", quantity.value().low())
        .put("value2", quantity.value().twoEnded() ? quantity.value().high() : null)
        .put("direction", quantity.direction());
    line.child("unit")
        .put("kind", quantity.unit().kind())
        .put("code", quantity.unit().code().isEmpty() ? null : quantity.unit().code());
    return line;
  }

  @Override
  public JsonLine bound(EstimatePart.Bound part) {
    return line.put("bound", part.bound());
  }

  @Override
  public JsonLine hedges(EstimatePart.Hedges part) {
    ArrayNode list = line.node().putArray("hedges");
    part.cues()
        .forEach(
            cue ->
                new JsonLine(list.addObject()).put("words", cue.words()).put("kind", cue.kind()));
    return line;
  }

  @Override
  public JsonLine likelihood(EstimatePart.Likelihood part) {
    JsonLine object = line.child("likelihood").put("words", part.words());
    Likelihood.Band band = part.band();
    if (band == null) {
      object.node().putNull("band");
    } else {
      object
          .child("band")
          .put("low", band.low())
          .put("high", band.high())
          .put("scale", band.scale())
          .put("from", band.origin());
    }
    return line;
  }

  @Override
  public JsonLine confidence(EstimatePart.Confidence part) {
    line.child("confidence")
        .put("words", part.confidence().words())
        .put("level", part.confidence().level());
    return line;
  }

  /// With its gaps; of a chain of which nothing is known a gap that says so.
  @Override
  public JsonLine chain(EstimatePart.Chain part) {
    AttributionChain chain = part.chain();
    ChainLink source = chain.source();
    line.put("source", source == null ? null : source.agent().name());
    ArrayNode list = line.node().putArray("chain");
    for (ChainElement element : chain.elements()) {
      JsonLine place = new JsonLine(list.addObject());
      switch (element) {
        case ChainLink link -> link(place, link);
        case ChainGap gap ->
            place.put("gap", gap.kind()).put("role", gap.role()).put("basis", gap.basis());
      }
    }
    if (list.isEmpty()) {
      new JsonLine(list.addObject())
          .put("gap", GapKind.SOURCE_NOT_STATED)
          .put("role", (String) null);
    }
    return line;
  }

  private void link(JsonLine place, ChainLink link) {
    place
        .put("agent", link.agent().name())
        .put("agentId", link.agent().id())
        .put("agentKind", link.agent().kind())
        .put("role", link.role())
        .put("basis", link.basis())
        .put("mention", said(link.mention()))
        .put("cue", said(link.cue()));
  }

  private @Nullable String said(@Nullable TextSpan span) {
    return span == null ? null : span.of(text);
  }

  /// That it is unsure stands in every line; here is who else it may be.
  @Override
  public JsonLine doubt(EstimatePart.Doubt part) {
    return part.runnerUp() == null
        ? line
        : line.put("sourcePerhaps", part.runnerUp().name())
            .put("sourcePerhapsId", part.runnerUp().id())
            .put("sourcePerhapsKind", part.runnerUp().kind());
  }

  @Override
  public JsonLine asOf(EstimatePart.AsOf part) {
    return line.put("asOf", part.date());
  }

  @Override
  public JsonLine scope(EstimatePart.Scope part) {
    return line.put("scope", part.words());
  }

  /// All of them stand in one list: [#unsaid()].
  @Override
  public JsonLine alsoSaid(EstimatePart.AlsoSaid part) {
    return line;
  }

  /// All of them stand in one list: [#unsaid()].
  @Override
  public JsonLine alternative(EstimatePart.Alternative part) {
    return line;
  }

  @Override
  public JsonLine whole(EstimatePart.Whole part) {
    return part.other().estimate() == null ? line : line.put("partOf", part.other().id());
  }

  @Override
  public JsonLine pages(EstimatePart.Pages part) {
    line.child("pages").put("first", part.pages().first()).put("last", part.pages().last());
    return line;
  }

  /// Every line says whether it is so: [#unsaid()].
  @Override
  public JsonLine changedPlace(EstimatePart.ChangedPlace part) {
    return line;
  }

  @Override
  public JsonLine rated(EstimatePart.Rated part) {
    line.child("rating")
        .put("code", part.rating().code())
        .put("by", part.rating().by())
        .put("on", PartialDate.of(part.rating().on()));
    return line;
  }

  @Override
  public JsonLine checked(EstimatePart.Checked part) {
    return line.review(part.review(), words.checked(part));
  }

  @Override
  public JsonLine corrected(EstimatePart.Corrected part) {
    return line.put("corrected", words.corrected(part));
  }

  @Override
  public JsonLine handling(EstimatePart.Handling part) {
    return line.handling(part.marks());
  }
}
