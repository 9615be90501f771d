// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.veto;

import java.util.List;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.QuantityRecogniser;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.PhraseTable;
import org.briefingviewer.extract.quantity.line.PhraseTable.Match;
import org.briefingviewer.lexicon.WordList;

/// Numbers inside known names: "S&P 500", "38 North", "Group of Seven".
public final class NumberNames implements QuantityRecogniser {

  /// A name has at most so many atoms before its number.
  private static final int REACH = 6;

  private final PhraseTable<Boolean> names = new PhraseTable<>(false);

  public NumberNames() {
    WordList.read("extract/numbernames.tsv").words().forEach(name -> names.add(name, true));
  }

  @Override
  public void read(AtomLine line, List<QuantityDraft> drafts) {
    drafts.removeIf(draft -> inside(line, draft));
  }

  private boolean inside(AtomLine line, QuantityDraft draft) {
    for (int i = draft.low().from(); i >= draft.low().from() - REACH && i >= 0; i--) {
      Match<Boolean> name = names.startingAt(line, i);
      if (name != null && name.to() > draft.low().from()) {
        return true;
      }
    }
    return false;
  }
}
