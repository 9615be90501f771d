// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.library;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.search.IndexSearcher;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.bundle.locked.LockHeader;
import org.briefingviewer.bundle.locked.LockKey;
import org.briefingviewer.bundle.locked.PassPhrase;
import org.briefingviewer.library.entry.BriefingEntries;
import org.briefingviewer.library.entry.LibraryFolder;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;

/// The indexes of those locked briefings of a folder that the user asked to be searched, too. Each
/// lies under its briefing's own lock and is open only while that key is known. Thread-safe.
final class SealedIndexes implements AutoCloseable {
  private final LibraryFolder folder;
  private final Path place;
  private final Keyring keys;
  private final Map<String, Header> headers = new HashMap<>();
  private final Map<SealedIndex, DirectoryReader> open = new HashMap<>();

  /// The header of a file; null where it cannot be read.
  private record Header(String stamp, @Nullable LockHeader header) {}

  /// A locked file whose key is known.
  private record Unlocked(SealedIndex index, LockKey key) {}

  /// What is open of a folder beside its own index.
  ///
  /// @param readers of the indexes that are there
  /// @param unindexed files that have none yet
  record Opened(List<IndexReader> readers, Set<String> unindexed) {
    int files() {
      return readers.size() + unindexed.size();
    }

    /// Returns what searches them and the folder's own index at once.
    IndexSearcher with(IndexSearcher index) throws IOException {
      if (readers.isEmpty()) {
        return index;
      }
      List<IndexReader> all = new ArrayList<>(readers);
      all.addFirst(index.getIndexReader());
      return new IndexSearcher(new MultiReader(all.toArray(IndexReader[]::new), false));
    }
  }

  /// @param place where they lie; need not exist
  SealedIndexes(LibraryFolder folder, Path place, Keyring keys) {
    this.folder = folder;
    this.place = place;
    this.keys = keys;
  }

  Keyring keys() {
    return keys;
  }

  /// Tries a pass phrase on locked files. Takes some tenths of a second for each.
  ///
  /// @param locked their names and stamps
  Unlocking unlock(Map<String, String> locked, PassPhrase phrase, BooleanSupplier cancelled) {
    int opened = 0;
    for (Map.Entry<String, String> file : locked.entrySet()) {
      LockHeader header = header(file.getKey(), file.getValue());
      if (header == null || cancelled.getAsBoolean()) {
        continue;
      }
      if (keys.known(header) == null) {
        LockKey key = header.open(phrase);
        if (key == null) {
          continue;
        }
        keys.keep(key);
      }
      opened++;
    }
    return new Unlocking(opened, locked.size() - opened);
  }

  private synchronized @Nullable LockHeader header(String name, String stamp) {
    Header known = headers.get(name);
    if (known == null || !known.stamp().equals(stamp)) {
      known = new Header(stamp, read(folder.file(name)));
      headers.put(name, known);
    }
    return known.header();
  }

  private static @Nullable LockHeader read(Path file) {
    try {
      return LockHeader.of(file);
    } catch (IOException | Refusal e) {
      return null;
    }
  }

  private List<Unlocked> unlocked(Map<String, String> locked) {
    List<Unlocked> unlocked = new ArrayList<>();
    if (!keys.isEmpty()) {
      for (Map.Entry<String, String> file : locked.entrySet()) {
        LockHeader header = header(file.getKey(), file.getValue());
        LockKey key = header == null ? null : keys.known(header);
        if (key != null) {
          unlocked.add(new Unlocked(index(file.getKey(), file.getValue()), key));
        }
      }
    }
    return unlocked;
  }

  private SealedIndex index(String name, String stamp) {
    return new SealedIndex(place, name, stamp);
  }

  /// Opens the indexes of the files whose keys are known, and closes all others.
  ///
  /// @param locked names and stamps of the locked files
  synchronized Opened open(Map<String, String> locked) throws IOException {
    Map<SealedIndex, DirectoryReader> before = new HashMap<>(open);
    open.clear();
    Set<String> unindexed = new HashSet<>();
    for (Unlocked file : unlocked(locked)) {
      DirectoryReader there = before.remove(file.index());
      if (there == null) {
        there = opened(file);
      }
      if (there == null) {
        unindexed.add(file.index().name());
      } else {
        open.put(file.index(), there);
      }
    }
    for (DirectoryReader gone : before.values()) {
      gone.close();
    }
    return new Opened(List.copyOf(open.values()), unindexed);
  }

  private static @Nullable DirectoryReader opened(Unlocked file) {
    try {
      return file.index().open(file.key());
    } catch (IOException | RuntimeException e) {
      return null; // the briefing itself is searched
    }
  }

  /// Tells whether one of them is to be made or taken away.
  boolean stale(Map<String, String> locked) throws IOException {
    return !outdated(locked).isEmpty() || unlocked(locked).stream().anyMatch(SealedIndexes::lacks);
  }

  private static boolean lacks(Unlocked file) {
    return !file.index().isThere();
  }

  /// Takes away what is of no locked file, or of another state of it, and makes what is lacking.
  ///
  /// @throws IOException when that cannot be written
  void update(Map<String, String> locked, BooleanSupplier cancelled) throws IOException {
    for (Path file : outdated(locked)) {
      Files.delete(file);
    }
    for (Unlocked file : unlocked(locked)) {
      DirectoryReader there = lacks(file) ? null : opened(file);
      if (there != null) {
        there.close();
        continue;
      }
      List<Document> entries =
          new BriefingEntries(folder, cancelled)
              .opened(file.index().name(), file.index().stamp(), keys);
      if (entries.isEmpty()) {
        return;
      }
      file.index().write(entries, file.key());
    }
  }

  private List<Path> outdated(Map<String, String> locked) throws IOException {
    if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    Set<Path> wanted = new HashSet<>();
    locked.forEach(
        (name, stamp) -> {
          SealedIndex index = index(name, stamp);
          if (index.isThere()) {
            wanted.add(index.place());
          }
        });
    List<Path> outdated = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(place)) {
      for (Path file : files) {
        if (!wanted.contains(file) && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
          outdated.add(file);
        }
      }
    }
    return outdated;
  }

  @Override
  public synchronized void close() throws IOException {
    for (DirectoryReader each : open.values()) {
      each.close();
    }
    open.clear();
  }
}
