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
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NIOFSDirectory;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.file.FileRights;
import org.briefingviewer.bundle.locked.LockHeader;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Briefing;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.search.OriginWords;

/// The index of one folder, in a folder of the user's own. Only one program writes it at a time;
/// another searches what is there.
public final class LibraryIndex implements AutoCloseable {
  /// What a file is remembered by that is locked: nothing of it stands in the index.
  static final String LOCKED = "locked";

  /// How much is gathered in memory before it is written, in MB.
  private static final double BUFFER = 24;

  /// The library says there that it has no vector instructions, which nobody has to know. It is
  /// held here, for a logger that nobody holds forgets what it was told.
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  static {
    VECTORS.setLevel(Level.OFF);
  }

  private final LibraryFolder folder;
  private final Path place;
  private final NIOFSDirectory directory;

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

  /// Brings the index up to date with the files. One that is damaged is made anew.
  ///
  /// @param cancelled asked before each file; what was read until then is kept
  /// @return false where another program is doing that
  /// @throws IOException when it cannot be written
  /// @throws Refusal when the folder cannot be searched
  public boolean update(Progress progress, BooleanSupplier cancelled) throws IOException, Refusal {
    Map<String, String> there = folder.briefings();
    try {
      written(there, progress, cancelled);
    } catch (LockObtainFailedException e) {
      return false;
    } catch (IOException | RuntimeException e) {
      // The library tells a damaged index in many ways.
      clear();
      written(there, progress, cancelled);
    }
    return true;
  }

  private void written(Map<String, String> there, Progress progress, BooleanSupplier cancelled)
      throws IOException {
    IndexWriterConfig config = new IndexWriterConfig();
    config.setRAMBufferSizeMB(BUFFER);
    config.setMergeScheduler(new SerialMergeScheduler());
    config.setCommitOnClose(false);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      Map<String, String> known = known();
      List<String> stale = new ArrayList<>();
      there.forEach(
          (file, stamp) -> {
            if (!stamp.equals(known.remove(file))) {
              stale.add(file);
            }
          });
      for (String gone : known.keySet()) {
        writer.deleteDocuments(new Term(BriefingTerms.FILE, gone));
      }
      int done = 0;
      for (String file : stale) {
        if (cancelled.getAsBoolean()) {
          break;
        }
        Term name = new Term(BriefingTerms.FILE, file);
        writer.updateDocuments(name, entries(file, String.valueOf(there.get(file))));
        progress.at(++done, stale.size());
      }
      if (done > 0 || !known.isEmpty()) {
        writer.commit();
      }
    }
  }

  private void clear() throws IOException {
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

  private List<Document> entries(String name, String stamp) {
    Path file = folder.file(name);
    BriefingTerms terms = new BriefingTerms();
    if (LockHeader.isLocked(file)) {
      return List.of(terms.of(name, stamp, LOCKED, null));
    }
    try (Bundle briefing = new BundleReader().open(file)) {
      briefing.complete();
      List<Document> entries = new ArrayList<>();
      entries.add(terms.of(name, stamp, null, briefing));
      OriginWords origin = new OriginWords(briefing.knowledge());
      for (ArticleSummary article : briefing.info().articles()) {
        add(briefing, article.id(), origin, name, terms, entries);
      }
      return entries;
    } catch (IOException | RuntimeException | Refusal e) {
      Problem problem = Refusal.problems(file.toString(), e).getFirst();
      return List.of(terms.of(name, stamp, problem.toString(), null));
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

  /// Searches what is in the index.
  ///
  /// @throws IOException when it is damaged
  <T> T search(Search<T> search) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return search.in(new IndexSearcher(reader));
    }
  }

  interface Search<T> {
    T in(IndexSearcher index) throws IOException;
  }

  @Override
  public void close() throws IOException {
    directory.close();
  }
}
