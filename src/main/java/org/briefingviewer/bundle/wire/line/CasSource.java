// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.line;

import org.briefingviewer.model.Agent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the feature `source` of an estimate makes of its chain.
final class CasSource {
  static final String CHAIN = "chain";

  private CasSource() {}

  /// Another name in the feature is another agent in the place of the one that had it.
  ///
  /// @param name what the feature says, or null
  static void put(ObjectNode line, ArrayNode chain, @Nullable String name) {
    String before = line.path("source").asString("");
    if (name == null || name.equals(before)) {
      return;
    }
    for (JsonNode place : chain) {
      boolean named = place.path("agent").asString("").equals(before) && !before.isEmpty();
      boolean gap = before.isEmpty() && place.path("gap").asString("").equals("source_not_stated");
      if (named || gap) {
        ObjectNode link = (ObjectNode) place;
        link.remove("gap");
        link.put("agent", name).put("agentId", Agent.slug(name)).put("agentKind", "body");
        link.put("basis", "stated");
        if (!link.has("role") || link.path("role").isNull()) {
          link.put("role", "estimator");
        }
        return;
      }
    }
    chain
        .addObject()
        .put("agent", name)
        .put("agentId", Agent.slug(name))
        .put("agentKind", "body")
        .put("role", "estimator")
        .put("basis", "stated");
  }
}
