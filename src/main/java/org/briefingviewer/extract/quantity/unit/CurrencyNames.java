// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.unit;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.PhraseTable;
import org.briefingviewer.extract.quantity.line.PhraseTable.Match;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.lexicon.WordRow;
import org.jspecify.annotations.Nullable;

/// The currencies of `currencies.tsv`: which ISO 4217 code a name, sign or code stands for.
public final class CurrencyNames {

  private final PhraseTable<String> names = new PhraseTable<>(false);
  private final PhraseTable<String> signs = new PhraseTable<>(true);
  private final PhraseTable<String> millions = new PhraseTable<>(true);
  private final Set<String> letters = new HashSet<>();

  /// Reads the program's own list.
  public CurrencyNames() {
    for (WordRow row : WordList.read("extract/currencies.tsv").rows()) {
      String code = row.get(0);
      signs.add(code, code);
      signs.add(code + " $", code);
      signs.add(code.toLowerCase(Locale.ROOT) + " $", code);
      millions.add("M" + code, code);
      letters.add(code);
      for (String name : row.alternatives(1)) {
        names.add(name, code);
      }
      for (String sign : row.alternatives(2)) {
        signs.add(sign, code);
        if (sign.chars().allMatch(Character::isLetter)) {
          letters.add(sign);
        }
      }
    }
  }

  /// Returns the sign or code that ends before atom `to`, or null.
  public @Nullable Match<String> signBefore(AtomLine line, int to) {
    return signs.endingAt(line, to);
  }

  /// Returns the sign or code that begins with atom `from`, or null.
  public @Nullable Match<String> signAfter(AtomLine line, int from) {
    return signs.startingAt(line, from);
  }

  /// Returns the code in millions ("MEUR") that begins with atom `from`, or null.
  public @Nullable Match<String> millionsAfter(AtomLine line, int from) {
    return millions.startingAt(line, from);
  }

  /// Returns the name that begins with atom `from`, or null.
  public @Nullable Match<String> nameAfter(AtomLine line, int from) {
    return names.startingAt(line, from);
  }

  /// Returns the name that ends before atom `to`, or null.
  public @Nullable Match<String> nameBefore(AtomLine line, int to) {
    return names.endingAt(line, to);
  }

  /// Returns the codes in letters that may be glued to a figure.
  public Set<String> letters() {
    return Set.copyOf(letters);
  }
}
