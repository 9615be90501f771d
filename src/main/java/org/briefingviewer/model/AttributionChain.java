// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whose figure it is and on whose evidence, nearest to the reader first: publisher ← relayer ←
/// spokesperson ← estimator ← analyst ← evidence. After PROV-O's qualified attributions.
///
/// @param doubt that the program is not sure of the source, or null when it is, or a person gave it
public record AttributionChain(List<ChainElement> elements, @Nullable SourceDoubt doubt) {

  public AttributionChain {
    elements = List.copyOf(elements);
  }

  /// Makes a chain without doubt.
  public AttributionChain(List<ChainElement> elements) {
    this(elements, null);
  }

  /// Returns the links, gaps left out.
  public List<ChainLink> links() {
    return elements.stream()
        .filter(ChainLink.class::isInstance)
        .map(ChainLink.class::cast)
        .toList();
  }

  /// Returns who says it in the text, or null when nobody does: the nearest link, but not the
  /// publisher, and not a relayer who was only told ("told Reuters", "in an interview with Kyodo":
  /// its cue is that of the link behind it) or only passes on what another one has.
  public @Nullable ChainLink speaker() {
    List<ChainLink> links = links();
    for (int i = 0; i < links.size(); i++) {
      ChainLink link = links.get(i);
      boolean told = i + 1 < links.size() && told(link, links.get(i + 1));
      if (link.role() != AgentRole.PUBLISHER && !told) {
        return link;
      }
    }
    return null;
  }

  private static boolean told(ChainLink link, ChainLink behind) {
    TextSpan cue = link.cue();
    boolean told = behind.role() == AgentRole.RELAYER || (cue != null && cue.equals(behind.cue()));
    return link.role() == AgentRole.RELAYER && told;
  }

  /// Returns what may be said of a chain without a source: that the text names none only where a
  /// person settled that.
  public ChainGap sourceGap() {
    return elements.stream()
        .filter(ChainGap.class::isInstance)
        .map(ChainGap.class::cast)
        .filter(gap -> gap.kind() == ChainGap.GapKind.SOURCE_NOT_STATED)
        .findFirst()
        .orElse(new ChainGap(AgentRole.ESTIMATOR, ChainGap.GapKind.SOURCE_NOT_STATED));
  }

  /// Returns whose figure it is, or null when the text gives it to nobody: the estimator, else the
  /// spokesperson, the relayer, the analyst, the evidence; never the publisher alone; of several
  /// relayers the last, who is nearest to whoever made it. It is not the [#speaker()] where
  /// somebody passes on another's figure.
  public @Nullable ChainLink source() {
    for (AgentRole role :
        List.of(
            AgentRole.ESTIMATOR,
            AgentRole.SPOKESPERSON,
            AgentRole.RELAYER,
            AgentRole.ANALYST,
            AgentRole.EVIDENCE)) {
      List<ChainLink> alike = links().stream().filter(link -> link.role() == role).toList();
      if (!alike.isEmpty()) {
        return role == AgentRole.RELAYER ? alike.getLast() : alike.getFirst();
      }
    }
    return null;
  }
}
