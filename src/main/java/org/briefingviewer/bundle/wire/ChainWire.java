// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.util.EnumMap;
import java.util.Map;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.EstimateField;
import org.briefingviewer.model.FieldDoubts;
import org.briefingviewer.model.SourceDoubt;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// One place of an attribution chain as a PROV-O qualified attribution with a DCAT role; a gap says
/// what is missing instead of an agent. Nearest to the reader first.
public final class ChainWire {
  public static final String LIST = "prov:qualifiedAttribution";
  public static final String AGENT = "prov:agent";

  /// That the program is not sure of the source; with the agent who may be it instead, if any.
  private static final String DOUBT = "bv:sourceUnsure";

  /// How likely each field of an estimate is wrong.
  private static final String DOUBTS = "bv:doubts";

  private ChainWire() {}

  public static ObjectNode write(ChainElement element, AgentTable agents) {
    ObjectNode object = Terms.object().put("@type", "prov:Attribution");
    switch (element) {
      case ChainLink link -> {
        object.set(AGENT, agents.refer(link.agent()));
        object.put("bv:basis", Fields.wire(link.basis()));
      }
      case ChainGap gap -> object.put("bv:gap", Fields.wire(gap.kind()));
    }
    return object.put("dcat:hadRole", "bv:" + Fields.wire(element.role()));
  }

  /// Reads a link or gap; the places of a link's words are given, since they stand elsewhere.
  public static ChainElement read(
      Fields object, Agents agents, @Nullable TextSpan mention, @Nullable TextSpan cue) {
    AgentRole role = role(object);
    return object.has("bv:gap")
        ? new ChainGap(role, object.choice("bv:gap", ChainGap.Kind.class))
        : new ChainLink(
            agents.resolve(object, AGENT),
            role,
            object.choice("bv:basis", Basis.class),
            mention,
            cue);
  }

  public static void writeDoubt(ObjectNode claim, @Nullable SourceDoubt doubt, AgentTable agents) {
    if (doubt != null) {
      ObjectNode object = claim.putObject(DOUBT);
      if (doubt.runnerUp() != null) {
        object.set(AGENT, agents.refer(doubt.runnerUp()));
      }
    }
  }

  public static @Nullable SourceDoubt readDoubt(Fields claim, Agents agents) {
    Fields doubt = claim.childOrNull(DOUBT);
    if (doubt == null) {
      return null;
    }
    return new SourceDoubt(doubt.has(AGENT) ? agents.resolve(doubt, AGENT) : null);
  }

  /// Writes how likely fields of an estimate are wrong.
  public static void write(ObjectNode claim, FieldDoubts doubts) {
    if (!doubts.byField().isEmpty()) {
      ObjectNode object = claim.putObject(DOUBTS);
      doubts.byField().forEach((field, wrong) -> object.put(Fields.wire(field), wrong));
    }
  }

  /// Reads the same; older files have none.
  public static FieldDoubts doubts(Fields claim) {
    Fields object = claim.childOrNull(DOUBTS);
    Map<EstimateField, Double> wrong = new EnumMap<>(EstimateField.class);
    for (EstimateField field : EstimateField.values()) {
      if (object != null && object.has(Fields.wire(field))) {
        wrong.put(field, object.number(Fields.wire(field)).doubleValue());
      }
    }
    try {
      return new FieldDoubts(wrong);
    } catch (IllegalArgumentException e) {
      throw Malformed.of(claim.where(), e);
    }
  }

  private static AgentRole role(Fields object) {
    String role = object.text("dcat:hadRole");
    for (AgentRole known : AgentRole.values()) {
      if (role.equals("bv:" + Fields.wire(known))) {
        return known;
      }
    }
    throw new Malformed(object.where() + "/dcat:hadRole", "There is no role \"" + role + "\".");
  }
}
