// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity;

import java.util.List;
import org.briefingviewer.extract.quantity.draft.Draft;
import org.briefingviewer.extract.quantity.draft.Recogniser;
import org.briefingviewer.extract.quantity.line.Atom;
import org.briefingviewer.extract.quantity.line.Line;
import org.briefingviewer.extract.quantity.number.Numeral;
import org.briefingviewer.extract.quantity.number.NumeralReader;

/// Opens a draft for every number of the line, with the minus sign before it.
final class Numbers implements Recogniser {

  private final NumeralReader reader;

  Numbers(NumeralReader reader) {
    this.reader = reader;
  }

  @Override
  public void read(Line line, List<Draft> drafts) {
    int i = 0;
    while (i < line.size()) {
      Numeral numeral = reader.read(line, i);
      if (numeral == null) {
        i++;
      } else {
        Draft draft = new Draft(numeral);
        if (minus(line, numeral)) {
          draft.negate(numeral.from() - 1);
        }
        drafts.add(draft);
        i = numeral.to();
      }
    }
  }

  /// A dash glued to the figure, but not to what stands before; after another figure only before a
  /// percent sign, for "75 -300mm" is a range.
  private static boolean minus(Line line, Numeral numeral) {
    Atom sign = line.at(numeral.from() - 1);
    Atom before = line.at(numeral.from() - 2);
    boolean percent = line.is(numeral.to(), "%");
    boolean glued = sign.dash() && line.at(numeral.from()).glued() && !sign.glued();
    boolean degrees = sign.dash() && degrees(line, numeral.to()) && !before.number();
    boolean word = sign.is("minus") && degrees(line, numeral.to()) && !before.is("or");
    return numeral.form() == Numeral.Form.DIGITS
        && ((glued && (!before.number() || percent)) || degrees || word);
  }

  private static boolean degrees(Line line, int at) {
    return switch (line.at(at).lower()) {
      case "degrees", "degree", "°", "celsius", "fahrenheit" -> true;
      default -> false;
    };
  }
}
