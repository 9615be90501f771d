// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.compare;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.compare.origin.Origin;
import org.briefingviewer.compare.origin.Origin.Evidence;
import org.briefingviewer.compare.origin.Origin.Sign;
import org.briefingviewer.model.EstimateId;

/// What the reports of an origin call their source: those that were taken for one have one name, of
/// all that their texts use.
public final class SourceAliases {
  private final Map<EstimateId, String> names = new HashMap<>();
  private final ReportWords words;

  public SourceAliases(Origin origin, ReportWords words) {
    this.words = words;
    Map<EstimateId, EstimateId> first = new HashMap<>();
    for (Evidence sign : origin.evidence()) {
      if (sign.sign() == Sign.CHAIN) {
        first.put(sign.other(), sign.one());
        first.putIfAbsent(sign.one(), sign.one());
      }
    }
    Map<EstimateId, SequencedMap<String, String>> called = new HashMap<>();
    for (ReportedFigure figure : origin.figures()) {
      SequencedMap<String, String> all =
          called.computeIfAbsent(
              first.getOrDefault(figure.id(), figure.id()), k -> new LinkedHashMap<>());
      String source = words.source(figure);
      all.putIfAbsent(Objects.requireNonNullElse(figure.sources().name(), source), source);
    }
    for (ReportedFigure figure : origin.figures()) {
      SequencedMap<String, String> all = called.get(first.getOrDefault(figure.id(), figure.id()));
      names.put(figure.id(), all == null ? "" : String.join(" / ", all.values()));
    }
  }

  /// Returns the source of a report under all of its names.
  public String of(ReportedFigure figure) {
    return names.getOrDefault(figure.id(), words.source(figure));
  }
}
