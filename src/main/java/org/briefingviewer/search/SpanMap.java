// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.search;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Stretches of one text that do not overlap, each with what it stands for.
final class SpanMap<T> {
  private final TreeMap<TextSpan, T> spans = new TreeMap<>();

  /// Adds a stretch; where one stands there already, that one stays.
  void put(TextSpan span, T value) {
    if (at(span) == null) {
      spans.put(span, value);
    }
  }

  /// Returns what a stretch that overlaps `span` stands for, or null when none does.
  @Nullable T at(TextSpan span) {
    Map.Entry<TextSpan, T> before = spans.lowerEntry(new TextSpan(span.end(), span.end()));
    return before != null && before.getKey().overlaps(span) ? before.getValue() : null;
  }

  void forEach(BiConsumer<TextSpan, T> action) {
    spans.forEach(action);
  }
}
