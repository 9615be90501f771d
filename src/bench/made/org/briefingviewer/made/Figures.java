// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChainGap.GapKind;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;

/// Writes sentences that give a figure, each in the way of its place.
///
/// @param number the article's
record Figures(Writing out, Random random, int number) {
  private static final Unit TONS = new Unit(UnitKind.MEASURE, "tonne");

  private static final Unit BARRELS = new Unit(UnitKind.MEASURE, "barrel");
  private static final int MORE_SENTENCES = 3;

  /// Writes a paragraph that begins with the sentence of a place and gives no other figure.
  void first(int place) {
    out.paragraph();
    write(place);
    for (int more = 0; more < MORE_SENTENCES; more++) {
      out.add(" " + Words.plain(random));
    }
  }

  /// Writes the sentence of a place, from 0; after the last kind the first comes again.
  void write(int place) {
    switch (place % Answers.ESTIMATES_EACH) {
      case 0 -> unsourced();
      case 1 -> estimated();
      case 2 -> cited();
      case 3 -> money();
      case 4 -> inspected();
      default -> put(place < Answers.ESTIMATES_EACH);
    }
    out.estimate();
  }

  private void unsourced() {
    long barrels = amount();
    out.figure("About", Bound.APPROXIMATELY, grouped(barrels) + " barrels", barrels, BARRELS);
    out.add(" were left in the open.");
    out.gap(AgentRole.ESTIMATOR, GapKind.SOURCE_NOT_STATED);
  }

  private void estimated() {
    String body = Words.any(random, Words.BODIES);
    TextSpan mention = out.add("The " + body);
    out.add(" ");
    TextSpan cue = out.add("estimated");
    out.add(" that ");
    long tonnes = amount();
    about(grouped(tonnes) + " tonnes", tonnes, TONS);
    out.add(" of " + Words.any(random, Words.LOADS) + " crossed the bridge.");
    out.link(Agent.named(body, AgentKind.BODY), AgentRole.ESTIMATOR, mention, cue);
    noEvidence();
  }

  private void cited() {
    String group = Words.any(random, Words.GROUPS);
    TextSpan mention = out.add(group);
    out.add(" ");
    TextSpan cue = out.add("said");
    out.add(" ");
    long workers = amount();
    out.figure("at least", Bound.AT_LEAST, grouped(workers) + " workers", workers, count("worker"));
    out.add(" were sent to the sidings, ");
    TextSpan citing = out.add("citing");
    out.add(" ");
    TextSpan records = out.add(Words.RECORDS);
    out.add(".");
    out.link(Agent.named(group, AgentKind.BODY), AgentRole.ESTIMATOR, mention, cue);
    out.gap(AgentRole.ESTIMATOR, GapKind.NOT_NAMED);
    out.link(Agent.named(Words.RECORDS, AgentKind.INSTRUMENT), AgentRole.EVIDENCE, records, citing);
  }

  private void money() {
    out.add("Trade volume reached ");
    long millions = 10L + random.nextInt(900);
    about("$" + millions + " million", millions * 1_000_000, new Unit(UnitKind.CURRENCY, "USD"));
    out.add(", ");
    TextSpan cue = out.add("according to");
    out.add(" ");
    TextSpan mention = out.add("the " + Words.MINISTRY);
    out.add(".");
    out.link(Agent.named(Words.MINISTRY, AgentKind.BODY), AgentRole.ESTIMATOR, mention, cue);
    noEvidence();
  }

  private void inspected() {
    TextSpan cue = out.add("According to");
    out.add(" ");
    String name = Words.inspector(number);
    TextSpan mention = out.add("inspector " + name);
    out.add(", ");
    long containers = amount();
    about(grouped(containers) + " containers", containers, count("container"));
    out.add(" were never opened.");
    out.link(Agent.named(name, AgentKind.PERSON), AgentRole.ESTIMATOR, mention, cue);
    noEvidence();
  }

  /// @param asked whether this is the place of the figure whose hits are known
  private void put(boolean asked) {
    String body = Words.any(random, Words.BODIES);
    TextSpan mention = out.add("The " + body);
    out.add(" ");
    TextSpan cue = out.add("put");
    out.add(" the total at ");
    boolean known = asked && Answers.falls(number, Answers.FIGURE_EVERY);
    long tonnes = known ? 777_000 : 1_000L * (1 + random.nextInt(700));
    about(grouped(tonnes) + " tonnes", tonnes, TONS);
    out.add(".");
    out.link(Agent.named(body, AgentKind.BODY), AgentRole.ESTIMATOR, mention, cue);
    noEvidence();
  }

  private void about(String written, long value, Unit unit) {
    String hedge = Words.any(random, Words.HEDGES);
    out.figure(hedge, Bound.APPROXIMATELY, written, value, unit);
  }

  private void noEvidence() {
    out.gap(AgentRole.EVIDENCE, GapKind.EVIDENCE_NOT_STATED);
  }

  private static Unit count(String noun) {
    return new Unit(UnitKind.COUNT, noun);
  }

  private long amount() {
    return 100 + 10L * random.nextInt(900);
  }

  private static String grouped(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /// Returns every agent that any sentence but that of the inspectors names.
  static List<Agent> agents() {
    List<Agent> agents = new ArrayList<>();
    Words.BODIES.forEach(name -> agents.add(Agent.named(name, AgentKind.BODY)));
    Words.GROUPS.forEach(name -> agents.add(Agent.named(name, AgentKind.BODY)));
    agents.add(Agent.named(Words.MINISTRY, AgentKind.BODY));
    agents.add(Agent.named(Words.RECORDS, AgentKind.INSTRUMENT));
    return agents;
  }
}
