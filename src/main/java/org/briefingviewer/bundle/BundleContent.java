// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;

/// What goes into a `.briefing`.
///
/// @param info its list of articles says their order; counts are taken anew from the articles given
/// @param articles the articles to write. When saving over a bundle that was read, those that its
///   list names and that are not given here stay as they are.
/// @param originals kept copies of what was imported, by file name; they go to `originals/`
public record BundleContent(
    BundleInfo info,
    Knowledge knowledge,
    List<MarkedArticle> articles,
    Map<String, byte[]> originals) {
  public BundleContent {
    articles = List.copyOf(articles);
    originals = Map.copyOf(originals);
  }

  /// Returns the list of the articles, each counted anew: those that [#info] lists in its order,
  /// and the others behind them.
  List<ArticleSummary> summaries() {
    Map<String, MarkedArticle> given = new LinkedHashMap<>();
    articles.forEach(marked -> given.put(marked.article().id(), marked));
    Map<String, ArticleSummary> all = new LinkedHashMap<>();
    info.articles().forEach(summary -> all.put(summary.id(), summary));
    given.forEach((id, marked) -> all.putIfAbsent(id, counted(marked)));
    all.replaceAll(
        (id, summary) -> {
          MarkedArticle marked = given.get(id);
          return marked == null ? summary : counted(marked).named(summary.title());
        });
    return List.copyOf(all.values());
  }

  private static ArticleSummary counted(MarkedArticle marked) {
    return ArticleSummary.of(marked.article(), marked.findings());
  }
}
