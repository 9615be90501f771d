// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.font;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The places where a line of a text may end, found as JavaFX finds them. All places are UTF-16
/// code units.
///
/// @param words the whole text
/// @param ends after each stretch that holds together, in order; the last is the text's length
record LineEnds(String words, List<Integer> ends) {
  LineEnds {
    ends = List.copyOf(ends);
  }

  static LineEnds of(String words) {
    return new LineEnds(words, boundaries(BreakIterator.getLineInstance(), words));
  }

  private static List<Integer> boundaries(BreakIterator iterator, String words) {
    iterator.setText(words);
    List<Integer> found = new ArrayList<>();
    iterator.first();
    for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
      found.add(end);
    }
    return found;
  }

  int count() {
    return ends.size();
  }

  int start(int stretch) {
    return stretch == 0 ? 0 : ends.get(stretch - 1);
  }

  int end(int stretch) {
    return ends.get(stretch);
  }

  /// Returns where the text is to be cut: where a line may end, and between letters and what is
  /// none, for that may come from another font. JavaFX puts what comes from several fonts into the
  /// wrong order when it runs from right to left.
  ///
  /// @param spelled the stretches that are cut after every letter with its marks
  BitSet cuts(BitSet spelled) {
    BitSet cuts = new BitSet(words.length() + 1);
    ends.forEach(cuts::set);
    addKinds(cuts);
    if (!spelled.isEmpty()) {
      BitSet letters = new BitSet(words.length() + 1);
      boundaries(BreakIterator.getCharacterInstance(), words).forEach(letters::set);
      spelled.stream().forEach(stretch -> addBetween(cuts, letters, start(stretch), end(stretch)));
    }
    return cuts;
  }

  private void addKinds(BitSet cuts) {
    boolean before = false;
    for (int i = 0; i < words.length(); ) {
      int codePoint = words.codePointAt(i);
      boolean letter = isOfALetter(codePoint);
      if (i > 0 && letter != before) {
        cuts.set(i);
      }
      before = letter;
      i += Character.charCount(codePoint);
    }
  }

  /// Marks and joiners go with their letter.
  private static boolean isOfALetter(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT ->
          true;
      default -> Character.isLetter(codePoint);
    };
  }

  private static void addBetween(BitSet cuts, BitSet letters, int start, int end) {
    for (int at = letters.nextSetBit(start); at >= 0 && at < end; at = letters.nextSetBit(at + 1)) {
      cuts.set(at);
    }
  }
}
