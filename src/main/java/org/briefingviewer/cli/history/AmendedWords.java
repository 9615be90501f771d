// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.history;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.Likelihood;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.ValueRange;
import org.briefingviewer.model.treaty.TreatyStep;

/// What a finding says, on one line of a history: nothing of it that a person can correct is left
/// out.
public final class AmendedWords {
  private AmendedWords() {}

  public static String of(Finding finding) {
    return switch (finding) {
      case Estimate e -> claim(e);
      case PlainFigure p -> "no estimate: " + claim(p);
      case TieState s ->
          s.pair().key()
              + " "
              + word(s.trend())
              + (s.hedged() ? ", " + word(s.stance()) : "")
              + ", assessed by "
              + (s.assessor() == null ? "nobody named" : s.assessor().name())
              + (s.asOf() == null ? "" : ", " + s.asOf().iso());
      case Event e -> "event of " + e.date().iso() + " “" + e.quote().words() + "”" + said(e);
    };
  }

  private static String said(Event event) {
    String who = event.assessor() == null ? "" : ", said by " + event.assessor().name();
    TreatyStep step = event.step();
    return step == null
        ? who
        : who
            + ", "
            + word(step.action())
            + " of “"
            + step.treaty()
            + "”"
            + (step.party() == null ? "" : " by " + step.party());
  }

  private static String claim(Claim claim) {
    Quantity q = claim.quantity();
    return value(q.value())
        + " "
        + q.unit().code()
        + ", "
        + word(q.bound())
        + (q.scope() == null ? "" : ", of “" + q.scope() + "”")
        + (q.asOf() == null ? "" : ", as of " + q.asOf().iso())
        + (q.hedges().isEmpty()
            ? ""
            : ", qualified by “"
                + q.hedges().stream().map(HedgeCue::words).collect(Collectors.joining("”, “"))
                + "”")
        + (q.likelihood() == null ? "" : likelihood(q.likelihood()))
        + (q.analyticConfidence() == null
            ? ""
            : ", confidence " + word(q.analyticConfidence().level()))
        + chain(claim.chain())
        + said(claim);
  }

  private static String likelihood(Likelihood likelihood) {
    Likelihood.Band band = likelihood.band();
    return ", likelihood “"
        + likelihood.words()
        + "”"
        + (band == null
            ? ""
            : ", "
                + band.low()
                + "–"
                + band.high()
                + " % on the scale “"
                + band.scale()
                + "”, "
                + word(band.origin()));
  }

  private static String value(ValueRange value) {
    BigDecimal low = value.low();
    BigDecimal high = value.high();
    if (low == null || high == null) {
      return "no value";
    }
    return low.toPlainString() + (value.twoEnded() ? "–" + high.toPlainString() : "");
  }

  private static String said(Claim claim) {
    return claim instanceof Estimate e && !e.alsoSaid().isEmpty()
        ? ", the text adds “"
            + e.alsoSaid().stream().map(q -> q.words()).collect(Collectors.joining("”, “"))
            + "”"
        : "";
  }

  private static String chain(AttributionChain chain) {
    return chain.elements().isEmpty()
        ? ""
        : ", by "
            + chain.elements().stream()
                .map(
                    element ->
                        switch (element) {
                          case ChainLink l -> l.agent().name() + " (" + word(l.role()) + ")";
                          case ChainGap g -> word(g.told()) + " (" + word(g.role()) + ")";
                        })
                .collect(Collectors.joining(" ← "));
  }

  private static String word(Enum<?> constant) {
    return word(constant.name());
  }

  private static String word(String constant) {
    return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
