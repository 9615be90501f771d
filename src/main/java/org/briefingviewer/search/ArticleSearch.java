// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.briefingviewer.extract.name.FoldedText;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.search.SearchHit.HitKind;
import org.jspecify.annotations.Nullable;

/// Looks for one query in one article after the other. Not thread-safe.
public final class ArticleSearch {
  /// How many numbers of one article may only begin as the typed one does.
  private static final int MOST_BEGUN = 200;

  private final SearchQuery query;
  private final Map<String, Boolean> named = new HashMap<>();

  ArticleSearch(SearchQuery query) {
    this.query = query;
  }

  /// Returns the hits of one article.
  ///
  /// @param found its figures; none where they cannot add anything to what the text says
  /// @param folded the article's text
  /// @param origin what is searched beside its text
  /// @param most how many hits are kept
  ArticleHits in(
      Article article, List<Claim> found, FoldedText folded, Set<String> origin, int most) {
    List<Claim> claims = found.stream().filter(c -> !rejected(c)).toList();
    SpanMap<String> sources = sources(claims);
    SpanMap<String> taken = figures(article, claims);
    List<SearchHit> hits = new ArrayList<>();
    taken.forEach((span, words) -> hits.add(hit(article, HitKind.FIGURE, span, words)));
    for (TextSpan span : first(query.in(folded), most)) {
      if (taken.at(span) == null) {
        String words = span.of(article.text());
        String source = sources.at(span);
        HitKind kind = source == null ? HitKind.TEXT : HitKind.SOURCE;
        taken.put(span, words);
        hits.add(hit(article, kind, span, source == null ? words : source));
      }
    }
    sources.forEach(
        (span, name) -> {
          if (taken.at(span) == null) {
            hits.add(hit(article, HitKind.SOURCE, span, name));
          }
        });
    begun(article, claims)
        .forEach(
            span -> {
              if (hits.size() < most && taken.at(span) == null) {
                taken.put(span, "");
                hits.add(hit(article, HitKind.BEGUN, span, span.of(article.text())));
              }
            });
    hits.sort(Comparator.comparing(SearchHit::span));
    return new ArticleHits(
        article.id(), Stream.concat(origin(article, origin), hits.stream()).limit(most).toList());
  }

  /// Numbers that begin as the typed one does.
  private List<TextSpan> begun(Article article, List<Claim> claims) {
    NumberPrefix beginning = query.beginning();
    if (beginning == null) {
      return List.of();
    }
    List<TextSpan> begun = new ArrayList<>(beginning.in(article.text(), MOST_BEGUN));
    claims.stream()
        .filter(claim -> beginning.isIn(claim.quantity()))
        .forEach(claim -> begun.add(claim.span()));
    return begun;
  }

  private static List<TextSpan> first(List<TextSpan> spans, int most) {
    return spans.size() <= most ? spans : spans.subList(0, most);
  }

  private static SearchHit hit(Article article, HitKind kind, TextSpan span, String about) {
    return new SearchHit(article.id(), kind, span, HitContext.of(article, span), about);
  }

  private static boolean rejected(Claim claim) {
    return switch (claim) {
      case Estimate estimate -> estimate.review().state() == ReviewState.REJECTED;
      case PlainFigure figure -> false;
    };
  }

  private SpanMap<String> figures(Article article, List<Claim> claims) {
    SpanMap<String> figures = new SpanMap<>();
    SoughtFigure sought = query.figure();
    if (sought != null) {
      claims.stream()
          .filter(claim -> sought.isIn(claim.quantity()))
          .forEach(claim -> figures.put(claim.span(), claim.span().of(article.text())));
    }
    return figures;
  }

  /// Where the chains' agents of that name are mentioned, whatever the words there: "the service".
  private SpanMap<String> sources(List<Claim> claims) {
    SpanMap<String> sources = new SpanMap<>();
    for (Claim claim : claims) {
      for (ChainLink link : claim.chain().links()) {
        TextSpan mention = link.mention();
        if (mention != null && names(link.agent().name())) {
          sources.put(mention, link.agent().name());
        }
      }
    }
    return sources;
  }

  /// Tells whether a name is one that is looked for.
  boolean names(String name) {
    return named.computeIfAbsent(name, query::names);
  }

  private Stream<SearchHit> origin(Article article, Set<String> words) {
    TextSpan headline = article.headlineSpan();
    return words.stream()
        .filter(this::names)
        .map(w -> new SearchHit(article.id(), HitKind.ORIGIN, headline, HitContext.alone(w), w));
  }

  /// Stretches of one text that do not overlap, each with what it stands for.
  static final class SpanMap<T> {
    private final TreeMap<TextSpan, T> spans = new TreeMap<>();

    /// Adds a stretch; where one stands there already, that one stays.
    void put(TextSpan span, T value) {
      if (at(span) == null) {
        spans.put(span, value);
      }
    }

    /// Returns what a stretch that overlaps `span` stands for, or null when none does.
    @Nullable T at(TextSpan span) {
      Map.Entry<TextSpan, T> before = spans.lowerEntry(new TextSpan(span.end(), span.end()));
      return before != null && before.getKey().overlaps(span) ? before.getValue() : null;
    }

    void forEach(BiConsumer<TextSpan, T> action) {
      spans.forEach(action);
    }
  }
}
