// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

/// Two of the three actors, in the triangle's order.
public record ActorPair(String first, String second) {
  /// Returns "first-second", as the command line and the files write it.
  public String key() {
    return first + "-" + second;
  }

  /// Tells whether `actor` is one of the two.
  public boolean has(String actor) {
    return first.equals(actor) || second.equals(actor);
  }
}
