// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity;

import java.util.List;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.QuantityRecogniser;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.LineAtom;
import org.briefingviewer.extract.quantity.number.Numeral;
import org.briefingviewer.extract.quantity.number.NumeralReader;

/// Opens a draft for every number of the line, with the minus sign before it.
final class NumberDrafts implements QuantityRecogniser {

  private final NumeralReader reader;

  NumberDrafts(NumeralReader reader) {
    this.reader = reader;
  }

  @Override
  public void read(AtomLine line, List<QuantityDraft> drafts) {
    int i = 0;
    while (i < line.size()) {
      Numeral numeral = reader.read(line, i);
      if (numeral == null) {
        i++;
      } else {
        QuantityDraft draft = new QuantityDraft(numeral);
        if (minus(line, numeral)) {
          draft.negate(minusAt(line, numeral));
        }
        drafts.add(draft);
        i = numeral.to();
      }
    }
  }

  /// A dash glued to the figure, but not to what stands before; after another figure only before a
  /// percent sign, for "75 -300mm" is a range.
  private static boolean minus(AtomLine line, Numeral numeral) {
    LineAtom sign = line.at(numeral.from() - 1);
    LineAtom before = line.at(numeral.from() - 2);
    boolean percent = line.is(numeral.to(), "%");
    boolean glued = sign.dash() && line.at(numeral.from()).glued() && !sign.glued();
    boolean degrees = sign.dash() && degrees(line, numeral.to()) && !before.number();
    boolean digits = numeral.form() == Numeral.Form.DIGITS;
    return (digits && ((glued && (!before.number() || percent)) || degrees)) || word(line, numeral);
  }

  /// "minus 12", "minus-12", "minus ten", but not "20 minus 12" and "plus or minus 3".
  private static boolean word(AtomLine line, Numeral numeral) {
    int at = minusAt(line, numeral);
    LineAtom before = line.at(at - 1);
    boolean counts = numeral.form() == Numeral.Form.DIGITS || numeral.form() == Numeral.Form.WORDS;
    return counts && line.is(at, "minus") && !before.number() && !before.is("or");
  }

  private static int minusAt(AtomLine line, Numeral numeral) {
    int at = numeral.from() - 1;
    return line.hyphenAt(at) && line.is(at - 1, "minus") ? at - 1 : at;
  }

  private static boolean degrees(AtomLine line, int at) {
    return switch (line.at(at).lower()) {
      case "degrees", "degree", "°", "celsius", "fahrenheit" -> true;
      default -> false;
    };
  }
}
