// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// How much the program doubts a field of an estimate, from 0 to 1; nothing for a field that is not
/// given or that a person gave. The more it doubts, the likelier the field is wrong.
public record FieldDoubts(Map<EstimateField, Double> byField) {

  /// From here on a field is unsure: about the worst tenth of what was tried.
  public static final double LINE = 0.5;

  /// Nothing is in doubt.
  public static final FieldDoubts NONE = new FieldDoubts(Map.of());

  public FieldDoubts {
    Map<EstimateField, Double> sorted = new EnumMap<>(EstimateField.class);
    byField.forEach(
        (field, wrong) -> {
          if (!(wrong >= 0 && wrong <= 1)) {
            throw new IllegalArgumentException(field + ": no share of 1: " + wrong);
          }
          sorted.put(field, wrong);
        });
    byField = Collections.unmodifiableMap(sorted);
  }

  /// Returns how likely `field` is wrong; 0 where nothing is known of it.
  public double of(EstimateField field) {
    return byField.getOrDefault(field, 0.0);
  }

  /// Tells whether `field` is unsure.
  public boolean unsure(EstimateField field) {
    return of(field) >= LINE;
  }

  /// Returns the same without `field`, which is not given any more.
  public FieldDoubts without(EstimateField field) {
    Map<EstimateField, Double> rest = new EnumMap<>(EstimateField.class);
    rest.putAll(byField);
    rest.remove(field);
    return new FieldDoubts(rest);
  }
}
