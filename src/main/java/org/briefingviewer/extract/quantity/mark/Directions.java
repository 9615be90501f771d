// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.mark;

import java.util.List;
import org.briefingviewer.extract.quantity.draft.Draft;
import org.briefingviewer.extract.quantity.draft.Family;
import org.briefingviewer.extract.quantity.draft.Recogniser;
import org.briefingviewer.extract.quantity.line.Line;
import org.briefingviewer.extract.quantity.number.Numeral;
import org.briefingviewer.model.Direction;

/// Tells whether a figure is the amount of a change: "rose 4 percent", "up 4 percent", "a 4 percent
/// drop". "fell to 4 percent" gives a level, not an amount.
public final class Directions implements Recogniser {

  /// How many words may stand between the verb and "by": "raised its key rate by".
  private static final int OBJECT = 5;

  private final ChangeWords words;

  public Directions(ChangeWords words) {
    this.words = words;
  }

  @Override
  public void read(Line line, List<Draft> drafts) {
    for (Draft draft : drafts) {
      Direction found = before(line, draft);
      draft.direct(found == Direction.NONE ? after(line, draft) : found);
      if (grown(draft)) {
        draft.direct(Direction.UP);
      }
    }
  }

  private Direction before(Line line, Draft draft) {
    int at = draft.hedgedFrom() - 1;
    Direction mark = words.get("mark", line.at(at).lower());
    if (mark != Direction.NONE) {
      return mark;
    }
    boolean by = line.is(at, "by");
    at = by || line.is(at, "an") || line.is(at, "a") ? at - 1 : at;
    for (int i = at; i > (by ? at - OBJECT : at - 1); i--) {
      Direction verb = words.get("verb", line.at(i).lower());
      if (verb != Direction.NONE) {
        return by || amount(line, i, draft) ? verb : Direction.NONE;
      }
    }
    boolean adverb = line.at(at).lower().endsWith("ly");
    return adverb ? words.get("verb", line.at(at - 1).lower()) : Direction.NONE;
  }

  /// What may fall or rise by the figure itself: "lost 4 percent" tells a change, "lost three
  /// boats" and "fell 60 meters" do not.
  private static boolean amount(Line line, int verb, Draft draft) {
    boolean lost = line.at(verb).lower().startsWith("los");
    return switch (draft.family()) {
      case SHARE, MONEY, OTHER, TEMPERATURE, POWER, SPEED, MASS, VOLUME, AREA, DATA, NONE -> true;
      case COUNT -> !lost;
      case LENGTH, AGE, TIME -> false;
    };
  }

  /// "sixfold", "doubled"
  private static boolean grown(Draft draft) {
    return draft.direction() == Direction.NONE && draft.low().form() == Numeral.Form.MULTIPLE;
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
