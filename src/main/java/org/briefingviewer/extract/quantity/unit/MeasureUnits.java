// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.unit;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.briefingviewer.extract.quantity.draft.UnitFamily;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.PhraseTable;
import org.briefingviewer.lexicon.UnitSpelling;
import org.briefingviewer.lexicon.UnitTable;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.jspecify.annotations.Nullable;

/// The measures of the table of units, by how texts write them.
public final class MeasureUnits {

  /// A unit with its family.
  ///
  /// @param factor what the figure is multiplied with, 1 for most: "3 bcm" are 3 billion of the
  ///   unit
  public record Measure(UnitFamily family, Unit unit, BigDecimal factor) {
    Measure(UnitFamily family, Unit unit) {
      this(family, unit, BigDecimal.ONE);
    }
  }

  private final PhraseTable<Measure> words = new PhraseTable<>(false);
  private final PhraseTable<Measure> symbols = new PhraseTable<>(true);
  private final Set<String> openers = new HashSet<>();

  /// Reads the program's own list.
  public MeasureUnits() {
    for (UnitSpelling spelling : UnitTable.own().spellings()) {
      Measure measure =
          new Measure(
              UnitFamily.valueOf(spelling.family().toUpperCase(Locale.ROOT)),
              unit(spelling.unit()),
              spelling.times());
      for (String phrase : spelling.words()) {
        words.add(phrase, measure);
        if (phrase.length() > 3 && phrase.chars().allMatch(Character::isLetter)) {
          openers.add(phrase);
        }
      }
      for (String symbol : spelling.symbols()) {
        symbols.add(symbol, measure);
      }
    }
  }

  private static Unit unit(String name) {
    return name.equals("percent") ? Unit.PERCENT : new Unit(UnitKind.MEASURE, name);
  }

  /// Returns the unit in words that begins with atom `at`, or null.
  public PhraseTable.@Nullable Match<Measure> words(AtomLine line, int at) {
    return words.startingAt(line, at);
  }

  /// Returns the unit's symbol that begins with atom `at`, or null.
  public PhraseTable.@Nullable Match<Measure> symbol(AtomLine line, int at) {
    return symbols.startingAt(line, at);
  }

  /// Returns the unit words at which a hyphenated word is cut: "year-old", "mile-long".
  public Set<String> openers() {
    return Set.copyOf(openers);
  }
}
