// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.cited;

import java.util.List;
import java.util.stream.Collectors;

/// One place of an attribution chain in words, with its basis: "according to X (stated)".
///
/// @param brief without the basis, for where only what is inferred says so
public record CitedLink(String words, String brief, LinkKind kind) {

  /// What the place is.
  public enum LinkKind {
    STATED,
    INFERRED,
    /// The text is silent here.
    GAP
  }

  /// Returns the words, a gap in brackets.
  public String bracketed() {
    return kind == LinkKind.GAP ? "[" + words + "]" : words;
  }

  /// Returns a chain on one line.
  public static String joined(List<CitedLink> chain) {
    return chain.stream().map(CitedLink::bracketed).collect(Collectors.joining(" ← "));
  }
}
