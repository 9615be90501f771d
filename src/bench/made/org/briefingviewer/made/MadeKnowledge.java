// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.made;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Reference;
import org.briefingviewer.model.Tie;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Triangle;

/// What made articles bring to their briefing as a whole, gathered one by one, so that none has to
/// be kept.
public final class MadeKnowledge {
  private static final OffsetDateTime MADE = OffsetDateTime.parse("2026-11-25T00:00:00Z");

  private final List<ArticleSummary> summaries = new ArrayList<>();
  private final List<TieState> states = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final Map<String, List<String>> sources = new TreeMap<>();

  /// Adds what an article brings.
  public void add(MarkedArticle marked) {
    Article article = marked.article();
    ArticleSummary summary = ArticleSummary.of(article, marked.findings());
    summaries.add(summary);
    states.addAll(marked.findings().tieStates());
    events.addAll(marked.findings().events());
    references.add(reference(summary, article));
    sources.put(article.id(), List.of(article.id()));
  }

  private static Reference reference(ArticleSummary summary, Article article) {
    PartialDate day = summary.date();
    return new Reference(
        article.id(),
        "article-newspaper",
        summary.headline(),
        List.of(),
        null,
        null,
        day,
        null,
        article.uri());
  }

  /// Returns what a briefing of the articles so far says of itself.
  public BundleInfo info() {
    String name = "made-up-" + summaries.size();
    return new BundleInfo(name, "The yards along the line", "1.0.0", MADE, null, null, summaries);
  }

  /// Returns what a briefing of the articles so far knows.
  public Knowledge knowledge(Triangle triangle) {
    List<Event> byDay = events.stream().sorted(Comparator.comparing(Event::date)).toList();
    return new Knowledge(
        triangle,
        MadeArticles.agents(summaries.size()),
        Tie.group(triangle, states),
        byDay,
        references,
        sources);
  }
}
