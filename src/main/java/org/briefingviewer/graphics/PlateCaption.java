// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.graphics;

import java.util.List;
import java.util.stream.Collectors;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.deception.DeceptiveCharacters;

/// The words without which a figure may not leave the program.
///
/// Throws `IllegalArgumentException` when the title, the source or the handling is missing
///
/// @param title what the figure shows: the figure as normalised, with its bound
/// @param subtitle what kind of drawing it is and how to read it
/// @param source for each figure drawn: whose it is, its words, hedge and bound, the chain, who
///   checked it; then the article with its date
/// @param marks the handling marks that hold for all that is shown, the strictest; empty when none
///   is set
/// @param unmarked what to say when no mark is set
/// @param spoken the whole figure in words, with its numbers
public record PlateCaption(
    String title,
    String subtitle,
    List<String> source,
    List<HandlingMark> marks,
    String unmarked,
    String spoken) {
  public PlateCaption {
    title = DeceptiveCharacters.shown(title);
    subtitle = DeceptiveCharacters.shown(subtitle);
    spoken = DeceptiveCharacters.shown(spoken);
    source = source.stream().map(DeceptiveCharacters::shown).toList();
    marks = List.copyOf(marks);
    boolean handled =
        marks.isEmpty()
            ? !unmarked.isBlank()
            : marks.stream().noneMatch(mark -> mark.text().isBlank());
    if (title.isBlank() || !handled || source.stream().allMatch(String::isBlank)) {
      throw new IllegalArgumentException("a figure needs a title, a source and a handling mark");
    }
  }

  /// Returns the handling marks in words, or that none is set.
  public String handling() {
    return marks.isEmpty()
        ? unmarked
        : marks.stream().map(HandlingMark::text).collect(Collectors.joining(" · "));
  }
}
