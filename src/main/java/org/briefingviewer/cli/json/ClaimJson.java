// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.Likelihood;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.SourceDoubt;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.wording.part.EstimatePart;
import org.briefingviewer.wording.part.OtherFigure;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// Writes each part of a figure into its JSON object, in the order of [EstimatePart]s. What the
/// text does not say of it is null where every figure has it, else left out.
///
/// @param claim the figure, an estimate or not
/// @param parts all of its parts
record ClaimJson(JsonGenerator json, JsonPlaces text, Claim claim, List<EstimatePart> parts)
    implements EstimatePart.Reader<JsonGenerator> {

  /// Writes the object.
  void write() {
    json.writeStartObject();
    parts.forEach(part -> part.read(this));
    json.writeEndObject();
  }

  @Override
  public JsonGenerator figure(EstimatePart.Figure part) {
    text.place(claim.span());
    return json.writeStringProperty("quote", text.words(claim.span()));
  }

  @Override
  public JsonGenerator value(EstimatePart.Value part) {
    Quantity quantity = part.quantity();
    number("value", quantity.value().low());
    number("value2", quantity.value().twoEnded() ? quantity.value().high() : null);
    text.string("unit", quantity.unit().code().isEmpty() ? null : quantity.unit().code());
    return json.writeStringProperty("change", change(quantity));
  }

  @Override
  public JsonGenerator bound(EstimatePart.Bound part) {
    json.writeStringProperty("bound", part.bound().name());
    List<HedgeCue> cues = claim.quantity().hedges();
    return cues.isEmpty() ? json.writeNullProperty("hedge") : json;
  }

  @Override
  public JsonGenerator hedges(EstimatePart.Hedges part) {
    String words = part.cues().stream().map(HedgeCue::words).collect(Collectors.joining(" "));
    return json.writeStringProperty("hedge", words);
  }

  @Override
  public JsonGenerator likelihood(EstimatePart.Likelihood part) {
    json.writeStringProperty("likelihood", part.words());
    Likelihood.Band band = part.band();
    return band == null
        ? json
        : json.writeName("likelihoodBand")
            .writeStartObject()
            .writeNumberProperty("low", band.low())
            .writeNumberProperty("high", band.high())
            .writeStringProperty("scale", band.scale())
            .writeStringProperty("origin", band.origin().name())
            .writeEndObject();
  }

  @Override
  public JsonGenerator confidence(EstimatePart.Confidence part) {
    return json.writeStringProperty("confidence", part.confidence().words());
  }

  @Override
  public JsonGenerator chain(EstimatePart.Chain part) {
    AttributionChain chain = part.chain();
    ChainLink speaker = chain.speaker();
    json.writeBooleanProperty("estimate", claim instanceof Estimate);
    source(speaker, chain.doubt());
    if (claim instanceof Estimate estimate && !estimate.doubts().byField().isEmpty()) {
      json.writeObjectPropertyStart("doubt");
      estimate
          .doubts()
          .byField()
          .forEach((field, wrong) -> json.writeNumberProperty(JsonPlaces.camel(field), wrong));
      json.writeEndObject();
    }
    List<ChainLink> others = chain.links().stream().filter(link -> !link.equals(speaker)).toList();
    return text.array("via", others, this::via);
  }

  private void source(@Nullable ChainLink source, @Nullable SourceDoubt doubt) {
    if (source == null) {
      json.writeNullProperty("source");
      json.writeNullProperty("cue");
      return;
    }
    json.writeObjectPropertyStart("source");
    surface(source.mention());
    json.writeStringProperty("canonical", source.agent().name());
    if (doubt != null) {
      json.writeBooleanProperty("sure", false);
    }
    json.writeEndObject();
    if (source.cue() == null) {
      json.writeNullProperty("cue");
      return;
    }
    json.writeObjectPropertyStart("cue");
    surface(source.cue());
    json.writeEndObject();
  }

  private void surface(@Nullable TextSpan span) {
    if (span != null) {
      text.place(span);
      json.writeStringProperty("surface", text.words(span));
    }
  }

  private void via(ChainLink link) {
    json.writeStartObject();
    json.writeStringProperty("canonical", link.agent().name());
    json.writeStringProperty("role", JsonPlaces.lower(link.role()));
    json.writeStringProperty("basis", JsonPlaces.lower(link.basis()));
    json.writeEndObject();
  }

  /// How much of it there is stands before; here is who else it may be.
  @Override
  public JsonGenerator doubt(EstimatePart.Doubt part) {
    Agent other = part.runnerUp();
    return other == null ? json : json.writeStringProperty("sourcePerhaps", other.name());
  }

  @Override
  public JsonGenerator asOf(EstimatePart.AsOf part) {
    return part.date() == null ? json : json.writeStringProperty("asOf", part.date().iso());
  }

  @Override
  public JsonGenerator scope(EstimatePart.Scope part) {
    return json.writeStringProperty("scope", part.words());
  }

  @Override
  public JsonGenerator alsoSaid(EstimatePart.AlsoSaid part) {
    return list(
        "alsoSaid",
        part,
        EstimatePart.AlsoSaid.class,
        said -> json.writeString(said.quote().words()));
  }

  @Override
  public JsonGenerator alternative(EstimatePart.Alternative part) {
    return list(
        "setAgainst", part, EstimatePart.Alternative.class, against -> other(against.other()));
  }

  /// Writes all parts of a kind with the first of them, since a key stands once.
  private <P extends EstimatePart> JsonGenerator list(
      String name, P part, Class<P> kind, Consumer<P> each) {
    List<P> all = parts.stream().filter(kind::isInstance).map(kind::cast).toList();
    return all.getFirst().equals(part) ? text.array(name, all, each) : json;
  }

  @Override
  public JsonGenerator whole(EstimatePart.Whole part) {
    json.writeName("partOf");
    other(part.other());
    return json;
  }

  /// Writes where another figure of the article stands; null when it is none of its estimates.
  private void other(OtherFigure figure) {
    Estimate other = figure.estimate();
    if (other == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    text.place(other.span());
    json.writeEndObject();
  }

  @Override
  public JsonGenerator pages(EstimatePart.Pages part) {
    json.writeObjectPropertyStart("pages");
    json.writeNumberProperty("first", part.pages().first());
    json.writeNumberProperty("last", part.pages().last());
    return json.writeEndObject();
  }

  /// Nobody has looked at what was just found.
  @Override
  public JsonGenerator rated(EstimatePart.Rated part) {
    return json;
  }

  /// What was just found stands where it was found.
  @Override
  public JsonGenerator changedPlace(EstimatePart.ChangedPlace part) {
    return json;
  }

  /// Nobody has looked at what was just found.
  @Override
  public JsonGenerator checked(EstimatePart.Checked part) {
    return json;
  }

  /// Nobody has looked at what was just found.
  @Override
  public JsonGenerator corrected(EstimatePart.Corrected part) {
    return json;
  }

  /// A raw article has no briefing yet whose mark it could bear.
  @Override
  public JsonGenerator handling(EstimatePart.Handling part) {
    return json;
  }

  private void number(String name, @Nullable BigDecimal value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeName(name);
      json.writeNumber(value.stripTrailingZeros().toPlainString());
    }
  }

  /// Returns `=` `~` `<` `>` `up` or `down`: the bound first, else the direction.
  private static String change(Quantity quantity) {
    return switch (quantity.bound()) {
      case Bound.APPROXIMATELY, Bound.ORDER_OF_MAGNITUDE -> "~";
      case Bound.AT_LEAST, Bound.MORE_THAN -> ">";
      case Bound.AT_MOST, Bound.FEWER_THAN -> "<";
      case Bound.EXACTLY, Bound.BETWEEN, Bound.UNSTATED -> direction(quantity.direction());
    };
  }

  private static String direction(ChangeDirection direction) {
    return switch (direction) {
      case NONE -> "=";
      case UP -> "up";
      case DOWN -> "down";
    };
  }
}
