// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.lexicon.WordList;
import org.jspecify.annotations.Nullable;

/// The number words of `numbers.tsv`.
public final class NumberWords {

  /// What a word does in a number.
  public enum Kind {
    UNIT,
    TENS,
    HUNDRED,
    SCALE,
    LETTER,
    VAGUE,
    PART,
    MULTIPLE
  }

  /// A number word.
  public record Word(Kind kind, BigDecimal value) {}

  private final Map<String, Word> words = new HashMap<>();

  /// Reads the program's own list.
  public NumberWords() {
    for (List<String> row : WordList.read("extract/numbers.tsv").rows()) {
      Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      words.put(row.get(0), new Word(kind, new BigDecimal(row.get(2))));
    }
  }

  /// Returns what `word`, in lower case, means as a number word, or null.
  public @Nullable Word get(String word) {
    return words.get(word);
  }

  /// Tells whether `word` is a number word of one of `kinds`.
  public boolean is(String word, Kind... kinds) {
    Word found = words.get(word);
    if (found != null) {
      for (Kind kind : kinds) {
        if (found.kind() == kind) {
          return true;
        }
      }
    }
    return false;
  }

  /// Returns the words that may open a hyphenated number: all but the letters.
  public Set<String> openers() {
    Set<String> openers = new HashSet<>();
    words.forEach(
        (word, meaning) -> {
          if (meaning.kind() != Kind.LETTER && word.length() > 2) {
            openers.add(word);
          }
        });
    return openers;
  }
}
