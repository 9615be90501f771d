// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.entry;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import org.briefingviewer.model.deception.PrintableWords;
import org.jspecify.annotations.Nullable;

/// The list of entries at the end of a ZIP, after PKWARE's APPNOTE 4.3.12 to 4.3.16 and 4.5.3.
///
/// It is held as the file has it, with an index by name: one of fifty thousand entries is found
/// without making anything of the others. Reading ends at the first entry too many, so that a
/// hostile list does not fill the memory. May be used from several threads.
final class CentralDirectory {
  private static final int LOCAL = 0x04034b50;
  private static final String AGAIN = "Get the briefing again from its source.";
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
  /// @param crc of its bytes before packing
  /// @param header where its local header begins
  /// @param kind the file type bits of its Unix mode, 0 when it has none
  record Entry(
      String name, int flags, int method, long crc, long stored, long size, long header, int kind) {
    boolean encrypted() {
      return (flags & 1) != 0;
    }
  }

  private final String where;
  private final byte[] list;

  /// Where in the list each entry begins.
  private final int[] places;

  /// The numbers of the entries, from 1, each at the hash of its name or the next free place.
  private final int[] index;

  /// Nobody can know beforehand which names it gives one hash.
  private final int factor = ThreadLocalRandom.current().nextInt() | 1;

  private CentralDirectory(String where, byte[] list, int... places) {
    this.where = where;
    this.list = list;
    this.places = places;
    this.index = new int[Integer.highestOneBit(Math.max(1, places.length)) * 4];
    for (int number = 0; number < places.length; number++) {
      int nameAt = places[number] + ENTRY_BYTES;
      int slot = slot(list, nameAt, nameAt + nameBytes(list, places[number]));
      if (index[slot] == 0) {
        index[slot] = number + 1;
      }
    }
  }

  /// Returns where in the index the entry of a name stands, or would stand: of several with one
  /// name the first counts.
  private int slot(byte[] name, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * factor + name[i];
    }
    int slot = (hash ^ hash >>> 16) & index.length - 1;
    while (index[slot] != 0 && !named(places[index[slot] - 1], name, from, to)) {
      slot = slot + 1 & index.length - 1;
    }
    return slot;
  }

  private boolean named(int at, byte[] name, int from, int to) {
    int nameAt = at + ENTRY_BYTES;
    return Arrays.equals(list, nameAt, nameAt + nameBytes(list, at), name, from, to);
  }

  /// Returns the list as the file has it.
  byte[] list() {
    return list;
  }

  /// Reads the list.
  ///
  /// @param where the file's name, for messages
  /// @throws EntryRefusal when the file is no ZIP, or its list is damaged or too long
  static CentralDirectory read(String where, FileBytes file, BundleLimits limits)
      throws IOException, EntryRefusal {
    long size = file.length();
    long tailAt = Math.max(0, size - 0xFFFF - END_BYTES);
    ByteBuffer tail = little(bytes(file, tailAt, size));
    int end = endRecord(tail);
    if (end < 0) {
      throw noEnd(where, file, size);
    }
    long endAt = tailAt + end;
    long start = unsigned(tail, end + 16);
    limits.checkCount(where, tail.getShort(end + 10) & 0xFFFF);
    if (end >= 20 && tail.getInt(end - 20) == END_64_LOCATOR) {
      long record = tail.getLong(end - 12);
      if (record < 0 || record > size - END_64_BYTES) {
        throw damaged(where);
      }
      ByteBuffer end64 = little(bytes(file, record, record + END_64_BYTES));
      limits.checkCount(where, Math.max(0, end64.getLong(32)));
      start = end64.getLong(48);
    }
    if (start < 0 || start > endAt || endAt - start > MOST_BYTES) {
      throw damaged(where);
    }
    byte[] list = bytes(file, start, endAt);
    return new CentralDirectory(where, list, places(where, list, limits));
  }

  /// A file without the record that ends every ZIP.
  private static EntryRefusal noEnd(String where, FileBytes file, long size) throws IOException {
    if (size == 0) {
      return new EntryRefusal(where, "It is empty.", AGAIN);
    }
    boolean begins = size >= 4 && little(bytes(file, 0, 4)).getInt(0) == LOCAL;
    return begins
        ? new EntryRefusal(where, "It is cut short: its end is missing.", AGAIN)
        : new EntryRefusal(
            where,
            "It is not a ZIP file, as every briefing is.",
            "Choose a briefing (.briefing), or import a raw article first.");
  }

  private static int[] places(String where, byte[] list, BundleLimits limits) throws EntryRefusal {
    int[] places = new int[64];
    int count = 0;
    int at = 0;
    while (at + ENTRY_BYTES <= list.length && four(list, at) == ENTRY) {
      limits.checkCount(where, count + 1L);
      if (count == places.length) {
        places = Arrays.copyOf(places, count * 2);
      }
      places[count++] = at;
      at += ENTRY_BYTES + nameBytes(list, at) + two(list, at + 30) + two(list, at + 32);
      if (at > list.length) {
        throw damaged(where);
      }
    }
    return Arrays.copyOf(places, count);
  }

  /// Returns how many entries there are.
  int count() {
    return places.length;
  }

  /// Returns the entry of a number, from 0.
  ///
  /// @throws EntryRefusal when its name is not UTF-8
  Entry entry(int number) throws EntryRefusal {
    int at = places[number];
    int nameAt = at + ENTRY_BYTES;
    return entry(at, name(Arrays.copyOfRange(list, nameAt, nameAt + nameBytes(list, at))));
  }

  /// Returns the first entry of that name, or null when there is none.
  @Nullable Entry find(String name) {
    byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
    int number = index[slot(wanted, 0, wanted.length)];
    return number == 0 ? null : entry(places[number - 1], name);
  }

  private Entry entry(int at, String name) {
    ByteBuffer from = little(list);
    long[] sizes = {unsigned(from, at + 24), unsigned(from, at + 20), unsigned(from, at + 42)};
    int extraAt = at + ENTRY_BYTES + nameBytes(list, at);
    large(from.slice(extraAt, two(list, at + 30)).order(ByteOrder.LITTLE_ENDIAN), sizes);
    return new Entry(
        name,
        two(list, at + 8),
        two(list, at + 10),
        unsigned(from, at + 16),
        sizes[1],
        sizes[0],
        sizes[2],
        (int) (unsigned(from, at + 38) >> 16) & 0170000);
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

  private String name(byte... bytes) throws EntryRefusal {
    if (ascii(bytes)) {
      return new String(bytes, StandardCharsets.US_ASCII);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      String shown = new String(bytes, StandardCharsets.UTF_8);
      throw new EntryRefusal(
          where + ": " + PrintableWords.of(shown),
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

  private static EntryRefusal damaged(String where) {
    return new EntryRefusal(
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

  private static int nameBytes(byte[] list, int at) {
    return two(list, at + 28);
  }

  // By hand, since a buffer is slow before it is compiled, and this is done while programs start.

  private static int two(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
  }

  private static int four(byte[] bytes, int at) {
    return two(bytes, at) | two(bytes, at + 2) << 16;
  }

  private static long unsigned(ByteBuffer bytes, int at) {
    return bytes.getInt(at) & 0xFFFFFFFFL;
  }

  private static ByteBuffer little(byte... bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] bytes(FileBytes file, long from, long to) throws IOException {
    byte[] bytes = new byte[(int) (to - from)];
    try {
      file.read(from, bytes, 0, bytes.length);
    } catch (EOFException e) {
      throw new IOException("it was cut off while it was read", e);
    }
    return bytes;
  }
}
