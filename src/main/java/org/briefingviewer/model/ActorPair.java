// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import org.jspecify.annotations.Nullable;

/// Two of the three actors, in the triangle's order.
public record ActorPair(String first, String second) {
  // Written out, as every start asks: decisions/text-first.md.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof ActorPair pair
            && first.equals(pair.first)
            && second.equals(pair.second));
  }

  @Override
  public int hashCode() {
    return 31 * first.hashCode() + second.hashCode();
  }

  /// Returns "first-second", as the command line and the files write it.
  public String key() {
    return first + "-" + second;
  }

  /// Tells whether `actor` is one of the two.
  public boolean has(String actor) {
    return first.equals(actor) || second.equals(actor);
  }
}
