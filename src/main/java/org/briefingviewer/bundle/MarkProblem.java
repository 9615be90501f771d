// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.UnplacedMark;

/// Tells in a sentence why a mark needs a person.
final class MarkProblem {
  private MarkProblem() {}

  static Problem of(String page, UnplacedMark mark) {
    String reason = mark.reason();
    String quote = "\"" + mark.anchor().exact() + "\"";
    String what =
        switch (mark.outcome()) {
          case AnchorOutcome.Exact e -> quote + " stands where it stood.";
          case AnchorOutcome.Moved m -> quote + " stands at another place.";
          case AnchorOutcome.Ambiguous a ->
              quote + " stands at " + a.candidates().size() + " places of the text.";
          case AnchorOutcome.Changed c -> quote + " reads \"" + c.words() + "\" in the text.";
          case AnchorOutcome.NumberChanged n ->
              quote + " reads \"" + n.words() + "\" in the text; the figure is not placed.";
          case AnchorOutcome.Orphaned o -> quote + " does not stand in the text.";
        };
    return new Problem(
        page + ": " + mark.markId(),
        reason == null ? what : reason,
        "Compare the mark with the text and correct one of them.");
  }
}
