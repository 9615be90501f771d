// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.line;

import org.briefingviewer.bundle.wire.MalformedJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the line that went out with a span must be to be gone on with: a program or a person may
/// have had it in hand since.
///
/// @param file the CAS, as it is named to a person
record CasShape(String file) {
  /// Returns where a line or a span stands, by the id that it has there.
  String where(JsonNode node) {
    String id = node.path("id").asString("");
    return file + ", " + (id.isEmpty() ? node.path("%ID").asString() : id);
  }

  /// Returns the unit of a figure.
  ///
  /// @throws MalformedJson when there is none
  ObjectNode unit(ObjectNode line) {
    if (line.path("unit") instanceof ObjectNode unit) {
      return unit;
    }
    throw new MalformedJson(where(line), "Its line has no unit.");
  }

  /// Returns a list of objects, made where there is none.
  ///
  /// @throws MalformedJson when something else has its name
  ArrayNode objects(ObjectNode line, String name) {
    if (!line.has(name)) {
      return line.putArray(name);
    }
    if (line.path(name) instanceof ArrayNode list
        && list.valueStream().allMatch(JsonNode::isObject)) {
      return list;
    }
    throw new MalformedJson(where(line), "Its " + name + " are no list of objects.");
  }
}
