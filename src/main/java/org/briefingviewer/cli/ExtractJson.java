// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.briefingviewer.bundle.wire.CodePoints;
import org.briefingviewer.language.ReadLanguages;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ArticleTie;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Direction;
import org.briefingviewer.model.Dropped;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes the findings of an article as one JSON line. Of a language that the program does not read
/// it says so, and has no panel: nothing was looked for. Offsets are Unicode code points,
/// half-open.
final class ExtractJson {
  private final JsonFactory factory = new JsonFactory();

  /// Returns the line, with its end.
  ///
  /// @param pairs the ties that the panel shows
  byte[] line(Article article, Findings findings, List<ActorPair> pairs) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonGenerator json =
        factory.createGenerator(ObjectWriteContext.empty(), line, JsonEncoding.UTF8)) {
      new Line(json, article, CodePoints.of(article.text())).write(findings, pairs);
    }
    line.write('\n');
    return line.toByteArray();
  }

  /// One line being written.
  private record Line(JsonGenerator json, Article article, CodePoints points) {

    void write(Findings findings, List<ActorPair> pairs) {
      json.writeStartObject();
      json.writeStringProperty("id", article.id());
      array("quantities", findings.claims(), this::claim);
      array("ties", findings.tieStates(), this::tie);
      if (ReadLanguages.read(article.language())) {
        json.writeObjectPropertyStart("panel");
        pairs.forEach(pair -> panel(ArticleTie.of(article.id(), pair, findings.tieStates())));
        json.writeEndObject();
      }
      json.writeObjectPropertyStart("language");
      json.writeStringProperty("code", article.language());
      json.writeBooleanProperty("read", ReadLanguages.read(article.language()));
      json.writeEndObject();
      array("events", findings.events(), this::event);
      array("dropped", article.dropped().stream().map(Dropped::text).toList(), json::writeString);
      json.writeEndObject();
    }

    private void claim(Claim claim) {
      Quantity quantity = claim.quantity();
      json.writeStartObject();
      place(claim.span());
      json.writeStringProperty("quote", claim.span().of(article.text()));
      number("value", quantity.value().low());
      number("value2", quantity.value().twoEnded() ? quantity.value().high() : null);
      string("unit", quantity.unit().code().isEmpty() ? null : quantity.unit().code());
      json.writeStringProperty("change", change(quantity));
      json.writeStringProperty("bound", quantity.bound().name());
      List<String> hedges = quantity.hedges().stream().map(HedgeCue::words).toList();
      string("hedge", hedges.isEmpty() ? null : String.join(" ", hedges));
      if (quantity.likelihood() != null) {
        json.writeStringProperty("likelihood", quantity.likelihood().words());
      }
      if (quantity.analyticConfidence() != null) {
        json.writeStringProperty("confidence", quantity.analyticConfidence().words());
      }
      json.writeBooleanProperty("estimate", claim instanceof Estimate);
      source(claim.chain().speaker(), claim.chain().doubt() == null);
      List<ChainLink> others =
          claim.chain().links().stream()
              .filter(link -> !link.equals(claim.chain().speaker()))
              .toList();
      array("via", others, this::via);
      json.writeEndObject();
    }

    private void source(@Nullable ChainLink source, boolean sure) {
      if (source == null) {
        json.writeNullProperty("source");
        json.writeNullProperty("cue");
        return;
      }
      words("source", source.mention(), source.agent().name(), sure);
      words("cue", source.cue(), null, true);
    }

    private void via(ChainLink link) {
      json.writeStartObject();
      json.writeStringProperty("canonical", link.agent().name());
      json.writeStringProperty("role", lower(link.role()));
      json.writeStringProperty("basis", lower(link.basis()));
      json.writeEndObject();
    }

    private void tie(TieState state) {
      json.writeStartObject();
      json.writeStringProperty("pair", state.pair().key());
      assessed(state.trend(), state);
      json.writeEndObject();
    }

    /// What the window says of this article, null where nothing was found.
    private void panel(ArticleTie tie) {
      TieState state = tie.state();
      Trend trend = tie.trend();
      if (state == null || trend == null) {
        json.writeNullProperty(tie.pair().key());
        return;
      }
      json.writeObjectPropertyStart(tie.pair().key());
      assessed(trend, state);
      json.writeEndObject();
    }

    private void assessed(Trend trend, TieState state) {
      json.writeStringProperty("trend", lower(trend));
      string("assessor", state.assessor() == null ? null : state.assessor().name());
      if (state.byParty()) {
        json.writeBooleanProperty("party", true);
      }
      json.writeBooleanProperty("hedged", state.hedged());
      string("asOf", state.asOf() == null ? null : state.asOf().iso());
      EvidenceQuote evidence = state.evidence().getFirst();
      json.writeObjectPropertyStart("evidence");
      place(evidence.span());
      json.writeStringProperty("quote", evidence.words());
      json.writeEndObject();
    }

    private void event(Event event) {
      json.writeStartObject();
      json.writeStringProperty("date", event.date().iso());
      json.writeStringProperty("basis", lower(event.basis()));
      place(event.quote().span());
      json.writeStringProperty("quote", event.quote().words());
      array("ties", event.ties().stream().map(ActorPair::key).toList(), json::writeString);
      json.writeEndObject();
    }

    private void words(
        String name, @Nullable TextSpan span, @Nullable String canonical, boolean sure) {
      if (span == null && canonical == null) {
        json.writeNullProperty(name);
        return;
      }
      json.writeObjectPropertyStart(name);
      if (span != null) {
        place(span);
        json.writeStringProperty("surface", span.of(article.text()));
      }
      if (canonical != null) {
        json.writeStringProperty("canonical", canonical);
      }
      if (!sure) {
        json.writeBooleanProperty("sure", false);
      }
      json.writeEndObject();
    }

    private void place(TextSpan span) {
      json.writeNumberProperty("start", points.toCodePoints(span.start()));
      json.writeNumberProperty("end", points.toCodePoints(span.end()));
    }

    private void number(String name, @Nullable BigDecimal value) {
      if (value == null) {
        json.writeNullProperty(name);
      } else {
        json.writeName(name);
        json.writeNumber(value.stripTrailingZeros().toPlainString());
      }
    }

    private void string(String name, @Nullable String value) {
      if (value == null) {
        json.writeNullProperty(name);
      } else {
        json.writeStringProperty(name, value);
      }
    }

    private <T> void array(String name, List<T> items, java.util.function.Consumer<T> each) {
      json.writeArrayPropertyStart(name);
      items.forEach(each);
      json.writeEndArray();
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

  private static String direction(Direction direction) {
    return switch (direction) {
      case NONE -> "=";
      case UP -> "up";
      case DOWN -> "down";
    };
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(java.util.Locale.ROOT);
  }
}
