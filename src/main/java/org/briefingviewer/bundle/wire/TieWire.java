// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.RuledOutTie;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Tie states and events, without the places of their quotes, which are written by the caller.
public final class TieWire {
  public static final String ASSESSOR = "assessor";
  private static final String SIDE = "side";

  private TieWire() {}

  public static ObjectNode write(TieState state, AgentTable agents) {
    ObjectNode object = Terms.object().put("id", state.id());
    pair(object.putArray("pair"), state.pair());
    object.put("trend", Fields.wire(state.trend().written())).put("words", state.words());
    if (state.kind() == TieState.Kind.ACTION) {
      object.put("action", true);
    }
    if (state.assessor() != null) {
      object.set(ASSESSOR, agents.refer(state.assessor()));
    }
    if (state.side() != null) {
      object.put(SIDE, state.side());
    }
    object.put("basis", Fields.wire(state.basis()));
    if (state.asOf() != null) {
      object.put("asOf", state.asOf().iso());
    }
    object.put("hedged", state.hedged());
    if (state.stance() == TieState.Stance.AIM) {
      object.put("aim", true);
    }
    object.set("review", ReviewWire.write(state.review()));
    return object;
  }

  public static TieState read(Fields object, Agents agents, List<EvidenceQuote> evidence) {
    boolean action = object.has("action") && object.flag("action");
    boolean aim = object.has("aim") && object.flag("aim");
    return new TieState(
        object.text("id"),
        pair(object, "pair"),
        action ? Trend.UNSTATED : object.choice("trend", Trend.class),
        object.text("words"),
        object.has(ASSESSOR) ? agents.resolve(object, ASSESSOR) : null,
        object.has(SIDE) ? object.text(SIDE) : null,
        object.choice("basis", Basis.class),
        object.dateOrNull("asOf"),
        aim ? TieState.Stance.AIM : TieState.Stance.of(object.flag("hedged")),
        evidence,
        ReviewWire.read(object, "review"));
  }

  public static ObjectNode write(RuledOutTie ruled) {
    ObjectNode object = Terms.object();
    pair(object.putArray("pair"), ruled.pair());
    return object.put("by", ruled.by()).put("on", ruled.on().toString());
  }

  public static RuledOutTie readRuledOut(Fields object) {
    LocalDate on = object.dayOrNull("on");
    if (on == null) {
      throw new Malformed(object.where(), "It does not say when the tie was ruled out.");
    }
    return new RuledOutTie(pair(object, "pair"), object.text("by"), on);
  }

  public static ObjectNode write(Event event) {
    ObjectNode object =
        Terms.object()
            .put("id", event.id())
            .put("date", event.date().iso())
            .put("basis", Fields.wire(event.basis()));
    ArrayNode ties = object.putArray("ties");
    event.ties().forEach(pair -> pair(ties.addArray(), pair));
    ReviewWire.unlessProposed(object, "review", event.review());
    return object;
  }

  public static Event read(Fields object, EvidenceQuote quote) {
    @Nullable PartialDate date = object.dateOrNull("date");
    if (date == null) {
      throw new Malformed(object.where(), "The property date is missing.");
    }
    List<ActorPair> ties = new ArrayList<>();
    for (JsonNode pair : object.elements("ties")) {
      ties.add(pair(object.where() + "/ties/" + ties.size(), pair));
    }
    return new Event(
        object.text("id"),
        date,
        object.choice("basis", Basis.class),
        quote,
        ties,
        ReviewWire.read(object, "review"));
  }

  public static void pair(ArrayNode array, ActorPair pair) {
    array.add(pair.first()).add(pair.second());
  }

  public static ActorPair pair(Fields object, String name) {
    JsonNode pair = object.get(name);
    if (pair == null) {
      throw new Malformed(object.where(), "The property " + name + " is missing.");
    }
    return pair(object.where() + "/" + name, pair);
  }

  private static ActorPair pair(String where, JsonNode pair) {
    if (pair.size() != 2 || !pair.path(0).isString() || !pair.path(1).isString()) {
      throw new Malformed(where, "It is not a pair of two actors.");
    }
    return new ActorPair(pair.path(0).stringValue(), pair.path(1).stringValue());
  }
}
