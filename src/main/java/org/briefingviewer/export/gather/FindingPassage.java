// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.gather;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.AnalyticConfidence;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.Likelihood;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.TieState;
import org.jspecify.annotations.Nullable;

/// Words of a text that belong to a finding.
///
/// @param part what they are to it, in lower case: "whole", "hedge", "also_said"
/// @param index which of several, from 0; of "source" and "cue" the place in the chain
/// @param kind which kind of hedge, or how sure: a constant; else null
/// @param quote the words and where they stand
public record FindingPassage(String part, int index, @Nullable Enum<?> kind, EvidenceQuote quote) {

  /// Returns all that belong to a finding of an article.
  public static List<FindingPassage> of(Finding finding, String articleId, String text) {
    List<FindingPassage> all = new ArrayList<>();
    switch (finding) {
      case Estimate estimate -> estimate(estimate, new Here(articleId, text, all));
      case PlainFigure _ -> {} // what is no estimate does not go out
      case TieState state -> {
        for (EvidenceQuote quote : state.evidence()) {
          all.add(new FindingPassage("evidence", all.size(), null, quote));
        }
      }
      case Event event -> all.add(new FindingPassage("whole", 0, null, event.quote()));
    }
    return all;
  }

  private static void estimate(Estimate estimate, Here here) {
    here.add("whole", 0, null, estimate.span());
    int at = 0;
    for (HedgeCue hedge : estimate.quantity().hedges()) {
      here.add("hedge", at++, hedge.kind(), hedge.span());
    }
    Likelihood likely = estimate.quantity().likelihood();
    here.add("likelihood", 0, null, likely == null ? null : likely.span());
    AnalyticConfidence sure = estimate.quantity().analyticConfidence();
    if (sure != null) {
      here.add("confidence", 0, sure.level(), sure.span());
    }
    at = 0;
    for (ChainElement element : estimate.chain().elements()) {
      if (element instanceof ChainLink link) {
        here.add("source", at, null, link.mention());
        here.add("cue", at, null, link.cue());
      }
      at++;
    }
    at = 0;
    for (EvidenceQuote quote : estimate.alsoSaid()) {
      here.add("also_said", at++, null, quote.span());
    }
  }

  /// Where an estimate stands, with its passages so far.
  private record Here(String articleId, String text, List<FindingPassage> all) {
    void add(String part, int index, @Nullable Enum<?> kind, @Nullable TextSpan span) {
      if (span != null) {
        all.add(
            new FindingPassage(
                part, index, kind, new EvidenceQuote(articleId, span, span.of(text))));
      }
    }
  }
}
