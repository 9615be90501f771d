// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import org.briefingviewer.bundle.anchor.AnchorFinder;
import org.briefingviewer.model.Anchor;
import org.briefingviewer.model.AnchorOutcome;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Where every mark of an annotation page stands in a text, for counting.
public final class MarkOutcomes {
  private MarkOutcomes() {}

  /// Places all marks that can be read, the parts of an estimate near the estimate itself.
  ///
  /// @return the outcomes by mark id, in the page's order
  /// @throws MalformedJson when the page is no JSON object
  public static Map<String, AnchorOutcome> of(JsonFields page, String text) {
    MarkPage marks = MarkPage.read(page, CodePoints.of(text));
    AnchorFinder anchoring = new AnchorFinder(text);
    Map<String, AnchorOutcome> outcomes = new LinkedHashMap<>();
    Map<String, Integer> shifts = new LinkedHashMap<>();
    marks.each(
        (key, anchor) -> {
          String owner = key.kind() + " " + key.owner();
          AnchorOutcome outcome = anchoring.place(anchor, shifts.getOrDefault(owner, 0));
          outcomes.put(key.iri(), outcome);
          shifts.putIfAbsent(owner, shift(anchor, outcome.placed()));
        });
    return outcomes;
  }

  private static int shift(Anchor anchor, @Nullable TextSpan span) {
    return span == null ? 0 : span.start() - anchor.span().start();
  }
}
