// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure.time;

import java.util.List;
import org.briefingviewer.extract.figure.time.TimeAdjuncts.TimeAdjunct;
import org.briefingviewer.extract.figure.time.TimeCandidates.TimeCandidate;
import org.briefingviewer.extract.trees.BoostedTrees;
import org.briefingviewer.lexicon.WordList;
import org.jspecify.annotations.Nullable;

/// Chooses among the times of a sentence the one for which a figure holds, where no rule tells. Its
/// trees were fitted to marked texts by `TimeTraining` and are loaded with the first such figure.
final class TimeScorer {
  static final String WEIGHTS = "extract/time-trees.tsv";

  /// Of times of a lower share more than a third was wrong in texts that the trees had not seen.
  static final double LEAST = 0.7;

  /// From this share on less than a tenth was.
  private static final double SURE = 0.8;

  private TimeScorer() {}

  /// Loads the trees when they are first asked.
  private static final class Own {
    static final BoostedTrees TREES =
        new BoostedTrees(WordList.read(WEIGHTS).rows().stream().map(BoostedTrees::read).toList());
  }

  /// What was chosen.
  ///
  /// @param doubt from 0 to 1; 0.5 where less than nine of ten are right
  record Choice(TimeAdjunct time, double doubt) {}

  /// Returns the likeliest of a figure's times, or null where none is likely.
  static @Nullable Choice best(List<TimeCandidate> candidates) {
    TimeCandidate best = null;
    double most = LEAST;
    for (TimeCandidate each : candidates) {
      double share = each.share(Own.TREES);
      if (share >= most) {
        best = each;
        most = share;
      }
    }
    double doubt = Math.min(1, 0.5 * (1 - most) / (1 - SURE));
    return best == null ? null : new Choice(best.time(), doubt);
  }
}
