// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.jspecify.annotations.Nullable;

/// What two readings of one article have at one place.
///
/// @param first of the first reading, or null
/// @param second of the second reading, or null
record FindingPair(@Nullable Finding first, @Nullable Finding second) {

  /// Lays two readings side by side. Claims belong together where their words overlap, states of a
  /// tie where they are of one tie and their evidence overlaps, events where their words do; of
  /// several, those that overlap most.
  ///
  /// @return in text order
  static List<FindingPair> of(List<? extends Finding> first, List<? extends Finding> second) {
    List<Finding> left = new ArrayList<>(second);
    List<FindingPair> pairs = new ArrayList<>();
    for (Finding one : first) {
      Finding best = null;
      int most = 0;
      for (Finding other : left) {
        int shared = shared(one, other);
        if (shared > most) {
          most = shared;
          best = other;
        }
      }
      left.remove(best);
      pairs.add(new FindingPair(one, best));
    }
    left.forEach(other -> pairs.add(new FindingPair(null, other)));
    pairs.sort(Comparator.comparing(FindingPair::place));
    return pairs;
  }

  private TextSpan place() {
    Finding there = first == null ? second : first;
    if (there == null) {
      throw new IllegalStateException("a pair of nothing");
    }
    return there.place();
  }

  /// Returns how many UTF-16 units two findings share; 0 where they cannot be of one thing.
  private static int shared(Finding one, Finding other) {
    return switch (one) {
      case Claim a -> other instanceof Claim b ? overlap(a.span(), b.span()) : 0;
      case Event a -> other instanceof Event b ? overlap(a.quote(), b.quote()) : 0;
      case TieState a ->
          other instanceof TieState b && a.pair().equals(b.pair()) ? overlap(a, b) : 0;
    };
  }

  private static int overlap(TieState one, TieState other) {
    int most = 0;
    for (EvidenceQuote mine : one.evidence()) {
      for (EvidenceQuote theirs : other.evidence()) {
        most = Math.max(most, overlap(mine, theirs));
      }
    }
    return most;
  }

  private static int overlap(EvidenceQuote one, EvidenceQuote other) {
    return one.articleId().equals(other.articleId()) ? overlap(one.span(), other.span()) : 0;
  }

  private static int overlap(TextSpan one, TextSpan other) {
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
  }
}
