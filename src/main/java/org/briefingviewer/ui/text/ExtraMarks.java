// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.List;
import java.util.Objects;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// What is marked in the shown article beside what was found in it: the places of a search, own
/// notes, and in review the numbers that bear no mark.
///
/// @param hits what was searched for, in text order
/// @param hit the hit that is looked at, one of `hits`, or null
/// @param notes the passages that bear an own note, in text order
/// @param numbers those that no estimate is made of and nobody has settled, in text order; none
///   outside of a review
public record ExtraMarks(
    List<TextSpan> hits, @Nullable TextSpan hit, List<TextSpan> notes, List<TextSpan> numbers) {

  /// None of either.
  public static final ExtraMarks NONE = new ExtraMarks(List.of(), null, List.of());

  public ExtraMarks {
    hits = hits.stream().sorted().toList();
    notes = notes.stream().sorted().toList();
    numbers = numbers.stream().sorted().toList();
  }

  /// Makes those that are marked outside of a review.
  public ExtraMarks(List<TextSpan> hits, @Nullable TextSpan hit, List<TextSpan> notes) {
    this(hits, hit, notes, List.of());
  }

  // Written out, as the first picture asks: decisions/text-first.md.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof ExtraMarks marks
            && hits.equals(marks.hits)
            && Objects.equals(hit, marks.hit)
            && notes.equals(marks.notes)
            && numbers.equals(marks.numbers));
  }

  @Override
  public int hashCode() {
    return 31 * hits.hashCode() + notes.hashCode();
  }

  /// Returns those that touch a part of the text.
  ExtraMarks in(TextSpan part) {
    if (hits.isEmpty() && notes.isEmpty() && numbers.isEmpty()) {
      return NONE;
    }
    return new ExtraMarks(
        touching(hits, part), hit, touching(notes, part), touching(numbers, part));
  }

  private static List<TextSpan> touching(List<TextSpan> spans, TextSpan part) {
    // In text order, so that all that begin behind the part need not be looked at.
    return spans.stream()
        .takeWhile(span -> span.start() < part.end())
        .filter(span -> span.overlaps(part))
        .toList();
  }
}
