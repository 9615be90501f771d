// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.entry;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;

/// Counts the entries of a ZIP before anything is made of them, since the library that reads them
/// builds every entry first. Structure after PKWARE's APPNOTE 4.3.12 to 4.3.16.
final class CentralDirectory {
  private static final int END = 0x06054b50;
  private static final int END_64_LOCATOR = 0x07064b50;
  private static final int ENTRY = 0x02014b50;
  private static final int END_BYTES = 22;
  private static final int ENTRY_BYTES = 46;
  private static final long MOST_BYTES = 48L * 1024 * 1024;

  private CentralDirectory() {}

  /// Refuses a file that is no ZIP, or whose directory is too long; ends at the first entry too
  /// many.
  static void check(String where, SeekableByteChannel file, Limits limits)
      throws IOException, Refusal {
    long size = file.size();
    ByteBuffer tail = bytes(file, Math.max(0, size - 0xFFFF - END_BYTES), size);
    int end = endRecord(tail);
    if (end < 0) {
      throw new Refusal(where, "It is not a ZIP file.", "Choose a briefing (.briefing).");
    }
    long endAt = size - tail.limit() + end;
    long start = tail.getInt(end + 16) & 0xFFFFFFFFL;
    limits.checkCount(where, tail.getShort(end + 10) & 0xFFFF);
    if (end >= 20 && tail.getInt(end - 20) == END_64_LOCATOR) {
      long record = tail.getLong(end - 12);
      ByteBuffer end64 = bytes(file, record, Math.min(size, record + 56));
      if (end64.limit() < 56) {
        throw new Refusal(where, "Its list of entries is cut off.", "Get the file again.");
      }
      limits.checkCount(where, Math.max(0, end64.getLong(32)));
      start = end64.getLong(48);
    }
    count(where, file, start, endAt, limits);
  }

  private static void count(
      String where, SeekableByteChannel file, long start, long end, Limits limits)
      throws IOException, Refusal {
    if (start < 0 || start > end || end - start > MOST_BYTES) {
      throw new Refusal(
          where, "Its list of entries is damaged or far too long.", "Get the file again.");
    }
    ByteBuffer list = bytes(file, start, end);
    int at = 0;
    long count = 0;
    while (at + ENTRY_BYTES <= list.limit() && list.getInt(at) == ENTRY) {
      limits.checkCount(where, ++count);
      at +=
          ENTRY_BYTES
              + (list.getShort(at + 28) & 0xFFFF)
              + (list.getShort(at + 30) & 0xFFFF)
              + (list.getShort(at + 32) & 0xFFFF);
    }
  }

  private static int endRecord(ByteBuffer tail) {
    for (int at = tail.limit() - END_BYTES; at >= 0; at--) {
      if (tail.getInt(at) == END) {
        return at;
      }
    }
    return -1;
  }

  private static ByteBuffer bytes(SeekableByteChannel file, long from, long to) throws IOException {
    ByteBuffer buffer =
        ByteBuffer.allocate((int) Math.max(0, to - Math.max(0, from)))
            .order(ByteOrder.LITTLE_ENDIAN);
    file.position(Math.max(0, from));
    while (buffer.hasRemaining() && file.read(buffer) >= 0) {
      // read on
    }
    return buffer.flip();
  }
}
