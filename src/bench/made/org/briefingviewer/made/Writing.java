// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.made;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.AgentRole;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainGap.GapKind;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.HedgeKind;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.ValueRange;
import org.jspecify.annotations.Nullable;

/// An article being written: its text, and the estimates whose words were just put there.
final class Writing {
  private final StringBuilder text = new StringBuilder();
  private final List<Claim> claims = new ArrayList<>();

  private int words = 1;
  private @Nullable TextSpan figure;
  private @Nullable Quantity quantity;
  private final List<ChainElement> chain = new ArrayList<>();

  /// Writes on, and returns where the piece stands.
  TextSpan add(String piece) {
    text.append(piece);
    words += (int) piece.chars().filter(c -> c == ' ').count();
    return new TextSpan(text.length() - piece.length(), text.length());
  }

  void paragraph() {
    text.append(Article.PARAGRAPH_BREAK);
    words++;
  }

  /// Writes the words of a figure, hedged: `about`, 3,400, `tonnes`.
  ///
  /// @param written number and unit
  void figure(String hedged, Bound bound, String written, long value, Unit unit) {
    HedgeCue hedge = new HedgeCue(add(hedged), hedged, HedgeKind.APPROXIMATOR);
    add(" ");
    figure = add(written);
    quantity =
        new Quantity(
            written,
            ValueRange.of(BigDecimal.valueOf(value)),
            unit,
            bound,
            ChangeDirection.NONE,
            List.of(hedge),
            null,
            null);
  }

  void link(Agent agent, AgentRole role, TextSpan mention, TextSpan cue) {
    chain.add(new ChainLink(agent, role, Basis.STATED, mention, cue));
  }

  void gap(AgentRole role, GapKind kind) {
    chain.add(new ChainGap(role, kind));
  }

  /// Makes an estimate of the figure and the chain that were written since the last one.
  void estimate() {
    TextSpan span = figure;
    Quantity said = quantity;
    if (span == null || said == null) {
      throw new IllegalStateException("no figure was written");
    }
    claims.add(
        new Estimate(
            "q" + (claims.size() + 1),
            span,
            said,
            new AttributionChain(List.copyOf(chain)),
            List.of(),
            List.of(),
            null,
            Review.PROPOSED));
    chain.clear();
  }

  /// Returns how many words were written.
  int words() {
    return words;
  }

  String text() {
    return text.toString();
  }

  List<Claim> claims() {
    return claims;
  }
}
