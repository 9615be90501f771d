// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import org.briefingviewer.model.Findings;
import org.briefingviewer.model.TextSpan;

/// What the program found in one passage, in the shape of the gold.
final class Found {
  private Found() {}

  static Passage in(Passage gold, Findings findings, String text) {
    TextSpan span = gold.span();
    return new Passage(
        gold.id(),
        span,
        findings.claims().stream()
            .filter(c -> span.contains(c.span()))
            .map(c -> FigureMark.of(c, text))
            .toList(),
        findings.tieStates().stream()
            .map(TieMark::of)
            .filter(t -> span.contains(t.evidence()))
            .toList(),
        findings.events().stream()
            .map(EventMark::of)
            .filter(e -> span.contains(e.span()))
            .toList());
  }
}
