// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.quote;

import java.util.List;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// The quotations of a text, in order, with a quick look-up by place.
public record QuotationIndex(List<Quotation> all) {

  /// Words between quotation marks.
  ///
  /// @param span from the opening mark to the closing one, both included
  /// @param closed whether a closing mark stands at its end; if not, the next paragraph may go on
  public record Quotation(TextSpan span, int paragraph, boolean closed) {}

  /// Returns the quotation that holds `span`, or null.
  public @Nullable Quotation around(TextSpan span) {
    int index = lastStartingAt(span.start());
    return index >= 0 && all.get(index).span().contains(span) ? all.get(index) : null;
  }

  public boolean strictlyInside(TextSpan span) {
    return around(span) != null;
  }

  private int lastStartingAt(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
