// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.uima;

import java.util.List;
import org.briefingviewer.bundle.wire.JsonLdTerms;
import tools.jackson.databind.node.ObjectNode;

/// The layers of a CAS, all of spans with features of words, as INCEpTION shows layers of one's
/// own. `data` of a thing is its JSON line, so that nothing is lost that no feature has.
enum CasLayers {
  ESTIMATE(
      "Estimate",
      List.of(
          "localId",
          "value",
          "value2",
          "unitKind",
          "unit",
          "bound",
          "direction",
          "scope",
          "asOf",
          "source",
          "review",
          "handling",
          "inWords",
          "data")),
  HEDGE("Hedge", List.of("estimate", "kind")),
  SOURCE("Source", List.of("estimate", "part", "index", "agent", "role")),
  TIE(
      "TieState",
      List.of(
          "localId",
          "index",
          "pair",
          "trend",
          "assessor",
          "hedged",
          "asOf",
          "review",
          "handling",
          "inWords",
          "data")),
  EVENT("Event", List.of("localId", "date", "review", "handling", "inWords", "data")),
  RULED_OUT("RuledOutTie", List.of("pair", "handling", "inWords", "data")),
  /// On the whole text and on each paragraph that has a mark of its own.
  HANDLING("Handling", List.of("marks"));

  private static final String SPAN = "uima.tcas.Annotation";
  private static final String WORDS = "uima.cas.String";

  private final String name;

  @SuppressWarnings("ImmutableEnumChecker") // it is List.of
  private final List<String> features;

  CasLayers(String name, List<String> features) {
    this.name = "webanno.custom." + name;
    this.features = features;
  }

  /// Returns the name of the type.
  String type() {
    return name;
  }

  /// Returns all types as a CAS in JSON declares them.
  static ObjectNode declared() {
    ObjectNode types = JsonLdTerms.object();
    for (CasLayers layer : values()) {
      ObjectNode type = types.putObject(layer.name);
      type.put("%NAME", layer.name).put("%SUPER_TYPE", SPAN);
      for (String feature : layer.features) {
        type.putObject(feature).put("%NAME", feature).put("%RANGE", WORDS);
      }
    }
    return types;
  }

  /// Returns all types as a type system in XML declares them.
  static String typeSystem() {
    StringBuilder out =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .append("<typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\">\n")
            .append("  <types>\n");
    for (CasLayers layer : values()) {
      out.append("    <typeDescription>\n      <name>").append(layer.name);
      out.append("</name>\n      <description/>\n      <supertypeName>").append(SPAN);
      out.append("</supertypeName>\n      <features>\n");
      for (String feature : layer.features) {
        out.append("        <featureDescription><name>").append(feature);
        out.append("</name><description/><rangeTypeName>").append(WORDS);
        out.append("</rangeTypeName></featureDescription>\n");
      }
      out.append("      </features>\n    </typeDescription>\n");
    }
    return out.append("  </types>\n</typeSystemDescription>\n").toString();
  }
}
