// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import java.util.Locale;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;

/// A state of a tie as one line of a gold file says it.
///
/// @param assessor the name, `-` for none
/// @param words the words that say so; the program's may be longer or shorter, but must share one
/// @param on the date of the assessment, `-` for none, empty when it is not looked at
record TieMark(
    String pair,
    String trend,
    boolean hedged,
    String assessor,
    String words,
    TextSpan evidence,
    String on) {

  static TieMark of(TieState state) {
    Agent assessor = state.assessor();
    return new TieMark(
        state.pair().key(),
        state.trend().name().toLowerCase(Locale.ROOT),
        state.hedged(),
        assessor == null ? "-" : assessor.name(),
        state.words(),
        state.evidence().getFirst().span(),
        state.asOf() == null ? FigureMark.NONE : state.asOf().iso());
  }

  /// Writes the line that stands under the drawn paragraph.
  ///
  /// @param full whether the date is written too
  String print(boolean full) {
    return "  tie %s | %s | %s | by %s | %s"
            .formatted(pair, trend, hedged ? "hedged" : "plain", assessor, words)
        + (full ? " | on " + on : "");
  }
}
