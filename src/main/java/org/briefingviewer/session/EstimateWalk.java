// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import java.util.List;
import org.briefingviewer.model.Estimate;
import org.jspecify.annotations.Nullable;

/// Steps through the estimates of an article.
///
/// @param all at least one, in text order
record EstimateWalk(List<Estimate> all) {

  /// Returns the estimate one step on; after the last, the first.
  ///
  /// @param from the chosen one, or null; one that was rejected is none of them any more, but the
  ///   step goes on from where it stands
  /// @param step 1 or -1
  Estimate step(@Nullable Estimate from, int step) {
    return all.get(Math.floorMod(start(from, step) + step, all.size()));
  }

  private int start(@Nullable Estimate from, int step) {
    if (from == null) {
      return step > 0 ? -1 : 0;
    }
    int before = 0;
    for (Estimate each : all) {
      if (each.id().equals(from.id())) {
        return before;
      }
      before += each.span().compareTo(from.span()) < 0 ? 1 : 0;
    }
    return step > 0 ? before - 1 : before;
  }
}
