// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.entry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import org.briefingviewer.bundle.file.WriteFailure;
import org.briefingviewer.bundle.locked.DamagedLock;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.bundle.locked.LockKey;
import org.briefingviewer.model.Problem;
import org.jspecify.annotations.Nullable;

/// The files inside a `.briefing`: a ZIP, or a folder with the same contents.
///
/// Names are relative with `/`. May be used from several threads; closing ends all reading.
public sealed interface BundleEntries extends AutoCloseable permits ZipEntries, FolderEntries {
  /// What the entry `mimetype` holds.
  String MEDIA_TYPE = "application/vnd.briefing+zip";

  /// Checks all names, kinds and declared sizes, of which there may be a hundred thousand. What is
  /// read before is held to the same rules, each file by itself.
  ///
  /// @throws EntryRefusal when a rule is broken
  void check() throws EntryRefusal;

  /// Tells whether there is a file of that name.
  boolean has(String name);

  /// Returns the names of all files, in no order that means anything.
  ///
  /// @throws EntryRefusal when one is no name; not after [#check()]
  Set<String> names() throws EntryRefusal;

  /// Reads a file into memory, counting while inflating.
  ///
  /// @throws EntryRefusal when it does not exist, exceeds a limit or is damaged
  byte[] read(String name) throws EntryRefusal;

  /// Reads the first bytes of a file, at most `length`, as far as it has them.
  ///
  /// @throws EntryRefusal as [#read(String)] does
  byte[] head(String name, int length) throws EntryRefusal;

  /// Reads a file from its beginning, as far as it is asked for. What breaks a rule on the way is
  /// thrown by the stream; [BrokenStream#reason] tells it.
  ///
  /// @throws EntryRefusal when it does not exist
  InputStream stream(String name) throws EntryRefusal;

  /// Compares a file with the sum that the ZIP has of it; a folder has none.
  ///
  /// @throws EntryRefusal when it differs, or as [#read(String)] does
  default void compare(String name) throws EntryRefusal {}

  /// Writes a file into an archive as it stands here: what is packed is not packed again.
  ///
  /// @throws EntryRefusal when it does not exist, exceeds a limit or is cut off
  /// @throws IOException when it cannot be written
  void copy(String name, ZipWriter to) throws EntryRefusal, IOException;

  /// Returns by what the file is known again, as it was when it was opened: [FileIdentity#of]. A
  /// folder has nothing.
  String identity();

  /// Makes sure that what was opened can still be read: a program that writes into an open file
  /// leaves nothing of what was there.
  ///
  /// @throws EntryRefusal when it cannot
  void checkIntact() throws EntryRefusal;

  @Override
  void close() throws IOException;

  /// Returns the key that the file is locked by, or null where it is not locked.
  default @Nullable LockKey lock() {
    return null;
  }

  /// Opens a file or folder. Its names and declared sizes are checked by [#check()].
  ///
  /// @param keys asked where the file is locked
  /// @throws EntryRefusal when it is no ZIP, holds too many files, is locked or cannot be read
  static BundleEntries open(Path file, BundleLimits limits, Keyring keys) throws EntryRefusal {
    String where = String.valueOf(file.getFileName());
    try {
      return Files.isDirectory(file)
          ? FolderEntries.open(file, limits)
          : ZipEntries.open(file, limits, keys);
    } catch (DamagedLock e) {
      throw refusal(where, e);
    } catch (NoSuchFileException e) {
      Problem misnamed = misnamed(file.toAbsolutePath());
      throw misnamed == null
          ? new EntryRefusal(file.toString(), "There is no such file.", "Check the name.")
          : new EntryRefusal(file.toString(), misnamed.what(), misnamed.remedy());
    } catch (IOException e) {
      throw Files.isReadable(file)
          ? new EntryRefusal(
              where,
              "It cannot be read: " + WriteFailure.reason(e) + ".",
              "Check the file and its disk.")
          : new EntryRefusal(
              where, "It may not be read.", "Change its permissions, or open another copy.");
    }
  }

  /// Returns why a file cannot be found, where its name is no UTF-8; null where that is not why.
  /// Java puts U+FFFD for each byte of such a name, and so looks for another file.
  static @Nullable Problem misnamed(Path file) {
    String named = file.toString();
    return named.indexOf('\ufffd') < 0 || Files.exists(file)
        ? null
        : new Problem(
            named,
            "The name is not in UTF-8, so that the file cannot be found by it.",
            "Rename the file, or name the folder that it lies in.");
  }

  /// Says which part of a locked file is not what was locked.
  static EntryRefusal refusal(String where, DamagedLock e) {
    return new EntryRefusal(
        where + ": " + e.where(),
        String.valueOf(e.getMessage()),
        "Get the briefing again from its source.");
  }
}
