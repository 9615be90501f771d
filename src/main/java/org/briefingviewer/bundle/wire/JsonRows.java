// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// How a long list gets into a file that is being written.
public enum JsonRows {
  /// As a tree, which can be compared and merged.
  TREE {
    @Override
    JsonNode list(Source rows) {
      ArrayNode list = JsonNodeFactory.instance.arrayNode();
      rows.rows().forEach(list::add);
      return list;
    }
  },
  /// Made row by row while it is printed, so that no more than one is ever there.
  PRINTED {
    @Override
    JsonNode list(Source rows) {
      return JsonNodeFactory.instance.pojoNode(rows);
    }
  };

  /// Makes the rows, each time anew.
  @FunctionalInterface
  interface Source {
    Stream<? extends JsonNode> rows();
  }

  abstract JsonNode list(Source rows);

  final void put(ObjectNode holder, String name, Source rows) {
    holder.set(name, list(rows));
  }
}
