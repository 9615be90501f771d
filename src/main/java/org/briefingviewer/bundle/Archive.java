// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.briefingviewer.bundle.entry.Entries;
import org.briefingviewer.bundle.entry.Limits;
import org.briefingviewer.bundle.wire.ManifestWire;

/// Writes a ZIP whose bytes depend on the files alone: fixed times, fixed order, `mimetype` first
/// and stored.
final class Archive {
  /// The ZIP format cannot say "no time". Not its first day, which Java marks in an extra field.
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final ZipOutputStream zip;

  private Archive(OutputStream out) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  static void write(FileSet files, OutputStream out) throws IOException, BundleRefused {
    Archive archive = new Archive(out);
    archive.add("mimetype", Entries.MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII), true);
    archive.add(ManifestWire.FILE, files.manifest(), false);
    for (Map.Entry<String, FileSet.Source> file : files.sources().entrySet()) {
      byte[] bytes = file.getValue().bytes();
      if (bytes != null) {
        archive.add(file.getKey(), bytes, false);
      }
    }
    archive.zip.finish();
  }

  private void add(String name, byte[] bytes, boolean stored) throws IOException {
    if (bytes.length > Limits.FORMAT.entryBytes()) {
      throw new IllegalArgumentException(
          name + " is longer than the " + Limits.FORMAT.entryBytes() + " bytes a briefing holds");
    }
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    if (stored || tooDense(bytes)) {
      CRC32 sum = new CRC32();
      sum.update(bytes);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(bytes.length);
      entry.setCrc(sum.getValue());
    }
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  /// Tells whether deflating would pass the ratio at which a reader suspects a bomb, or not help.
  private static boolean tooDense(byte[] bytes) {
    try (Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true)) {
      deflater.setInput(bytes);
      deflater.finish();
      byte[] buffer = new byte[8192];
      long deflated = 0;
      while (!deflater.finished()) {
        deflated += deflater.deflate(buffer);
      }
      return deflated >= bytes.length || deflated * Limits.FORMAT.ratio() <= bytes.length;
    }
  }
}
