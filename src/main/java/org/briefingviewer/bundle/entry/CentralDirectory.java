// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.entry;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The list of entries at the end of a ZIP, after PKWARE's APPNOTE 4.3.12 to 4.3.16 and 4.5.3.
///
/// Reading ends at the first entry too many, so that a hostile list does not fill the memory.
final class CentralDirectory {
  private static final int END = 0x06054b50;
  private static final int END_64_LOCATOR = 0x07064b50;
  private static final int ENTRY = 0x02014b50;
  private static final int END_BYTES = 22;
  private static final int END_64_BYTES = 56;
  private static final int ENTRY_BYTES = 46;
  private static final long MOST_BYTES = 48L * 1024 * 1024;
  private static final long IN_EXTRA = 0xFFFFFFFFL;

  /// One entry as the list describes it.
  ///
  /// @param header where its local header begins
  /// @param kind the file type bits of its Unix mode, 0 when it has none
  record Entry(String name, int flags, int method, long stored, long size, long header, int kind) {
    boolean encrypted() {
      return (flags & 1) != 0;
    }
  }

  private final String where;
  private final RandomAccessFile file;
  private final Limits limits;

  private CentralDirectory(String where, RandomAccessFile file, Limits limits) {
    this.where = where;
    this.file = file;
    this.limits = limits;
  }

  /// Reads the list.
  ///
  /// @param where the file's name, for messages
  /// @throws Refusal when the file is no ZIP, or its list is damaged or too long
  static List<Entry> read(String where, RandomAccessFile file, Limits limits)
      throws IOException, Refusal {
    return new CentralDirectory(where, file, limits).read();
  }

  private List<Entry> read() throws IOException, Refusal {
    long size = file.length();
    ByteBuffer tail = bytes(Math.max(0, size - 0xFFFF - END_BYTES), size);
    int end = endRecord(tail);
    if (end < 0) {
      throw new Refusal(
          where,
          "It is cut short or not a ZIP file.",
          "Choose a briefing (.briefing), or import a raw article first.");
    }
    long endAt = size - tail.limit() + end;
    long start = unsigned(tail, end + 16);
    limits.checkCount(where, tail.getShort(end + 10) & 0xFFFF);
    if (end >= 20 && tail.getInt(end - 20) == END_64_LOCATOR) {
      long record = tail.getLong(end - 12);
      if (record < 0 || record > size - END_64_BYTES) {
        throw damaged();
      }
      ByteBuffer end64 = bytes(record, record + END_64_BYTES);
      limits.checkCount(where, Math.max(0, end64.getLong(32)));
      start = end64.getLong(48);
    }
    if (start < 0 || start > endAt || endAt - start > MOST_BYTES) {
      throw damaged();
    }
    return entries(bytes(start, endAt));
  }

  private List<Entry> entries(ByteBuffer list) throws Refusal {
    List<Entry> entries = new ArrayList<>();
    int at = 0;
    while (at + ENTRY_BYTES <= list.limit() && list.getInt(at) == ENTRY) {
      limits.checkCount(where, entries.size() + 1L);
      int name = list.getShort(at + 28) & 0xFFFF;
      int extra = list.getShort(at + 30) & 0xFFFF;
      int next = at + ENTRY_BYTES + name + extra + (list.getShort(at + 32) & 0xFFFF);
      if (next > list.limit()) {
        throw damaged();
      }
      entries.add(entry(list, at, name, extra));
      at = next;
    }
    return entries;
  }

  private Entry entry(ByteBuffer list, int at, int nameBytes, int extraBytes) throws Refusal {
    int nameAt = at + ENTRY_BYTES;
    long[] sizes = {unsigned(list, at + 24), unsigned(list, at + 20), unsigned(list, at + 42)};
    large(list.slice(nameAt + nameBytes, extraBytes).order(ByteOrder.LITTLE_ENDIAN), sizes);
    return new Entry(
        name(list.slice(nameAt, nameBytes)),
        list.getShort(at + 8),
        list.getShort(at + 10) & 0xFFFF,
        sizes[1],
        sizes[0],
        sizes[2],
        (int) (unsigned(list, at + 38) >> 16) & 0170000);
  }

  /// Takes those of size, stored size and header offset that the ZIP64 extra field holds.
  private static void large(ByteBuffer extra, long[] sizes) {
    while (extra.remaining() >= 4) {
      int id = extra.getShort() & 0xFFFF;
      int length = Math.min(extra.getShort() & 0xFFFF, extra.remaining());
      int next = extra.position() + length;
      for (int i = 0; id == 1 && i < sizes.length; i++) {
        if (sizes[i] == IN_EXTRA && next - extra.position() >= 8) {
          sizes[i] = extra.getLong();
        }
      }
      extra.position(next);
    }
  }

  private String name(ByteBuffer bytes) throws Refusal {
    byte[] plain = new byte[bytes.remaining()];
    bytes.get(0, plain);
    if (ascii(plain)) {
      return new String(plain, StandardCharsets.US_ASCII);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
    } catch (CharacterCodingException e) {
      String shown = StandardCharsets.UTF_8.decode(bytes).toString();
      throw new Refusal(
          where + ": " + EntryName.printable(shown),
          "Its name is not UTF-8.",
          "Rename the file inside the briefing.");
    }
  }

  private static boolean ascii(byte... bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  private Refusal damaged() {
    return new Refusal(
        where, "Its list of entries is damaged or far too long.", "Get the file again.");
  }

  private static int endRecord(ByteBuffer tail) {
    for (int at = tail.limit() - END_BYTES; at >= 0; at--) {
      if (tail.getInt(at) == END) {
        return at;
      }
    }
    return -1;
  }

  private static long unsigned(ByteBuffer bytes, int at) {
    return bytes.getInt(at) & 0xFFFFFFFFL;
  }

  private ByteBuffer bytes(long from, long to) throws IOException {
    byte[] bytes = new byte[(int) (to - from)];
    file.seek(from);
    try {
      file.readFully(bytes);
    } catch (EOFException e) {
      throw new IOException("it was cut off while it was read", e);
    }
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
