// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.unit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.QuantityRecogniser;
import org.briefingviewer.extract.quantity.draft.UnitFamily;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.quantity.number.Numeral;

/// Hands a unit back along a series: "eight or nine euros", "a 7- or 8-inch screen", "5, 10 and 15
/// percent", and what sums are counted in: "$40 and $50 million".
public final class SharedUnits implements QuantityRecogniser {

  private static final Set<String> HEDGES = WordLists.named("hedge-words");

  private final NounShapes nouns;

  public SharedUnits(NounShapes nouns) {
    this.nouns = nouns;
  }

  @Override
  public void read(AtomLine line, List<QuantityDraft> drafts) {
    for (int i = drafts.size() - 2; i >= 0; i--) {
      QuantityDraft draft = drafts.get(i);
      QuantityDraft next = drafts.get(i + 1);
      boolean plain = draft.low().form() != Numeral.Form.MULTIPLE && !draft.vague();
      if (draft.bare() && plain && partOf(line, draft, next)) {
        draft.count(next.unit().code(), next.head());
      } else if (draft.bare() && plain && !next.bare() && !restated(line, draft, next)) {
        if (series(line, draft, next) || adjectives(line, draft, next)) {
          draft.share(next);
        }
      } else if (plain
          && sums(draft, next)
          && (listed(line, draft, next) || series(line, draft, next))) {
        draft.replace(draft.low().scaled(next.low().scale()));
      }
    }
  }

  /// "$40 and $50 million": sums of one order, of which the second alone says in what.
  private static boolean sums(QuantityDraft draft, QuantityDraft next) {
    BigDecimal one = draft.low().mantissa();
    BigDecimal other = next.low().mantissa();
    return draft.family() == UnitFamily.MONEY
        && draft.unit().equals(next.unit())
        && !draft.low().hasScale()
        && next.low().hasScale()
        && one != null
        && other != null
        && one.max(other).compareTo(one.min(other).multiply(BigDecimal.TEN)) < 0;
  }

  /// "$12, $15 and $18 billion"
  private static boolean listed(AtomLine line, QuantityDraft draft, QuantityDraft next) {
    return line.is(draft.to(), ",") && next.from() == draft.to() + 1;
  }

  /// "sales of 4,000, or 40 percent of the total": the share says the same again.
  private static boolean restated(AtomLine line, QuantityDraft draft, QuantityDraft next) {
    return next.family() == UnitFamily.SHARE && line.are(draft.to(), ",", "or");
  }

  /// "4 operational and 2 reserve reactors"
  private boolean adjectives(AtomLine line, QuantityDraft draft, QuantityDraft next) {
    int at = draft.to();
    boolean one = line.at(at).word() && nouns.modifier(line.at(at).lower());
    boolean and = line.is(at + 1, "and") || line.is(at + 1, "or");
    return one && and && next.from() == at + 2 && next.family() == UnitFamily.COUNT;
  }

  /// "four of the 10 justices", "three of his 15 men", "200 of the approximately 900 guards"
  private static boolean partOf(AtomLine line, QuantityDraft draft, QuantityDraft next) {
    int of = draft.to();
    int figure = next.from() - of <= 2 ? next.from() : hedged(line, of + 2, next);
    return line.is(of, "of")
        && figure == next.from()
        && figure > of
        && next.family() == UnitFamily.COUNT
        && line.at(next.from() - 1).word();
  }

  /// Steps over the hedge before the next figure: "six and perhaps as many as 90 cranes".
  private static int hedged(AtomLine line, int at, QuantityDraft next) {
    int end = at;
    while (end < next.from() && end < at + 5 && HEDGES.contains(line.at(end).lower())) {
      end++;
    }
    return end;
  }

  /// "not 40 but 52 trucks"
  private static boolean not(AtomLine line, QuantityDraft draft) {
    return line.is(draft.from() - 1, "not")
        || line.are(draft.from() - 2, "not", "just")
        || line.are(draft.from() - 2, "not", "only");
  }

  /// Tells whether only a comma, "or", "and" or both stand between, after a hanging hyphen.
  private static boolean series(AtomLine line, QuantityDraft draft, QuantityDraft next) {
    int at = draft.to();
    at = line.at(at).dash() && line.at(at).glued() ? at + 1 : at;
    boolean hanging = at > draft.to();
    if (line.is(at, "to") && line.is(draft.from() - 1, "from")) {
      return next.from() == at + 1;
    }
    boolean comma = line.is(at, ",");
    at = comma ? at + 1 : at;
    boolean word = line.is(at, "or") || line.is(at, "and");
    at = word ? at + 1 : at;
    boolean or = word && line.is(at - 1, "or");
    if (line.are(at, "rather", "than")) {
      return next.from() == at + 2;
    }
    if (line.is(at, "but") && not(line, draft)) {
      return hedged(line, at + 1, next) == next.from();
    }
    at = word ? hedged(line, at, next) : at;
    return next.from() == at && (or || hanging || (word && !comma) || (comma && word));
  }
}
