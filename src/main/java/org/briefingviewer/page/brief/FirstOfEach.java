// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Keeps as many figures as a brief has room for: of every article the first that came, then the
/// second, so that one long article does not take all the room.
final class FirstOfEach {
  private final List<Ranked> kept = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  private record Ranked(int rank, BriefFigure figure) {}

  void add(BriefFigure figure) {
    int rank = counts.merge(figure.id().articleId(), 1, Integer::sum);
    kept.add(new Ranked(rank, figure));
    kept.sort(Comparator.comparingInt(Ranked::rank));
    if (kept.size() > BriefChoice.MOST) {
      kept.removeLast();
    }
  }

  /// Returns the figures, at most [BriefChoice#MOST].
  Stream<BriefFigure> figures() {
    return kept.stream().map(Ranked::figure);
  }
}
