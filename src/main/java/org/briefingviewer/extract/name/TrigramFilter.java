// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.name;

import java.util.BitSet;

/// Which three letters stand beside each other somewhere in a text: a look at these spares most
/// searches for names that do not stand there. May say yes where there is none, never no where
/// there is.
final class TrigramFilter {
  private static final int MASK = (1 << 15) - 1;
  private static final int MANY = 31;
  private static final int LENGTH = 3;

  private final BitSet there = new BitSet(MASK + 1);

  TrigramFilter(String letters) {
    for (int i = 0; i + LENGTH <= letters.length(); i++) {
      there.set(place(letters, i));
    }
  }

  /// Tells whether `letters` may stand in the text.
  boolean mayHold(String letters) {
    for (int i = 0; i + LENGTH <= letters.length(); i++) {
      if (!there.get(place(letters, i))) {
        return false;
      }
    }
    return true;
  }

  private static int place(String letters, int i) {
    int sum = (letters.charAt(i) * MANY + letters.charAt(i + 1)) * MANY + letters.charAt(i + 2);
    return (sum ^ (sum >>> 15)) & MASK;
  }
}
