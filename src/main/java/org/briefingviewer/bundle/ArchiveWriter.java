// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.briefingviewer.bundle.entry.BundleEntries;
import org.briefingviewer.bundle.entry.PackedEntry;
import org.briefingviewer.bundle.entry.ZipWriter;
import org.briefingviewer.bundle.locked.LockKey;
import org.briefingviewer.bundle.locked.LockedOutput;
import org.briefingviewer.bundle.place.SafeSave;
import org.briefingviewer.bundle.wire.ManifestWire;
import org.jspecify.annotations.Nullable;

/// Writes the ZIP of a briefing: `mimetype` first and stored, then the manifest, then the files by
/// path.
final class ArchiveWriter {
  private ArchiveWriter() {}

  static void write(FileSet files, OutputStream out) throws IOException {
    ZipWriter zip = begin(out);
    zip.add(PackedEntry.of(ManifestWire.FILE, files.manifest()));
    for (Map.Entry<String, byte[]> file : files.sources().entrySet()) {
      zip.add(PackedEntry.of(file.getKey(), file.getValue()));
    }
    zip.finish();
  }

  /// Locks what is written by a key, or leaves it open without one.
  static SafeSave.Contents locked(@Nullable LockKey key, SafeSave.Contents contents) {
    if (key == null) {
      return contents;
    }
    return out -> {
      LockedOutput locking = new LockedOutput(key, out);
      contents.writeTo(locking);
      locking.finish();
    };
  }

  static ZipWriter begin(OutputStream out) throws IOException {
    ZipWriter zip = new ZipWriter(out);
    zip.add(
        PackedEntry.stored(
            "mimetype", BundleEntries.MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII)));
    return zip;
  }
}
