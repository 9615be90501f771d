// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.library.entry;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Gives trigrams to the index, without places.
final class TermStream extends TokenStream {
  private static final int BITS = 16;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final long[] trigrams;
  private int next;

  /// @param trigrams as [Trigrams#take] returns them
  TermStream(long[] trigrams) {
    this.trigrams = trigrams;
  }

  @Override
  public boolean incrementToken() {
    if (next == trigrams.length) {
      return false;
    }
    clearAttributes();
    long three = trigrams[next++];
    term.append((char) (three >>> (2 * BITS))).append((char) (three >>> BITS)).append((char) three);
    return true;
  }

  @Override
  public void reset() {
    next = 0;
  }
}
