// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.mark;

import java.math.BigDecimal;
import java.util.List;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.QuantityRecogniser;
import org.briefingviewer.extract.quantity.draft.UnitFamily;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.HedgeCue;

/// Gives a figure the hedge before the one that it is joined to: "about 300 dead and 2,700
/// wounded". People who mark texts read it so in every case of two counts with their nouns.
public final class SharedHedges implements QuantityRecogniser {

  /// Fewer than this are counted, not rounded: "about 400 men and three officers".
  private static final BigDecimal ROUNDED = BigDecimal.TEN;

  /// Within so many atoms a list that goes on with a comma has its "and".
  private static final int LIST = 12;

  @Override
  public void read(AtomLine line, List<QuantityDraft> drafts) {
    List<HedgeCue> shared = List.of();
    for (int i = 0; i < drafts.size(); i++) {
      QuantityDraft draft = drafts.get(i);
      if (i > 0 && open(draft) && joined(line, drafts.get(i - 1), draft)) {
        Bound bound = drafts.get(i - 1).bound();
        shared.forEach(cue -> draft.hedge(cue, bound));
      } else {
        shared = before(line, draft);
      }
    }
  }

  /// The hedges right before the figure.
  private static List<HedgeCue> before(AtomLine line, QuantityDraft draft) {
    int from = line.at(draft.hedgedFrom()).start();
    int to = line.at(draft.from()).start();
    return draft.hedges().stream()
        .filter(cue -> cue.span().start() >= from && cue.span().end() <= to)
        .toList();
  }

  private static boolean open(QuantityDraft draft) {
    BigDecimal value = draft.lowValue();
    return draft.hedgedFrom() == draft.from()
        && draft.bound() == Bound.UNSTATED
        && value != null
        && value.compareTo(ROUNDED) >= 0;
  }

  private static boolean joined(AtomLine line, QuantityDraft first, QuantityDraft next) {
    int between = first.to();
    if (line.is(between, "and")) {
      return next.from() == between + 1;
    }
    return line.is(between, ",")
        && next.from() == between + 1
        && counts(first)
        && counts(next)
        && goesOn(line, next.to());
  }

  private static boolean counts(QuantityDraft draft) {
    return !draft.bare() && draft.family() != UnitFamily.SHARE;
  }

  private static boolean goesOn(AtomLine line, int from) {
    for (int i = from; i < from + LIST; i++) {
      if (line.is(i, "and")) {
        return true;
      }
    }
    return false;
  }
}
