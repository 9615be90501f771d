// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.briefingviewer.extract.name.FoldedPattern;
import org.briefingviewer.extract.name.FoldedText;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.search.QuerySpeller;
import org.briefingviewer.search.SearchQuery;
import org.briefingviewer.search.SoughtFigure;
import org.jspecify.annotations.Nullable;

/// Looks for words in all briefings of a folder: any spelling of a name, a figure by its value and
/// unit, a source, a day. The index says where they may stand; there they are looked for as in the
/// open briefing, in the newest briefings first.
public final class LibrarySearch {
  /// How many threes of letters are asked for: more make no difference, and take their time.
  private static final int MOST_TRIGRAMS = 48;

  /// Into how many briefings is looked before anybody searches.
  private static final int LOOKS = 12;

  private final LibraryIndex index;
  private final Knowledge nothing;
  private final QuerySpeller speller;

  /// @param triangle whose names have other spellings
  public LibrarySearch(LibraryIndex index, Triangle triangle) {
    this(index, triangle, new QuerySpeller());
  }

  /// @param speller serves several indexes
  LibrarySearch(LibraryIndex index, Triangle triangle, QuerySpeller speller) {
    this.index = index;
    this.speller = speller;
    this.nothing = new Knowledge(triangle, List.of(), List.of(), List.of(), List.of(), Map.of());
  }

  /// How much is told at once.
  ///
  /// @param briefings at most
  /// @param articles of each at most
  public record Extent(int briefings, int articles) {}

  /// Where something may stand.
  ///
  /// @param made when the briefing was made
  /// @param articles ids; with an empty one among them, all articles
  private record Candidate(String file, long made, Set<String> articles) {}

  /// Searches.
  ///
  /// @param typed not blank
  /// @throws IOException when the index is damaged
  public LibraryHits find(String typed, Extent most) throws IOException {
    return find(typed, most, () -> false);
  }

  /// @param superseded asked before each briefing: what was found until then is told
  LibraryHits find(String typed, Extent most, BooleanSupplier superseded) throws IOException {
    SearchQuery query = speller.query(typed, nothing);
    PartialDate day = BriefingTerms.day(typed);
    return index.search(searcher -> find(searcher, query, day, most, superseded));
  }

  private LibraryHits find(
      IndexSearcher searcher,
      SearchQuery query,
      @Nullable PartialDate day,
      Extent most,
      BooleanSupplier superseded)
      throws IOException {
    IndexState state = new IndexState(searcher);
    List<Problem> unread = new ArrayList<>(state.problems());
    int locked = state.locked();
    int searched = state.files() - locked - unread.size();
    Collection<Candidate> candidates = candidates(searcher, query(query, day));
    List<LibraryHits.InBriefing> found = new ArrayList<>();
    int looked = 0;
    for (Candidate candidate : candidates) {
      if (found.size() == most.briefings() || superseded.getAsBoolean()) {
        break;
      }
      looked++;
      LibraryHits.InBriefing here =
          new BriefingLook(
                  index.folder().file(candidate.file()),
                  candidate.file(),
                  candidate.articles(),
                  most.articles())
              .find(
                  (briefing, own) ->
                      own ? speller.query(query.typed(), briefing.knowledge()) : query,
                  day,
                  unread);
      if (here != null) {
        found.add(here);
      }
    }
    return new LibraryHits(
        found, candidates.size() - looked, searched, locked, unread, query.also());
  }

  /// Looks for what nobody looks for in a few briefings, as a search does.
  void lookIntoSome(BooleanSupplier superseded) throws IOException {
    SearchQuery query = speller.query("2 zq", nothing);
    Set<String> files = index.search(searcher -> new IndexState(searcher).stamps().keySet());
    for (String file : files.stream().limit(LOOKS).toList()) {
      if (!superseded.getAsBoolean()) {
        new BriefingLook(index.folder().file(file), file, Set.of(""), 1)
            .find((briefing, own) -> query, null, new ArrayList<>());
      }
    }
  }

  private static List<Candidate> candidates(IndexSearcher searcher, Query query)
      throws IOException {
    Map<String, Candidate> where = new HashMap<>();
    searcher.search(query, new CollectorOfArticles(where));
    return where.values().stream()
        .sorted(Comparator.comparingLong(Candidate::made).reversed().thenComparing(Candidate::file))
        .toList();
  }

  private static Query query(SearchQuery sought, @Nullable PartialDate day) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    Set<String> letters = new TreeSet<>();
    sought.patterns().stream().map(FoldedPattern::letters).forEach(letters::add);
    letters.add(FoldedText.of(sought.typed()).letters());
    letters.remove("");
    letters.forEach(each -> any.add(letters(each), Occur.SHOULD));
    SoughtFigure figure = sought.figure();
    if (figure != null) {
      String term = BriefingTerms.figure(figure.value(), figure.unit());
      any.add(new TermQuery(new Term(BriefingTerms.FIGURE, term)), Occur.SHOULD);
    }
    if (day != null) {
      any.add(new PrefixQuery(new Term(BriefingTerms.DAY, day.iso())), Occur.SHOULD);
    }
    return any.build();
  }

  private static Query letters(String letters) {
    if (letters.length() < Trigrams.LENGTH) {
      return new PrefixQuery(new Term(BriefingTerms.LETTERS, letters));
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String three : Trigrams.of(letters, MOST_TRIGRAMS)) {
      all.add(new TermQuery(new Term(BriefingTerms.LETTERS, three)), Occur.FILTER);
    }
    return all.build();
  }

  /// Gathers the articles of an index that a query meets, by their files.
  private static final class CollectorOfArticles implements CollectorManager<Articles, Void> {
    private final Map<String, Candidate> where;

    CollectorOfArticles(Map<String, Candidate> where) {
      this.where = where;
    }

    @Override
    public Articles newCollector() {
      return new Articles(where);
    }

    @Override
    public @Nullable Void reduce(Collection<Articles> collectors) {
      return null;
    }
  }

  private static final class Articles extends SimpleCollector {
    private final Map<String, Candidate> where;
    private @Nullable SortedDocValues files;
    private @Nullable SortedDocValues articles;
    private @Nullable NumericDocValues times;

    Articles(Map<String, Candidate> where) {
      this.where = where;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext part) throws IOException {
      files = part.reader().getSortedDocValues(BriefingTerms.FILE);
      articles = part.reader().getSortedDocValues(BriefingTerms.ARTICLE);
      times = part.reader().getNumericDocValues(BriefingTerms.MADE);
    }

    @Override
    public void collect(int entry) throws IOException {
      long made = times != null && times.advanceExact(entry) ? times.longValue() : 0;
      where
          .computeIfAbsent(value(files, entry), file -> new Candidate(file, made, new TreeSet<>()))
          .articles()
          .add(value(articles, entry));
    }

    private static String value(@Nullable SortedDocValues values, int entry) throws IOException {
      if (values == null || !values.advanceExact(entry)) {
        throw new IOException("The index is damaged.");
      }
      return values.lookupOrd(values.ordValue()).utf8ToString();
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
