// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.draft;

import org.jspecify.annotations.Nullable;

/// The earlier figures that a draft depends on; each may be null.
public final class Ties {

  private @Nullable Draft alternativeTo;
  private @Nullable Draft subsetOf;
  private @Nullable Draft conversionOf;

  public @Nullable Draft alternativeTo() {
    return alternativeTo;
  }

  public @Nullable Draft subsetOf() {
    return subsetOf;
  }

  public @Nullable Draft conversionOf() {
    return conversionOf;
  }

  public void setAgainst(Draft other) {
    alternativeTo = other;
  }

  public void partOf(Draft whole) {
    subsetOf = whole;
  }

  public void convert(Draft original) {
    conversionOf = original;
  }
}
