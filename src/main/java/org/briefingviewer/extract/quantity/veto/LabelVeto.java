// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.veto;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.QuantityRecogniser;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.LineAtom;
import org.briefingviewer.lexicon.WordList;

/// Numbers that only tell one thing from another: "page 4", "Resolution 1718", "Game 2", and the
/// marks of a list, "1)".
public final class LabelVeto implements QuantityRecogniser {

  private final Map<String, String> labels = new HashMap<>();

  public LabelVeto() {
    for (List<String> row : WordList.read("extract/labels.tsv").rows()) {
      labels.put(row.get(0), row.get(1));
    }
    labels.put("#", "always");
  }

  @Override
  public void read(AtomLine line, List<QuantityDraft> drafts) {
    drafts.removeIf(draft -> draft.bare() && !draft.low().hasScale() && label(line, draft));
  }

  private boolean label(AtomLine line, QuantityDraft draft) {
    int at = draft.from() - 1;
    LineAtom before = line.is(at, ".") && line.at(at).glued() ? line.at(at - 1) : line.at(at);
    String when = labels.get(before.lower());
    boolean labelled = when != null && (when.equals("always") || before.capitalised());
    boolean word =
        draft.low().form() == org.briefingviewer.extract.quantity.number.Numeral.Form.WORDS;
    boolean zero = line.is(draft.low().from(), "zero") && ARTICLES.contains(before.lower());
    return zero || (labelled && !(word && !before.capitalised())) || listMark(line, draft);
  }

  /// "A zero crept in": a digit as a thing.
  private static final Set<String> ARTICLES = Set.of("a", "the", "another", "extra");

  private static final int HIGHEST_MARK = 100;

  private static boolean listMark(AtomLine line, QuantityDraft draft) {
    boolean first = draft.from() == 0 && draft.to() == 1 && line.is(1, ".") && line.at(1).glued();
    if (first && draft.low().wholeBelow(HIGHEST_MARK)) {
      return true;
    }
    boolean closed =
        (line.is(draft.to(), ")") || line.are(draft.to(), ".", ")"))
            && draft.to() == draft.from() + 1;
    LineAtom before = line.at(draft.from() - 1);
    boolean open = before.edge() || before.is("(") || before.is(";") || !before.glued();
    return closed && open && draft.low().wholeBelow(100);
  }
}
