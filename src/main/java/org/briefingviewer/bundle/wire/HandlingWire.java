// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import org.briefingviewer.model.HandlingMark;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A handling mark: `text` as shown, `scheme` where it is known. The same on a bundle and on a
/// paragraph.
public final class HandlingWire {
  private HandlingWire() {}

  public static void write(ObjectNode to, String name, @Nullable HandlingMark mark) {
    if (mark != null) {
      ObjectNode object = to.putObject(name).put("text", mark.text());
      if (mark.scheme() != null) {
        object.put("scheme", mark.scheme());
      }
    }
  }

  public static @Nullable HandlingMark read(Fields from, String name) {
    Fields mark = from.childOrNull(name);
    return mark == null ? null : new HandlingMark(mark.text("text"), mark.textOrNull("scheme"));
  }
}
