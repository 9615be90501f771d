// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.library.entry;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.briefingviewer.model.Problem;
import org.jspecify.annotations.Nullable;

/// Which files an index has, and what is wrong with some of them.
public record IndexState(IndexSearcher index) {
  private interface Value {
    void take(String file, String value);
  }

  /// Returns the stamps of all files.
  public Map<String, String> stamps() throws IOException {
    Map<String, String> stamps = new HashMap<>();
    values(BriefingTerms.STAMP, stamps::put);
    return stamps;
  }

  /// Returns why files are not searched, in the order of their names.
  public List<Problem> problems() throws IOException {
    Map<String, Problem> problems = new TreeMap<>();
    values(BriefingTerms.PROBLEM, (file, told) -> problems.put(file, BriefingTerms.problem(told)));
    return List.copyOf(problems.values());
  }

  /// Returns how many files there are, also such as cannot be searched.
  public int files() throws IOException {
    return count(BriefingTerms.BRIEFING);
  }

  private int count(String mark) throws IOException {
    return index.count(new TermQuery(new Term(mark, mark)));
  }

  /// Returns the stamps of those that are locked.
  public Map<String, String> locked() throws IOException {
    Map<String, String> locked = new TreeMap<>();
    for (LeafReaderContext part : index.getIndexReader().leaves()) {
      LeafReader entries = part.reader();
      @Nullable PostingsEnum marked =
          entries.postings(new Term(BriefingTerms.LOCKED, BriefingTerms.LOCKED));
      @Nullable SortedDocValues stamps = entries.getSortedDocValues(BriefingTerms.STAMP);
      @Nullable SortedDocValues files = entries.getSortedDocValues(BriefingTerms.FILE);
      Bits live = entries.getLiveDocs();
      if (marked == null || stamps == null || files == null) {
        continue;
      }
      for (int at = marked.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = marked.nextDoc()) {
        if ((live == null || live.get(at)) && files.advanceExact(at) && stamps.advanceExact(at)) {
          locked.put(text(files), text(stamps));
        }
      }
    }
    return locked;
  }

  /// Goes through the entries that have a value.
  private void values(String field, Value each) throws IOException {
    for (LeafReaderContext part : index.getIndexReader().leaves()) {
      @Nullable SortedDocValues values = part.reader().getSortedDocValues(field);
      @Nullable SortedDocValues files = part.reader().getSortedDocValues(BriefingTerms.FILE);
      Bits live = part.reader().getLiveDocs();
      if (values != null && files != null) {
        for (int at = values.nextDoc();
            at != DocIdSetIterator.NO_MORE_DOCS;
            at = values.nextDoc()) {
          if ((live == null || live.get(at)) && files.advanceExact(at)) {
            each.take(text(files), text(values));
          }
        }
      }
    }
  }

  private static String text(SortedDocValues values) throws IOException {
    return values.lookupOrd(values.ordValue()).utf8ToString();
  }
}
