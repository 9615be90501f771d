// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.List;
import java.util.Objects;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// What the reader has put into the shown article: the places found, and own notes.
///
/// @param hits what was searched for, in text order
/// @param hit the hit that is looked at, one of `hits`, or null
/// @param notes the passages that bear an own note, in text order
public record OwnMarks(List<TextSpan> hits, @Nullable TextSpan hit, List<TextSpan> notes) {

  /// None of either.
  public static final OwnMarks NONE = new OwnMarks(List.of(), null, List.of());

  public OwnMarks {
    hits = hits.stream().sorted().toList();
    notes = notes.stream().sorted().toList();
  }

  // Written out, as the first picture asks: decisions/text-first.md.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof OwnMarks marks
            && hits.equals(marks.hits)
            && Objects.equals(hit, marks.hit)
            && notes.equals(marks.notes));
  }

  @Override
  public int hashCode() {
    return 31 * hits.hashCode() + notes.hashCode();
  }

  /// Returns those that touch a part of the text.
  OwnMarks in(TextSpan part) {
    if (hits.isEmpty() && notes.isEmpty()) {
      return NONE;
    }
    return new OwnMarks(touching(hits, part), hit, touching(notes, part));
  }

  private static List<TextSpan> touching(List<TextSpan> spans, TextSpan part) {
    // In text order, so that all that begin behind the part need not be looked at.
    return spans.stream()
        .takeWhile(span -> span.start() < part.end())
        .filter(span -> span.overlaps(part))
        .toList();
  }
}
