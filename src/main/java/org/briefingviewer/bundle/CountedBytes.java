// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/// Bytes with how many they are before them.
final class CountedBytes {
  private CountedBytes() {}

  static void write(DataOutput out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /// Reads what [#write] wrote.
  static byte[] read(DataInput in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return bytes;
  }
}
