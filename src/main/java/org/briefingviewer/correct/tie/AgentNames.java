// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.correct.tie;

import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Alias;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.letters.NormalText;
import org.jspecify.annotations.Nullable;

/// The agents that are known where one is to be named, those of the article first.
public record AgentNames(List<Agent> agents) {
  public AgentNames {
    agents = List.copyOf(agents);
  }

  /// Gathers whom an article names, and whom the briefing knows.
  ///
  /// @param known null while the briefing is not whole
  public static AgentNames of(Findings here, @Nullable Knowledge known) {
    Map<List<Object>, Agent> all = new LinkedHashMap<>();
    Stream<Agent> links =
        here.claims().stream().flatMap(c -> c.chain().links().stream()).map(link -> link.agent());
    Stream<Agent> others = known == null ? Stream.empty() : known.agents().stream();
    Stream.of(here.assessors().stream(), links, others)
        .flatMap(agents -> agents)
        .filter(Objects::nonNull)
        .forEach(agent -> all.putIfAbsent(List.of(agent.id(), agent.name()), agent));
    return new AgentNames(List.copyOf(all.values()));
  }

  /// Returns the agent of a name or of another spelling of it, or null when none is known.
  public @Nullable Agent agent(String name) {
    String folded = folded(name);
    return agents.stream()
        .filter(agent -> folded(agent.name()).equals(folded))
        .findFirst()
        .or(() -> agents.stream().filter(agent -> spelt(agent, folded)).findFirst())
        .orElse(null);
  }

  private static boolean spelt(Agent agent, String folded) {
    return spellings(agent).anyMatch(folded::equals);
  }

  private static Stream<String> spellings(Agent agent) {
    return Stream.concat(Stream.of(agent.name()), agent.aliases().stream().map(Alias::name))
        .map(AgentNames::folded);
  }

  /// Returns whether what is typed stands in a name of an agent, in whichever spelling.
  public static boolean named(Agent agent, String typed) {
    String part = folded(typed);
    return spellings(agent).anyMatch(name -> name.contains(part));
  }

  /// Returns the names that begin as `typed` does, in whichever spelling, then those in which it
  /// stands elsewhere.
  public List<String> beginning(String typed) {
    String begun = folded(typed);
    List<String> first = new ArrayList<>();
    List<String> later = new ArrayList<>();
    for (Agent agent : agents) {
      if (spellings(agent).anyMatch(name -> name.startsWith(begun))) {
        first.add(agent.name());
      } else if (named(agent, begun)) {
        later.add(agent.name());
      }
    }
    first.addAll(later);
    return first.stream().distinct().toList();
  }

  /// Returns a name as it is compared: without regard to case and to blanks around it.
  static String folded(String name) {
    return NormalText.of(name.strip(), Form.NFC).toLowerCase(Locale.ROOT);
  }
}
