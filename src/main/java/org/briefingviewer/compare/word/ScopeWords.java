// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.lexicon.WordRow;

/// Words that say how much of a thing a figure takes in: "in Russia as a whole", "in Kursk alone".
public final class ScopeWords {
  private final List<Phrase> phrases;

  private record Phrase(Extent extent, String words) {}

  private ScopeWords(List<Phrase> phrases) {
    this.phrases = List.copyOf(phrases);
  }

  /// How much is taken in.
  public enum Extent {
    /// All of a place.
    ALL,
    /// Every kind of a thing.
    KINDS,
    /// One place or kind and no other.
    ALONE,
    /// All of a kind, whatever it is made up of.
    TOTAL,
    /// Some of what another figure counts.
    PART,
    /// Some of the sum that was named last, and so for the same time.
    OF_SUM,
    /// What comes on top of another figure.
    MORE
  }

  /// Reads the program's own list.
  public static ScopeWords read() {
    List<Phrase> phrases = new ArrayList<>();
    for (WordRow row : WordList.read("compare/scope-words.tsv").rows()) {
      for (String words : row.get(1).split("; ")) {
        phrases.add(new Phrase(Extent.valueOf(row.get(0)), " " + words + " "));
      }
    }
    return new ScopeWords(phrases);
  }

  /// Returns what words say.
  ///
  /// @param plain in lower case, a blank before, between and behind them
  public Set<Extent> of(String plain) {
    Set<Extent> found = EnumSet.noneOf(Extent.class);
    for (Phrase phrase : phrases) {
      if (plain.contains(phrase.words())) {
        found.add(phrase.extent());
      }
    }
    return found;
  }
}
