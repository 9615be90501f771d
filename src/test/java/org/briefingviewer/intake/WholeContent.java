// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.briefingviewer.bundle.BundleContent;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.MarkedArticle;

/// Articles put together into a new briefing all at once, as an import puts them piece by piece.
public final class WholeContent {
  private WholeContent() {}

  /// @param originals kept copies, by file name
  public static BundleContent of(
      ArticleImporter importer,
      List<MarkedArticle> articles,
      String title,
      OffsetDateTime now,
      Map<String, byte[]> originals) {
    BundleInfo info =
        ArticleImporter.titled(title, null, now)
            .with(
                articles.stream()
                    .map(marked -> ArticleSummary.of(marked.article(), marked.findings()))
                    .toList());
    return new BundleContent(info, importer.knowledge(articles), articles, originals);
  }
}
