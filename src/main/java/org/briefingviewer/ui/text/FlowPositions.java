// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.List;
import org.briefingviewer.model.TextSpan;

/// Converts between places in the article's text and places in a set paragraph, which holds the
/// estimates' numbers besides. Both count UTF-16 code units.
final class FlowPositions {
  private final List<StyledRun> runs;

  FlowPositions(List<StyledRun> runs) {
    this.runs = List.copyOf(runs);
  }

  /// Returns where text that begins at `offset` begins in the flow: after a number that stands
  /// there.
  int start(int offset) {
    int flow = 0;
    for (StyledRun run : runs) {
      if (offset < run.span().end()) {
        return flow + Math.max(0, offset - run.span().start());
      }
      flow += run.words().length();
    }
    return flow;
  }

  /// Returns where text that ends at `offset` ends in the flow: before a number that stands there.
  int end(int offset) {
    int flow = 0;
    for (StyledRun run : runs) {
      if (run.span().length() > 0 && offset <= run.span().end()) {
        return flow + Math.max(0, offset - run.span().start());
      }
      flow += run.words().length();
    }
    return flow;
  }

  /// Returns where the number after the estimate that ends at `offset` ends in the flow.
  int endWithNumber(int offset) {
    int flow = 0;
    for (StyledRun run : runs) {
      flow += run.words().length();
      if (run.look() == StyledRun.Look.NUMBER && run.span().start() == offset) {
        return flow;
      }
    }
    return end(offset);
  }

  /// Returns the place in the article's text of the flow's `index`; inside a number, the end of its
  /// estimate.
  int textOffset(int index) {
    int flow = 0;
    for (StyledRun run : runs) {
      int next = flow + run.words().length();
      if (index < next) {
        return run.span().start() + Math.min(Math.max(0, index - flow), run.span().length());
      }
      flow = next;
    }
    return runs.isEmpty() ? 0 : runs.getLast().span().end();
  }

  /// Returns the paragraph's place in the article's text.
  TextSpan span() {
    return runs.isEmpty()
        ? new TextSpan(0, 0)
        : new TextSpan(runs.getFirst().span().start(), runs.getLast().span().end());
  }
}
