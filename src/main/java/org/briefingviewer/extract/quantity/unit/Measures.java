// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.unit;

import java.math.BigDecimal;
import java.util.List;
import org.briefingviewer.extract.quantity.draft.Draft;
import org.briefingviewer.extract.quantity.draft.Family;
import org.briefingviewer.extract.quantity.draft.Recogniser;
import org.briefingviewer.extract.quantity.line.Atom;
import org.briefingviewer.extract.quantity.line.Line;
import org.briefingviewer.extract.quantity.line.PhraseTable.Match;
import org.briefingviewer.extract.quantity.number.Numeral;
import org.briefingviewer.extract.quantity.unit.Units.Measure;
import org.briefingviewer.model.Unit;
import org.jspecify.annotations.Nullable;

/// Reads percent and measures after a number: "172,500 square meters", "7.62mm", "three-foot".
public final class Measures implements Recogniser {

  /// Symbols of one letter that may stand apart from the figure.
  private static final String APART = "mgWVtLlRp";

  private final Units units;

  public Measures(Units units) {
    this.units = units;
  }

  @Override
  public void read(Line line, List<Draft> drafts) {
    Draft before = null;
    for (Draft draft : drafts) {
      boolean feet = before != null && Primes.inchesAfter(line, before, draft);
      before = draft;
      if (draft.bare() && draft.low().form() != Numeral.Form.MULTIPLE) {
        Match<Measure> found = find(line, draft);
        if (found == null && feet) {
          int end = line.is(draft.to(), "in") ? draft.to() + 1 : draft.to();
          found = new Match<>(draft.to(), end, Primes.INCH);
        }
        if (found != null) {
          boolean occasions = Occasions.are(line, found);
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

  private @Nullable Match<Measure> find(Line line, Draft draft) {
    int at = draft.to();
    Match<Measure> prime = digits(draft) ? Primes.read(line, draft, at) : null;
    if (prime != null) {
      return prime;
    }
    Match<Measure> words = words(line, draft, at);
    Match<Measure> symbol = symbol(line, draft, at);
    boolean longer = words != null && symbol != null && symbol.to() > words.to();
    return words == null || longer ? symbol : words;
  }

  private @Nullable Match<Measure> words(Line line, Draft draft, int at) {
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
    return found;
  }

  /// "half a mile", "a quarter of an hour", "hundreds of miles".
  private static int afterOf(Line line, Draft draft, int at) {
    int next = at;
    boolean part = draft.low().form() == Numeral.Form.FRACTION;
    if ((part || draft.vague()) && line.is(next, "of")) {
      next++;
    }
    next = part && (line.is(next, "a") || line.is(next, "an")) ? next + 1 : next;
    return standard(line, next) ? next + 1 : next;
  }

  /// Whose unit it is: "a US gallon", "short tons".
  private static boolean standard(Line line, int at) {
    return switch (line.at(at).lower()) {
      case "us", "u.s.", "uk", "imperial", "short", "long" -> true;
      default -> false;
    };
  }

  private @Nullable Match<Measure> symbol(Line line, Draft draft, int at) {
    if (!digits(draft)) {
      return null;
    }
    int next = line.at(at).dash() && line.at(at).glued() ? at + 1 : at;
    Match<Measure> found = units.symbol(line, next);
    if (found == null || found.to() > next + 1 || line.at(next).text().length() > 1) {
      return found;
    }
    Atom after = line.at(next + 1);
    boolean apart = APART.contains(line.at(next).text()) && !(after.glued() && after.word());
    boolean cold = draft.negative() && found.meaning().family() == Family.TEMPERATURE;
    return line.at(next).glued() || apart || cold ? found : null;
  }

  private static boolean digits(Draft draft) {
    return draft.last().form() == Numeral.Form.DIGITS
        || draft.last().form() == Numeral.Form.FRACTION;
  }

  /// "20 (kg)"
  private @Nullable Match<Measure> bracketed(Line line, int at) {
    if (!line.is(at, "(") && !line.is(at, "[") && !line.is(at, "{") && !line.is(at, "<")) {
      return null;
    }
    Match<Measure> found = units.symbol(line, at + 1);
    String close =
        line.at(at).text().equals("(")
            ? ")"
            : line.is(at, "[") ? "]" : line.is(at, "{") ? "}" : ">";
    boolean closed = found != null && line.is(found.to(), close);
    return closed && found != null && found.meaning().family() != Family.SHARE
        ? new Match<>(at, found.to() + 1, found.meaning())
        : null;
  }
}
