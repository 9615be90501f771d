// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.bundle.anchor.AnchorFinder;
import org.briefingviewer.model.Anchor;
import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.UnplacedMark;
import org.briefingviewer.model.deception.PrintableWords;
import org.jspecify.annotations.Nullable;

/// Looks stored marks up in the text at hand and keeps what came of them.
final class MarkPlacement {
  private static final String NOT_LOOKED_FOR =
      "It does not stand where it stood, and was not looked for elsewhere: too many marks of a long"
          + " text are out of place.";

  /// A mark that has to be placed for its owner to be shown, and was not.
  static final class NotPlaced extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient UnplacedMark mark;

    NotPlaced(UnplacedMark mark) {
      super(mark.markId());
      this.mark = mark;
    }

    UnplacedMark mark() {
      return mark;
    }
  }

  /// Where a mark stands.
  record MarkPlace(Anchor anchor, AnchorOutcome outcome, TextSpan span) {
    /// Returns how far the mark moved, in UTF-16 code units.
    int shift() {
      return span.start() - anchor.span().start();
    }
  }

  private final AnchorFinder anchoring;
  private final List<String> moved = new ArrayList<>();
  private final List<UnplacedMark> changed = new ArrayList<>();
  private final List<UnplacedMark> unplaced = new ArrayList<>();

  MarkPlacement(String text) {
    this.anchoring = new AnchorFinder(text);
  }

  MarkPlace whole(String markId, Anchor anchor) {
    AnchorOutcome outcome = anchoring.place(anchor);
    TextSpan span = outcome.placed();
    if (span == null) {
      throw new NotPlaced(new UnplacedMark(markId, anchor, outcome, reason()));
    }
    return new MarkPlace(anchor, outcome, span);
  }

  /// Returns where words that belong to a placed mark stand, or null when they do not stand there
  /// word for word. Words that moved along with their mark are found even if they are frequent.
  @Nullable TextSpan attached(Anchor anchor, MarkPlace owner) {
    AnchorOutcome outcome = anchoring.place(anchor, owner.shift());
    return outcome instanceof AnchorOutcome.Changed ? null : outcome.placed();
  }

  /// Says why words without which a figure must not be shown did not stand beside it.
  NotPlaced missing(String markId, MarkPlace owner, Anchor words, boolean bound) {
    TextSpan span = owner.span();
    AnchorOutcome outcome =
        bound
            ? new AnchorOutcome.NumberChanged(span, owner.anchor().exact())
            : new AnchorOutcome.Orphaned();
    String known = reason();
    String reason =
        known == null
            ? "Its words \"" + PrintableWords.of(words.exact()) + "\" no longer stand beside it."
            : known;
    return new NotPlaced(new UnplacedMark(markId, owner.anchor(), outcome, reason));
  }

  /// Returns why a mark may have found no place though its words stand in the text; else null.
  @Nullable String reason() {
    return anchoring.gaveUp() ? NOT_LOOKED_FOR : null;
  }

  /// Keeps the outcome of a mark whose owner is shown.
  void keep(String markId, MarkPlace place) {
    AnchorOutcome outcome = place.outcome();
    if (outcome instanceof AnchorOutcome.Moved) {
      moved.add(markId);
    } else if (outcome instanceof AnchorOutcome.Changed) {
      changed.add(new UnplacedMark(markId, place.anchor(), outcome, null));
    }
  }

  void list(UnplacedMark mark) {
    unplaced.add(mark);
  }

  boolean anythingMoved() {
    return !moved.isEmpty() || !changed.isEmpty();
  }

  List<String> moved() {
    return moved;
  }

  List<UnplacedMark> changed() {
    return changed;
  }

  List<UnplacedMark> unplaced() {
    return unplaced;
  }
}
