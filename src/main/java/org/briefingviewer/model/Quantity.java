// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A number as the text gives it and as it is normalised.
///
/// @param asWritten number and unit as written, without hedge words: "US$3 billion"
/// @param hedges the words that hedge it, in text order
/// @param scope what the number covers, as far as the text says ("killed, troops in Russia"), or
///   null
/// @param asOf the date the number holds for, as far as the text says, or null
/// @param likelihood how likely the text says the figure is, or null
/// @param analyticConfidence how sure its source is said to be of it, or null
public record Quantity(
    String asWritten,
    ValueRange value,
    Unit unit,
    Bound bound,
    ChangeDirection direction,
    List<HedgeCue> hedges,
    @Nullable String scope,
    @Nullable PartialDate asOf,
    @Nullable Likelihood likelihood,
    @Nullable AnalyticConfidence analyticConfidence) {
  public Quantity {
    hedges = List.copyOf(hedges);
  }

  /// Makes one that no text gives and nothing hedges.
  public static Quantity computed(ValueRange value, Unit unit, Bound bound) {
    return new Quantity("", value, unit, bound, ChangeDirection.NONE, List.of(), null, null);
  }

  /// Returns the words of all hedges, of the likelihood and of the confidence, as written.
  public List<String> doubts() {
    List<String> words = new ArrayList<>(hedges.stream().map(HedgeCue::words).toList());
    if (likelihood != null) {
      words.add(likelihood.words());
    }
    if (analyticConfidence != null) {
      words.add(analyticConfidence.words());
    }
    return List.copyOf(words);
  }

  /// Returns the same with how likely, and how surely, the text gives it.
  public Quantity judged(@Nullable Likelihood likely, @Nullable AnalyticConfidence confidence) {
    return new Quantity(
        asWritten, value, unit, bound, direction, hedges, scope, asOf, likely, confidence);
  }

  /// Returns the same as another number.
  public Quantity valued(ValueRange range, Unit in) {
    return new Quantity(
        asWritten,
        range,
        in,
        bound,
        direction,
        hedges,
        scope,
        asOf,
        likelihood,
        analyticConfidence);
  }

  /// Returns the same, held for `date`.
  public Quantity dated(PartialDate date) {
    return new Quantity(
        asWritten,
        value,
        unit,
        bound,
        direction,
        hedges,
        scope,
        date,
        likelihood,
        analyticConfidence);
  }

  /// Returns the same, hedged by `cues`.
  public Quantity hedged(List<HedgeCue> cues) {
    return new Quantity(
        asWritten,
        value,
        unit,
        bound,
        direction,
        cues,
        scope,
        asOf,
        likelihood,
        analyticConfidence);
  }

  /// Returns the same as no change of anything.
  public Quantity unchanging() {
    return new Quantity(
        asWritten,
        value,
        unit,
        bound,
        ChangeDirection.NONE,
        hedges,
        scope,
        asOf,
        likelihood,
        analyticConfidence);
  }

  /// Returns the same with words that leave it open or deny it.
  public Quantity doubted(HedgeCue words) {
    List<HedgeCue> more = new ArrayList<>(hedges);
    more.add(words);
    return hedged(more);
  }

  /// Returns the same, of what `words` say, or of what nothing says.
  public Quantity covering(@Nullable String words) {
    return new Quantity(
        asWritten,
        value,
        unit,
        bound,
        direction,
        hedges,
        words,
        asOf,
        likelihood,
        analyticConfidence);
  }

  /// Makes a quantity of which nothing says how likely or how sure it is.
  public Quantity(
      String asWritten,
      ValueRange value,
      Unit unit,
      Bound bound,
      ChangeDirection direction,
      List<HedgeCue> hedges,
      @Nullable String scope,
      @Nullable PartialDate asOf) {
    this(asWritten, value, unit, bound, direction, hedges, scope, asOf, null, null);
  }
}
