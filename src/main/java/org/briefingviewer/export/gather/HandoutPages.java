// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.gather;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.page.ArticlePage;
import org.briefingviewer.page.BriefingPage;
import org.briefingviewer.page.CoverPage;

/// The pages of a handout, one after the other: the cover of a whole briefing and each of its
/// articles, or the one article that was ordered.
public final class HandoutPages {
  private final ExportOrder order;
  private final ExportProgress progress;

  private HandoutPages(ExportOrder order, ExportProgress progress) {
    this.order = order;
    this.progress = progress;
  }

  /// Takes a page.
  @FunctionalInterface
  public interface Taker {
    void take(BriefingPage page) throws IOException;
  }

  /// Gives every page to `taker`, so that a large briefing needs the room of one article.
  ///
  /// @return false when it was cancelled
  /// @throws Refusal when the ordered article cannot be read; of a whole briefing, the page of such
  ///   a one says why it is missing
  public static boolean give(ExportOrder order, ExportProgress progress, Taker taker)
      throws Refusal, IOException {
    HandoutPages pages = new HandoutPages(order, progress);
    if (order.articleId() == null) {
      return pages.all(taker);
    }
    Briefing briefing = order.briefing();
    taker.take(new ArticlePage(briefing, order.speech()).of(briefing.article(order.articleId())));
    return true;
  }

  private boolean all(Taker taker) throws IOException {
    Briefing briefing = order.briefing();
    List<ArticleSummary> articles = briefing.info().articles();
    CoverPage cover = new CoverPage(briefing, order.speech());
    taker.take(cover.of(marks(briefing)));
    ArticlePage article = new ArticlePage(briefing, order.speech());
    for (int i = 0; i < articles.size(); i++) {
      if (progress.cancelled()) {
        return false;
      }
      ArticleSummary summary = articles.get(i);
      BriefingPage page;
      try {
        page = article.of(briefing.article(summary.id()));
      } catch (Refusal e) {
        page = cover.missing(summary, e.problems());
      }
      taker.take(page);
      progress.made(i + 1, articles.size());
    }
    return true;
  }

  /// Returns the strictest marks of the whole briefing; an article that cannot be read shows none.
  private static List<HandlingMark> marks(Briefing briefing) {
    List<HandlingMark> marks = new ArrayList<>();
    if (briefing.info().handling() != null) {
      marks.add(briefing.info().handling());
    }
    for (ArticleSummary summary : briefing.info().articles()) {
      try {
        marks.addAll(briefing.article(summary.id()).article().handling(null));
      } catch (Refusal e) {
        // Its own page says why it is missing.
      }
    }
    return HandlingMark.highest(marks);
  }
}
