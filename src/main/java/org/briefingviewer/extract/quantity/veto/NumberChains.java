// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.veto;

import java.util.List;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.QuantityRecogniser;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.LineAtom;

/// Figures chained by signs without spaces: dates ("2025-10-10", "10/10/2025"), telephone numbers,
/// clock times ("17:22"), figures glued to letters before them.
public final class NumberChains implements QuantityRecogniser {

  @Override
  public void read(AtomLine line, List<QuantityDraft> drafts) {
    drafts.removeIf(draft -> chained(line, draft.low().from(), draft.low().to()));
  }

  private static boolean chained(AtomLine line, int from, int to) {
    int before = links(line, from - 1, -1);
    int after = links(line, to, 1);
    boolean one = before + after == 1;
    char sign =
        after > 0
            ? line.at(to).text().charAt(0)
            : before > 0 ? line.at(from - 1).text().charAt(0) : ' ';
    return before + after > 1 || (one && (sign == ':' || sign == '/'));
  }

  /// Counts the links of a chain from the sign at `at` on.
  private static int links(AtomLine line, int at, int step) {
    int count = 0;
    for (int i = at; count < 3; i += 2 * step) {
      LineAtom sign = line.at(i);
      boolean glued = sign.glued() && line.at(i + 1).glued();
      boolean links = sign.is("-") || sign.is("/") || sign.is(":") || sign.is(".");
      if (!links || !glued || !line.at(i + step).number()) {
        return count;
      }
      count++;
    }
    return count;
  }
}
