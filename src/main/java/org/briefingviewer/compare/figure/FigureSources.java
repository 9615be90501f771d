// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.figure;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.briefingviewer.compare.word.BodyName;
import org.briefingviewer.compare.word.SourceWords;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Claim;
import org.jspecify.annotations.Nullable;

/// Everybody to whom a text gives a figure, the publisher aside.
///
/// @param links nearest to the reader first
/// @param source whose figure it is, or null
public record FigureSources(List<Named> links, @Nullable Named source) {
  public FigureSources {
    links = List.copyOf(links);
  }

  private static final Set<String> OFFICES = SourceWords.words("OFFICE");

  /// An agent and its name in parts.
  ///
  /// @param described the name with what the text says of a person: "the defence minister, Shin
  ///   Won-sik"
  public record Named(Agent agent, AgentRole role, BodyName name, BodyName described) {
    /// Returns whether two may be one: by their ids, else by their names, but nobody without a name
    /// is somebody else.
    public boolean mayBe(Named other) {
      if (agent.id().equals(other.agent.id())) {
        return true;
      }
      boolean named = agent.kind() != AgentKind.UNNAMED && other.agent.kind() != AgentKind.UNNAMED;
      return named && (name.mayBe(other.name) || is(other) || other.is(this));
    }

    /// Whether both hold one office, and no state speaks against it: "Vladivostok's mayor", "Mayor
    /// Irina Petrova".
    private boolean sameOffice(Named other) {
      boolean office =
          described.words().stream()
              .anyMatch(w -> OFFICES.contains(w) && other.described.words().contains(w));
      return office
          && (described.states().isEmpty()
              || other.described.states().isEmpty()
              || !Collections.disjoint(described.states(), other.described.states()));
    }

    /// Returns whether the other's whole name stands in what is said of this person.
    private boolean is(Named other) {
      return agent.kind() == AgentKind.PERSON
          && !other.name.words().isEmpty()
          && described.words().containsAll(other.name.words())
          && described.states().containsAll(other.name.states());
    }
  }

  /// Returns whether nothing speaks against one source: the chains meet, or one of them names
  /// nobody whom its text would tell from another ("the service").
  public boolean mayMeet(FigureSources other) {
    return meets(other) != null
        || links.stream()
            .anyMatch(
                link ->
                    other.links.stream()
                        .anyMatch(
                            there ->
                                link.name.vague()
                                    || there.name.vague()
                                    || link.name.mayBe(there.name)
                                    || link.sameOffice(there)));
  }

  static FigureSources of(Claim claim, DescribedAgents agents) {
    ChainLink source = claim.chain().source();
    List<Named> links =
        claim.chain().links().stream()
            .filter(link -> link.role() != AgentRole.PUBLISHER)
            .map(link -> agents.of(link.agent(), link.role()))
            .toList();
    Named whose =
        links.stream()
            .filter(n -> source != null && n.agent().equals(source.agent()))
            .findFirst()
            .orElse(null);
    return new FigureSources(links, whose);
  }

  /// Returns the same with the name that stood last before it, where its own says nothing: "the
  /// service", "it".
  FigureSources after(@Nullable Named before) {
    Named own = source;
    if (own == null || before == null || !own.name.vague()) {
      return this;
    }
    Named known = new Named(own.agent, own.role, before.name, before.described);
    return new FigureSources(
        links.stream().map(link -> link.equals(own) ? known : link).toList(), known);
  }

  /// Returns whether the text gives it to nobody.
  public boolean none() {
    return links.isEmpty();
  }

  /// Returns where two chains meet: the link of this one that may be a link of the other, the
  /// farthest from the reader; null where they do not.
  public @Nullable Named meets(FigureSources other) {
    for (int i = links.size() - 1; i >= 0; i--) {
      Named link = links.get(i);
      if (somebody(link)
          && other.links.stream().anyMatch(l -> other.somebody(l) && link.mayBe(l))) {
        return link;
      }
    }
    return null;
  }

  /// What evidence is read from counts where nobody else is named.
  private boolean somebody(Named link) {
    return link.agent().kind() != AgentKind.INSTRUMENT || link.equals(source);
  }

  /// Returns whose figure it is, or null.
  public @Nullable Agent agent() {
    return source == null ? null : Objects.requireNonNull(source).agent();
  }

  /// Returns the name of whose figure it is, or null.
  public @Nullable String name() {
    Agent agent = agent();
    return agent == null ? null : agent.name();
  }
}
