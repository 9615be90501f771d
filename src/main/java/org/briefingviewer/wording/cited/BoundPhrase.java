// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.cited;

/// A bound with what hedges it, and with how likely and how surely it is said: "approximately,
/// qualified by “about”; likelihood “likely”".
record BoundPhrase(String words) {

  static BoundPhrase of(String bound) {
    return new BoundPhrase(bound);
  }

  BoundPhrase hedged(String hedges) {
    return new BoundPhrase(words + ", " + hedges);
  }

  /// Likelihood and confidence are no hedges, and stand apart from them.
  BoundPhrase judged(String said) {
    return new BoundPhrase(words + "; " + said);
  }
}
