// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.session.ShownBriefing;
import org.briefingviewer.wording.DateWords;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.NameWords;

/// Names an article where one of its passages is quoted.
final class ArticleWords {
  private final ShownBriefing shown;
  private final DateWords dates;
  private final NameWords names;

  ArticleWords(ShownBriefing shown, Messages messages) {
    this.shown = shown;
    this.dates = new DateWords(messages);
    this.names = new NameWords(messages);
  }

  /// Returns "Yonhap · 27 Mar 2025 · “Headline”", as far as known; the id when nothing is.
  String line(String articleId) {
    Briefing open = shown.briefing();
    ArticleSummary summary = open == null ? null : open.info().article(articleId).orElse(null);
    if (summary == null) {
      return articleId;
    }
    List<String> parts = new ArrayList<>();
    if (summary.publisher() != null && !summary.publisher().isBlank()) {
      parts.add(names.of(summary.publisher()));
    }
    if (summary.date() != null) {
      parts.add(Messages.unbroken(dates.brief(summary.date())));
    }
    if (!summary.headline().isBlank()) {
      parts.add(names.quoted(summary.headline()));
    }
    return String.join(" · ", parts);
  }
}
