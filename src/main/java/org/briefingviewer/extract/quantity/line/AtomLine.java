// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.line;

import java.util.List;

/// The atoms of one sentence. Positions outside it answer with an empty atom, so that a recogniser
/// may look ahead and back freely.
///
/// @param sentence the sentence's index in the analysed text
public record AtomLine(String text, int sentence, List<LineAtom> atoms) {
  public AtomLine {
    atoms = List.copyOf(atoms);
  }

  /// Returns the atom at `index`, or an empty one outside the sentence.
  public LineAtom at(int index) {
    return index < 0 || index >= atoms.size() ? LineAtom.EDGE : atoms.get(index);
  }

  public int size() {
    return atoms.size();
  }

  /// Tells whether the atom at `index` is the word or sign `word`.
  public boolean is(int index, String word) {
    return at(index).lower().equals(word);
  }

  /// Tells whether the atoms from `index` on are `words`.
  public boolean are(int index, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!is(index + i, words[i])) {
        return false;
      }
    }
    return true;
  }

  /// Returns the words as written from atom `from` up to, not including, atom `to`.
  public String words(int from, int to) {
    return text.substring(at(from).start(), at(to - 1).end());
  }

  /// Tells whether a hyphen joins the atoms at `index - 1` and `index + 1` without spaces. A long
  /// dash parts them, spaces or not.
  public boolean hyphenAt(int index) {
    return at(index).dash() && !is(index, "—") && at(index).glued() && at(index + 1).glued();
  }
}
