// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.packed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.briefingviewer.ingest.read.UnreadableBytes;

/// Unpacks a package to nowhere, to see how large it would become before anything keeps it.
public final class PackedParts {
  /// How large one part may become, in bytes.
  public static final long LARGEST = 96L << 20;

  private static final long ALL = 400L << 20;
  private static final int MOST = 4000;

  private PackedParts() {}

  /// @throws UnreadableBytes when it would become too large, or falls into too many parts
  /// @throws IOException when it is damaged
  public static void refuseBombs(byte[] raw) throws UnreadableBytes, IOException {
    byte[] sink = new byte[1 << 16];
    long all = 0;
    int parts = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(raw))) {
      while (zip.getNextEntry() != null) {
        parts++;
        int read;
        while ((read = zip.read(sink)) > 0) {
          all += read;
          if (all > ALL || parts > MOST) {
            throw tooLarge();
          }
        }
      }
    } catch (IllegalArgumentException e) { // of a name
      throw new ZipException(e.getMessage());
    }
  }

  /// Says that a document would unpack to too much.
  public static UnreadableBytes tooLarge() {
    return new UnreadableBytes(
        "The document would unpack to far more than its size, as an attack on memory does.",
        "Ask its sender for another copy, or save it anew in a word processor.");
  }
}
