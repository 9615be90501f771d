// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.presentation;

import java.text.BreakIterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.search.SearchHit;

/// What can be put on the wall when somebody in the room asks: each hit of a search as a stop.
/// Words in whose sentence an estimate stands bring that estimate, with its chain; the others bring
/// their paragraph. May be used on any thread.
public final class RoomSearchStops {
  /// How many hits are looked at: nobody reads more while a room waits.
  private static final int MOST = 60;

  private final Briefing briefing;
  private final Map<String, MarkedArticle> articles = new LinkedHashMap<>();

  public RoomSearchStops(Briefing briefing) {
    this.briefing = briefing;
  }

  /// Something that can be shown, with the words that led to it.
  public record Answer(Stop stop, SearchHit hit) {}

  /// Returns what hits lead to, each thing once: what was asked for, then numbers that only begin
  /// so; of both, figures first.
  public synchronized List<Answer> of(List<SearchHit> hits) {
    List<SearchHit> looked = hits.subList(0, Math.min(MOST, hits.size()));
    SequencedMap<Object, Answer> all = new LinkedHashMap<>();
    for (boolean exact : new boolean[] {true, false}) {
      List<SearchHit> some = looked.stream().filter(hit -> hit.exact() == exact).toList();
      answers(some).forEach(all::putIfAbsent);
    }
    return List.copyOf(all.values());
  }

  private SequencedMap<Object, Answer> answers(List<SearchHit> hits) {
    SequencedMap<Object, Answer> figures = new LinkedHashMap<>();
    SequencedMap<Object, Answer> others = new LinkedHashMap<>();
    for (SearchHit hit : hits) {
      try {
        Stop stop = stop(hit);
        switch (stop) {
          case Stop.OfEstimate s -> figures.putIfAbsent(s.estimate(), new Answer(s, hit));
          case Stop.Passage s -> others.putIfAbsent(s.quote(), new Answer(s, hit));
          case Stop.OfTie _,
              Stop.Comparison _,
              Stop.Reports _,
              Stop.Picture _,
              Stop.Graphic _,
              Stop.Computed _,
              Stop.Table _,
              Stop.Headline _,
              Stop.Title _,
              Stop.Empty _,
              Stop.Unknown _ ->
              others.putIfAbsent(stop, new Answer(stop, hit));
        }
      } catch (Refusal e) {
        // An article that cannot be read has nothing to show.
      }
    }
    others.forEach(figures::putIfAbsent);
    return figures;
  }

  private Stop stop(SearchHit hit) throws Refusal {
    if (!hit.inText()) {
      return new Stop.Headline("asked", Stop.Plan.NONE, hit.articleId());
    }
    MarkedArticle marked = article(hit.articleId());
    Article article = marked.article();
    int at = article.paragraphAt(hit.span().start());
    TextSpan paragraph = at < 0 ? hit.span() : article.paragraphs().get(at).span();
    TextSpan sentence = sentence(article, paragraph, hit.span());
    Estimate nearest = null;
    for (Estimate estimate : marked.findings().estimates()) {
      boolean closer =
          nearest == null || distance(estimate, hit.span()) < distance(nearest, hit.span());
      if (sentence.contains(estimate.span()) && closer && mayAnswer(estimate, hit)) {
        nearest = estimate;
      }
    }
    return nearest == null
        ? new Stop.Passage("asked", Stop.Plan.NONE, Stop.Quote.of(article, paragraph))
        : new Stop.OfEstimate("asked", Stop.Plan.NONE, new EstimateId(article.id(), nearest.id()));
  }

  /// The sentence in which words stand: what the next one says may be another's.
  private static TextSpan sentence(Article article, TextSpan paragraph, TextSpan words) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(paragraph.of(article.text()));
    int at = Math.clamp(words.start() - paragraph.start(), 0, paragraph.length());
    int to = sentences.following(Math.min(at, paragraph.length() - 1));
    int from = sentences.previous();
    int end = Math.max(paragraph.start() + to, words.end());
    return new TextSpan(paragraph.start() + Math.max(0, from), end);
  }

  /// A name is answered by the figure beside it, a number by no other number.
  private static boolean mayAnswer(Estimate estimate, SearchHit hit) {
    return hit.context().words().chars().noneMatch(Character::isDigit)
        || estimate.span().overlaps(hit.span());
  }

  private static int distance(Estimate estimate, TextSpan from) {
    TextSpan to = estimate.span();
    return Math.max(0, Math.max(to.start() - from.end(), from.start() - to.end()));
  }

  private MarkedArticle article(String id) throws Refusal {
    MarkedArticle there = articles.get(id);
    if (there == null) {
      there = briefing.article(id);
      articles.put(id, there);
    }
    return there;
  }
}
