// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.mark;

import java.util.List;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.QuantityRecogniser;
import org.briefingviewer.extract.quantity.draft.UnitFamily;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.model.ChangeDirection;

/// Tells how figures of a sentence depend on one another: either-or figures, parts of a whole, the
/// same amount in another unit.
public final class DependenceRecogniser implements QuantityRecogniser {

  @Override
  public void read(AtomLine line, List<QuantityDraft> drafts) {
    for (int i = 1; i < drafts.size(); i++) {
      QuantityDraft draft = drafts.get(i);
      QuantityDraft before = drafts.get(i - 1);
      int start = draft.hedgedFrom();
      if (converts(line, draft, before)) {
        draft.ties().convert(before);
        draft.boundAs(before);
      } else if (part(line, start)) {
        whole(drafts, i, draft);
      } else if (alternative(line, start, before)) {
        if (comparable(draft, before)) {
          draft.ties().setAgainst(before);
        }
        if (draft.direction() == ChangeDirection.NONE) {
          draft.direct(before.direction());
        }
      }
    }
  }

  private static boolean converts(AtomLine line, QuantityDraft draft, QuantityDraft before) {
    int at = draft.hedgedFrom();
    boolean slash = line.is(at - 1, "/") && before.ties().conversionOf() != null;
    boolean bracket = slash || (line.is(at - 1, "(") && at - 1 <= before.to() + 1);
    boolean same = draft.family() == before.family() && draft.family() != UnitFamily.COUNT;
    boolean power = draft.family() == before.family() && !draft.unit().equals(before.unit());
    return bracket && same && power && !before.bare();
  }

  private static boolean part(AtomLine line, int start) {
    boolean of = line.is(start - 2, "of") || line.is(start - 2, "among");
    boolean whom =
        line.is(start - 1, "whom") || line.is(start - 1, "which") || line.is(start - 1, "them");
    return (of && whom) || line.is(start - 1, "including");
  }

  /// The whole is the nearest earlier figure that counts something.
  private static void whole(List<QuantityDraft> drafts, int i, QuantityDraft draft) {
    for (int k = i - 1; k >= 0; k--) {
      QuantityDraft whole = drafts.get(k);
      boolean fits =
          draft.bare() || whole.family() == draft.family() || draft.family() == UnitFamily.SHARE;
      if (whole.family() != UnitFamily.TIME
          && whole.family() != UnitFamily.AGE
          && !whole.bare()
          && fits) {
        draft.ties().partOf(whole);
        if (draft.bare()) {
          draft.share(whole);
        }
        return;
      }
    }
  }

  /// A share says its own sum again ("$2 billion, or 30 percent of the total"); only figures of one
  /// sort stand against each other.
  private static boolean comparable(QuantityDraft draft, QuantityDraft before) {
    return draft.bare() || before.bare() || draft.family() == before.family();
  }

  private static boolean alternative(AtomLine line, int start, QuantityDraft before) {
    int at = start - 1;
    boolean or = line.is(at, "or") || line.is(at, "but") || line.are(at - 1, "rather", "than");
    if (!or) {
      return false;
    }
    int gap = line.is(at, "than") ? at - 2 : at - 1;
    gap = line.is(gap, ",") ? gap - 1 : gap;
    boolean near = gap < before.to() || gap - before.to() < 4;
    return near && !line.at(before.to()).is(".");
  }
}
