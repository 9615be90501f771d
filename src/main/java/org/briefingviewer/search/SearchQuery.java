// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.search;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.extract.name.FoldedPattern;
import org.briefingviewer.extract.name.FoldedText;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// What is looked for: the words typed, the other spellings of the name that they are, and the
/// figure that they give.
///
/// @param typed as typed, without the spaces around it
/// @param also the other spellings, for the user to read
/// @param figure the figure that was typed, or null when it was none
/// @param beginning the number that was typed, as the beginning of others; null when it was none
public record SearchQuery(
    String typed,
    List<FoldedPattern> patterns,
    List<String> also,
    @Nullable SoughtFigure figure,
    @Nullable NumberPrefix beginning) {
  public SearchQuery {
    patterns = List.copyOf(patterns);
    also = List.copyOf(also);
  }

  /// Returns what looks for no number that only begins as the typed one does.
  public SearchQuery whole() {
    return new SearchQuery(typed, patterns, also, figure, null);
  }

  /// Returns every place of any spelling, in text order; of places that overlap, the longest.
  List<TextSpan> in(FoldedText text) {
    List<TextSpan> all = new ArrayList<>();
    patterns.forEach(pattern -> all.addAll(pattern.in(text)));
    all.sort(
        (one, other) ->
            one.start() != other.start()
                ? Integer.compare(one.start(), other.start())
                : Integer.compare(other.end(), one.end()));
    List<TextSpan> apart = new ArrayList<>();
    for (TextSpan span : all) {
      TextSpan last = apart.isEmpty() ? null : apart.getLast();
      if (last == null || !last.overlaps(span)) {
        apart.add(span);
      } else if (span.length() > last.length()) {
        apart.set(apart.size() - 1, span);
      }
    }
    return apart;
  }

  /// Tells whether a name has any of the spellings in it.
  boolean names(String name) {
    FoldedText folded = FoldedText.of(name);
    return patterns.stream().anyMatch(pattern -> !pattern.in(folded).isEmpty());
  }
}
