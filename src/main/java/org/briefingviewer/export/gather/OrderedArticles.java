// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.gather;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.derive.correction.CorrectionHistory;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.wording.part.EstimateParts;
import org.jspecify.annotations.Nullable;

/// The articles that were ordered, in the briefing's order, one in memory at a time. For one
/// thread.
public final class OrderedArticles {
  private final ExportOrder order;
  private final CorrectionHistory corrections;

  public OrderedArticles(ExportOrder order) {
    this.order = order;
    this.corrections = new CorrectionHistory(order.briefing());
  }

  /// Returns what says a state of a tie on one line, what it said before included.
  public TieSentence tieSentence() {
    return new TieSentence(order.speech(), order.briefing().knowledge().triangle(), corrections);
  }

  /// Takes what was ordered.
  public interface Taker {
    void article(MarkedArticle marked) throws IOException;

    /// Takes note of an article of the briefing that cannot be read.
    void missing(ArticleSummary summary, List<Problem> problems) throws IOException;
  }

  /// Gives each article to `taker`.
  ///
  /// @return false when it was cancelled before the last one
  /// @throws Refusal when the only ordered article cannot be read
  public boolean give(ExportProgress progress, Taker taker) throws Refusal, IOException {
    Briefing briefing = order.briefing();
    if (order.articleId() != null) {
      if (progress.cancelled()) {
        return false;
      }
      taker.article(briefing.article(order.articleId()));
      return true;
    }
    List<ArticleSummary> articles = briefing.info().articles();
    for (int i = 0; i < articles.size(); i++) {
      if (progress.cancelled()) {
        return false;
      }
      give(articles.get(i), taker);
      progress.made(i + 1, articles.size());
    }
    return !progress.cancelled();
  }

  private void give(ArticleSummary summary, Taker taker) throws IOException {
    MarkedArticle marked;
    try {
      marked = order.briefing().article(summary.id());
    } catch (Refusal e) {
      taker.missing(summary, e.problems());
      return;
    }
    taker.article(marked);
  }

  /// Returns the text of an article of the briefing, ordered or not; null when it cannot be read.
  public @Nullable String textOf(String articleId) {
    try {
      return order.briefing().unmarked(articleId).text();
    } catch (Refusal e) {
      return null; // quotes of it keep their words
    }
  }

  /// Returns all that there is to say of each estimate of an article, in text order, what persons
  /// corrected in it included.
  public List<EstimateParts> estimates(MarkedArticle marked) {
    List<EstimateParts> all = new ArrayList<>();
    for (Estimate estimate : marked.findings().estimates()) {
      all.add(
          EstimateParts.of(marked, order.briefing(), estimate)
              .corrected(corrections.of(marked.article().id(), estimate)));
    }
    return all;
  }
}
