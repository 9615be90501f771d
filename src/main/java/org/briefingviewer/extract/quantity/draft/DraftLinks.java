// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.draft;

import org.jspecify.annotations.Nullable;

/// The earlier figures that a draft depends on; each may be null.
public final class DraftLinks {

  private @Nullable QuantityDraft alternativeTo;
  private @Nullable QuantityDraft subsetOf;
  private @Nullable QuantityDraft conversionOf;

  public @Nullable QuantityDraft alternativeTo() {
    return alternativeTo;
  }

  public @Nullable QuantityDraft subsetOf() {
    return subsetOf;
  }

  public @Nullable QuantityDraft conversionOf() {
    return conversionOf;
  }

  public void setAgainst(QuantityDraft other) {
    alternativeTo = other;
  }

  public void partOf(QuantityDraft whole) {
    subsetOf = whole;
  }

  public void convert(QuantityDraft original) {
    conversionOf = original;
  }
}
