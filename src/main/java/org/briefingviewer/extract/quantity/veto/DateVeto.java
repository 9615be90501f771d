// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.veto;

import java.math.BigDecimal;
import java.util.List;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.QuantityRecogniser;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.number.Numeral;

/// Days beside a month ("March 29", "2-5 October"), years in an era and years written short after a
/// long one ("2014-15").
public final class DateVeto implements QuantityRecogniser {

  private final CalendarWords calendar = new CalendarWords();

  @Override
  public void read(AtomLine line, List<QuantityDraft> drafts) {
    drafts.removeIf(
        draft ->
            draft.bare()
                && draft.low().form() == Numeral.Form.DIGITS
                && !draft.low().hasScale()
                && (day(line, draft) || era(line, draft) || shortYear(line, draft)));
  }

  private boolean day(AtomLine line, QuantityDraft draft) {
    if (!draft.low().wholeBelow(32) || draft.to() > draft.from() + 1) {
      return false;
    }
    int before = draft.from() - 1;
    before =
        line.is(before, "the") || line.is(before, ".") || line.is(before, ",")
            ? before - 1
            : before;
    int after = draft.to();
    after = line.is(after, "of") || line.at(after).dash() ? after + 1 : after;
    boolean counts = line.is(before - 1, "in") && plural(line.at(draft.to()));
    return (month(line, before) && !counts) || month(line, after) || nextDay(line, draft);
  }

  /// "In May 30 ships sailed": after "in" and a month alone a noun is counted.
  private static boolean plural(org.briefingviewer.extract.quantity.line.LineAtom next) {
    String word = next.lower();
    return next.word() && !next.capitalised() && word.length() > 3 && word.endsWith("s");
  }

  /// "March 2-5", "2 and 3 October": the neighbour across a dash, "to" or "and" stands by a month.
  private boolean nextDay(AtomLine line, QuantityDraft draft) {
    int after = draft.to() + 1;
    boolean joined = joins(line, draft.to()) && small(line, after) && month(line, after + 1);
    int before = draft.from() - 2;
    return joined
        || (joins(line, draft.from() - 1) && small(line, before) && month(line, before - 1));
  }

  private static boolean joins(AtomLine line, int at) {
    return line.at(at).dash() || line.is(at, "to") || line.is(at, "and") || line.is(at, "or");
  }

  private static boolean small(AtomLine line, int at) {
    return line.at(at).number() && line.at(at).text().length() <= 2;
  }

  private boolean month(AtomLine line, int at) {
    boolean month = calendar.is("month", line.at(at).lower());
    boolean verb = line.at(at).text().equals("may") || line.at(at).text().equals("march");
    boolean on =
        line.is(at - 1, "on")
            || line.is(at - 1, "in")
            || line.is(at - 2, "on")
            || line.is(at - 2, "since");
    return month && (!verb || on);
  }

  private boolean era(AtomLine line, QuantityDraft draft) {
    boolean after =
        calendar.is("era", line.at(draft.to()).lower()) && line.at(draft.to()).capitalised();
    boolean before =
        calendar.is("era", line.at(draft.from() - 1).lower())
            && line.at(draft.from() - 1).capitalised();
    boolean dotted =
        (line.are(draft.to(), "b", ".", "c") && line.at(draft.to()).capitalised())
            || line.are(draft.from() - 4, "a", ".", "d", ".");
    return after || before || dotted;
  }

  private static boolean shortYear(AtomLine line, QuantityDraft draft) {
    int at = draft.from();
    boolean tail = small(line, at) && (line.hyphenAt(at - 1) || line.is(at - 1, "–"));
    boolean head = small(line, at + 2) && (line.hyphenAt(at + 1) || line.is(at + 1, "–"));
    boolean apostrophe = line.is(at - 1, "'") || line.is(at - 1, "’");
    boolean abbreviated =
        apostrophe && line.at(at).glued() && small(line, at) && !line.at(at - 1).glued();
    return abbreviated || (tail && year(line, at - 2)) || (head && year(line, at));
  }

  private static boolean year(AtomLine line, int at) {
    return line.at(at).number() && isYear(line.at(at).text());
  }

  static boolean isYear(String written) {
    if (written.length() != 4 || !written.chars().allMatch(Character::isDigit)) {
      return false;
    }
    int year = new BigDecimal(written).intValue();
    return year >= 1000 && year <= 2100;
  }
}
