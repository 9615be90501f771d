// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.anchor;

import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.UnplacedMark;

/// Tells in a sentence why a mark or a note needs a person.
public final class MarkProblem {
  private MarkProblem() {}

  /// Tells why a mark of an article is not placed, or placed with other words.
  ///
  /// @param page the file that the mark stands in
  public static Problem of(String page, UnplacedMark mark) {
    String reason = mark.reason();
    return new Problem(
        page + ": " + mark.markId(),
        reason == null ? told(mark.anchor().exact(), mark.outcome()) : reason,
        "Compare the mark with the text and correct one of them.");
  }

  /// Says where words that were marked stand now.
  public static String told(String words, AnchorOutcome outcome) {
    String quote = "\"" + words + "\"";
    return switch (outcome) {
      case AnchorOutcome.Exact _ -> quote + " stands where it stood.";
      case AnchorOutcome.Moved _ -> quote + " stands at another place.";
      case AnchorOutcome.Ambiguous a ->
          quote + " stands at " + a.candidates().size() + " places of the text.";
      case AnchorOutcome.Changed c -> quote + " reads \"" + c.words() + "\" in the text.";
      case AnchorOutcome.NumberChanged n ->
          quote + " reads \"" + n.words() + "\" in the text; the figure is not placed.";
      case AnchorOutcome.Orphaned _ -> quote + " does not stand in the text.";
    };
  }
}
