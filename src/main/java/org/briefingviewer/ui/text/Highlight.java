// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.TextSpan;

/// A stretch of an article's text that looks different from plain text. Kinds may overlap.
public sealed interface Highlight {

  /// Returns its place in the article's text.
  TextSpan span();

  /// Tells whether the reader put it there: a hit or a note.
  default boolean own() {
    return this instanceof FindHit || this instanceof NotedWords;
  }

  /// A figure given as somebody's.
  ///
  /// @param number its place among the article's estimates, from 1
  /// @param of how many the article has
  /// @param surelyPlaced false when the stored words have changed and a person has to confirm
  record EstimateMark(Estimate estimate, int number, int of, boolean surelyPlaced)
      implements Highlight {
    @Override
    public TextSpan span() {
      return estimate.span();
    }

    /// Returns the small figure that follows the words.
    public String label() {
      return surelyPlaced ? Integer.toString(number) : number + "?";
    }
  }

  /// Words that name a source.
  ///
  /// @param chosen whether they belong to the chosen estimate
  record SourceWords(TextSpan span, boolean chosen) implements Highlight {}

  /// Words that say that a source says so.
  ///
  /// @param chosen whether they belong to the chosen estimate
  record CueWords(TextSpan span, boolean chosen) implements Highlight {}

  /// Words that bear out the chosen tie.
  record TiePassage(TextSpan span) implements Highlight {}

  /// The passage that was asked for.
  record Outlined(TextSpan span) implements Highlight {}

  /// Words of the outlined passage that say how a tie stands.
  record TrendWords(TextSpan span) implements Highlight {}

  /// Words that were searched for.
  ///
  /// @param current whether this is the hit that is looked at
  record FindHit(TextSpan span, boolean current) implements Highlight {}

  /// A number that no estimate is made of, while it is reviewed.
  record PlainNumber(TextSpan span) implements Highlight {}

  /// Words that bear a note of the reader's own.
  record NotedWords(TextSpan span) implements Highlight {}
}
