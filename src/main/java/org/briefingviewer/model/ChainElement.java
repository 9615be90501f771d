// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

/// One place in an attribution chain: a link, or a gap where the text is silent.
public sealed interface ChainElement permits ChainLink, ChainGap {
  /// Returns the part this place plays.
  AgentRole role();
}
