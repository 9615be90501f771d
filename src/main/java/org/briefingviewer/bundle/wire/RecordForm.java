// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A record in a JSON object, gone through field by field in one order for both ways: where there
/// is a record each field is written, else it is read. A [Shape] makes the record of what its
/// fields return, so that a component without a field does not compile, and what is written can be
/// read. Nothing of it is looked up by reflection.
///
/// @param <T> the record
public final class RecordForm<T> {
  /// The fields of a record, in the order in which they are written.
  @FunctionalInterface
  public interface Shape<T> {
    /// Goes through the fields.
    ///
    /// @return the record that they make
    T through(RecordForm<T> form);
  }

  private final JsonFields fields;
  private final @Nullable T record;
  private final int index;

  private RecordForm(JsonFields fields, @Nullable T record, int index) {
    this.fields = fields;
    this.record = record;
    this.index = index;
  }

  /// Returns a record as an object.
  public static <T> ObjectNode write(T record, Shape<T> shape) {
    return write(JsonLdTerms.object(), record, 0, shape);
  }

  /// Adds a record's fields to an object.
  public static <T> ObjectNode write(ObjectNode object, T record, Shape<T> shape) {
    return write(object, record, 0, shape);
  }

  static <T> ObjectNode write(ObjectNode object, T record, int index, Shape<T> shape) {
    shape.through(new RecordForm<>(new JsonFields("", object), record, index));
    return object;
  }

  /// Reads a record.
  ///
  /// @throws MalformedJson when it is none, naming the place
  public static <T> T read(JsonFields object, Shape<T> shape) {
    return read(object, 0, shape);
  }

  static <T> T read(JsonFields object, int index, Shape<T> shape) {
    return shape.through(new RecordForm<>(object, null, index));
  }

  /// Returns the record that is written, or null where one is read.
  public @Nullable T written() {
    return record;
  }

  /// Returns the record that is written; only for what never reads.
  T record() {
    return Objects.requireNonNull(record);
  }

  /// Returns the object that is written into.
  ObjectNode object() {
    return (ObjectNode) fields.node();
  }

  /// Returns the object that is read, or written into.
  public JsonFields fields() {
    return fields;
  }

  /// Returns which of a list it is, from 0.
  int index() {
    return index;
  }

  /// Returns the form of a part of the record whose fields stand in the same object.
  public <V> RecordForm<V> part(Function<T, ? extends @Nullable V> get) {
    return new RecordForm<>(fields, record == null ? null : get.apply(record), index);
  }

  /// Writes what every such object says, and nobody reads.
  public void constant(String name, String value) {
    if (record != null) {
      object().put(name, value);
    }
  }

  /// Tells whether what is read has a flag set, for a field that it leaves without a meaning.
  boolean reads(String flag) {
    return record == null && fields.node().path(flag).asBoolean(false);
  }

  /// A field that is never missing; what a file leaves out, its codec knows.
  public <V> V need(String name, FieldCodec<V> codec, Function<T, V> get) {
    if (record == null) {
      return codec.read().apply(fields, name);
    }
    V value = get.apply(record);
    codec.put(object(), name, value);
    return value;
  }

  /// A day that is never missing.
  ///
  /// @param missing what is told where it is, one sentence
  public LocalDate day(String name, Function<T, LocalDate> get, String missing) {
    if (record == null && !fields.has(name)) {
      throw new MalformedJson(fields.where(), missing);
    }
    return need(name, FieldCodec.DAY, get);
  }

  /// A field that is left out where it is null.
  public <V> @Nullable V may(
      String name, FieldCodec<V> codec, Function<T, ? extends @Nullable V> get) {
    if (record == null) {
      return fields.has(name) ? codec.read().apply(fields, name) : null;
    }
    V value = get.apply(record);
    if (value != null) {
      codec.put(object(), name, value);
    }
    return value;
  }

  /// A field that is left out where it is `otherwise`.
  public <V> V or(String name, FieldCodec<V> codec, V otherwise, Function<T, V> get) {
    boolean there = record == null ? fields.has(name) : !otherwise.equals(get.apply(record));
    return there ? need(name, codec, get) : otherwise;
  }

  /// A field that is always written; what is read takes `otherwise` where it is missing.
  public <V> V known(String name, FieldCodec<V> codec, V otherwise, Function<T, V> get) {
    return record == null && !fields.has(name) ? otherwise : need(name, codec, get);
  }
}
