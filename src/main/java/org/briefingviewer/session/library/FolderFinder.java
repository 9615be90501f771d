// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.library;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.bundle.locked.PassPhrase;
import org.briefingviewer.library.EarlierLooks;
import org.briefingviewer.library.FolderHits;
import org.briefingviewer.library.FolderSearch;
import org.briefingviewer.library.LibrarySearch.Extent;
import org.briefingviewer.library.Unlocking;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.session.TaskRunner;

/// What is looked for in all briefings of the folders that the user named, and what was found.
/// Views bind to the properties and call the verbs, on the thread on which results are delivered.
public final class FolderFinder {
  private static final int FIRST_BRIEFINGS = 10;
  private static final int ARTICLES = 5;

  /// How many briefings are told while the others are still looked into.
  private static final int FIRST_TOLD = 3;

  private final FolderSearch search;
  private final Keyring keys;
  private final TaskRunner work;
  private final TaskRunner unlocking;
  private final ReadOnlyObjectWrapper<FolderHits> results =
      new ReadOnlyObjectWrapper<>(FolderHits.NONE);
  private final ReadOnlyObjectWrapper<String> typed = new ReadOnlyObjectWrapper<>("");
  private List<Path> folders = List.of();
  private int most = FIRST_BRIEFINGS;

  /// @param indexes the user's own folder for indexes
  /// @param triangle gives the states whose names have other spellings
  /// @param keys of the locked briefings that are searched, too
  /// @param works makes runners: for the searches, of which a newer one ends an older one, and for
  ///   pass phrases
  public FolderFinder(
      Path indexes, Supplier<Triangle> triangle, Keyring keys, Supplier<TaskRunner> works) {
    this.search = new FolderSearch(indexes, triangle, keys);
    this.keys = keys;
    this.work = works.get();
    this.unlocking = works.get();
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
          EarlierLooks looks = new EarlierLooks();
          FolderHits newest =
              search.find(named, words, new Extent(FIRST_TOLD, ARTICLES), superseded, looks);
          if (newest.more() == 0) {
            return newest;
          }
          work.deliver(
              () -> {
                if (!superseded.getAsBoolean()) {
                  results.set(newest);
                }
              });
          return search.find(named, words, extent, superseded, looks);
        },
        results::set,
        failure -> {
          String where = named.getFirst().toString();
          results.set(FolderHits.failed(words, Refusal.problems(where, failure).getFirst()));
        });
  }

  /// Searches locked briefings, too: those that a pass phrase opens, until they are locked again.
  /// Takes some tenths of a second for each.
  ///
  /// @param done told how many it opens
  /// @param failed told why it could not be tried
  public void unlock(PassPhrase phrase, Consumer<Unlocking> done, Consumer<Problem> failed) {
    List<Path> named = folders;
    unlocking.run(
        superseded -> search.unlock(named, phrase, superseded),
        tried -> {
          refresh();
          done.accept(tried);
        },
        failure ->
            failed.accept(Refusal.problems(named.getFirst().toString(), failure).getFirst()));
  }

  /// Searches no locked briefings any more: their keys are forgotten.
  public void lock() {
    unlocking.cancel();
    if (!keys.isEmpty()) {
      keys.forgetAll();
      results.set(FolderHits.NONE); // what was found in them goes at once
      refresh();
    }
  }

  private void refresh() {
    if (typed.get().isBlank()) {
      makeReady();
    } else {
      again();
    }
  }

  void close() {
    unlocking.cancel();
    keys.forgetAll();
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
