// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.unit;

import java.util.List;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.UnitFamily;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.number.Numeral;
import org.briefingviewer.model.Unit;
import org.jspecify.annotations.Nullable;

/// Carries what was counted from one sentence of a paragraph to the next, where that points back:
/// "11,000 men came. Of these, 3,000 fell. Another 300 are missing." One is made for each text.
public final class CarriedUnits {
  private @Nullable QuantityDraft counted;

  /// Whether the last sentence that counted something counted one thing only.
  private boolean only;

  private int paragraph = -1;

  /// Reads the next sentence of the text.
  ///
  /// @param in the number of its paragraph
  public void read(AtomLine line, List<QuantityDraft> drafts, int in) {
    if (in != paragraph) {
      counted = null;
      paragraph = in;
    }
    QuantityDraft before = counted;
    boolean alone = only;
    boolean measured = false;
    for (QuantityDraft draft : drafts) {
      boolean number =
          draft.low().form() == Numeral.Form.DIGITS || draft.low().form() == Numeral.Form.WORDS;
      boolean bare = draft.bare() && (number || draft.vague());
      boolean end = !line.at(draft.to()).word() || UnitParts.back(line, draft) || verb(line, draft);
      boolean open = bare && !measured && (end || alone);
      measured |= draft.family() == UnitFamily.SHARE || draft.family() == UnitFamily.MONEY;
      if (before != null && open && goesOn(line, draft, alone && end, alone)) {
        Unit unit = before.unit();
        boolean counts = UnitParts.back(line, draft) || (alone && UnitParts.subject(line, draft));
        // "40 ships a month … 83 of them": those are counted, not how many there are a month; so
        // with "60 called".
        draft.count(counts ? unit.amount() : unit.code(), before.head());
      }
      boolean part = line.hyphenAt(draft.low().to());
      boolean thing =
          !EllipsisRecogniser.ABSTRACT.contains(draft.head())
              && !EllipsisRecogniser.speaks(line, draft);
      if (draft.family() == UnitFamily.COUNT && thing && !draft.pronoun() && !part) {
        only = counted == before || (counted != null && counted.head().equals(draft.head()));
        counted = draft;
      }
    }
  }

  /// Whether the figure counts what the sentence before counted.
  ///
  /// @param alone whether that counted one thing only
  private static boolean goesOn(AtomLine line, QuantityDraft draft, boolean closed, boolean alone) {
    boolean back = UnitParts.back(line, draft);
    boolean more = closed && UnitParts.more(line, draft);
    boolean whole = !draft.vague() && !line.at(draft.low().from()).text().contains(".");
    boolean does = alone && whole && UnitParts.subject(line, draft);
    return back || more || does || (closed && whole && UnitParts.object(line, draft));
  }

  private static boolean verb(AtomLine line, QuantityDraft draft) {
    return switch (line.at(draft.to()).lower()) {
      case "is",
          "are",
          "was",
          "were",
          "have",
          "had",
          "will",
          "came",
          "went",
          "in",
          "more",
          "others" ->
          true;
      default -> false;
    };
  }
}
