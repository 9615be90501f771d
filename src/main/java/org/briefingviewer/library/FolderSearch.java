// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexNotFoundException;
import org.briefingviewer.library.LibrarySearch.Extent;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.search.QuerySpeller;
import org.jspecify.annotations.Nullable;

/// Searches the indexes of several folders, which it keeps open: the first search is as quick as
/// the next once it was made ready. Any thread may ask; one is served after the other.
public final class FolderSearch implements AutoCloseable {
  private final Path indexes;
  private final Supplier<Triangle> triangle;
  private final QuerySpeller speller = new QuerySpeller();
  private final Map<Path, LibraryIndex> open = new HashMap<>();
  private @Nullable Triangle known;

  /// @param indexes the user's own folder for indexes
  /// @param triangle gives the states whose names have other spellings; asked once
  public FolderSearch(Path indexes, Supplier<Triangle> triangle) {
    this.indexes = indexes;
    this.triangle = triangle;
  }

  /// Loads what a search needs, by one of each kind, for words, a figure and a day, and by looking
  /// into a few briefings.
  ///
  /// @return how much can be searched, and what cannot
  public FolderHits makeReady(List<Path> folders, BooleanSupplier superseded) {
    String year = Year.now(ZoneId.systemDefault()).toString();
    FolderHits counted = find(folders, year, new Extent(1, 1), superseded).counted();
    for (Path folder : folders) {
      lookInto(folder, superseded);
    }
    return counted;
  }

  private synchronized void lookInto(Path folder, BooleanSupplier superseded) {
    try {
      if (open.containsKey(folder)) {
        in(folder).lookIntoSome(superseded);
      }
    } catch (IOException | RuntimeException e) {
      // The search itself will say it.
    }
  }

  /// Searches.
  ///
  /// @param typed not blank
  /// @param superseded what was found until then is told
  public synchronized FolderHits find(
      List<Path> folders, String typed, Extent most, BooleanSupplier superseded) {
    open.keySet().stream()
        .filter(folder -> !folders.contains(folder))
        .toList()
        .forEach(this::leave);
    FolderHitsBuilder found = new FolderHitsBuilder(typed);
    for (Path folder : folders) {
      Problem problem = LibraryFolder.problem(folder);
      if (problem == null) {
        find(folder, typed, most, superseded, found);
      } else {
        leave(folder);
        found.add(problem);
      }
    }
    return found.build(most.briefings());
  }

  private void find(
      Path folder, String typed, Extent most, BooleanSupplier superseded, FolderHitsBuilder found) {
    LibrarySearch search;
    try {
      search = in(folder);
    } catch (IOException e) { // the user's own folder cannot be written
      found.add(Refusal.problems(indexes.toString(), e).getFirst());
      return;
    }
    try {
      found.add(folder, search.find(typed, most, superseded));
    } catch (IndexNotFoundException e) {
      found.addMaking();
    } catch (IOException | RuntimeException e) {
      leave(folder);
      new IndexRun(indexes).forget(folder); // it is damaged; the next run makes it anew
      found.addMaking();
    }
  }

  private LibrarySearch in(Path folder) throws IOException {
    LibraryIndex index = open.get(folder);
    if (index == null) {
      index = LibraryIndex.open(new LibraryFolder(folder), indexes);
      open.put(folder, index);
    }
    Triangle states = known;
    if (states == null) {
      states = triangle.get();
      known = states;
    }
    return new LibrarySearch(index, states, speller);
  }

  private void leave(Path folder) {
    LibraryIndex index = open.remove(folder);
    if (index != null) {
      try {
        index.close();
      } catch (IOException e) {
        // It was only read.
      }
    }
  }

  @Override
  public synchronized void close() {
    List.copyOf(open.keySet()).forEach(this::leave);
  }
}
