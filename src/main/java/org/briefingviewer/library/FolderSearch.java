// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexNotFoundException;
import org.briefingviewer.library.LibraryHits.InBriefing;
import org.briefingviewer.library.LibrarySearch.Extent;
import org.briefingviewer.model.Problem;
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

  /// Loads what a search needs, by one of each kind: for words, a figure and a day.
  public void makeReady(List<Path> folders) {
    find(folders, Year.now(ZoneId.systemDefault()).toString(), new Extent(2, 2), () -> false);
  }

  /// Searches.
  ///
  /// @param typed not blank
  /// @param superseded what was found until then is told
  public synchronized FolderHits find(
      List<Path> folders, String typed, Extent most, BooleanSupplier superseded) {
    List<FolderHits.InFolder> found = new ArrayList<>();
    List<Problem> unread = new ArrayList<>();
    Set<String> also = new LinkedHashSet<>();
    Set<Path> told = new HashSet<>();
    int more = 0;
    int searched = 0;
    int locked = 0;
    boolean making = false;
    for (Path folder : folders) {
      Problem problem = LibraryFolder.problem(folder);
      if (problem != null) {
        unread.add(problem);
        leave(folder);
        continue;
      }
      try {
        LibraryHits hits = in(folder).find(typed, most, superseded);
        for (InBriefing briefing : hits.briefings()) {
          Path file = folder.resolve(briefing.file()).normalize();
          if (told.add(file)) {
            found.add(new FolderHits.InFolder(folder, file, briefing));
          }
        }
        more += hits.more();
        searched += hits.searched();
        locked += hits.locked();
        unread.addAll(hits.unread());
        also.addAll(hits.also());
      } catch (IndexNotFoundException e) {
        making = true;
      } catch (IOException | RuntimeException e) {
        making = true; // it is damaged
        leave(folder);
        new IndexRun(indexes).forget(folder);
      }
    }
    found.sort(
        Comparator.comparing((FolderHits.InFolder each) -> each.briefing().about().created())
            .reversed());
    List<FolderHits.InFolder> shown = found.stream().limit(most.briefings()).toList();
    return new FolderHits(
        typed,
        shown,
        more + found.size() - shown.size(),
        searched,
        locked,
        unread,
        List.copyOf(also),
        making);
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
