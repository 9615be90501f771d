// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.number;

import java.math.BigDecimal;
import java.util.Set;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.jspecify.annotations.Nullable;

/// Reads shares told as "six in 10" or "two out of three".
final class RatioReader {

  private static final Set<String> NO_WHOLE_BEFORE = WordLists.named("no-ratio-before");
  private static final int LARGEST = 1000;

  private final WordReader words;

  RatioReader(WordReader words) {
    this.words = words;
  }

  @Nullable Numeral read(AtomLine line, int i) {
    int gap = line.is(i + 1, "in") ? i + 2 : line.are(i + 1, "out", "of") ? i + 3 : 0;
    if (gap == 0) {
      return null;
    }
    BigDecimal part = whole(line, i);
    BigDecimal whole = whole(line, gap);
    if (part == null || whole == null || part.signum() == 0 || part.compareTo(whole) >= 0) {
      return null;
    }
    boolean one = part.compareTo(BigDecimal.ONE) == 0;
    boolean round = one || whole.intValue() <= 10 || whole.intValue() % 10 == 0;
    boolean apart = NO_WHOLE_BEFORE.contains(line.at(gap + 1).lower()) || line.hyphenAt(gap + 1);
    return round && !apart
        ? new Numeral(
            i, gap + 1, NumberParts.of(part, whole), BigDecimal.ONE, Numeral.Form.FRACTION)
        : null;
  }

  private @Nullable BigDecimal whole(AtomLine line, int i) {
    Numeral number = line.at(i).number() ? DigitReader.read(line, i) : words.small(line, i);
    boolean one = number != null && number.to() == i + 1 && number.wholeBelow(LARGEST + 1);
    return one && number != null ? number.value() : null;
  }
}
