// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.quantity;

import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// A quantity with its place in the text.
///
/// @param span number and unit, or number and the counted noun beside it with up to four modifiers,
///   without the hedge and without an "of …" complement; a range is one span
/// @param number the number alone, without unit or currency sign
/// @param sentence the index of its sentence in the analysed text
/// @param head the counted noun's last word in the singular, in lower case ("shell" for "artillery
///   shells"); empty when the unit is no counted noun
/// @param refusal the words before it that say that it is not so, "denied", or null
/// @param counted what it counts as a whole phrase, "soldiers who crossed the river", where the
///   scope has only "crossed the river"; null where the scope says it all
/// @param timeDoubt how far its day is to be doubted, from 0 to 1, where trees chose it; else 0
public record FoundQuantity(
    TextSpan span,
    TextSpan number,
    Quantity quantity,
    NumberNature nature,
    int sentence,
    String head,
    QuantityLinks links,
    @Nullable TextSpan refusal,
    @Nullable String counted,
    double timeDoubt) {

  /// Returns the same with another reading of its number.
  public FoundQuantity of(Quantity other) {
    return new FoundQuantity(
        span, number, other, nature, sentence, head, links, refusal, counted, timeDoubt);
  }

  /// Returns the same with what it counts as a whole phrase.
  public FoundQuantity counting(@Nullable String phrase) {
    return new FoundQuantity(
        span, number, quantity, nature, sentence, head, links, refusal, phrase, timeDoubt);
  }

  /// Returns the same, refused by words before it.
  public FoundQuantity refused(TextSpan words) {
    return new FoundQuantity(
        span, number, quantity, nature, sentence, head, links, words, counted, timeDoubt);
  }

  /// Returns the same, holding for a day.
  public FoundQuantity dated(PartialDate day, double doubt) {
    return new FoundQuantity(
        span, number, quantity.dated(day), nature, sentence, head, links, refusal, counted, doubt);
  }
}
