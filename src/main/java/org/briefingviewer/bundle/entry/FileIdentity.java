// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.entry;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.briefingviewer.bundle.locked.LockedChunks;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;

/// By what the file of a briefing is known again, whatever its time and its place on the disk: its
/// length and its list of entries, which has the name, the size and the checksum of each; where it
/// is locked, its first bytes.
public final class FileIdentity {
  /// What is there and is no ZIP: never what a briefing was opened from.
  private static final String OTHER = "other";

  private FileIdentity() {}

  /// Returns it for what lies under a name now, or null where nothing does. What is no file is not
  /// opened.
  public static @Nullable String of(Path file) {
    if (!Files.isRegularFile(file)) {
      return Files.exists(file) ? OTHER : null;
    }
    try (FileBytes bytes = FileBytes.open(file, false)) {
      return FileBytes.Locked.header(file, bytes) == null
          ? of(
              bytes.length(),
              CentralDirectory.read(file.toString(), bytes, BundleLimits.FORMAT).list())
          : ofLocked(bytes);
    } catch (IOException | EntryRefusal | Refusal e) {
      return Files.exists(file) ? OTHER : null;
    }
  }

  /// A locked file is told by its first bytes, of which a part is drawn anew for each save.
  static String ofLocked(FileBytes file) throws IOException {
    byte[] first = new byte[(int) Math.min(file.length(), LockedChunks.BEGIN)];
    file.read(0, first, 0, first.length);
    return of(file.length(), first);
  }

  static String of(long length, byte[] telling) {
    MessageDigest digest = Sha256.begin();
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, length));
    return HexFormat.of().formatHex(digest.digest(telling));
  }
}
