// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.library;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.library.FolderHits;
import org.briefingviewer.library.FolderSearch;
import org.briefingviewer.library.LibrarySearch.Extent;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.session.TaskRunner;

/// What is looked for in all briefings of the folders that the user named, and what was found.
/// Views bind to the properties and call the verbs, on the thread on which results are delivered.
public final class FolderFinder {
  private static final int FIRST_BRIEFINGS = 20;
  private static final int ARTICLES = 5;

  /// How many briefings are told while the others are still looked into.
  private static final int FIRST_TOLD = 3;

  private final FolderSearch search;
  private final TaskRunner work;
  private final ReadOnlyObjectWrapper<FolderHits> results =
      new ReadOnlyObjectWrapper<>(FolderHits.NONE);
  private final ReadOnlyObjectWrapper<String> typed = new ReadOnlyObjectWrapper<>("");
  private List<Path> folders = List.of();
  private int most = FIRST_BRIEFINGS;

  /// @param indexes the user's own folder for indexes
  /// @param triangle gives the states whose names have other spellings
  /// @param work runs the searches, and nothing else: a newer one ends an older one
  public FolderFinder(Path indexes, Supplier<Triangle> triangle, TaskRunner work) {
    this.search = new FolderSearch(indexes, triangle);
    this.work = work;
  }

  /// What is looked for, as typed; blank when nothing is.
  public ReadOnlyObjectProperty<String> typedProperty() {
    return typed.getReadOnlyProperty();
  }

  /// What was found; of what was typed before while that is still looked for.
  public ReadOnlyObjectProperty<FolderHits> resultsProperty() {
    return results.getReadOnlyProperty();
  }

  /// Says which folders are searched.
  public void in(List<Path> named) {
    folders = List.copyOf(named);
    again();
  }

  /// Makes the next search as quick as those after it.
  public void makeReady() {
    List<Path> named = folders;
    if (!named.isEmpty() && typed.get().isBlank()) {
      work.run(
          superseded -> search.makeReady(named, superseded),
          counted -> {
            if (typed.get().isBlank()) {
              results.set(counted);
            }
          },
          failure -> {});
    }
  }

  /// Looks for what was typed, in place of what was looked for before.
  public void search(String words) {
    most = FIRST_BRIEFINGS;
    typed.set(words);
    again();
  }

  /// Looks into as many briefings again.
  public void more() {
    most *= 2;
    again();
  }

  /// Looks for the same again: the files or the indexes are others.
  public void again() {
    String words = typed.get();
    List<Path> named = folders;
    if (words.isBlank() || named.isEmpty()) {
      work.cancel();
      results.set(FolderHits.NONE);
      return;
    }
    Extent extent = new Extent(most, ARTICLES);
    work.run(
        superseded -> {
          FolderHits newest =
              search.find(named, words, new Extent(FIRST_TOLD, ARTICLES), superseded);
          if (newest.more() == 0) {
            return newest;
          }
          work.deliver(
              () -> {
                if (!superseded.getAsBoolean()) {
                  results.set(newest);
                }
              });
          return search.find(named, words, extent, superseded);
        },
        results::set,
        failure -> results.set(FolderHits.NONE));
  }

  void close() {
    work.cancel();
    work.run(
        superseded -> {
          search.close();
          return true;
        },
        closed -> {},
        failure -> {});
  }
}
