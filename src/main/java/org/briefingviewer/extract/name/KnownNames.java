// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.name;

import java.util.List;
import java.util.stream.Stream;
import org.briefingviewer.extract.text.Lexicon;
import org.briefingviewer.model.Agent;

/// The names that the program knows: `names.tsv`, and the agents of `agents.tsv`.
public final class KnownNames {
  private static final int AGENT_ALIASES = 3;

  private final List<KnownName> names;

  /// Reads the program's own lists.
  public KnownNames() {
    Stream<KnownName> names =
        Lexicon.read("names.tsv").rows().stream()
            .map(row -> KnownName.of(row.getFirst(), row.get(1), row.get(2)));
    Stream<KnownName> agents =
        Lexicon.read("agents.tsv").rows().stream()
            .map(row -> KnownName.of(row.getFirst(), row.get(1), row.get(AGENT_ALIASES)));
    this.names = Stream.concat(names, agents).toList();
  }

  /// Returns all of them, places too.
  public List<KnownName> all() {
    return names;
  }

  /// Returns the people, bodies and states that one of `texts` names, each with every spelling, in
  /// the order of the lists.
  public List<Agent> in(List<String> texts) {
    List<FoldedText> folded = texts.stream().map(FoldedText::of).toList();
    CaseEndings endings = new CaseEndings();
    return names.stream()
        .filter(name -> name.kind() != null)
        .filter(
            name ->
                name.spellings()
                    .map(alias -> Spelling.of(alias.name(), alias.language(), endings).pattern())
                    .anyMatch(pattern -> folded.stream().anyMatch(t -> !pattern.in(t).isEmpty())))
        .map(KnownNames::agent)
        .toList();
  }

  private static Agent agent(KnownName name) {
    Agent.Kind kind = name.kind() == null ? Agent.Kind.BODY : name.kind();
    return new Agent(Agent.slug(name.name()), name.name(), kind, name.aliases());
  }
}
