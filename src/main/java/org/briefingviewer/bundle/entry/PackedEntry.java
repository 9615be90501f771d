// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.entry;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// A file as it stands in a ZIP: deflated, or as it is where deflating would not help or would pass
/// the ratio at which a reader suspects a bomb.
///
/// @param head what the archive says of it
/// @param data its bytes in the archive
@SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
public record PackedEntry(Head head, byte[] data) {

  /// What an archive says of a file.
  ///
  /// @param stored whether it is not deflated
  /// @param size its length
  /// @param packed its length in the archive
  public record Head(String name, boolean stored, long crc, long size, long packed) {
    /// Returns the same for a file of another name.
    public Head named(String other) {
      return new Head(other, stored, crc, size, packed);
    }
  }

  /// Deflates a file, unless that would not help.
  ///
  /// @throws IllegalArgumentException when it is longer than a briefing's files may be
  public static PackedEntry of(String name, byte[] bytes) {
    checkLength(name, bytes.length);
    return ofAny(name, bytes);
  }

  /// Deflates a file for an archive that is no briefing, unless that would not help.
  public static PackedEntry ofAny(String name, byte[] bytes) {
    ByteArrayOutputStream deflated = new ByteArrayOutputStream(bytes.length / 3 + 64);
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      byte[] buffer = new byte[8192];
      while (!deflater.finished()) {
        deflated.write(buffer, 0, deflater.deflate(buffer));
      }
    } finally {
      deflater.end();
    }
    return dense(bytes.length, deflated.size())
        ? stored(name, bytes)
        : packed(name, bytes, false, deflated.toByteArray());
  }

  /// Takes a file as it is.
  public static PackedEntry stored(String name, byte[] bytes) {
    return packed(name, bytes, true, bytes);
  }

  private static PackedEntry packed(String name, byte[] bytes, boolean stored, byte[] data) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return new PackedEntry(new Head(name, stored, sum.getValue(), bytes.length, data.length), data);
  }

  /// Tells whether a file is better left as it is.
  public static boolean dense(long size, long deflated) {
    return deflated >= size || deflated * BundleLimits.FORMAT.ratio() <= size;
  }

  /// @throws IllegalArgumentException when a file is longer than a briefing's files may be
  public static void checkLength(String name, long size) {
    if (size > BundleLimits.FORMAT.entryBytes()) {
      throw new IllegalArgumentException(
          "%s comes to %,d bytes; a file of a briefing holds %,d"
              .formatted(name, size, BundleLimits.FORMAT.entryBytes()));
    }
  }
}
