// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.unit;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.QuantityRecogniser;
import org.briefingviewer.extract.quantity.draft.UnitFamily;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;

/// Reads ages that no unit word gives: "Kim, 41,", "aged 34", "over the age of 21", "ages 5 to 12".
/// Ages with a unit ("15-year-old") are measures.
public final class AgeRecogniser implements QuantityRecogniser {

  private static final Unit YEAR = new Unit(UnitKind.MEASURE, "year of age");
  private static final Set<String> YOUNG = WordLists.named("young");
  private static final int OLDEST = 120;

  @Override
  public void read(AtomLine line, List<QuantityDraft> drafts) {
    for (QuantityDraft draft : drafts) {
      boolean years = draft.unit().code().equals("year");
      if ((draft.bare() || years) && draft.low().wholeBelow(OLDEST)) {
        boolean apposed = draft.bare() && apposed(line, draft);
        if (named(line, draft) || apposed || (draft.bare() && told(line, draft))) {
          draft.measure(YEAR, UnitFamily.AGE);
        }
      }
    }
  }

  private static boolean named(AtomLine line, QuantityDraft draft) {
    int at = draft.from() - 1;
    at = line.at(at).is("about") || line.at(at).is("around") ? at - 1 : at;
    boolean ofAge = line.are(at - 1, "age", "of") || line.are(at - 1, "ages", "of");
    boolean aged = line.is(at, "aged") || line.is(at, "age") || line.is(at, "ages");
    boolean between = line.are(at - 1, "ages", "between") || line.are(at - 1, "aged", "between");
    return ofAge || aged || between;
  }

  /// "She is 35", "turned 40", "a life expectancy of 73".
  private static boolean told(AtomLine line, QuantityDraft draft) {
    int at = draft.from() - 1;
    at = line.is(at, "about") || line.is(at, "around") || line.is(at, "only") ? at - 1 : at;
    boolean turned = line.is(at, "turned") || line.is(at, "turns") || line.is(at, "turning");
    boolean be = line.is(at, "is") || line.is(at, "was") || line.is(at, "be") || line.is(at, "of");
    int subject = line.is(at, "be") ? at - 2 : at - 1;
    boolean person =
        line.is(subject, "he")
            || line.is(subject, "she")
            || line.is(subject, "who")
            || line.is(at, "i'm");
    boolean closed =
        !line.at(draft.to()).word()
            || line.is(draft.to(), "by")
            || line.is(draft.to(), "when")
            || line.is(draft.to(), "and")
            || line.is(draft.to(), "in")
            || line.is(draft.to(), "this");
    boolean told = closed && (turned || (be && person));
    boolean young =
        (line.is(at, "under") || line.is(at, "over")) && YOUNG.contains(line.at(at - 1).lower());
    boolean compared =
        line.are(draft.from() - 2, "younger", "than")
            || line.are(draft.from() - 2, "older", "than")
            || line.are(draft.to(), "and", "older")
            || line.are(draft.to(), "and", "younger")
            || line.are(draft.to(), "or", "older")
            || line.are(draft.to(), "or", "younger");
    boolean married = line.are(at - 1, "married", "at") || line.are(at - 1, "died", "at");
    return !draft.low().wholeBelow(5)
        && ((closed && married) || young || compared || told || expectancy(line, at));
  }

  private static boolean expectancy(AtomLine line, int at) {
    for (int i = at; i > at - 10; i--) {
      if (line.is(i, "expectancy")) {
        return true;
      }
    }
    return false;
  }

  /// A name, a comma, the figure, and a comma or the end.
  private static boolean apposed(AtomLine line, QuantityDraft draft) {
    int at = draft.from() - 1;
    boolean name = line.at(at - 1).word() && line.at(at - 1).capitalised();
    boolean comma = line.is(at, ",") && line.at(at).glued();
    boolean bracket = line.is(at, "(") && line.is(draft.to(), ")");
    boolean closed =
        line.is(draft.to(), ",") || line.is(draft.to(), ";") || line.is(draft.to(), ".");
    boolean old = draft.low().value() != null && !draft.low().wholeBelow(10);
    boolean number = EllipsisRecogniser.ABSTRACT.contains(line.at(at - 1).lower());
    boolean person =
        line.is(at - 2, "the") && !number && comma && closed && line.is(draft.to(), ",");
    return (name || person) && old && !draft.range() && ((comma && closed) || bracket);
  }
}
