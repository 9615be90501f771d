// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.library;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexNotFoundException;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.bundle.locked.PassPhrase;
import org.briefingviewer.library.LibrarySearch.Extent;
import org.briefingviewer.library.entry.LibraryFolder;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.search.QuerySpeller;
import org.jspecify.annotations.Nullable;

/// Searches the indexes of several folders, which it keeps open: the first search is as quick as
/// the next once it was made ready. Any thread may ask; one is served after the other.
public final class FolderSearch implements AutoCloseable {
  /// How much is looked into before anybody searches.
  private static final Extent READY = new Extent(12, 5);

  private final Path indexes;
  private final Supplier<Triangle> triangle;
  private final QuerySpeller speller = new QuerySpeller();
  private final Keyring keys;
  private final Map<Path, LibraryIndex> open = new HashMap<>();

  /// Folders whose indexes were damaged since the program began.
  private final Set<Path> damaged = new HashSet<>();

  private @Nullable Triangle known;

  /// @param indexes the user's own folder for indexes
  /// @param triangle gives the states whose names have other spellings; asked once
  /// @param keys of the locked briefings that are searched, too
  public FolderSearch(Path indexes, Supplier<Triangle> triangle, Keyring keys) {
    this.indexes = indexes;
    this.triangle = triangle;
    this.keys = keys;
  }

  /// Loads what a search needs and lets Java translate it, by a search for a day and one for what
  /// stands in most briefings.
  ///
  /// @return how much can be searched, and what cannot
  public FolderHits makeReady(List<Path> folders, BooleanSupplier superseded) {
    String year = Year.now(ZoneId.systemDefault()).toString();
    FolderHits counted = find(folders, year, new Extent(1, 1), superseded).counted();
    if (counted.searched() > 0) {
      String common = states().actors().getFirst().label();
      find(folders, common, READY, superseded);
      find(folders, common + " " + year, READY, superseded);
    }
    return counted;
  }

  /// Searches.
  ///
  /// @param typed not blank
  /// @param superseded what was found until then is told
  public FolderHits find(
      List<Path> folders, String typed, Extent most, BooleanSupplier superseded) {
    return find(folders, typed, most, superseded, new EarlierLooks());
  }

  /// Searches further.
  ///
  /// @param earlier what an earlier part of the same search found; added to
  public synchronized FolderHits find(
      List<Path> folders,
      String typed,
      Extent most,
      BooleanSupplier superseded,
      EarlierLooks earlier) {
    open.keySet().stream()
        .filter(folder -> !folders.contains(folder))
        .toList()
        .forEach(this::leave);
    FolderHitsBuilder found = new FolderHitsBuilder(typed);
    List<LibraryFolder> searched = new ArrayList<>();
    for (LibraryFolder folder : LibraryFolder.outermostFirst(folders)) {
      Problem problem = LibraryFolder.problem(folder.path());
      if (problem != null) {
        leave(folder.path());
        found.add(problem);
      } else if (isCovered(folder, searched)) {
        leave(folder.path());
      } else if (find(folder, typed, most, superseded, earlier, found)) {
        searched.add(folder);
      }
    }
    return found.build(most.briefings());
  }

  /// A folder that another one holds is searched there. Its own index is searched until that of the
  /// other one is whole, and is removed then ([IndexRun]).
  private boolean isCovered(LibraryFolder folder, List<LibraryFolder> searched) {
    return searched.stream().anyMatch(outer -> outer.holds(folder))
        && (!LibraryIndex.isThere(folder, indexes) || sameIndex(folder, searched));
  }

  private static boolean sameIndex(LibraryFolder folder, List<LibraryFolder> searched) {
    return searched.stream().anyMatch(outer -> outer.real().equals(folder.real()));
  }

  /// @return whether it was searched
  private boolean find(
      LibraryFolder folder,
      String typed,
      Extent most,
      BooleanSupplier superseded,
      EarlierLooks earlier,
      FolderHitsBuilder found) {
    LibraryIndex index;
    try {
      index = index(folder.path());
    } catch (IOException e) { // the user's own folder cannot be written
      found.add(Refusal.problems(indexes.toString(), e).getFirst());
      return false;
    }
    try {
      found.add(
          folder.path(), search(index).find(typed, most, superseded, earlier.in(folder.path())));
      return true;
    } catch (IndexNotFoundException e) {
      found.addMaking();
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      failed(folder, index, e, found);
    }
    return false;
  }

  /// A damaged index is made anew by the next run, once; any other one stays.
  private void failed(
      LibraryFolder folder, LibraryIndex index, Throwable failure, FolderHitsBuilder found) {
    if (!index.isDamaged()) {
      found.add(Refusal.problems(folder.path().toString(), failure).getFirst());
    } else if (damaged.add(folder.path())) {
      leave(folder.path());
      new IndexRun(indexes, keys).forget(folder.path());
      found.add(IndexDamage.told(folder));
      found.addMaking();
    } else {
      leave(folder.path());
      found.add(IndexDamage.again(folder));
    }
  }

  /// Tries a pass phrase on the locked briefings of folders. Takes some tenths of a second for
  /// each; searches go on meanwhile.
  ///
  /// @throws IOException when an index cannot be read
  public Unlocking unlock(List<Path> folders, PassPhrase phrase, BooleanSupplier superseded)
      throws IOException {
    int opened = 0;
    int others = 0;
    List<LibraryFolder> tried = new ArrayList<>();
    for (LibraryFolder folder : LibraryFolder.outermostFirst(folders)) {
      if (LibraryFolder.problem(folder.path()) == null && !isCovered(folder, tried)) {
        Unlocking here = index(folder.path()).unlock(phrase, superseded);
        opened += here.opened();
        others += here.others();
        tried.add(folder);
      }
    }
    return new Unlocking(opened, others);
  }

  private synchronized LibraryIndex index(Path folder) throws IOException {
    LibraryIndex index = open.get(folder);
    if (index == null) {
      index = LibraryIndex.open(new LibraryFolder(folder), indexes, keys);
      open.put(folder, index);
    }
    return index;
  }

  private LibrarySearch search(LibraryIndex index) {
    return new LibrarySearch(index, states(), speller);
  }

  private synchronized Triangle states() {
    Triangle states = known;
    if (states == null) {
      states = triangle.get();
      known = states;
    }
    return states;
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
