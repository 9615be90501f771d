// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whose figure it is and on whose evidence, nearest to the reader first: publisher ← relayer ←
/// spokesperson ← estimator ← analyst ← evidence. After PROV-O's qualified attributions.
public record AttributionChain(List<ChainElement> elements) {

  public AttributionChain {
    elements = List.copyOf(elements);
  }

  /// Returns the links, gaps left out.
  public List<ChainLink> links() {
    return elements.stream()
        .filter(ChainLink.class::isInstance)
        .map(ChainLink.class::cast)
        .toList();
  }

  /// Returns the cited source: the agent to whom the text attaches the figure, or null when it
  /// gives none. It is the estimator, else the spokesperson, the relayer, the analyst, the
  /// evidence; never the publisher alone.
  public @Nullable ChainLink source() {
    for (AgentRole role :
        List.of(
            AgentRole.ESTIMATOR,
            AgentRole.SPOKESPERSON,
            AgentRole.RELAYER,
            AgentRole.ANALYST,
            AgentRole.EVIDENCE)) {
      for (ChainLink link : links()) {
        if (link.role() == role) {
          return link;
        }
      }
    }
    return null;
  }
}
