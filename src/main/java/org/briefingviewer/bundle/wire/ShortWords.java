// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.util.concurrent.atomic.AtomicReferenceArray;

/// Keeps one of many equal short texts: ten thousand articles say "about" and "USD" in each of
/// sixty thousand estimates, and a table holds all of them. Those met last stay, in a bounded
/// number of places. May be used from several threads.
final class ShortWords {
  private static final int LONGEST = 32;
  private static final int PLACES = 1 << 12;

  private final AtomicReferenceArray<String> kept = new AtomicReferenceArray<>(PLACES);

  /// Returns an equal text: one that was met before, where it is still there.
  String once(String words) {
    if (words.length() > LONGEST) {
      return words;
    }
    int hash = words.hashCode();
    int place = (hash ^ hash >>> 12) & PLACES - 1;
    String known = kept.getPlain(place);
    if (words.equals(known)) {
      return known;
    }
    kept.setPlain(place, words);
    return words;
  }
}
