// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.locked;

/// What keys cost in tests that are about something else. The program itself makes none as weak.
public final class LowKeyCost {
  public static final KeyCost COST = new KeyCost(64, 1, 1);

  private LowKeyCost() {}
}
