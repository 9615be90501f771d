// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.veto;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.QuantityRecogniser;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.LineAtom;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.quantity.unit.NounShapes;

/// Years: four digits without a comma and without a unit, unless a hedge or a round number before a
/// plural says that something is counted ("about 2000 people").
public final class YearVeto implements QuantityRecogniser {

  private static final Set<String> BEFORE_YEAR = WordLists.named("before-year");

  private static final Set<String> BEFORE_COUNT = WordLists.named("before-count");

  private final NounShapes nouns;

  public YearVeto(NounShapes nouns) {
    this.nouns = nouns;
  }

  @Override
  public void read(AtomLine line, List<QuantityDraft> drafts) {
    drafts.removeIf(draft -> draft.bare() && years(line, draft));
  }

  private boolean years(AtomLine line, QuantityDraft draft) {
    boolean last = year(line, draft.last().from(), draft);
    return draft.range()
        ? last && DateVeto.isYear(line.at(draft.low().from()).text())
        : last && !draft.low().hasScale() && draft.low().to() == draft.low().from() + 1;
  }

  private boolean year(AtomLine line, int at, QuantityDraft draft) {
    String written = line.at(at).text();
    if (!line.at(at).number() || !DateVeto.isYear(written)) {
      return false;
    }
    String before = line.at(draft.from() - 1).lower();
    boolean old = written.compareTo("1900") < 0 && !dated(line, at);
    if (counted(line, draft, written, before)) {
      return false;
    }
    return old ? BEFORE_YEAR.contains(before) && !written.endsWith("000") : true;
  }

  /// Tells whether a plural stands within the next words: "over 2000 Chinese workers", not "over
  /// 2020 demolition".
  private boolean counts(AtomLine line, int from) {
    for (int i = from; i < from + 4 && line.at(i).word() && !nouns.ends(line.at(i).lower()); i++) {
      if (nouns.plural(line.at(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /// "July 14, 1789"
  private static boolean dated(AtomLine line, int at) {
    boolean comma = line.is(at - 1, ",") && line.at(at - 2).number();
    return comma && line.at(at - 2).text().length() <= 2 && line.at(at - 3).capitalised();
  }

  private boolean counted(AtomLine line, QuantityDraft draft, String written, String before) {
    LineAtom next = line.at(draft.to());
    boolean plural = next.word() && !next.capitalised() && nouns.plural(next.lower());
    boolean hedged = BEFORE_COUNT.contains(before) && next.word() && counts(line, draft.to());
    boolean round = written.endsWith("00") || written.endsWith("50");
    return hedged || (plural && round && (!BEFORE_YEAR.contains(before) || draft.range()));
  }
}
