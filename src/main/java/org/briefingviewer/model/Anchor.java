// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

/// Where a mark stands, by quote and by position, as the W3C Web Annotation Data Model has it.
///
/// @param exact the words marked
/// @param prefix up to 32 code units before them
/// @param suffix up to 32 code units after them
/// @param span the last known place, in UTF-16 code units
public record Anchor(String exact, String prefix, String suffix, TextSpan span) {

  private static final int CONTEXT = 32;

  /// Describes `span` of `text`. The context never cuts a surrogate pair.
  public static Anchor of(String text, TextSpan span) {
    int from = Math.max(0, span.start() - CONTEXT);
    int to = Math.min(text.length(), span.end() + CONTEXT);
    if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
      from++;
    }
    if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
      to--;
    }
    return new Anchor(
        span.of(text),
        text.substring(from, span.start()),
        text.substring(span.end(), Math.max(to, span.end())),
        span);
  }
}
