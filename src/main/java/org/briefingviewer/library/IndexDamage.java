// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.library;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.library.entry.LibraryFolder;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;

/// Tells an index that is damaged, which alone may be made anew, from one that cannot be read or
/// written just now: a full disk, missing rights and faults of ours say nothing against it.
final class IndexDamage {
  private IndexDamage() {}

  /// Tells whether something else than files and folders lies where an index does: Lucene opens
  /// what has a name of its own, and would wait for a pipe.
  static boolean isByOthers(Path place) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(place)) {
      for (Path entry : entries) {
        if (!PlainFile.own(entry).isThere()
            && !Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
          return true;
        }
      }
    }
    return false;
  }

  /// Compares an index with its own checksums: what was damaged would be searched wrongly.
  ///
  /// @return whether it is damaged; an index that is not there is not
  /// @throws IOException when it cannot be read
  static boolean in(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return false;
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext part : reader.leaves()) {
        part.reader().checkIntegrity();
      }
      return false;
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | EOFException
        | FileNotFoundException
        | NoSuchFileException e) {
      return true;
    } catch (AlreadyClosedException e) {
      throw new IOException(e);
    } catch (RuntimeException | OutOfMemoryError e) {
      return true; // Lucene reads before it compares, also a length that no memory holds
    }
  }

  /// Returns that an index was damaged and is made anew.
  static Problem told(LibraryFolder folder) {
    return new Problem(
        folder.path().toString(),
        "The index of this folder was damaged and is being made anew.",
        "Search again when the briefings have been read.");
  }

  /// Returns that an index is damaged again after it was made anew.
  static Problem again(LibraryFolder folder) {
    return new Problem(
        folder.path().toString(),
        "The index of this folder is damaged again, though it was made anew.",
        "Check the disk on which your folder of settings lies, then start the program again.");
  }

  /// Returns why an index cannot be written.
  static Refusal unwritten(String place, Exception failure) {
    Throwable cause = failure.getCause() instanceof IOException deeper ? deeper : failure;
    String said = cause.getMessage();
    return new Refusal(
        place,
        "The index cannot be written: "
            + (said == null ? cause.getClass().getSimpleName() : said)
            + ".",
        "Check that the disk of your folder of settings has space and can be written.");
  }
}
