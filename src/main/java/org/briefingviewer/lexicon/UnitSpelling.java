// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.lexicon;

import java.math.BigDecimal;
import java.util.List;

/// How texts write a unit.
///
/// @param family what sort of thing it measures: "length"
/// @param unit its English name in the singular
/// @param words read whatever their case
/// @param symbols read as written
/// @param times what a number before these is multiplied with, 1 for most
public record UnitSpelling(
    String family, String unit, List<String> words, List<String> symbols, BigDecimal times) {
  public UnitSpelling {
    words = List.copyOf(words);
    symbols = List.copyOf(symbols);
  }
}
