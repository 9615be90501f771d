// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.correct;

import java.util.List;
import java.util.Objects;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainGap.GapKind;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// One place of a chain that is being corrected: a link whose name may still be missing, or a gap.
///
/// @param gap what is missing where nobody is named, and whether a person settled that; null for a
///   link
/// @param name of the agent, as typed; empty for a gap, which a name turns into a link
/// @param said the words by which the text names the agent, as typed; empty for none
/// @param words where they stand, or null where the text does not have them
/// @param was the link as it stood, or null where it is new or a gap
public record DraftPlace(
    AgentRole role,
    @Nullable ChainGap gap,
    String name,
    AgentKind kind,
    String said,
    @Nullable TextSpan words,
    @Nullable ChainLink was) {

  /// Returns a link that says nothing yet.
  public static DraftPlace link(AgentRole role) {
    return new DraftPlace(role, null, "", AgentKind.BODY, "", null, null);
  }

  /// Returns a gap that a person settles: the text leaves it out.
  public static DraftPlace gap(AgentRole role, GapKind kind) {
    return gap(new ChainGap(role, kind, Basis.STATED));
  }

  private static DraftPlace gap(ChainGap gap) {
    AgentKind kind = gap.role() == AgentRole.EVIDENCE ? AgentKind.INSTRUMENT : AgentKind.BODY;
    return new DraftPlace(gap.role(), gap, "", kind, "", null, null);
  }

  /// Tells whether it is a gap for which neither a name nor words were typed.
  public boolean lacks() {
    return gap != null && name.isBlank() && said.isBlank();
  }

  /// Tells whether it only says that the place before it has no name, and a person gave that one.
  boolean answeredBy(DraftPlace before) {
    return gap != null
        && lacks()
        && gap.kind() == GapKind.NOT_NAMED
        && before.role() == role
        && before.was() != null
        && before.was().agent().kind() == AgentKind.UNNAMED
        && before.kind() != AgentKind.UNNAMED;
  }

  public static List<DraftPlace> of(AttributionChain chain, String text) {
    return chain.elements().stream()
        .map(
            element ->
                switch (element) {
                  case ChainGap gap -> gap(gap);
                  case ChainLink link ->
                      new DraftPlace(
                          link.role(),
                          null,
                          link.agent().name(),
                          link.agent().kind(),
                          link.mention() == null ? "" : link.mention().of(text),
                          link.mention(),
                          link);
                })
        .toList();
  }

  /// Returns the same in another role.
  public DraftPlace as(AgentRole other) {
    return new DraftPlace(other, gap, name, kind, said, words, was);
  }

  /// Returns the same with something else missing.
  public DraftPlace lacking(ChainGap other) {
    return new DraftPlace(role, other, name, kind, said, words, was);
  }

  /// Returns the same with another name.
  public DraftPlace named(String other) {
    return new DraftPlace(role, gap, other, kind, said, words, was);
  }

  /// Returns the same with an agent of another kind.
  public DraftPlace ofKind(AgentKind other) {
    return new DraftPlace(role, gap, name, other, said, words, was);
  }

  /// Returns the same, named by other words of the text.
  ///
  /// @param other as typed, or as the text has them where it does; blank for none
  public DraftPlace said(String other, @Nullable TextSpan place) {
    return new DraftPlace(role, gap, name, kind, other, place, was);
  }

  /// Returns the place of the chain: a link, a gap, or both where a person describes somebody of
  /// whom it stays said that the text does not name them.
  ///
  /// @param known the agents that the briefing knows
  /// @param passage the paragraph of the figure
  List<ChainElement> elements(List<Agent> known, TextSpan passage) {
    ChainGap missing = gap == null ? null : new ChainGap(role, gap.kind(), gap.basis());
    if (missing != null && lacks()) {
      return List.of(missing);
    }
    ChainLink link = new ChainLink(agent(known), role, basis(passage), words, cue());
    return missing != null && missing.kind() == GapKind.NOT_NAMED
        ? List.of(link, missing)
        : List.of(link);
  }

  /// Words that say that somebody spoke do not say it of another whom the text does not name.
  private @Nullable TextSpan cue() {
    boolean other = words == null && !name.strip().equals(was == null ? "" : was.agent().name());
    return was == null || other ? null : was.cue();
  }

  /// An agent that the briefing knows stays that one, under whichever of its names.
  private Agent agent(List<Agent> known) {
    String typed = name.strip();
    if (was != null && was.agent().name().equals(typed) && was.agent().kind() == kind) {
      return was.agent();
    }
    Agent made = Agent.named(typed, kind);
    return known.stream()
        .filter(agent -> agent.kind() == kind && isCalled(agent, typed, made.id()))
        .findFirst()
        .orElse(made);
  }

  private static boolean isCalled(Agent agent, String name, String slug) {
    return agent.name().equalsIgnoreCase(name)
        || agent.id().equals(slug)
        || agent.aliases().stream().anyMatch(alias -> alias.name().equalsIgnoreCase(name));
  }

  /// What a person gives without words of the text is as little stated there as what the program
  /// infers; words of another paragraph do not say that whoever they name has to do with the
  /// figure.
  private Basis basis(TextSpan passage) {
    if (was != null && Objects.equals(words, was.mention())) {
      return was.basis();
    }
    return words == null || (was == null && !passage.contains(words))
        ? Basis.INFERRED
        : Basis.STATED;
  }
}
