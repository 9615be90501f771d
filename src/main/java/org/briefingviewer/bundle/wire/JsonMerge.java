// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Carries over from an old JSON file what this program does not know.
///
/// Three trees are compared: the old file, the same content written anew by this program, and the
/// new content. What stands in the old file and not in its rewriting is unknown, and kept; what
/// stands in both and not in the new content was taken out on purpose.
public final class JsonMerge {
  private JsonMerge() {}

  /// Returns `fresh` with the unknown parts of `old`; `fresh` itself is changed.
  ///
  /// @param known what this program writes for the content of `old`
  public static JsonNode merge(JsonNode old, @Nullable JsonNode known, JsonNode fresh) {
    if (known == null) {
      return fresh;
    }
    if (old instanceof ObjectNode from && fresh instanceof ObjectNode to && known.isObject()) {
      objects(from, known, to);
    } else if (old.isArray() && known.isArray() && fresh instanceof ArrayNode to) {
      arrays(old, known, to);
    }
    return fresh;
  }

  private static void objects(ObjectNode old, JsonNode known, ObjectNode fresh) {
    for (Map.Entry<String, JsonNode> property : old.properties()) {
      String name = property.getKey();
      JsonNode now = fresh.get(name);
      if (now != null) {
        fresh.set(name, merge(property.getValue(), known.get(name), now));
      } else if (!known.has(name)) {
        fresh.set(name, property.getValue());
      }
    }
  }

  private static void arrays(JsonNode old, JsonNode known, ArrayNode fresh) {
    Map<String, JsonNode> oldById = byIdentity(old);
    Map<String, JsonNode> knownById = byIdentity(known);
    Map<String, JsonNode> freshById = byIdentity(fresh);
    boolean named =
        oldById.size() == old.size()
            && knownById.size() == known.size()
            && freshById.size() == fresh.size();
    if (!named) {
      inOrder(old, known, fresh);
      return;
    }
    oldById.forEach(
        (identity, element) -> {
          JsonNode now = freshById.get(identity);
          if (now != null) {
            merge(element, knownById.get(identity), now);
            keepName(element, now);
          } else if (!knownById.containsKey(identity)) {
            fresh.add(element);
          }
        });
  }

  /// Merges elements without identity by their place, when the known ones are as many as before.
  private static void inOrder(JsonNode old, JsonNode known, ArrayNode fresh) {
    if (known.size() != fresh.size() || old.size() < known.size()) {
      return;
    }
    for (int i = 0; i < old.size(); i++) {
      if (i < fresh.size()) {
        merge(old.get(i), known.get(i), fresh.get(i));
      } else {
        fresh.add(old.get(i));
      }
    }
  }

  /// Keeps the id that another program gave an annotation: it may be referred to elsewhere.
  private static void keepName(JsonNode old, JsonNode fresh) {
    if (fresh instanceof ObjectNode object && old.has("body") && old.has("id")) {
      object.set("id", old.get("id"));
    }
  }

  private static Map<String, JsonNode> byIdentity(JsonNode array) {
    Map<String, JsonNode> found = new LinkedHashMap<>();
    for (JsonNode element : array) {
      String identity = identity(element);
      if (identity != null) {
        found.put(identity, element);
      }
    }
    return found;
  }

  private static @Nullable String identity(JsonNode element) {
    if (element.path("body").isObject()) {
      try {
        return MarkKey.readBody(new JsonFields("", element.path("body"))).toString();
      } catch (IllegalArgumentException e) {
        // a mark that is not ours goes by its own id
      }
    }
    for (String name : new String[] {"id", "path"}) {
      if (element.path(name).isString()) {
        return element.path(name).stringValue();
      }
    }
    return null;
  }
}
