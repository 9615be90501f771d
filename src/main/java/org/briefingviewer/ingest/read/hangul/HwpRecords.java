// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read.hangul;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.briefingviewer.ingest.read.packed.PackedParts;
import org.jspecify.annotations.Nullable;

/// Reads a stream of records: of each a head of four bytes, with its kind, its level and its
/// length, and its data.
final class HwpRecords implements AutoCloseable {
  private static final int TEN_BITS = 0x3FF;
  private static final int LONG = 0xFFF;
  private static final int HEAD = 4;

  private final InputStream in;
  private long left = PackedParts.LARGEST;

  private final Inflater inflater = new Inflater(true);

  /// @param packed whether the stream is deflated
  HwpRecords(InputStream stream, boolean packed) {
    in = packed ? new InflaterInputStream(stream, inflater) : new BufferedInputStream(stream);
  }

  /// Returns the next record, or null at the end.
  ///
  /// @throws EOFException when the stream ends within a record
  /// @throws TooLarge when the stream holds more than a document may
  @Nullable HwpRecord next() throws IOException {
    byte[] head = in.readNBytes(HEAD);
    if (head.length == 0) {
      return null;
    }
    int word = HwpRecord.of(0, 0, whole(head, HEAD)).word(0);
    long length = Integer.toUnsignedLong(word) >>> 20;
    if (length == LONG) {
      length = Integer.toUnsignedLong(HwpRecord.of(0, 0, read(HEAD)).word(0));
    }
    left -= length + HEAD;
    if (left < 0) {
      throw new TooLarge();
    }
    return HwpRecord.of(word & TEN_BITS, (word >>> 10) & TEN_BITS, read((int) length));
  }

  private byte[] read(int length) throws IOException {
    return whole(in.readNBytes(length), length);
  }

  private static byte[] whole(byte[] read, int length) throws EOFException {
    if (read.length < length) {
      throw new EOFException();
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    in.close();
    inflater.end();
  }

  /// The stream holds more than a document may.
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1;
  }
}
