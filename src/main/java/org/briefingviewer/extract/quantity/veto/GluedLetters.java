// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.veto;

import java.util.List;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.QuantityRecogniser;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.LineAtom;

/// Figures glued to letters that are no unit: ordinals ("16th"), decades ("1990s"), types ("5G",
/// "3D"), and to a name before them ("Covid-19", "MH-17").
public final class GluedLetters implements QuantityRecogniser {

  @Override
  public void read(AtomLine line, List<QuantityDraft> drafts) {
    drafts.removeIf(draft -> draft.bare() && glued(line, draft));
  }

  private static boolean glued(AtomLine line, QuantityDraft draft) {
    LineAtom next = line.at(draft.to());
    boolean after = next.word() && next.glued() && line.at(draft.to() - 1).number();
    LineAtom before = line.at(draft.from() - 1);
    boolean word = before.word() && line.at(draft.from()).glued() && line.at(draft.from()).number();
    boolean name =
        before.dash() && line.at(draft.from()).glued() && line.at(draft.from() - 2).capitalised();
    boolean minus = draft.from() < draft.low().from() && line.at(draft.from() - 1).capitalised();
    boolean dotted =
        before.is(".")
            && before.glued()
            && line.at(draft.from()).glued()
            && line.at(draft.from() - 2).word();
    boolean ruled =
        before.dash()
            && line.at(draft.from()).glued()
            && line.at(draft.to()).dash()
            && !line.at(draft.to() + 1).word();
    return after || word || name || minus || dotted || ruled;
  }
}
