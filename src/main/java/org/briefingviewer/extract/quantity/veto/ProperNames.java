// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.veto;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.QuantityRecogniser;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.LineAtom;
import org.briefingviewer.extract.quantity.number.Numeral;
import org.briefingviewer.extract.quantity.unit.NounShapes;

/// Plain figures that belong to a name: after a capitalised word and before none that they could
/// count ("iPhone 11 Pro", "Apple Watch 5"), and addresses ("16 Industrial Avenue", "PA 23456").
public final class ProperNames implements QuantityRecogniser {

  private final NounShapes nouns;
  private final CalendarWords calendar = new CalendarWords();

  public ProperNames(NounShapes nouns) {
    this.nouns = nouns;
  }

  @Override
  public void read(AtomLine line, List<QuantityDraft> drafts) {
    Set<String> names = new HashSet<>();
    drafts.removeIf(draft -> draft.bare() && plain(line, draft) && name(line, draft, names));
  }

  /// A figure that was part of a name once is so again before a capital: "the 11 and 11 Pro".
  private boolean name(AtomLine line, QuantityDraft draft, Set<String> names) {
    String figure = line.at(draft.from()).text();
    boolean again = names.contains(figure) && line.at(draft.to()).capitalised();
    if (again || named(line, draft) || address(line, draft) || tail(line, draft)) {
      names.add(figure);
      return true;
    }
    return false;
  }

  private static boolean plain(AtomLine line, QuantityDraft draft) {
    boolean digits = draft.low().form() == Numeral.Form.DIGITS && !draft.low().hasScale();
    String written = line.at(draft.low().from()).text();
    boolean word = draft.low().form() == Numeral.Form.WORDS && line.at(draft.from()).capitalised();
    return (digits
            && draft.low().value() != null
            && !written.contains(",")
            && !written.contains("."))
        || (word && draft.from() > 0);
  }

  private boolean named(AtomLine line, QuantityDraft draft) {
    LineAtom before = line.at(draft.from() - 1);
    boolean name =
        (before.capitalised() || camel(before.text()))
            && before.word()
            && !nouns.ends(before.lower())
            && !calendar.is("weekday", before.lower())
            && !calendar.is("month", before.lower());
    if (!name || line.at(draft.from() - 1).lower().endsWith("ly")) {
      return false;
    }
    LineAtom next = line.at(draft.to());
    boolean counts = next.word() && !next.capitalised() && nouns.plural(next.lower());
    boolean modified =
        next.word()
            && nouns.plural(line.at(draft.to() + 1).lower())
            && nouns.modifier(next.lower());
    return !counts && !modified;
  }

  /// The end of a name with a hyphen between figures: the "200" of "a Boeing 777-200".
  private static boolean tail(AtomLine line, QuantityDraft draft) {
    int at = draft.from() - 1;
    boolean hyphen = line.hyphenAt(at) && line.at(at - 1).number();
    return hyphen && line.at(at - 2).capitalised() && !line.at(draft.to()).is("%");
  }

  private static boolean camel(String word) {
    return word.length() > 2
        && Character.isLowerCase(word.charAt(0))
        && Character.isUpperCase(word.charAt(1));
  }

  private static boolean address(AtomLine line, QuantityDraft draft) {
    for (int i = draft.to(); i < draft.to() + 4 && line.at(i).capitalised(); i++) {
      switch (line.at(i).lower()) {
        case "street",
            "road",
            "avenue",
            "ave",
            "lane",
            "drive",
            "boulevard",
            "blvd",
            "zip",
            "highway" -> {
          return true;
        }
        default -> {}
      }
    }
    return line.is(draft.to(), "zip");
  }
}
