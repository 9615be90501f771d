// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.bundle.anchor.Anchoring;
import org.briefingviewer.model.Anchor;
import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.Printable;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Unplaced;
import org.jspecify.annotations.Nullable;

/// Looks stored marks up in the text at hand and keeps what came of them.
final class Placing {
  private static final String NOT_LOOKED_FOR =
      "It does not stand where it stood, and was not looked for elsewhere: too many marks of a long"
          + " text are out of place.";

  /// A mark that has to be placed for its owner to be shown, and was not.
  static final class NotPlaced extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Unplaced mark;

    NotPlaced(Unplaced mark) {
      super(mark.markId());
      this.mark = mark;
    }

    Unplaced mark() {
      return mark;
    }
  }

  /// Where a mark stands.
  record Place(Anchor anchor, AnchorOutcome outcome, TextSpan span) {
    /// Returns how far the mark moved, in UTF-16 code units.
    int shift() {
      return span.start() - anchor.span().start();
    }
  }

  private final Anchoring anchoring;
  private final List<String> moved = new ArrayList<>();
  private final List<Unplaced> changed = new ArrayList<>();
  private final List<Unplaced> unplaced = new ArrayList<>();

  Placing(String text) {
    this.anchoring = new Anchoring(text);
  }

  Place whole(String markId, Anchor anchor) {
    AnchorOutcome outcome = anchoring.place(anchor);
    TextSpan span = outcome.placed();
    if (span == null) {
      throw new NotPlaced(new Unplaced(markId, anchor, outcome, reason()));
    }
    return new Place(anchor, outcome, span);
  }

  /// Returns where words that belong to a placed mark stand, or null when they do not stand there
  /// word for word. Words that moved along with their mark are found even if they are frequent.
  @Nullable TextSpan attached(Anchor anchor, Place owner) {
    AnchorOutcome outcome = anchoring.place(anchor, owner.shift());
    return outcome instanceof AnchorOutcome.Changed ? null : outcome.placed();
  }

  /// Says why words without which a figure must not be shown did not stand beside it.
  NotPlaced missing(String markId, Place owner, Anchor words, boolean bound) {
    TextSpan span = owner.span();
    AnchorOutcome outcome =
        bound
            ? new AnchorOutcome.NumberChanged(span, owner.anchor().exact())
            : new AnchorOutcome.Orphaned();
    String known = reason();
    String reason =
        known == null
            ? "Its words \"" + Printable.of(words.exact()) + "\" no longer stand beside it."
            : known;
    return new NotPlaced(new Unplaced(markId, owner.anchor(), outcome, reason));
  }

  /// Returns why a mark may have found no place though its words stand in the text; else null.
  @Nullable String reason() {
    return anchoring.gaveUp() ? NOT_LOOKED_FOR : null;
  }

  /// Keeps the outcome of a mark whose owner is shown.
  void keep(String markId, Place place) {
    AnchorOutcome outcome = place.outcome();
    if (outcome instanceof AnchorOutcome.Moved) {
      moved.add(markId);
    } else if (outcome instanceof AnchorOutcome.Changed) {
      changed.add(new Unplaced(markId, place.anchor(), outcome, null));
    }
  }

  void list(Unplaced mark) {
    unplaced.add(mark);
  }

  boolean anythingMoved() {
    return !moved.isEmpty() || !changed.isEmpty();
  }

  List<String> moved() {
    return moved;
  }

  List<Unplaced> changed() {
    return changed;
  }

  List<Unplaced> unplaced() {
    return unplaced;
  }
}
