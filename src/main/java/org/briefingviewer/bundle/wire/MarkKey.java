// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// What a mark is about: a part of an estimate, a tie state or an event.
///
/// @param owner the id of the estimate, tie state or event
/// @param index which of several parts of the same name, from 0
public record MarkKey(MarkKind kind, String owner, Part part, int index) {
  public enum MarkKind {
    ESTIMATE("bv:Estimate"),
    TIE_STATE("bv:TieState"),
    EVENT("bv:Event");

    private final String type;

    MarkKind(String type) {
      this.type = type;
    }
  }

  public enum Part {
    /// The number and its unit; the words that tell an event.
    WHOLE("whole", "identifying"),
    HEDGE("hedge", "classifying"),
    SOURCE("source", "linking"),
    CUE("cue", "classifying"),
    ALSO_SAID("alsoSaid", "describing"),
    EVIDENCE("evidence", "linking");

    private final String wire;
    private final String motivation;

    Part(String wire, String motivation) {
      this.wire = wire;
      this.motivation = motivation;
    }
  }

  // Written out, as every reading of an article asks: decisions/text-first.md.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MarkKey key
        && index == key.index
        && kind == key.kind
        && part == key.part
        && owner.equals(key.owner);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * owner.hashCode() + part.wire.hashCode()) + index;
  }

  static MarkKey whole(MarkKind kind, String owner) {
    return new MarkKey(kind, owner, Part.WHOLE, 0);
  }

  MarkKey part(Part other, int at) {
    return new MarkKey(kind, owner, other, at);
  }

  /// Returns the id by which the mark is listed: the owner's for the whole, else
  /// `owner/part/index`.
  String markId() {
    return part == Part.WHOLE ? owner : owner + "/" + part.wire + "/" + index;
  }

  String motivation() {
    return part.motivation;
  }

  /// Returns the annotation's id, an IRI relative to its page.
  String iri() {
    String base = "#" + JsonFields.wire(kind) + "/" + encoded(owner);
    return part == Part.WHOLE ? base : base + "/" + part.wire + "/" + index;
  }

  void writeBody(ObjectNode body, String articleId) {
    body.put("id", "../knowledge/estimates/" + encoded(articleId) + ".json#" + encoded(owner));
    body.put("type", kind.type);
    body.put("bv:part", part.wire);
    if (part != Part.WHOLE) {
      body.put("bv:index", index);
    }
  }

  static MarkKey readBody(JsonFields body) {
    String id = body.text("id");
    int hash = id.indexOf('#');
    if (hash < 0) {
      throw new MalformedJson(body.where() + "/id", "It names nothing in knowledge/estimates.");
    }
    String owner = decoded(body.where() + "/id", id.substring(hash + 1));
    int index = body.has("bv:index") ? body.integer("bv:index") : 0;
    return new MarkKey(kind(body), owner, part(body), index);
  }

  private static MarkKind kind(JsonFields body) {
    String type = body.text("type");
    for (MarkKind kind : MarkKind.values()) {
      if (kind.type.equals(type)) {
        return kind;
      }
    }
    throw new MalformedJson(
        body.where() + "/type", "It is none of bv:Estimate, bv:TieState, bv:Event.");
  }

  private static Part part(JsonFields body) {
    String name = body.has("bv:part") ? body.text("bv:part") : Part.WHOLE.wire;
    for (Part part : Part.values()) {
      if (part.wire.equals(name)) {
        return part;
      }
    }
    throw new MalformedJson(
        body.where() + "/bv:part", "There is no part " + name.toLowerCase(Locale.ROOT) + ".");
  }

  static String encoded(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String decoded(String where, String id) {
    try {
      return URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new MalformedJson(where, "What follows # is not percent-encoded.");
    }
  }
}
