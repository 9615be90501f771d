// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import static org.briefingviewer.bundle.wire.FieldCodec.TEXT;

import org.briefingviewer.model.HandlingMark;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A handling mark: `text` as shown, `scheme` where it is known. The same on a bundle and on a
/// paragraph.
public final class HandlingWire {
  /// A mark as a property.
  public static final FieldCodec<HandlingMark> HANDLING =
      FieldCodec.object(
          form ->
              new HandlingMark(
                  form.need("text", TEXT, HandlingMark::text),
                  form.may("scheme", TEXT, HandlingMark::scheme)));

  private HandlingWire() {}

  public static void write(ObjectNode to, String name, @Nullable HandlingMark mark) {
    if (mark != null) {
      HANDLING.put(to, name, mark);
    }
  }

  public static @Nullable HandlingMark read(JsonFields from, String name) {
    return from.has(name) ? HANDLING.read().apply(from, name) : null;
  }
}
