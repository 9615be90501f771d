// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics;

import java.util.List;

/// The words without which a figure may not leave the program.
///
/// Throws `IllegalArgumentException` when the title, the source or the handling is missing
///
/// @param title what the figure shows: the figure as normalised, with its bound
/// @param subtitle what kind of drawing it is and how to read it
/// @param source for each figure drawn: whose it is, its words, hedge and bound, the chain, who
///   checked it; then the article with its date
/// @param handling the handling mark, or words that say that none is set
/// @param marked whether a handling mark is set
/// @param spoken the whole figure in words, with its numbers
public record Caption(
    String title,
    String subtitle,
    List<String> source,
    String handling,
    boolean marked,
    String spoken) {
  public Caption {
    source = List.copyOf(source);
    if (title.isBlank() || handling.isBlank() || source.stream().allMatch(String::isBlank)) {
      throw new IllegalArgumentException("a figure needs a title, a source and a handling mark");
    }
  }
}
