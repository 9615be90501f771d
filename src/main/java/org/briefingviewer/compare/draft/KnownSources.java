// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.compare.difference.SourceMention;
import org.briefingviewer.compare.figure.FigureSources;
import org.briefingviewer.compare.figure.FigureSources.Named;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.jspecify.annotations.Nullable;

/// The sources that a briefing names for its figures, to find them where a draft names them in a
/// way that nobody read.
///
/// @param sources each once
record KnownSources(SourceMention mention, List<FigureSources> sources) {
  static KnownSources of(SourceMention mention, List<ReportedFigure> figures) {
    Map<String, FigureSources> byId = new LinkedHashMap<>();
    for (ReportedFigure figure : figures) {
      Named source = figure.sources().source();
      if (source != null && source.name().words().size() > 1) {
        byId.putIfAbsent(source.agent().id(), new FigureSources(List.of(source), source));
      }
    }
    return new KnownSources(mention, List.copyOf(byId.values()));
  }

  /// Returns the source of the briefing that the draft's sentence names, or null.
  @Nullable String named(ReportedFigure draft) {
    return sources.stream()
        .filter(source -> mention.names(draft, source))
        .map(FigureSources::name)
        .findFirst()
        .orElse(null);
  }
}
