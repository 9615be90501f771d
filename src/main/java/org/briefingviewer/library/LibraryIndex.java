// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.library;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.briefingviewer.bundle.file.FileRights;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.bundle.locked.LockHeader;
import org.briefingviewer.bundle.locked.PassPhrase;
import org.briefingviewer.library.entry.BriefingEntries;
import org.briefingviewer.library.entry.BriefingTerms;
import org.briefingviewer.library.entry.IndexState;
import org.briefingviewer.library.entry.LibraryFolder;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;

/// The index of one folder, in a folder of the user's own. Only one program writes it at a time;
/// another searches what is there.
public final class LibraryIndex implements AutoCloseable {
  /// How much is gathered in memory before it is written, in MB.
  private static final double BUFFER = 24;

  /// After how many files what was read is kept, whatever comes next.
  private static final int KEPT_EACH = 250;

  /// What the name of the folder ends with in which indexes of locked briefings lie.
  private static final String LOCKED = ".locked";

  /// Where Lucene says which features of Java it does without: no user has to know. A logger to
  /// which nothing refers would forget its level.
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(Level.OFF);
  }

  private final LibraryFolder folder;
  private final Path place;
  private final NIOFSDirectory directory;
  private final SealedIndexes sealed;
  private @Nullable SearcherManager searchers;
  private boolean remade;

  /// Told how far an update is.
  @FunctionalInterface
  public interface Progress {
    /// @param done how many files were looked at
    /// @param all how many have to be
    void at(int done, int all);
  }

  /// @param place where the index lies; may not exist yet
  private LibraryIndex(
      LibraryFolder folder, Path place, NIOFSDirectory directory, SealedIndexes sealed) {
    this.folder = folder;
    this.place = place;
    this.directory = directory;
    this.sealed = sealed;
  }

  /// Opens the index of a folder; it may be empty.
  ///
  /// @param indexes the user's own folder for indexes
  /// @param keys of the locked briefings that are searched, too
  /// @throws IOException when that cannot be written
  public static LibraryIndex open(LibraryFolder folder, Path indexes, Keyring keys)
      throws IOException {
    FileRights.makeOwnFolder(indexes);
    Path place = place(folder, indexes);
    if (Files.isSymbolicLink(place)) {
      throw new IOException(place + ": It is a link. Remove it.");
    }
    FileRights.makeOwnFolder(place);
    boolean others = IndexDamage.isByOthers(place);
    if (others) {
      clear(place);
    }
    LibraryIndex index =
        new LibraryIndex(
            folder,
            place,
            new NIOFSDirectory(place),
            new SealedIndexes(folder, sealed(place), keys));
    index.remade = others;
    return index;
  }

  private static Path place(LibraryFolder folder, Path indexes) {
    return indexes.resolve(IndexName.of(folder.real()));
  }

  private static Path sealed(Path place) {
    return place.resolveSibling(place.getFileName() + LOCKED);
  }

  /// Tells whether a folder has an index.
  static boolean isThere(LibraryFolder folder, Path indexes) {
    return Files.isDirectory(place(folder, indexes));
  }

  LibraryFolder folder() {
    return folder;
  }

  /// Removes the index of a folder, which may be gone itself, and those of its locked briefings. A
  /// search of that folder makes it again.
  ///
  /// @param indexes the user's own folder for indexes
  /// @throws IOException when it cannot be removed
  public static void remove(LibraryFolder folder, Path indexes) throws IOException {
    removeSealed(folder, indexes);
    remove(place(folder, indexes));
  }

  /// Removes the indexes of the locked briefings of a folder.
  ///
  /// @throws IOException when they cannot be removed
  static void removeSealed(LibraryFolder folder, Path indexes) throws IOException {
    remove(sealed(place(folder, indexes)));
  }

  private static void remove(Path place) throws IOException {
    if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      clear(place);
      Files.delete(place);
    }
  }

  /// Tells whether the index has another state of the files than they have now.
  ///
  /// @throws IOException when the folder or the index cannot be read
  /// @throws Refusal when the folder cannot be searched
  public boolean stale() throws IOException, Refusal {
    return !folder.briefings().equals(known()) || sealed.stale(locked());
  }

  private Map<String, String> locked() throws IOException {
    return DirectoryReader.indexExists(directory)
        ? search(index -> new IndexState(index).locked())
        : Map.of();
  }

  /// Returns whether an update found the index damaged and made it anew.
  boolean remade() {
    return remade;
  }

  /// Brings the index up to date with the files. One that is damaged is made anew.
  ///
  /// @param cancelled asked before each article; the files that were read until then are kept
  /// @return false where another program is doing that
  /// @throws IOException when it cannot be read
  /// @throws Refusal when it cannot be written, or the folder cannot be searched
  public boolean update(Progress progress, BooleanSupplier cancelled) throws IOException, Refusal {
    Map<String, String> there = folder.briefings();
    if (IndexDamage.in(directory)) {
      makeAnew();
    }
    try {
      written(there, progress, cancelled);
      updateSealed(cancelled);
    } catch (LockObtainFailedException e) {
      return false;
    } catch (IOException | AlreadyClosedException e) {
      throw IndexDamage.unwritten(place.toString(), e);
    }
    return true;
  }

  /// Tells whether it is damaged; not where it cannot be read.
  boolean isDamaged() {
    try {
      return IndexDamage.in(directory);
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private void makeAnew() throws IOException {
    remade = true;
    forget();
    clear(place);
  }

  /// Brings the indexes of locked briefings up to date: of those whose keys are known.
  ///
  /// @throws IOException when they cannot be written
  public void updateSealed(BooleanSupplier cancelled) throws IOException {
    sealed.update(locked(), cancelled);
  }

  /// Returns how many locked briefings are in the folder.
  ///
  /// @throws IOException when the index cannot be read
  public int countLocked() throws IOException {
    return locked().size();
  }

  /// Tries a pass phrase on the locked briefings. Takes some tenths of a second for each. Those
  /// that it opens are searched, too.
  ///
  /// @throws IOException when the index cannot be read
  public Unlocking unlock(PassPhrase phrase, BooleanSupplier cancelled) throws IOException {
    return sealed.unlock(locked(), phrase, cancelled);
  }

  /// Returns what is open of the locked files of an index.
  SealedIndexes.Opened unlocked(IndexState state) throws IOException {
    return sealed.open(state.locked());
  }

  /// Returns the keys of the locked briefings that are searched, too.
  Keyring keys() {
    return sealed.keys();
  }

  private void written(Map<String, String> there, Progress progress, BooleanSupplier cancelled)
      throws IOException {
    IndexWriterConfig config = new IndexWriterConfig();
    config.setRAMBufferSizeMB(BUFFER);
    config.setMergeScheduler(new SerialMergeScheduler());
    TieredMergePolicy merging = new TieredMergePolicy();
    merging.setForceMergeDeletesPctAllowed(0);
    config.setMergePolicy(merging);
    config.setCommitOnClose(false);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      Map<String, String> known = known();
      List<String> stale = new ArrayList<>();
      boolean left = false;
      for (Map.Entry<String, String> file : there.entrySet()) {
        String before = known.remove(file.getKey());
        if (!file.getValue().equals(before)) {
          stale.add(file.getKey());
          left |= before != null && LockHeader.isLocked(folder.file(file.getKey()));
        }
      }
      for (String gone : known.keySet()) {
        writer.deleteDocuments(new Term(BriefingTerms.FILE, gone));
      }
      boolean changed = !known.isEmpty() || !DirectoryReader.indexExists(directory);
      changed |= read(writer, there, stale, progress, cancelled);
      if (changed) {
        if (left || !known.isEmpty()) {
          writer.forceMergeDeletes(); // what was locked or removed leaves nothing behind
        }
        writer.commit();
      }
    }
  }

  /// @return whether any was read
  private boolean read(
      IndexWriter writer,
      Map<String, String> there,
      List<String> stale,
      Progress progress,
      BooleanSupplier cancelled)
      throws IOException {
    BriefingEntries reading = new BriefingEntries(folder, cancelled);
    int done = 0;
    for (String file : stale) {
      List<Document> entries = reading.of(file, String.valueOf(there.get(file)));
      if (entries.isEmpty()) {
        break;
      }
      writer.updateDocuments(new Term(BriefingTerms.FILE, file), entries);
      progress.at(++done, stale.size());
      if (done % KEPT_EACH == 0) {
        writer.commit();
      }
    }
    return done > 0;
  }

  private static void clear(Path place) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(place)) {
      for (Path file : files) {
        if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
          Files.delete(file);
        }
      }
    }
  }

  /// Returns the stamps of the files that are in the index.
  private Map<String, String> known() throws IOException {
    return DirectoryReader.indexExists(directory)
        ? search(index -> new IndexState(index).stamps())
        : new HashMap<>();
  }

  /// Searches what is in the index. What was opened for one search serves the next.
  ///
  /// @throws IOException when it is damaged
  synchronized <T> T search(Search<T> search) throws IOException {
    SearcherManager there = searchers;
    if (there == null) {
      there = new SearcherManager(directory, null);
      searchers = there;
    } else {
      there.maybeRefreshBlocking();
    }
    IndexSearcher index = there.acquire();
    try {
      return search.in(index);
    } finally {
      there.release(index);
    }
  }

  private synchronized void forget() throws IOException {
    SearcherManager there = searchers;
    searchers = null;
    if (there != null) {
      there.close();
    }
  }

  interface Search<T> {
    T in(IndexSearcher index) throws IOException;
  }

  @Override
  public void close() throws IOException {
    sealed.close();
    forget();
    directory.close();
  }
}
