// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a stored mark stands in the text at hand, and how surely.
public sealed interface AnchorOutcome {

  /// The words stand where they stood.
  record Exact(TextSpan span) implements AnchorOutcome {
    @Override
    public TextSpan placed() {
      return span;
    }
  }

  /// The same words stand, beyond doubt, at another place.
  record Moved(TextSpan span) implements AnchorOutcome {
    @Override
    public TextSpan placed() {
      return span;
    }
  }

  /// The words stand at several places and the context does not settle it.
  record Ambiguous(List<TextSpan> candidates) implements AnchorOutcome {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /// Similar words with every number token identical; a person decides.
  record Changed(TextSpan span, String words) implements AnchorOutcome {
    @Override
    public TextSpan placed() {
      return span;
    }
  }

  /// Similar words in which a digit, sign, unit or bound word differs; never placed.
  record NumberChanged(TextSpan span, String words) implements AnchorOutcome {}

  /// Nothing like it stands in the text.
  record Orphaned() implements AnchorOutcome {}

  /// Returns where to draw the mark, or null when it is not placed.
  default @Nullable TextSpan placed() {
    return null;
  }
}
