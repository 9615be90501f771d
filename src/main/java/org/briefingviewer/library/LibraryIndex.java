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
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.file.FileRights;
import org.briefingviewer.bundle.locked.LockHeader;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Briefing;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.search.OriginWords;
import org.jspecify.annotations.Nullable;

/// The index of one folder, in a folder of the user's own. Only one program writes it at a time;
/// another searches what is there.
public final class LibraryIndex implements AutoCloseable {
  /// How much is gathered in memory before it is written, in MB.
  private static final double BUFFER = 24;

  /// After how many files what was read is kept, whatever comes next.
  private static final int KEPT_EACH = 250;

  /// Where Lucene says which features of Java it does without: no user has to know. A logger to
  /// which nothing refers would forget its level.
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(Level.OFF);
  }

  private final LibraryFolder folder;
  private final Path place;
  private final NIOFSDirectory directory;
  private @Nullable SearcherManager searchers;

  /// Told how far an update is.
  @FunctionalInterface
  public interface Progress {
    /// @param done how many files were looked at
    /// @param all how many have to be
    void at(int done, int all);
  }

  /// @param place where the index lies; may not exist yet
  private LibraryIndex(LibraryFolder folder, Path place, NIOFSDirectory directory) {
    this.folder = folder;
    this.place = place;
    this.directory = directory;
  }

  /// Opens the index of a folder; it may be empty.
  ///
  /// @param indexes the user's own folder for indexes
  /// @throws IOException when that cannot be written
  public static LibraryIndex open(LibraryFolder folder, Path indexes) throws IOException {
    FileRights.makeOwnFolder(indexes);
    Path place = indexes.resolve(IndexName.of(folder.path().toRealPath()));
    if (Files.isSymbolicLink(place)) {
      throw new IOException(place + ": It is a link. Remove it.");
    }
    FileRights.makeOwnFolder(place);
    return new LibraryIndex(folder, place, new NIOFSDirectory(place));
  }

  LibraryFolder folder() {
    return folder;
  }

  /// Removes the index of a folder, which may be gone itself. A search of that folder makes it
  /// again.
  ///
  /// @param indexes the user's own folder for indexes
  /// @throws IOException when it cannot be removed
  public static void remove(LibraryFolder folder, Path indexes) throws IOException {
    Path place = indexes.resolve(IndexName.of(real(folder.path())));
    if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      clear(place);
      Files.delete(place);
    }
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder.toAbsolutePath().normalize();
    }
  }

  /// Tells whether the index has another state of the files than they have now.
  ///
  /// @throws IOException when the folder or the index cannot be read
  /// @throws Refusal when the folder cannot be searched
  public boolean stale() throws IOException, Refusal {
    return !folder.briefings().equals(known());
  }

  /// Brings the index up to date with the files. One that is damaged is made anew.
  ///
  /// @param cancelled asked before each article; the files that were read until then are kept
  /// @return false where another program is doing that
  /// @throws IOException when it cannot be written
  /// @throws Refusal when the folder cannot be searched
  public boolean update(Progress progress, BooleanSupplier cancelled) throws IOException, Refusal {
    Map<String, String> there = folder.briefings();
    try {
      check();
      written(there, progress, cancelled);
    } catch (LockObtainFailedException e) {
      return false;
    } catch (IOException | RuntimeException e) {
      // The library tells a damaged index in many ways.
      forget();
      clear(place);
      written(there, progress, cancelled);
    }
    return true;
  }

  /// Compares the index with its own checksums: what was damaged would be searched wrongly.
  private void check() throws IOException {
    if (DirectoryReader.indexExists(directory)) {
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        for (LeafReaderContext part : reader.leaves()) {
          part.reader().checkIntegrity();
        }
      }
    }
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
    int done = 0;
    for (String file : stale) {
      List<Document> entries = entries(file, String.valueOf(there.get(file)), cancelled);
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

  /// @return the entries of a file; empty when that was cancelled
  private List<Document> entries(String name, String stamp, BooleanSupplier cancelled) {
    Path file = folder.file(name);
    BriefingTerms terms = new BriefingTerms();
    if (cancelled.getAsBoolean()) {
      return List.of();
    }
    if (LockHeader.isLocked(file)) {
      return List.of(terms.locked(name, stamp));
    }
    try (Bundle briefing = new BundleReader().open(file)) {
      briefing.complete();
      List<Document> entries = new ArrayList<>();
      entries.add(terms.of(name, stamp, briefing));
      OriginWords origin = new OriginWords(briefing.knowledge());
      for (ArticleSummary article : briefing.info().articles()) {
        if (cancelled.getAsBoolean()) {
          return List.of();
        }
        add(briefing, article.id(), origin, name, terms, entries);
      }
      return entries;
    } catch (IOException | RuntimeException | VirtualMachineError | Refusal e) {
      return List.of(terms.unread(name, stamp, LibraryFolder.problem(file, e)));
    }
  }

  /// An article that cannot be read is passed by, as in the window's own search.
  private static void add(
      Briefing briefing,
      String id,
      OriginWords origin,
      String name,
      BriefingTerms terms,
      List<Document> entries) {
    try {
      entries.add(terms.of(name, briefing, briefing.article(id), origin));
    } catch (Refusal e) {
      // `check` says why.
    }
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
    forget();
    directory.close();
  }
}
