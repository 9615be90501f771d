// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.name;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.Alias;

/// The names that the program knows: `names.tsv`, and the agents of `agents.tsv`.
public final class KnownNames {
  private static final int AGENT_ALIASES = 3;

  private final List<KnownName> names;

  /// Reads the program's own lists.
  public KnownNames() {
    Stream<KnownName> names =
        WordList.read("extract/names.tsv").rows().stream()
            .map(row -> KnownName.of(row.getFirst(), row.get(1), row.get(2)));
    Stream<KnownName> agents =
        WordList.read("extract/agents.tsv").rows().stream()
            .map(row -> KnownName.of(row.getFirst(), row.get(1), row.get(AGENT_ALIASES)));
    this.names = Stream.concat(names, agents).toList();
  }

  /// Returns all of them, places too.
  public List<KnownName> all() {
    return names;
  }

  /// Makes what finds the people, bodies and states of the lists in texts.
  public Sought sought() {
    CaseEndings endings = new CaseEndings();
    return new Sought(
        names.stream()
            .filter(name -> name.kind() != null)
            .map(
                name ->
                    new Sieve(
                        name,
                        name.spellings()
                            .map(a -> NameSpelling.of(a.name(), endings).pattern())
                            .toList()))
            .toList());
  }

  /// A name with what finds its spellings.
  private record Sieve(KnownName name, List<FoldedPattern> patterns) {
    boolean catches(FoldedText text, TrigramFilter triples) {
      for (FoldedPattern pattern : patterns) {
        if (triples.mayHold(pattern.letters()) && !pattern.in(text).isEmpty()) {
          return true;
        }
      }
      return false;
    }
  }

  /// The people, bodies and states of the lists, as they are looked for. Serves any number of
  /// threads.
  public static final class Sought {
    private final List<Sieve> sieves;

    private Sought(List<Sieve> sieves) {
      this.sieves = sieves;
    }

    /// Returns those that a text names.
    public Set<KnownName> in(String text) {
      FoldedText folded = FoldedText.of(text);
      TrigramFilter triples = new TrigramFilter(folded.letters());
      return sieves.stream()
          .filter(sieve -> sieve.catches(folded, triples))
          .map(Sieve::name)
          .collect(Collectors.toSet());
    }
  }

  /// Returns the agents that a briefing's findings name and those that its texts name, each once,
  /// with every spelling, in the order of their ids. An agent keeps its id and its name.
  ///
  /// @param named what [Sought] found in the texts
  public List<Agent> spelled(Collection<Agent> agents, Set<KnownName> named) {
    Map<String, Agent> all = new TreeMap<>();
    agents.forEach(agent -> all.put(agent.id(), agent));
    Map<String, String> ids = new HashMap<>();
    agents.forEach(agent -> ids.putIfAbsent(FoldedText.of(agent.name()).letters(), agent.id()));
    for (KnownName name : names) {
      if (named.contains(name)) {
        Agent known = agent(name);
        String id =
            spellings(known)
                .map(alias -> ids.get(FoldedText.of(alias.name()).letters()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(known.id());
        all.merge(id, known, KnownNames::joined);
      }
    }
    return List.copyOf(all.values());
  }

  private static Agent joined(Agent agent, Agent known) {
    Set<Alias> aliases = new LinkedHashSet<>(agent.aliases());
    spellings(known)
        .filter(alias -> !alias.name().equals(agent.name()))
        .filter(alias -> aliases.stream().noneMatch(a -> a.name().equals(alias.name())))
        .forEach(aliases::add);
    return new Agent(agent.id(), agent.name(), agent.kind(), List.copyOf(aliases));
  }

  private static Stream<Alias> spellings(Agent agent) {
    return Stream.concat(Stream.of(new Alias(agent.name(), "en")), agent.aliases().stream());
  }

  private static Agent agent(KnownName name) {
    AgentKind kind = name.kind() == null ? AgentKind.BODY : name.kind();
    return new Agent(Agent.slug(name.name()), name.name(), kind, name.aliases());
  }
}
