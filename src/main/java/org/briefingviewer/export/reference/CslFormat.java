// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.reference;

import java.nio.charset.StandardCharsets;
import org.briefingviewer.bundle.wire.JsonPrinter;
import org.briefingviewer.bundle.wire.ReferencesWire;
import tools.jackson.databind.node.ObjectNode;

/// Writes CSL-JSON 1.0.2.
public final class CslFormat implements ReferenceFormat {
  @Override
  public String id() {
    return "csl";
  }

  @Override
  public String ending() {
    return "json";
  }

  @Override
  public String opening() {
    return "[\n";
  }

  @Override
  public String between() {
    return ",\n";
  }

  @Override
  public String item(CitedItem item) {
    ObjectNode node = ReferencesWire.item(item.work());
    node.put("id", item.key());
    node.put("citation-key", item.key());
    String container = item.container();
    if (container != null) {
      node.put("container-title", container);
    }
    if (item.publisherBeside() == null) {
      node.remove("publisher");
    }
    if (item.language() != null) {
      node.put("language", item.language());
    }
    if (!item.marks().isEmpty()) {
      node.put("keyword", String.join(", ", item.keywords()));
    }
    node.put("note", String.join("\n", item.note()));
    return new String(JsonPrinter.bytes(node), StandardCharsets.UTF_8).strip();
  }

  @Override
  public String closing() {
    return "\n]\n";
  }
}
