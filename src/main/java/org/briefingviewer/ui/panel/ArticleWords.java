// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Briefing;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.wording.DateWords;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// Names an article where one of its passages is quoted.
final class ArticleWords {
  private final ReadingSession session;
  private final DateWords dates;

  ArticleWords(ReadingSession session, Messages messages) {
    this.session = session;
    this.dates = new DateWords(messages);
  }

  /// Returns "Yonhap · 27 Mar 2025 · Headline", as far as known; the id when nothing is.
  String line(String articleId) {
    ArticleSummary summary = summary(articleId);
    if (summary == null) {
      return articleId;
    }
    String day = summary.date() == null ? null : Messages.unbroken(dates.brief(summary.date()));
    return Stream.of(summary.publisher(), day, summary.headline())
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private @Nullable ArticleSummary summary(String articleId) {
    Briefing open = session.briefing();
    return open == null
        ? null
        : open.info().articles().stream()
            .filter(a -> a.id().equals(articleId))
            .findFirst()
            .orElse(null);
  }
}
