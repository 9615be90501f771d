// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/// Bytes with how many they are before them.
final class CountedBytes {
  private static final int CHUNK = 1 << 16;

  private CountedBytes() {}

  static void write(DataOutput out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /// Reads what [#write] wrote.
  ///
  /// @throws IOException when there are not so many: what is told beforehand takes no memory
  static byte[] read(DataInput in) throws IOException {
    int count = in.readInt();
    if (count < 0) {
      throw new IOException("a length below zero");
    }
    byte[] bytes = new byte[Math.min(count, CHUNK)];
    for (int read = 0; read < count; read = bytes.length) {
      if (read > 0) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(count, 2L * read));
      }
      in.readFully(bytes, read, bytes.length - read);
    }
    return bytes;
  }
}
