// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.unit;

import java.math.BigDecimal;
import java.util.List;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.QuantityRecogniser;
import org.briefingviewer.extract.quantity.draft.UnitFamily;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.LineAtom;
import org.briefingviewer.extract.quantity.line.PhraseTable.Match;
import org.briefingviewer.extract.quantity.number.Numeral;
import org.briefingviewer.extract.quantity.unit.MeasureUnits.Measure;
import org.briefingviewer.model.Unit;
import org.jspecify.annotations.Nullable;

/// Reads percent and measures after a number: "172,500 square meters", "7.62mm", "three-foot".
public final class MeasureRecogniser implements QuantityRecogniser {

  /// Symbols of one letter that may stand apart from the figure.
  private static final String APART = "mgWVtLlRp";

  private final MeasureUnits units;

  public MeasureRecogniser(MeasureUnits units) {
    this.units = units;
  }

  @Override
  public void read(AtomLine line, List<QuantityDraft> drafts) {
    QuantityDraft before = null;
    for (QuantityDraft draft : drafts) {
      boolean feet = before != null && FeetInchRecogniser.inchesAfter(line, before, draft);
      before = draft;
      if (draft.bare() && draft.low().form() != Numeral.Form.MULTIPLE) {
        Match<Measure> found = find(line, draft);
        if (found == null && feet) {
          int end = line.is(draft.to(), "in") ? draft.to() + 1 : draft.to();
          found = new Match<>(draft.to(), end, FeetInchRecogniser.INCH);
        }
        if (found != null) {
          boolean occasions = OccasionRecogniser.are(line, found);
          draft.measure(occasions ? Unit.NONE : found.meaning().unit(), found.meaning().family());
          if (found.meaning().factor().compareTo(BigDecimal.ONE) > 0) {
            draft.replace(
                draft.low().scaled(draft.low().scale().multiply(found.meaning().factor())));
          }
          draft.cover(draft.from(), found.to());
        }
      }
    }
  }

  private @Nullable Match<Measure> find(AtomLine line, QuantityDraft draft) {
    int at = draft.to();
    Match<Measure> prime = digits(draft) ? FeetInchRecogniser.read(line, draft, at) : null;
    if (prime != null) {
      return prime;
    }
    Match<Measure> words = words(line, draft, at);
    Match<Measure> symbol = symbol(line, draft, at);
    boolean longer = words != null && symbol != null && symbol.to() > words.to();
    return words == null || longer ? symbol : words;
  }

  private @Nullable Match<Measure> words(AtomLine line, QuantityDraft draft, int at) {
    Match<Measure> found = units.words(line, at);
    if (found == null && line.at(at).dash()) {
      found = units.words(line, at + 1);
    }
    if (found == null) {
      found = units.words(line, afterOf(line, draft, at));
    }
    if (found == null) {
      return bracketed(line, at);
    }
    return compared(line, found.to()) ? null : found;
  }

  /// "a fifth year-on-year", "fell 40 month over month": compared with the time before. `to` is one
  /// past the first of the two.
  private static boolean compared(AtomLine line, int to) {
    int on = line.at(to).dash() ? to + 1 : to;
    String unit = line.at(to - 1).lower();
    String next = line.at(on).lower();
    boolean apart = line.is(on + 1, unit) && (next.equals("on") || next.equals("over"));
    return apart || next.equals("on-" + unit) || next.equals("over-" + unit);
  }

  /// "half a mile", "a quarter of an hour", "hundreds of miles".
  private static int afterOf(AtomLine line, QuantityDraft draft, int at) {
    int next = at;
    boolean part = draft.low().form() == Numeral.Form.FRACTION;
    if ((part || draft.vague()) && line.is(next, "of")) {
      next++;
    }
    next = part && (line.is(next, "a") || line.is(next, "an")) ? next + 1 : next;
    return standard(line, next) ? next + 1 : next;
  }

  /// Whose unit it is: "a US gallon", "short tons".
  private static boolean standard(AtomLine line, int at) {
    return switch (line.at(at).lower()) {
      case "us", "u.s.", "uk", "imperial", "short", "long" -> true;
      default -> false;
    };
  }

  private @Nullable Match<Measure> symbol(AtomLine line, QuantityDraft draft, int at) {
    if (!digits(draft)) {
      return null;
    }
    int next = line.at(at).dash() && line.at(at).glued() ? at + 1 : at;
    Match<Measure> found = units.symbol(line, next);
    if (found == null || found.to() > next + 1 || line.at(next).text().length() > 1) {
      return found;
    }
    LineAtom after = line.at(next + 1);
    boolean apart = APART.contains(line.at(next).text()) && !(after.glued() && after.word());
    boolean cold = draft.negative() && found.meaning().family() == UnitFamily.TEMPERATURE;
    return line.at(next).glued() || apart || cold ? found : null;
  }

  private static boolean digits(QuantityDraft draft) {
    return draft.last().form() == Numeral.Form.DIGITS
        || draft.last().form() == Numeral.Form.FRACTION;
  }

  /// "20 (kg)"
  private @Nullable Match<Measure> bracketed(AtomLine line, int at) {
    if (!line.is(at, "(") && !line.is(at, "[") && !line.is(at, "{") && !line.is(at, "<")) {
      return null;
    }
    Match<Measure> found = units.symbol(line, at + 1);
    String close =
        line.at(at).text().equals("(")
            ? ")"
            : line.is(at, "[") ? "]" : line.is(at, "{") ? "}" : ">";
    boolean closed = found != null && line.is(found.to(), close);
    return closed && found != null && found.meaning().family() != UnitFamily.SHARE
        ? new Match<>(at, found.to() + 1, found.meaning())
        : null;
  }
}
