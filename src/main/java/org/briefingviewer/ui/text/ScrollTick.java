// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// A mark beside the scroll bar: something stands at this height of the whole text.
///
/// @param at from 0, the top of the text, to 1, its end
/// @param span where it stands in the text
/// @param estimate the estimate it stands for, or null
record ScrollTick(TickKind kind, double at, TextSpan span, @Nullable Estimate estimate) {

  /// What stands there, in the order of painting.
  enum TickKind {
    ESTIMATE,
    NOTE,
    HIT,
    CURRENT_HIT
  }

  /// Returns what stands where, from top to bottom of each kind.
  ///
  /// @param mostEstimates with more of them than this there would be a line and no places
  static List<ScrollTick> of(TextPage page, RowHeights heights, int mostEstimates) {
    Ruler ruler = new Ruler(page, heights);
    List<ScrollTick> ticks = new ArrayList<>();
    List<Estimate> estimates = page.marked().findings().estimates();
    if (estimates.size() <= mostEstimates) {
      for (Estimate estimate : estimates) {
        ticks.add(
            new ScrollTick(
                TickKind.ESTIMATE, ruler.at(estimate.span()), estimate.span(), estimate));
      }
    }
    for (TextSpan span : page.own().notes()) {
      ticks.add(new ScrollTick(TickKind.NOTE, ruler.at(span), span, null));
    }
    for (TextSpan span : page.own().hits()) {
      TickKind kind = span.equals(page.own().hit()) ? TickKind.CURRENT_HIT : TickKind.HIT;
      ticks.add(new ScrollTick(kind, ruler.at(span), span, null));
    }
    return ticks;
  }

  /// Finds heights in the whole text. Inside a row it goes by characters.
  private static final class Ruler {
    final TextPage page;
    final double[] tops;
    final double total;

    Ruler(TextPage page, RowHeights heights) {
      this.page = page;
      this.tops = heights.tops();
      this.total = Math.max(1, heights.total());
    }

    double at(TextSpan span) {
      int row = page.rowOf(span.start());
      if (row + 1 >= tops.length || !(page.blocks().get(row) instanceof TextBlock.Words words)) {
        return 0;
      }
      TextSpan paragraph = page.paragraph(words.paragraph()).span();
      double inside = (span.start() - paragraph.start()) / (double) Math.max(1, paragraph.length());
      return (tops[row] + inside * (tops[row + 1] - tops[row])) / total;
    }
  }
}
