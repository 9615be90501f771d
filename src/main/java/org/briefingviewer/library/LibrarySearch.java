// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.library;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
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
import org.briefingviewer.library.entry.BriefingTerms;
import org.briefingviewer.library.entry.IndexState;
import org.briefingviewer.library.entry.Trigrams;
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

  /// Into how many briefings is looked at once: each may take memory, whatever the machine has of
  /// processors.
  private static final int AT_ONCE = 4;

  private static final BriefingLook.Outcome NOTHING = new BriefingLook.Outcome(null, null);

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

  /// A file in which something may stand.
  ///
  /// @param made when the briefing was made
  /// @param entries of its articles in the index; none where it has no index yet, and all of them
  ///   are looked into
  private record Candidate(String file, long made, IntStream.Builder entries) {}

  /// Searches.
  ///
  /// @param typed not blank
  /// @throws IOException when the index is damaged
  public LibraryHits find(String typed, Extent most) throws IOException {
    return find(typed, most, () -> false, new ConcurrentHashMap<>());
  }

  /// @param superseded asked before each briefing: what was found until then is told
  /// @param earlier what an earlier part of the same search found, by files; added to
  LibraryHits find(
      String typed,
      Extent most,
      BooleanSupplier superseded,
      Map<String, BriefingLook.Outcome> earlier)
      throws IOException {
    SearchQuery query = speller.query(typed, nothing).whole();
    PartialDate day = BriefingTerms.day(typed);
    return index.search(searcher -> find(searcher, query, day, most, superseded, earlier));
  }

  private LibraryHits find(
      IndexSearcher searcher,
      SearchQuery query,
      @Nullable PartialDate day,
      Extent most,
      BooleanSupplier superseded,
      Map<String, BriefingLook.Outcome> earlier)
      throws IOException {
    IndexState state = new IndexState(searcher);
    SealedIndexes.Opened opened = index.unlocked(state);
    IndexSearcher all = opened.with(searcher);
    List<Problem> unread = new ArrayList<>(new IndexState(all).problems());
    int locked = state.locked().size() - opened.files();
    int searched = state.files() - locked - unread.size();
    Queue<Candidate> candidates = candidates(all, opened, query(query, day));
    List<LibraryHits.InBriefing> found = new ArrayList<>();
    while (found.size() < most.briefings() && !candidates.isEmpty() && !superseded.getAsBoolean()) {
      List<BriefingLook> where = new ArrayList<>();
      int wanted = Math.min(AT_ONCE, most.briefings() - found.size());
      while (where.size() < wanted && !candidates.isEmpty()) {
        where.add(look(candidates.remove(), all, query.figure(), most));
      }
      for (BriefingLook.Outcome here : looks(where, query, day, superseded, earlier)) {
        if (here.found() != null) {
          found.add(here.found());
        }
        if (here.problem() != null) {
          unread.add(here.problem());
        }
      }
    }
    return new LibraryHits(
        found, candidates.size(), searched, locked, opened.files(), unread, query.also());
  }

  /// Looks into briefings beside one another: to unpack and read them is most of a search.
  private List<BriefingLook.Outcome> looks(
      List<BriefingLook> where,
      SearchQuery query,
      @Nullable PartialDate day,
      BooleanSupplier superseded,
      Map<String, BriefingLook.Outcome> earlier) {
    BriefingLook.Queries queries =
        (briefing, own) -> own ? speller.query(query.typed(), briefing.knowledge()).whole() : query;
    return where.parallelStream()
        .map(
            look ->
                superseded.getAsBoolean()
                    ? NOTHING
                    : earlier.computeIfAbsent(look.name(), file -> look.find(queries, day)))
        .toList();
  }

  /// Which articles are meant is read of the files alone that are looked into: an index has many
  /// more.
  private BriefingLook look(
      Candidate candidate, IndexSearcher searcher, @Nullable SoughtFigure figure, Extent most)
      throws IOException {
    List<LeafReaderContext> parts = searcher.getIndexReader().leaves();
    Set<String> articles = new TreeSet<>();
    Set<String> likely = new TreeSet<>();
    for (int entry : candidate.entries().build().toArray()) {
      LeafReaderContext part = parts.get(ReaderUtil.subIndex(entry, parts));
      LeafReader entries = part.reader();
      int at = entry - part.docBase;
      String article =
          Articles.text(Articles.at(entries.getSortedDocValues(BriefingTerms.ARTICLE), at));
      articles.add(article);
      if (figure == null || gives(entries, at, figure)) {
        likely.add(article);
      }
    }
    return new BriefingLook(
        index.folder().file(candidate.file()),
        candidate.file(),
        index.keys(),
        articles.isEmpty() ? Set.of("") : articles,
        likely,
        most.articles());
  }

  private static boolean gives(LeafReader entries, int at, SoughtFigure figure) throws IOException {
    @Nullable PostingsEnum those = entries.postings(term(figure));
    return those != null && those.advance(at) == at;
  }

  private static Term term(SoughtFigure figure) {
    return new Term(BriefingTerms.FIGURE, BriefingTerms.figure(figure.value(), figure.unit()));
  }

  /// Returns them, the newest first. What has no index yet is looked into before.
  private static Queue<Candidate> candidates(
      IndexSearcher searcher, SealedIndexes.Opened opened, Query query) throws IOException {
    Map<String, Candidate> where = new HashMap<>();
    searcher.search(query, new CollectorOfArticles(where));
    opened
        .unindexed()
        .forEach(file -> where.put(file, new Candidate(file, Long.MAX_VALUE, IntStream.builder())));
    Queue<Candidate> newest =
        new PriorityQueue<>(
            Comparator.comparingLong(Candidate::made).reversed().thenComparing(Candidate::file));
    newest.addAll(where.values());
    return newest;
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
      any.add(new TermQuery(term(figure)), Occur.SHOULD);
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
    private @Nullable NumericDocValues times;
    private int first;

    /// The file of the entry before: those of one file stand beside each other.
    private int ordinal = -1;

    private @Nullable Candidate file;

    Articles(Map<String, Candidate> where) {
      this.where = where;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext part) throws IOException {
      files = part.reader().getSortedDocValues(BriefingTerms.FILE);
      times = part.reader().getNumericDocValues(BriefingTerms.MADE);
      first = part.docBase;
      ordinal = -1;
    }

    @Override
    public void collect(int entry) throws IOException {
      Candidate there = file;
      SortedDocValues names = at(files, entry);
      if (there == null || names.ordValue() != ordinal) {
        ordinal = names.ordValue();
        long made = times != null && times.advanceExact(entry) ? times.longValue() : 0;
        there =
            where.computeIfAbsent(
                text(names), name -> new Candidate(name, made, IntStream.builder()));
        file = there;
      }
      there.entries().add(first + entry);
    }

    private static SortedDocValues at(@Nullable SortedDocValues values, int entry)
        throws IOException {
      if (values == null || !values.advanceExact(entry)) {
        throw new IOException("The index is damaged.");
      }
      return values;
    }

    private static String text(SortedDocValues values) throws IOException {
      return values.lookupOrd(values.ordValue()).utf8ToString();
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
