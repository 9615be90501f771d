// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import static org.briefingviewer.bundle.wire.FieldCodec.DATE;
import static org.briefingviewer.bundle.wire.FieldCodec.FLAG;
import static org.briefingviewer.bundle.wire.FieldCodec.PAIR;
import static org.briefingviewer.bundle.wire.FieldCodec.TEXT;
import static org.briefingviewer.bundle.wire.ReviewWire.REVIEW;

import java.util.List;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.RuledOutTie;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.TieState.Stance;
import org.briefingviewer.model.TieState.TieStateKind;
import org.briefingviewer.model.Trend;
import org.briefingviewer.model.treaty.TreatyAction;
import org.briefingviewer.model.treaty.TreatyStep;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Tie states and events, without the places of their quotes, which are written by the caller.
public final class TieWire {
  public static final String ASSESSOR = "assessor";

  /// What of a treaty an event is.
  public static final String STEP = "treatyStep";

  static final FieldCodec<Basis> BASIS = FieldCodec.choice(Basis.class);
  private static final FieldCodec<Trend> TREND = FieldCodec.choice(Trend.class);
  private static final FieldCodec<List<ActorPair>> TIES =
      new FieldCodec<>(TieWire::pairs, TieWire::pairs);

  private static final FieldCodec<TreatyAction> ACTION = FieldCodec.choice(TreatyAction.class);
  private static final FieldCodec<TreatyStep> TREATY_STEP = FieldCodec.object(TieWire::step);

  private TieWire() {}

  public static ObjectNode write(TieState state, WireAgents agents) {
    return RecordForm.write(state, form -> state(form, agents, state.evidence()));
  }

  public static TieState read(JsonFields object, WireAgents agents, List<EvidenceQuote> evidence) {
    return RecordForm.read(object, form -> state(form, agents, evidence));
  }

  private static TieState state(
      RecordForm<TieState> form, WireAgents agents, List<EvidenceQuote> evidence) {
    String id = form.need("id", TEXT, TieState::id);
    ActorPair pair = form.need("pair", PAIR, TieState::pair);
    Trend trend =
        form.reads("action")
            ? Trend.UNSTATED
            : form.need("trend", TREND, state -> state.trend().written());
    String words = form.need("words", TEXT, TieState::words);
    boolean action = form.or("action", FLAG, false, state -> state.kind() == TieStateKind.ACTION);
    Agent assessor = form.may(ASSESSOR, agents.codec(), TieState::assessor);
    String side = form.may("side", TEXT, TieState::side);
    Basis basis = form.need("basis", BASIS, TieState::basis);
    PartialDate asOf = form.may("asOf", DATE, TieState::asOf);
    boolean hedged = form.reads("aim") || form.need("hedged", FLAG, TieState::hedged);
    boolean aim = form.or("aim", FLAG, false, state -> state.stance() == Stance.AIM);
    return new TieState(
        id,
        pair,
        action ? Trend.UNSTATED : trend,
        words,
        assessor,
        side,
        basis,
        asOf,
        aim ? Stance.AIM : Stance.of(hedged),
        evidence,
        form.known("review", REVIEW, Review.PROPOSED, TieState::review));
  }

  public static ObjectNode write(Event event, WireAgents agents) {
    return RecordForm.write(event, form -> event(form, agents, event.quote()));
  }

  public static Event read(JsonFields object, WireAgents agents, EvidenceQuote quote) {
    return RecordForm.read(object, form -> event(form, agents, quote));
  }

  private static Event event(RecordForm<Event> form, WireAgents agents, EvidenceQuote quote) {
    return new Event(
        form.need("id", TEXT, Event::id),
        form.need("date", DATE, Event::date),
        form.need("basis", BASIS, Event::basis),
        quote,
        form.need("ties", TIES, Event::ties),
        form.may(ASSESSOR, agents.codec(), Event::assessor),
        form.may(STEP, TREATY_STEP, Event::step),
        form.or("review", REVIEW, Review.PROPOSED, Event::review));
  }

  private static TreatyStep step(RecordForm<TreatyStep> form) {
    return new TreatyStep(
        form.need("treaty", TEXT, TreatyStep::treaty),
        form.need("action", ACTION, TreatyStep::action),
        form.may("party", TEXT, TreatyStep::party));
  }

  /// The form of a person's decision that an article does not speak of a tie.
  public static RuledOutTie ruledOut(RecordForm<RuledOutTie> form) {
    return new RuledOutTie(
        form.need("pair", PAIR, RuledOutTie::pair),
        form.need("by", TEXT, RuledOutTie::by),
        form.day("on", RuledOutTie::on, "It does not say when the tie was ruled out."));
  }

  public static ArrayNode pair(ArrayNode array, ActorPair pair) {
    return array.add(pair.first()).add(pair.second());
  }

  public static ActorPair pair(JsonFields object, String name) {
    return pair(object.where() + "/" + name, object.there(name, object.get(name)));
  }

  private static ActorPair pair(String where, JsonNode pair) {
    if (pair.size() != 2 || !pair.path(0).isString() || !pair.path(1).isString()) {
      throw new MalformedJson(where, "It is not a pair of two actors.");
    }
    return new ActorPair(pair.path(0).stringValue(), pair.path(1).stringValue());
  }

  private static ArrayNode pairs(List<ActorPair> pairs) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    pairs.forEach(pair -> pair(list.addArray(), pair));
    return list;
  }

  private static List<ActorPair> pairs(JsonFields object, String name) {
    int[] at = {0};
    return object.elements(name).stream()
        .map(pair -> pair(object.where() + "/" + name + "/" + at[0]++, pair))
        .toList();
  }
}
