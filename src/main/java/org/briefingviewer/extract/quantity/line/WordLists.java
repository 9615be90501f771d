// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.line;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefingviewer.lexicon.WordList;

/// The short word lists of `quantity-words.tsv`, each under the name of what it is for.
public final class WordLists {

  private static final Map<String, Set<String>> LISTS =
      WordList.read("extract/quantity-words.tsv").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  List::getFirst, row -> Set.copyOf(List.of(row.get(1).split(" +", -1)))));

  private WordLists() {}

  /// Returns the words of list `name`.
  ///
  /// Throws `IllegalStateException` when there is no such list.
  public static Set<String> named(String name) {
    Set<String> words = LISTS.get(name);
    if (words == null) {
      throw new IllegalStateException("quantity-words.tsv has no list " + name);
    }
    return words;
  }
}
