// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was found so far.
///
/// @param typed what was looked for, as typed; empty when nothing was
/// @param also the other spellings that were looked for
/// @param figure the figure that was looked for by its value, or null
/// @param articles those with hits, in reading order
/// @param searched how many articles were searched so far
/// @param total how many there are to search
/// @param unread ids of articles that could not be read
/// @param full whether the search stopped at the most hits that are kept
public record SearchResults(
    String typed,
    List<String> also,
    @Nullable SoughtFigure figure,
    List<ArticleHits> articles,
    int searched,
    int total,
    List<String> unread,
    boolean full) {

  /// Nothing was looked for.
  public static final SearchResults NONE =
      new SearchResults("", List.of(), null, List.of(), 0, 0, List.of(), false);

  public SearchResults {
    also = List.copyOf(also);
    articles = List.copyOf(articles);
    unread = List.copyOf(unread);
  }

  /// Returns all hits in reading order, those of numbers that only begin so behind all others.
  public List<SearchHit> hits() {
    return ranked().stream().flatMap(article -> article.hits().stream()).toList();
  }

  /// Returns the articles in the order of [#hits]: one may come twice.
  public List<ArticleHits> ranked() {
    List<ArticleHits> ranked = new ArrayList<>();
    for (boolean exact : new boolean[] {true, false}) {
      for (ArticleHits article : articles) {
        List<SearchHit> hits = article.hits().stream().filter(hit -> hit.exact() == exact).toList();
        if (!hits.isEmpty()) {
          ranked.add(new ArticleHits(article.articleId(), hits));
        }
      }
    }
    return ranked;
  }

  /// Returns how many hits there are.
  public int count() {
    return articles.stream().mapToInt(article -> article.hits().size()).sum();
  }

  /// Returns the hits of one article.
  public List<SearchHit> in(String articleId) {
    return articles.stream()
        .filter(article -> article.articleId().equals(articleId))
        .findFirst()
        .map(ArticleHits::hits)
        .orElse(List.of());
  }

  /// Tells whether anything was looked for.
  public boolean active() {
    return !typed.isEmpty();
  }

  /// Tells whether every article was searched that will be.
  public boolean done() {
    return full || searched == total;
  }
}
