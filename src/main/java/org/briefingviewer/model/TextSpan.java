// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import org.jspecify.annotations.Nullable;

/// A half-open range `[start, end)` in a text, counted in UTF-16 code units as `String.substring`
/// does. The file format counts Unicode code points; the conversion happens once, in `bundle`.
///
/// Throws `IllegalArgumentException` when `start` is negative or `end` lies before `start`
public record TextSpan(int start, int end) implements Comparable<TextSpan> {
  public TextSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  // Written out, as the first picture asks: decisions/text-first.md.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TextSpan span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  /// Returns the number of UTF-16 code units covered.
  public int length() {
    return end - start;
  }

  /// Tells whether the two ranges share at least one code unit.
  public boolean overlaps(TextSpan other) {
    return start < other.end && other.start < end;
  }

  /// Tells whether `other` lies wholly inside this range.
  public boolean contains(TextSpan other) {
    return start <= other.start && other.end <= end;
  }

  /// Tells whether the code unit at `offset` lies inside.
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /// Returns the words covered.
  ///
  /// @throws StringIndexOutOfBoundsException when the span reaches beyond the text
  public String of(String text) {
    return text.substring(start, end);
  }

  /// Returns what is left of the range without the blanks at its ends; of blanks alone, nothing at
  /// its end.
  public TextSpan stripped(String text) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new TextSpan(from, to);
  }

  /// Returns the same range moved by `offset` code units.
  public TextSpan shift(int offset) {
    return new TextSpan(start + offset, end + offset);
  }

  /// Orders by start, then by end.
  @Override
  public int compareTo(TextSpan other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
