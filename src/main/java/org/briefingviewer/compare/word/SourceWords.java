// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.word;

import java.util.Set;
import org.briefingviewer.lexicon.WordList;

/// Words of the names of bodies.
public final class SourceWords {
  private SourceWords() {}

  /// Returns the words of a kind, in lower case.
  public static Set<String> words(String kind) {
    return WordList.read("compare/source-words.tsv").parted(kind);
  }
}
