// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Where the files' words come from: JSON-LD contexts. Ours have the prefix `bv:` beside a
/// standard's, and none in files that are wholly ours.
public final class JsonLdTerms {
  public static final String OURS = "urn:briefing:terms:";

  private JsonLdTerms() {}

  public static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /// Adds words where there are any.
  public static void put(ObjectNode object, String name, @Nullable String words) {
    if (words != null) {
      object.put(name, words);
    }
  }

  /// Begins a file whose plain words are schema.org's.
  public static ObjectNode schemaOrg() {
    ObjectNode file = object();
    file.putObject("@context")
        .put("@vocab", "https://schema.org/")
        .put("prov", "http://www.w3.org/ns/prov#")
        .put("dcat", "http://www.w3.org/ns/dcat#")
        .put("bv", OURS);
    return file;
  }

  /// Begins a file or object whose plain words are ours.
  public static ObjectNode ours() {
    ObjectNode file = object();
    file.putObject("@context").put("@vocab", OURS);
    return file;
  }
}
