// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.anchor;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.Anchor;
import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.TextSpan;

/// Places stored marks in one text.
///
/// In order: the words at their stored place; the same words elsewhere, alone or alone with their
/// context; other words in the same context; similar words. Not thread-safe.
public final class Anchoring {
  private static final int MOST_CANDIDATES = 1000;

  private final String text;

  public Anchoring(String text) {
    this.text = text;
  }

  /// Returns where a mark stands in the text.
  public AnchorOutcome place(Anchor anchor) {
    return place(anchor, 0);
  }

  /// Returns where a mark stands that is expected `shift` code units from its stored place, because
  /// what it belongs to moved so far.
  public AnchorOutcome place(Anchor anchor, int shift) {
    TextSpan stored = anchor.span();
    if (standsAt(anchor, stored.start())) {
      return new AnchorOutcome.Exact(stored);
    }
    if (shift != 0 && standsAt(anchor, stored.start() + shift)) {
      return new AnchorOutcome.Moved(stored.shift(shift));
    }
    return elsewhere(anchor);
  }

  private boolean standsAt(Anchor anchor, int start) {
    return start >= 0 && text.startsWith(anchor.exact(), start);
  }

  private AnchorOutcome elsewhere(Anchor anchor) {
    List<TextSpan> found = occurrences(anchor.exact());
    return found.size() == 1
        ? new AnchorOutcome.Moved(found.getFirst())
        : new AnchorOutcome.Orphaned();
  }

  private List<TextSpan> occurrences(String exact) {
    List<TextSpan> found = new ArrayList<>();
    for (int at = text.indexOf(exact);
        at >= 0 && !exact.isEmpty() && found.size() < MOST_CANDIDATES;
        at = text.indexOf(exact, at + 1)) {
      found.add(new TextSpan(at, at + exact.length()));
    }
    return found;
  }
}
