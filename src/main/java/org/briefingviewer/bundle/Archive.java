// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.briefingviewer.bundle.entry.Entries;
import org.briefingviewer.bundle.entry.Packed;
import org.briefingviewer.bundle.entry.ZipWriter;
import org.briefingviewer.bundle.wire.ManifestWire;

/// Writes the ZIP of a briefing: `mimetype` first and stored, then the manifest, then the files by
/// path.
final class Archive {
  private Archive() {}

  static void write(FileSet files, OutputStream out) throws IOException {
    ZipWriter zip = begin(out);
    zip.add(Packed.of(ManifestWire.FILE, files.manifest()));
    for (Map.Entry<String, byte[]> file : files.sources().entrySet()) {
      zip.add(Packed.of(file.getKey(), file.getValue()));
    }
    zip.finish();
  }

  static ZipWriter begin(OutputStream out) throws IOException {
    ZipWriter zip = new ZipWriter(out);
    zip.add(Packed.stored("mimetype", Entries.MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII)));
    return zip;
  }
}
