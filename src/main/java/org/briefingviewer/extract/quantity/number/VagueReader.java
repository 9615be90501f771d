// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.number;

import java.math.BigDecimal;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.number.NumberWords.Kind;
import org.jspecify.annotations.Nullable;

/// Reads scales without a number: "thousands", "tens of millions", "several hundred thousand".
final class VagueReader {

  private final NumberWords words;

  VagueReader(NumberWords words) {
    this.words = words;
  }

  @Nullable Numeral read(AtomLine line, int i) {
    String word = line.at(i).lower();
    boolean needsOf = word.equals("scores") || word.equals("tens");
    if (words.is(word, Kind.VAGUE) && !(needsOf && !line.is(i + 1, "of"))) {
      return vague(i, chain(line, i));
    }
    int scale = quantifier(line, i);
    int to = scale;
    while (scale > i && words.is(line.at(to).lower(), Kind.HUNDRED, Kind.SCALE)) {
      to++;
    }
    return to > scale ? vague(i, to) : null;
  }

  private int chain(AtomLine line, int i) {
    int to = i + 1;
    boolean again = line.is(to, "and") && line.is(to + 1, line.at(i).lower());
    while (again || (line.is(to, "of") && words.is(line.at(to + 1).lower(), Kind.VAGUE))) {
      to += 2;
      again = false;
    }
    return to;
  }

  /// Returns the atom after "several", "a few" and the like, or `i` when none begins here.
  private static int quantifier(AtomLine line, int i) {
    return switch (line.at(i).lower()) {
      case "several", "few", "many", "multiple" -> i + 1;
      case "a" ->
          line.is(i + 1, "few")
              ? i + 2
              : line.are(i + 1, "couple", "of") ? i + 3 : coupled(line, i);
      default -> i;
    };
  }

  private static int coupled(AtomLine line, int i) {
    return line.is(i + 1, "couple") ? i + 2 : i;
  }

  private static Numeral vague(int from, int to) {
    return new Numeral(from, to, null, BigDecimal.ONE, Numeral.Form.VAGUE);
  }
}
