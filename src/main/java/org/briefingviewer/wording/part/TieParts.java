// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.briefingviewer.derive.correction.Correction;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;

/// Takes the state of a tie apart.
public final class TieParts {
  private TieParts() {}

  /// Returns the parts of a state in the order in which they are said.
  public static List<TiePart> of(TieState state) {
    return of(state, state.trend());
  }

  /// Returns the parts of a state, with what it said before.
  ///
  /// @param steps by which it came to say what it says, the oldest first; empty where it was not
  ///   corrected
  public static List<TiePart> of(TieState state, List<Correction> steps) {
    List<TiePart> parts = new ArrayList<>(of(state));
    if (!steps.isEmpty()) {
      parts.add(new TiePart.Corrected(steps, state.review()));
    }
    return List.copyOf(parts);
  }

  /// Returns the parts of a state that stands for an article.
  ///
  /// @param trend what the article says on the whole
  public static List<TiePart> of(TieState state, Trend trend) {
    boolean quoted = passage(state).isPresent();
    return List.of(
        new TiePart.Trend(state.pair(), trend, state.stance()),
        assessed(state),
        new TiePart.Words(state.words(), state.hedged(), quoted),
        new TiePart.Evidence(state.evidence().stream().distinct().toList()),
        new TiePart.Checked(state.review()));
  }

  /// Returns the passage that says so, as written, which holds what leaves it open: the words alone
  /// may stand behind an “if” that they do not hold. The words themselves where no passage of the
  /// evidence has them.
  public static String leftOpen(TieState state) {
    return passage(state).orElse(state.words());
  }

  private static Optional<String> passage(TieState state) {
    return state.evidence().stream()
        .map(EvidenceQuote::words)
        .filter(passage -> passage.contains(state.words()))
        .findFirst();
  }

  /// Returns whose assessment a state is.
  public static TiePart.Assessed assessed(TieState state) {
    return new TiePart.Assessed(
        state.trend() == Trend.UNSTATED,
        state.assessor(),
        state.basis(),
        state.byParty(),
        state.asOf());
  }
}
