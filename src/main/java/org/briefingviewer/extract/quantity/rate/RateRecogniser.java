// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity.rate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.extract.quantity.draft.QuantityDraft;
import org.briefingviewer.extract.quantity.draft.QuantityRecogniser;
import org.briefingviewer.extract.quantity.draft.UnitFamily;
import org.briefingviewer.extract.quantity.line.AtomLine;
import org.briefingviewer.extract.quantity.line.PhraseTable.Match;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.briefingviewer.extract.quantity.unit.MeasureUnits;
import org.briefingviewer.extract.quantity.unit.MeasureUnits.Measure;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.Unit.UnitKind;
import org.jspecify.annotations.Nullable;

/// Reads rates after a unit: "$80 per barrel", "800,000 barrels a day", "50 km/ms", "$70-a-share".
public final class RateRecogniser implements QuantityRecogniser {

  /// What "a" may stand before in a rate; "per" takes any noun.
  private static final Set<String> AFTER_ARTICLE = WordLists.named("rate-after-article");

  private static final Map<String, String> EVERY =
      Map.of(
          "daily",
          "day",
          "weekly",
          "week",
          "monthly",
          "month",
          "annually",
          "year",
          "yearly",
          "year");

  private static final Set<String> NOT_BEFORE = WordLists.named("no-rate-before");

  private final MeasureUnits units;

  public RateRecogniser(MeasureUnits units) {
    this.units = units;
  }

  @Override
  public void read(AtomLine line, List<QuantityDraft> drafts) {
    Set<Integer> ends = new HashSet<>();
    for (QuantityDraft draft : drafts) {
      boolean fits = draft.family() != UnitFamily.AGE && !draft.unit().rate();
      Match<String> rate = fits ? find(line, draft) : null;
      // "per thousand cubic metres" is read with its number.
      rate = rate != null && counted(drafts, rate.from()) ? null : rate;
      if (rate != null) {
        ends.add(rate.to());
        String base = draft.unit().code().equals("times") ? "time" : draft.unit().code();
        String code = Unit.rate(base, rate.meaning());
        draft.measure(new Unit(kind(draft), code), draft.family());
        boolean whole = base.isEmpty() || joined(line, draft);
        draft.cover(draft.from(), whole ? rate.to() : draft.to());
        share(line, drafts, draft, rate.meaning());
      }
    }
    drafts.removeIf(draft -> ends(draft, ends));
  }

  /// "300 vehicles and 2,850 people a day": the rate is of both.
  private static void share(
      AtomLine line, List<QuantityDraft> drafts, QuantityDraft last, String rate) {
    for (QuantityDraft draft : drafts) {
      boolean both = line.is(draft.to(), "and") && draft.to() + 1 == last.from();
      if (both && draft.family() == UnitFamily.COUNT && last.family() == UnitFamily.COUNT) {
        String code = Unit.rate(draft.unit().code(), rate);
        draft.measure(new Unit(UnitKind.COUNT, code), UnitFamily.COUNT);
      }
    }
  }

  private static boolean counted(List<QuantityDraft> drafts, int noun) {
    return drafts.stream().anyMatch(draft -> draft.low().from() == noun && !draft.bare());
  }

  /// A number at the end of a rate is none of its own: "64 cents a dozen".
  private static boolean ends(QuantityDraft draft, Set<Integer> ends) {
    return ends.contains(draft.low().to()) && draft.low().to() - draft.low().from() <= 2;
  }

  /// The span of a quantity takes in a rate only where signs join it to the unit: "$70-a-share".
  private static boolean joined(AtomLine line, QuantityDraft draft) {
    return line.at(draft.to()).dash() || line.is(draft.to(), "/");
  }

  private static UnitKind kind(QuantityDraft draft) {
    return draft.bare() ? UnitKind.COUNT : draft.unit().kind();
  }

  private @Nullable Match<String> find(AtomLine line, QuantityDraft draft) {
    int at = beyond(line, draft);
    at = line.at(at).dash() && line.at(at + 2).dash() ? at + 1 : at;
    boolean per = line.is(at, "per") || (line.is(at, "/") && !draft.bare());
    boolean article =
        line.is(at, "a") || line.is(at, "an") || line.is(at, "each") || line.is(at, "every");
    int noun = line.at(at + 1).dash() ? at + 2 : at + 1;
    if (per) {
      return unit(line, noun);
    }
    String every = EVERY.get(line.at(at).lower());
    if (every != null && !draft.bare() && line.at(at - 1).word() && !line.at(at + 1).word()) {
      return new Match<>(at, at + 1, every);
    }
    boolean rate = article && !draft.bare() && AFTER_ARTICLE.contains(line.at(noun).lower());
    boolean counted = NOT_BEFORE.contains(line.at(noun + 1).lower()) && !source(line, noun + 1);
    return rate && !counted ? unit(line, noun) : null;
  }

  /// "earns $500 million a year from the workers", not "a year from now".
  private static boolean source(AtomLine line, int from) {
    boolean named = line.at(from + 1).word() && !NOW.contains(line.at(from + 1).lower());
    return line.is(from, "from") && named;
  }

  private static final Set<String> NOW = Set.of("now", "today", "then", "that", "when");

  /// Returns the place after a conversion in brackets or an "of" complement, where the rate may
  /// stand: "9 billion won ($6.5 million) a year", "2.4 billion gallons of jet fuel a year".
  private static int beyond(AtomLine line, QuantityDraft draft) {
    int at = draft.to();
    boolean bracket = line.is(at, "(");
    boolean of =
        line.is(at, "of")
            && draft.family() != UnitFamily.SHARE
            && draft.family() != UnitFamily.NONE;
    for (int i = at + 1; (bracket || of) && i < at + 8 && !line.at(i).edge(); i++) {
      if (bracket && line.is(i, ")")) {
        return i + 1;
      }
      if (of && (line.is(i, "a") || line.is(i, "per"))) {
        return i > at + 1 ? i : at;
      }
      if (of && (!line.at(i).word() || line.is(i, "in") || line.is(i, "for") || line.is(i, "to"))) {
        return at;
      }
    }
    return at;
  }

  private @Nullable Match<String> unit(AtomLine line, int noun) {
    if (line.is(noun, "annum")) {
      return new Match<>(noun, noun + 1, "year");
    }
    Match<Measure> word = units.words(line, noun);
    Match<Measure> symbol = units.symbol(line, noun);
    if (word != null && word.meaning().family() != UnitFamily.OTHER) {
      return new Match<>(noun, word.to(), word.meaning().unit().code());
    }
    if (symbol != null) {
      return new Match<>(noun, symbol.to(), symbol.meaning().unit().code());
    }
    boolean named = line.at(noun).word() && !line.at(noun).lower().equals("se");
    return named ? new Match<>(noun, noun + 1, line.at(noun).lower()) : null;
  }
}
