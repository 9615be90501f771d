// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A claim that gives a quantity as somebody's, hedged, or as a range.
///
/// @param span number and unit (or counted noun), without hedge and complement
/// @param alsoSaid caveats that stand with the figure: "not yet fully paid"
/// @param alternatives ids of estimates of the same thing that the text sets against this one ("3
///   million or 500,000"); never added up
/// @param subsetOf id of the estimate that this one is a part of ("of whom 600"), or null
/// @param doubts how likely the program has its fields wrong
public record Estimate(
    String id,
    TextSpan span,
    Quantity quantity,
    AttributionChain chain,
    List<EvidenceQuote> alsoSaid,
    List<String> alternatives,
    @Nullable String subsetOf,
    Review review,
    FieldDoubts doubts)
    implements Claim {
  public Estimate {
    alsoSaid = List.copyOf(alsoSaid);
    alternatives = List.copyOf(alternatives);
  }

  /// Makes one of which nothing is in doubt.
  public Estimate(
      String id,
      TextSpan span,
      Quantity quantity,
      AttributionChain chain,
      List<EvidenceQuote> alsoSaid,
      List<String> alternatives,
      @Nullable String subsetOf,
      Review review) {
    this(id, span, quantity, chain, alsoSaid, alternatives, subsetOf, review, FieldDoubts.NONE);
  }

  /// Returns the doubt whose it is, or null when there is none: a person who accepted or corrected
  /// it has settled that, unless it was settled in bulk and nobody read it.
  public @Nullable SourceDoubt doubt() {
    return open() ? chain.doubt() : null;
  }

  /// Returns how likely its fields are wrong; nothing once a person has settled it.
  public FieldDoubts openDoubts() {
    return open() ? doubts : FieldDoubts.NONE;
  }

  /// Returns the fields of which the program is not sure; none once a person has settled it.
  public List<EstimateField> unsure() {
    List<EstimateField> fields = new ArrayList<>();
    for (EstimateField field : EstimateField.values()) {
      // A file of before has the source's doubt alone.
      boolean of = field == EstimateField.SOURCE ? doubt() != null : openDoubts().unsure(field);
      if (of) {
        fields.add(field);
      }
    }
    return fields;
  }

  private boolean open() {
    return review.standing() == Review.Standing.BULK || review.state() == ReviewState.PROPOSED;
  }

  @Override
  public Estimate named(String other) {
    return new Estimate(
        other, span, quantity, chain, alsoSaid, alternatives, subsetOf, review, doubts);
  }

  @Override
  public Estimate chained(AttributionChain other) {
    return new Estimate(
        id, span, quantity, other, alsoSaid, alternatives, subsetOf, review, doubts);
  }

  /// Returns the same with other names for the estimates that it names.
  ///
  /// @param names gives the new name of one, or null where it is named no more
  public Estimate naming(Function<String, @Nullable String> names) {
    return new Estimate(
        id,
        span,
        quantity,
        chain,
        alsoSaid,
        alternatives.stream().map(names).filter(Objects::nonNull).toList(),
        subsetOf == null ? null : names.apply(subsetOf),
        review,
        doubts);
  }

  @Override
  public Estimate reviewed(Review newer) {
    return new Estimate(id, span, quantity, chain, alsoSaid, alternatives, subsetOf, newer, doubts);
  }
}
