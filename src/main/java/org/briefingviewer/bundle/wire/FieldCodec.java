// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.TextSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// How a value of one type stands in JSON, both ways.
///
/// @param write makes a property's value
/// @param read reads the property of that name
public record FieldCodec<V>(Write<V> write, BiFunction<JsonFields, String, V> read) {
  /// Makes the value of a property.
  @FunctionalInterface
  public interface Write<V> {
    JsonNode of(V value);
  }

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  public static final FieldCodec<String> TEXT =
      new FieldCodec<>(NODES::stringNode, JsonFields::text);
  public static final FieldCodec<List<String>> TEXTS =
      new FieldCodec<>(FieldCodec::list, JsonFields::texts);
  public static final FieldCodec<Boolean> FLAG =
      new FieldCodec<>(NODES::booleanNode, JsonFields::flag);
  public static final FieldCodec<Integer> INTEGER =
      new FieldCodec<>(NODES::numberNode, JsonFields::integer);
  public static final FieldCodec<BigDecimal> NUMBER =
      new FieldCodec<>(NODES::numberNode, JsonFields::number);
  public static final FieldCodec<LocalDate> DAY =
      new FieldCodec<>(
          day -> NODES.stringNode(day.toString()),
          (in, name) -> in.there(name, in.dayOrNull(name)));
  public static final FieldCodec<PartialDate> DATE =
      new FieldCodec<>(
          date -> NODES.stringNode(date.iso()), (in, name) -> in.there(name, in.dateOrNull(name)));
  public static final FieldCodec<ActorPair> PAIR =
      new FieldCodec<>(pair -> TieWire.pair(NODES.arrayNode(), pair), TieWire::pair);
  public static final FieldCodec<List<EstimateId>> ESTIMATES = list(FieldCodec::estimate);

  /// A place in a text beside its words, in UTF-16 code units.
  public static final String PLACE = "place";

  public static final FieldCodec<TextSpan> SPAN =
      new FieldCodec<>(
          span -> NODES.arrayNode().add(span.start()).add(span.end()), FieldCodec::span);

  /// Returns that of an enum, whose constants are written as [JsonFields#wire(Enum)] gives them.
  public static <E extends Enum<E>> FieldCodec<E> choice(Class<E> type) {
    return new FieldCodec<>(
        constant -> NODES.stringNode(JsonFields.wire(constant)),
        (in, name) -> in.choice(name, type));
  }

  /// Returns that of a record, as an object of its own.
  public static <V> FieldCodec<V> object(RecordForm.Shape<V> shape) {
    return new FieldCodec<>(
        value -> RecordForm.write(value, shape),
        (in, name) -> RecordForm.read(in.child(name), shape));
  }

  /// Returns that of a list of records; a list that is missing is empty.
  public static <V> FieldCodec<List<V>> list(RecordForm.Shape<V> shape) {
    return new FieldCodec<>(
        values -> {
          ArrayNode list = NODES.arrayNode();
          for (V value : values) {
            RecordForm.write(list.addObject(), value, list.size() - 1, shape);
          }
          return list;
        },
        (in, name) -> {
          List<V> values = new ArrayList<>();
          for (JsonFields each : in.list(name)) {
            values.add(RecordForm.read(each, values.size(), shape));
          }
          return values;
        });
  }

  private static JsonNode list(List<String> words) {
    ArrayNode list = NODES.arrayNode();
    words.forEach(list::add);
    return list;
  }

  /// The form in which an estimate of a briefing is named.
  public static EstimateId estimate(RecordForm<EstimateId> form) {
    return new EstimateId(
        form.need("article", TEXT, EstimateId::articleId),
        form.need("estimate", TEXT, EstimateId::estimateId));
  }

  /// Writes a property.
  public void put(ObjectNode object, String name, V value) {
    object.set(name, write.of(value));
  }

  private static TextSpan span(JsonFields object, String name) {
    var _ = object.there(name, object.get(name));
    List<JsonNode> ends = object.elements(name);
    if (ends.size() != 2
        || !ends.getFirst().canConvertToInt()
        || !ends.getLast().canConvertToInt()
        || ends.getFirst().intValue() < 0
        || ends.getFirst().intValue() > ends.getLast().intValue()) {
      throw new MalformedJson(
          object.where() + "/" + name, "It is no pair of a beginning and an end in the text.");
    }
    return new TextSpan(ends.getFirst().intValue(), ends.getLast().intValue());
  }
}
