// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import org.jspecify.annotations.Nullable;

/// An agent in an attribution chain.
///
/// @param agent who it is, resolved: never "the ministry" or "he" where the text gives a name
/// @param basis whether the text states this link or the program inferred it
/// @param mention the words that name the agent here, or null when inferred from none
/// @param cue the words that say so ("estimated", "according to"), or null
public record ChainLink(
    Agent agent, AgentRole role, Basis basis, @Nullable TextSpan mention, @Nullable TextSpan cue)
    implements ChainElement {

  /// Tells whether no words of the text stand behind it: whoever the program infers is named or
  /// said to speak somewhere, so that a person gave this one.
  public boolean wordless() {
    return basis == Basis.INFERRED && mention == null && cue == null;
  }
}
