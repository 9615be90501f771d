// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.translation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;

/// Looks which articles may be the original of an article or a translation of it: of about the same
/// day, in another language, with the same figures.
public record TranslationSearch(Briefing briefing) {
  /// How many days after an original its translation may appear.
  private static final int DAYS = 3;

  /// How many articles are read for that, at most.
  private static final int READ = 40;

  /// How many figures two articles share that belong together, and how much of all that is.
  private static final int FIGURES = 2;

  private static final double SHARE = 0.5;

  /// Returns all other articles, the likely ones first, else in reading order.
  ///
  /// @param superseded whether nobody waits any more
  public List<LikelyTranslation> of(MarkedArticle article, BooleanSupplier superseded) {
    List<LikelyTranslation> all = new ArrayList<>();
    int read = 0;
    for (ArticleSummary summary : briefing.info().articles()) {
      if (summary.id().equals(article.article().id())) {
        continue;
      }
      if (read < READ && !superseded.getAsBoolean() && near(article.article(), summary)) {
        read++;
        all.add(compared(article, summary));
      } else {
        all.add(new LikelyTranslation(summary, 0, false));
      }
    }
    all.sort(
        Comparator.comparing((LikelyTranslation each) -> !each.proposed())
            .thenComparingInt(each -> each.proposed() ? -each.shared() : 0));
    return List.copyOf(all);
  }

  /// An article without a day may be of any.
  private static boolean near(Article article, ArticleSummary summary) {
    PartialDate there = summary.date();
    if (article.publication().day() == null || there == null || there.day() == 0) {
      return true;
    }
    long days =
        ChronoUnit.DAYS.between(
            article.publication().day(), LocalDate.of(there.year(), there.month(), there.day()));
    return Math.abs(days) <= DAYS;
  }

  private LikelyTranslation compared(MarkedArticle article, ArticleSummary summary) {
    try {
      MarkedArticle other = briefing.article(summary.id());
      if (language(article).equals(language(other))) {
        return new LikelyTranslation(summary, 0, false);
      }
      TranslationComparison both = TranslationComparison.of(article, other);
      long alike =
          both.figures().stream()
              .filter(each -> each.original() != null && each.translation() != null)
              .filter(each -> each.drifts().isEmpty())
              .count();
      int least = Math.min(article.findings().claims().size(), other.findings().claims().size());
      boolean proposed = alike >= FIGURES && alike >= SHARE * least;
      return new LikelyTranslation(summary, (int) alike, proposed);
    } catch (Refusal e) {
      return new LikelyTranslation(summary, 0, false); // it says so itself when it is opened
    }
  }

  private static String language(MarkedArticle marked) {
    return Locale.forLanguageTag(marked.article().language()).getLanguage();
  }
}
