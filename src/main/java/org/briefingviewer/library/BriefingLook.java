// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.library.entry.BriefingTerms;
import org.briefingviewer.library.entry.LibraryFolder;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Event;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.search.ArticleHits;
import org.briefingviewer.search.FoldedTexts;
import org.briefingviewer.search.HitContext;
import org.briefingviewer.search.SearchHit;
import org.briefingviewer.search.SearchHit.HitKind;
import org.briefingviewer.search.SearchQuery;
import org.briefingviewer.search.SearchSweep;
import org.jspecify.annotations.Nullable;

/// Looks into one briefing of a folder.
///
/// @param keys of locked ones
/// @param articles where something may stand; with an empty id among them, in all
/// @param likely those of them where it very likely does: all where words are looked for, those
///   that give it where a figure is
/// @param most how many articles are told
record BriefingLook(
    Path file, String name, Keyring keys, Set<String> articles, Set<String> likely, int most) {

  /// Makes queries.
  interface Queries {
    /// @param own whether names are looked for as the briefing itself spells them too
    SearchQuery of(Bundle briefing, boolean own);
  }

  /// What came of a look.
  ///
  /// @param found null where nothing is there
  /// @param problem why the briefing cannot be read, or null
  record Outcome(LibraryHits.@Nullable InBriefing found, @Nullable Problem problem) {}

  /// Searches.
  ///
  /// @param day looked for besides, or null
  Outcome find(Queries queries, @Nullable PartialDate day) {
    try (Bundle briefing = new BundleReader(keys).open(file)) {
      briefing.complete();
      boolean all = articles.contains("");
      SearchQuery query = queries.of(briefing, all);
      SearchSweep sweep = new SearchSweep(briefing, new FoldedTexts(0), query);
      List<LibraryHits.InArticle> found = new ArrayList<>();
      int left = 0;
      for (ArticleSummary article : briefing.info().articles()) {
        if (all || articles.contains(article.id())) {
          if (found.size() == most) {
            left++;
          } else {
            boolean whole = likely.contains(article.id());
            if (whole) {
              readWhole(briefing, article.id());
            }
            boolean marks = whole || (all && query.figure() != null);
            add(briefing, article.id(), sweep.in(article.id(), marks), day, found);
          }
        }
      }
      return new Outcome(
          found.isEmpty() ? null : new LibraryHits.InBriefing(name, briefing.about(), found, left),
          null);
    } catch (IOException | RuntimeException | Refusal e) {
      return new Outcome(null, LibraryFolder.problem(file, e));
    }
  }

  /// Where something very likely stands its figures are needed, too: to read them with the text is
  /// quicker than to read the text twice.
  private static void readWhole(Bundle briefing, String id) {
    try {
      var _ = briefing.article(id);
    } catch (Refusal e) {
      // It is passed by, as in the window's own search.
    }
  }

  private static void add(
      Bundle briefing,
      String id,
      @Nullable ArticleHits inWords,
      @Nullable PartialDate day,
      List<LibraryHits.InArticle> found)
      throws Refusal {
    if (inWords == null && day == null) {
      return;
    }
    List<SearchHit> hits = new ArrayList<>(inWords == null ? List.of() : inWords.hits());
    MarkedArticle marked = briefing.article(id);
    if (day != null) {
      dated(marked, day, hits);
    }
    if (!hits.isEmpty()) {
      List<LibraryHits.Place> places =
          hits.stream().map(hit -> new LibraryHits.Place(hit, claim(marked, hit))).toList();
      found.add(new LibraryHits.InArticle(marked.article(), places));
    }
  }

  /// Adds what is of a day: the article itself, figures that hold for it, and events.
  private static void dated(MarkedArticle marked, PartialDate day, List<SearchHit> hits) {
    Article article = marked.article();
    List<SearchHit> dated = new ArrayList<>();
    LocalDate published = article.publication().day();
    if (published != null && BriefingTerms.within(PartialDate.of(published), day)) {
      dated.add(hit(article, HitKind.ORIGIN, article.headlineSpan()));
    }
    for (Claim claim : marked.findings().claims()) {
      if (BriefingTerms.within(claim.quantity().asOf(), day)) {
        dated.add(hit(article, HitKind.FIGURE, claim.span()));
      }
    }
    for (Event event : marked.findings().events()) {
      if (BriefingTerms.within(event.date(), day)) {
        dated.add(hit(article, HitKind.TEXT, event.quote().span()));
      }
    }
    dated.sort(Comparator.comparing(SearchHit::span));
    hits.addAll(dated);
  }

  private static SearchHit hit(Article article, HitKind kind, TextSpan span) {
    HitContext context = HitContext.of(article, span);
    return new SearchHit(article.id(), kind, span, context, context.words());
  }

  /// Returns the figure that stands at a place, or that is given to whoever is named there.
  private static @Nullable Claim claim(MarkedArticle marked, SearchHit hit) {
    if (!hit.inText()) {
      return null;
    }
    for (Claim claim : marked.findings().claims()) {
      if (claim.span().overlaps(hit.span())) {
        return claim;
      }
    }
    for (Claim claim : marked.findings().claims()) {
      for (ChainLink link : claim.chain().links()) {
        if (link.mention() != null && link.mention().overlaps(hit.span())) {
          return claim;
        }
      }
    }
    return null;
  }
}
