// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.correct;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Likelihood;
import org.briefingviewer.model.Likelihood.Band;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.ValueRange;
import org.jspecify.annotations.Nullable;

/// Makes of a draft the estimate that it says, or tells what of it cannot be.
///
/// @param text the article's
/// @param agents those that the briefing knows
public record DraftReading(
    UnitReading units, NumberReading numbers, TextWords text, List<Agent> agents) {
  private static final Pattern BAND =
      Pattern.compile("(\\d{1,3})\\s*%?(?:\\s*(?:[-–~]|to)\\s*(\\d{1,3})\\s*%?)?");

  public DraftReading {
    agents = List.copyOf(agents);
  }

  /// Returns what cannot be, in the order of the card; empty when all can.
  public List<DraftFault> faults(EstimateDraft draft) {
    List<DraftFault> faults = new ArrayList<>();
    value(draft, faults);
    unit(draft, faults);
    asOf(draft, faults);
    words(draft, faults);
    for (int i = 0; i < draft.chain().size(); i++) {
      DraftPlace place = draft.chain().get(i);
      if (place.words() == null && !place.said().isBlank()) {
        faults.add(new DraftFault(DraftFaultKind.NOT_IN_TEXT, null, i, place.said().strip()));
      }
      if (!place.lacks() && Agent.slug(place.name()).isEmpty()) {
        faults.add(new DraftFault(DraftFaultKind.NAME_MISSING, null, i, place.name()));
      }
    }
    return List.copyOf(faults);
  }

  private void words(EstimateDraft draft, List<DraftFault> faults) {
    likelihood(draft, faults);
    for (TypedField field : List.of(TypedField.LIKELIHOOD, TypedField.CONFIDENCE)) {
      if (draft.typed().containsKey(field)) {
        faults.add(DraftFault.in(field, DraftFaultKind.NOT_IN_TEXT, typed(draft, field).strip()));
      }
    }
    for (TypedField field : List.of(TypedField.HEDGE, TypedField.CAVEAT)) {
      String words = typed(draft, field).strip();
      if (!words.isEmpty()) {
        boolean there = text.find(words, draft.now().span().start()) != null;
        DraftFaultKind kind = there ? DraftFaultKind.NOT_ADDED : DraftFaultKind.NOT_IN_TEXT;
        faults.add(DraftFault.in(field, kind, words));
      }
    }
  }

  /// Returns the estimate, with the review that a person gives it by that.
  ///
  /// @throws IllegalArgumentException when something in it cannot be: [#faults] says what
  public Estimate estimate(EstimateDraft draft, Review review) {
    List<DraftFault> faults = new ArrayList<>(faults(draft));
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(faults.toString());
    }
    Estimate now = draft.now();
    Quantity quantity = now.quantity();
    String scope = typed(draft, TypedField.SCOPE).strip();
    Quantity made =
        new Quantity(
            quantity.asWritten(),
            value(draft, faults),
            unit(draft, faults),
            quantity.bound(),
            quantity.direction(),
            quantity.hedges(),
            scope.isEmpty() ? null : scope,
            asOf(draft, faults),
            likelihood(draft, faults),
            quantity.analyticConfidence());
    return new Estimate(
        now.id(),
        now.span(),
        made,
        chain(draft),
        now.alsoSaid(),
        now.alternatives(),
        now.subsetOf(),
        review);
  }

  /// A person who gives another chain leaves no doubt whose it is.
  private AttributionChain chain(EstimateDraft draft) {
    AttributionChain read = draft.read().chain();
    if (draft.chain().equals(draft.begun())) {
      return read;
    }
    List<ChainElement> elements = new ArrayList<>();
    TextSpan passage = text.paragraph(draft.now().span().start());
    DraftPlace before = null;
    for (DraftPlace place : draft.chain()) {
      if (before == null || !place.answeredBy(before)) {
        elements.addAll(place.elements(agents, passage));
      }
      before = place;
    }
    return new AttributionChain(elements);
  }

  private static String typed(EstimateDraft draft, TypedField field) {
    return Objects.requireNonNullElse(draft.text(field), "");
  }

  private ValueRange value(EstimateDraft draft, List<DraftFault> faults) {
    BigDecimal low = number(draft, TypedField.LOW, faults);
    BigDecimal high = number(draft, TypedField.HIGH, faults);
    String lower = typed(draft, TypedField.LOW).strip();
    String upper = typed(draft, TypedField.HIGH).strip();
    Bound bound = draft.now().quantity().bound();
    // What the text left open may stay open while something else is corrected.
    boolean touched =
        draft.typed().containsKey(TypedField.LOW)
            || draft.typed().containsKey(TypedField.HIGH)
            || bound != draft.read().quantity().bound();
    if (!touched) {
      return draft.read().quantity().value();
    }
    if (lower.isEmpty() && !upper.isEmpty()) {
      faults.add(DraftFault.in(TypedField.LOW, DraftFaultKind.LOWER_END_MISSING, upper));
    } else if (lower.isEmpty() && bound != Bound.ORDER_OF_MAGNITUDE) {
      faults.add(DraftFault.in(TypedField.LOW, DraftFaultKind.NUMBER_MISSING, ""));
    } else if (upper.isEmpty() && bound == Bound.BETWEEN) {
      faults.add(DraftFault.in(TypedField.HIGH, DraftFaultKind.UPPER_END_MISSING, lower));
    }
    if (low == null) {
      return ValueRange.UNKNOWN;
    }
    if (high == null) {
      return ValueRange.of(low);
    }
    if (low.compareTo(high) > 0) {
      faults.add(DraftFault.in(TypedField.HIGH, DraftFaultKind.ENDS_REVERSED, upper));
      return ValueRange.UNKNOWN;
    }
    return new ValueRange(low, high);
  }

  private @Nullable BigDecimal number(
      EstimateDraft draft, TypedField field, List<DraftFault> faults) {
    String words = typed(draft, field).strip();
    if (words.isEmpty()) {
      return null;
    }
    BigDecimal number = numbers.read(words);
    if (number == null) {
      faults.add(DraftFault.in(field, DraftFaultKind.NO_NUMBER, words));
    }
    return number;
  }

  private Unit unit(EstimateDraft draft, List<DraftFault> faults) {
    String words = draft.text(TypedField.UNIT);
    if (words == null) {
      return draft.read().quantity().unit();
    }
    Unit unit = units.read(words);
    if (unit == null) {
      faults.add(DraftFault.in(TypedField.UNIT, DraftFaultKind.NO_UNIT, words.strip()));
      return Unit.NONE;
    }
    return unit;
  }

  /// A band stands only with words that mean it, and with the name of the scale on which they do.
  private static @Nullable Likelihood likelihood(EstimateDraft draft, List<DraftFault> faults) {
    Likelihood said = draft.now().quantity().likelihood();
    String typed = typed(draft, TypedField.BAND).strip();
    String scale = typed(draft, TypedField.SCALE).strip();
    if (typed.isEmpty() && scale.isEmpty()) {
      return said == null ? null : said.with(null);
    }
    Matcher band = BAND.matcher(typed);
    boolean numbers = band.matches();
    int low = numbers ? Integer.parseInt(band.group(1)) : 0;
    int high = numbers && band.group(2) != null ? Integer.parseInt(band.group(2)) : low;
    if (typed.isEmpty()) {
      faults.add(DraftFault.in(TypedField.BAND, DraftFaultKind.BAND_MISSING, scale));
    } else if (!numbers || low > high || high > Band.MOST) {
      faults.add(DraftFault.in(TypedField.BAND, DraftFaultKind.NO_BAND, typed));
    } else if (scale.isEmpty()) {
      faults.add(DraftFault.in(TypedField.SCALE, DraftFaultKind.SCALE_MISSING, typed));
    } else if (said == null && !draft.typed().containsKey(TypedField.LIKELIHOOD)) {
      faults.add(DraftFault.in(TypedField.BAND, DraftFaultKind.LIKELIHOOD_MISSING, typed));
    } else if (said != null) {
      return said.with(
          new Band(low, high, scale, Band.Origin.valueOf(typed(draft, TypedField.ORIGIN))));
    }
    return said;
  }

  private static @Nullable PartialDate asOf(EstimateDraft draft, List<DraftFault> faults) {
    String words = typed(draft, TypedField.AS_OF).strip();
    if (words.isEmpty()) {
      return null;
    }
    try {
      return PartialDate.parse(words);
    } catch (IllegalArgumentException e) {
      faults.add(DraftFault.in(TypedField.AS_OF, DraftFaultKind.NO_DATE, words));
      return null;
    }
  }
}
