// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.mark;

import java.util.List;
import org.briefingviewer.extract.quantity.draft.Draft;
import org.briefingviewer.extract.quantity.draft.Family;
import org.briefingviewer.extract.quantity.draft.Recogniser;
import org.briefingviewer.extract.quantity.line.Line;
import org.briefingviewer.model.Direction;
import org.briefingviewer.model.HedgeCue;

/// Tells whether a figure is the amount of a change: "rose 4 percent", "up 4 percent", "a 4 percent
/// drop". "fell to 4 percent" gives a level, not an amount.
public final class Directions implements Recogniser {

  private final ChangeWords words;

  public Directions(ChangeWords words) {
    this.words = words;
  }

  @Override
  public void read(Line line, List<Draft> drafts) {
    for (Draft draft : drafts) {
      Direction found = before(line, draft);
      draft.direct(found == Direction.NONE ? after(line, draft) : found);
    }
  }

  private Direction before(Line line, Draft draft) {
    int at = draft.from() - 1;
    for (HedgeCue hedge : draft.hedges().reversed()) {
      while (line.at(at).start() >= hedge.span().start() && !line.at(at).edge() && at >= 0) {
        at--;
      }
    }
    Direction mark = words.get("mark", line.at(at).lower());
    if (mark != Direction.NONE) {
      return mark;
    }
    at = line.is(at, "by") || line.is(at, "an") || line.is(at, "a") ? at - 1 : at;
    Direction verb = words.get("verb", line.at(at).lower());
    boolean adverb = verb == Direction.NONE && line.at(at).lower().endsWith("ly");
    verb = adverb ? words.get("verb", line.at(at - 1).lower()) : verb;
    boolean amount = draft.family() != Family.AGE && draft.family() != Family.TIME;
    return amount ? verb : Direction.NONE;
  }

  private Direction after(Line line, Draft draft) {
    Direction compared = words.get("compare", line.at(draft.to()).lower());
    boolean share = draft.family() == Family.SHARE || line.is(draft.to() + 1, "than");
    if (compared != Direction.NONE && share) {
      return compared;
    }
    return draft.family() == Family.SHARE
        ? words.get("noun", line.at(draft.to()).lower())
        : Direction.NONE;
  }
}
