// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.briefingviewer.model.ArticleTie;
import org.briefingviewer.model.TieReading;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.wording.Messages;

/// How the articles of a briefing part over a tie, in words: how many give each trend, and of which
/// years where there are several; those that a person checked before those that nobody did.
final class TieSpread {
  private final Messages messages;
  private final List<ArticleTie> checked;
  private final List<ArticleTie> proposed;
  private final boolean several;

  TieSpread(Messages messages, TieReading reading) {
    this.messages = messages;
    List<ArticleTie> all = reading.articles();
    checked = all.stream().filter(ArticleTie::checked).toList();
    proposed = all.stream().filter(a -> !a.checked()).toList();
    IntSummaryStatistics years = years(all);
    several = years.getCount() > 0 && years.getMin() < years.getMax();
  }

  /// Returns "Briefing: ✓ checked strengthening in 1 article; not checked cooling in 2 articles".
  ScriptedText words(PanelText text) {
    ScriptedText words = text.words(messages.text("tie.briefing") + " ", "soft");
    if (!checked.isEmpty()) {
      words.append(Messages.unbroken(messages.text("review.brief.ACCEPTED")), "checked");
      words.append(" " + spread(checked), "soft");
    }
    if (!checked.isEmpty() && !proposed.isEmpty()) {
      words.append("; ", "soft");
    }
    if (!proposed.isEmpty()) {
      words.append(Messages.unbroken(messages.text("review.brief.PROPOSED")), "proposed");
      words.append(" " + spread(proposed), "soft");
    }
    return words;
  }

  private String spread(List<ArticleTie> articles) {
    Map<Trend, List<ArticleTie>> byTrend =
        articles.stream()
            .collect(
                Collectors.groupingBy(
                    a -> Objects.requireNonNull(a.trend()),
                    () -> new EnumMap<>(Trend.class),
                    Collectors.toList()));
    return byTrend.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<Trend, List<ArticleTie>> e) -> e.getValue().size())
                .reversed())
        .map(entry -> part(entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private String part(Trend trend, List<ArticleTie> articles) {
    String counted = messages.text("tie.spread", messages.text(trend), articles.size());
    IntSummaryStatistics years = years(articles);
    if (!several || years.getCount() == 0) {
      return counted;
    }
    String span =
        years.getMin() == years.getMax()
            ? Integer.toString(years.getMin())
            : years.getMin() + "–" + years.getMax();
    return counted + " (" + span + ")";
  }

  /// Of the states that stand for the articles, those that have a date.
  private static IntSummaryStatistics years(List<ArticleTie> articles) {
    return articles.stream()
        .map(ArticleTie::state)
        .filter(Objects::nonNull)
        .map(TieState::asOf)
        .filter(Objects::nonNull)
        .mapToInt(day -> day.year())
        .summaryStatistics();
  }
}
