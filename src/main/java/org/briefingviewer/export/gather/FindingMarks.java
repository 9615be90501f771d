// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.gather;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.briefing.Briefing;

/// The handling marks that hold where a finding stands.
public final class FindingMarks {
  private FindingMarks() {}

  /// Returns the strictest of the briefing's mark and those of the paragraphs that bear it out,
  /// also of those of other articles; empty when none is set.
  public static List<HandlingMark> of(Finding finding, MarkedArticle marked, Briefing briefing) {
    Article article = marked.article();
    HandlingMark whole = briefing.info().handling();
    return switch (finding) {
      case Claim claim -> article.handling(whole, claim.span());
      case Event event -> article.handling(whole, event.quote().span());
      case TieState state -> {
        List<HandlingMark> marks = new ArrayList<>();
        if (whole != null) {
          marks.add(whole);
        }
        for (EvidenceQuote quote : state.evidence()) {
          marks.addAll(
              quote.articleId().equals(article.id())
                  ? article.handling(null, quote.span())
                  : briefing.handling(quote));
        }
        yield HandlingMark.highest(marks);
      }
    };
  }
}
