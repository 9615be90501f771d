// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.jspecify.annotations.Nullable;

/// One search through all articles of a briefing, the shown one first. Used on one background
/// thread.
public final class SearchSweep {
  /// How many hits are kept; nobody reads more, and they would take memory from the texts.
  static final int MOST = 10_000;

  /// How long the first and the next part of the results may take before they are told, in
  /// nanoseconds.
  private static final long TELL_EVERY = 80_000_000;

  private final Briefing briefing;
  private final FoldedTexts folded;
  private final SearchQuery query;
  private final ArticleSearch search;
  private final List<String> order;

  private final OriginWords origin;

  /// Ids of the agents that are looked for.
  private final Set<String> agents;

  private final Map<String, ArticleHits> found = new HashMap<>();
  private final List<String> unread = new ArrayList<>();
  private int searched;
  private int count;

  public SearchSweep(Briefing briefing, FoldedTexts folded, SearchQuery query) {
    this.briefing = briefing;
    this.folded = folded;
    this.query = query;
    this.search = new ArticleSearch(query);
    Knowledge knowledge = briefing.knowledge();
    this.origin = new OriginWords(knowledge);
    this.agents =
        knowledge.agents().stream()
            .filter(agent -> search.names(agent.name()))
            .map(Agent::id)
            .collect(Collectors.toUnmodifiableSet());
    this.order = briefing.info().articleIds();
  }

  /// Searches until all is searched, enough is found or nobody wants it any more.
  ///
  /// @param first the article to begin with, or null
  /// @param partly told what was found so far
  public SearchResults run(
      @Nullable String first, BooleanSupplier superseded, Consumer<SearchResults> partly) {
    List<String> ids = new ArrayList<>(order);
    if (first != null && ids.remove(first)) {
      ids.addFirst(first);
    }
    long told = System.nanoTime() - TELL_EVERY;
    for (String id : ids) {
      if (superseded.getAsBoolean() || count >= MOST) {
        break;
      }
      searchIn(id, query.figure() != null);
      if (searched < ids.size() && System.nanoTime() - told >= TELL_EVERY) {
        told = System.nanoTime();
        partly.accept(results());
      }
    }
    return results();
  }

  /// Searches one article alone.
  ///
  /// @param marks whether its figures are read in any case; otherwise only where a source may be
  ///   looked for
  /// @return null where nothing is in it
  public @Nullable ArticleHits in(String id, boolean marks) {
    searchIn(id, marks);
    return found.get(id);
  }

  /// An article's figures can add something to what its text says only where a figure is looked
  /// for, or a source that one may be from.
  private void searchIn(String id, boolean marks) {
    searched++;
    try {
      Article article = briefing.unmarked(id);
      List<Claim> claims =
          marks || briefing.mayCite(id, agents)
              ? briefing.article(id).findings().claims()
              : List.of();
      ArticleHits hits =
          search.in(article, claims, folded.of(article), origin.of(article), MOST - count);
      if (!hits.hits().isEmpty()) {
        found.put(id, hits);
        count += (int) hits.hits().stream().filter(SearchHit::exact).count();
      }
    } catch (Refusal e) {
      // The article says so itself when it is chosen; here its id is told with the results.
      unread.add(id);
    }
  }

  private SearchResults results() {
    List<ArticleHits> inOrder = order.stream().map(found::get).filter(Objects::nonNull).toList();
    return new SearchResults(
        query.typed(),
        query.also(),
        query.figure(),
        inOrder,
        searched,
        order.size(),
        unread,
        count >= MOST);
  }
}
