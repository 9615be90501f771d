// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.entry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Writes a ZIP of files that are packed already, so that packing can be done beside it, and whose
/// bytes depend on the files alone. They are the bytes that `java.util.zip` writes, which cannot
/// take packed files. Nothing is kept of a file but its line in the list at the end.
public final class ZipWriter {
  /// The ZIP format cannot say "no time": 1 February 1980. Not its first day, which Java would mark
  /// in an extra field.
  private static final int NO_TIME = 0x0041_0000;

  private static final int FILE = 0x04034b50;
  private static final int AFTER_FILE = 0x08074b50;
  private static final int LISTED = 0x02014b50;
  private static final int END = 0x06054b50;
  private static final int LARGE_END = 0x06064b50;
  private static final int LARGE_END_PLACE = 0x07064b50;
  private static final int LARGE_VERSION = 45;

  /// From here on a count stands in the end of large archives.
  private static final int MANY = 0xFFFF;

  private static final int UTF_8_NAME = 0x800;
  private static final int SIZES_AFTERWARDS = 8;

  private final OutputStream out;
  private final ByteArrayOutputStream list = new ByteArrayOutputStream();
  private long written;
  private int count;

  public ZipWriter(OutputStream out) {
    this.out = out;
  }

  /// Writes the packed bytes of a file.
  @FunctionalInterface
  public interface Data {
    void writeTo(OutputStream out) throws IOException;
  }

  /// Adds a file.
  public void add(Packed file) throws IOException {
    add(file.head(), to -> to.write(file.data()));
  }

  /// Adds a file whose packed bytes lie elsewhere.
  public void add(Packed.Head head, Data data) throws IOException {
    byte[] name = head.name().getBytes(StandardCharsets.UTF_8);
    ByteBuffer opening = buffer(30 + name.length).putInt(FILE);
    traits(opening, head).putInt(NO_TIME);
    if (head.stored()) {
      sizes(opening, head);
    } else {
      opening.putInt(0).putInt(0).putInt(0);
    }
    opening.putShort((short) name.length).putShort((short) 0).put(name);
    list(head, name);
    put(opening);
    data.writeTo(out);
    written += head.packed();
    if (!head.stored()) {
      put(sizes(buffer(16).putInt(AFTER_FILE), head));
    }
    count++;
  }

  private void list(Packed.Head head, byte[] name) {
    ByteBuffer line = buffer(46 + name.length).putInt(LISTED).putShort(version(head));
    sizes(traits(line, head).putInt(NO_TIME), head).putShort((short) name.length);
    line.putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort((short) 0);
    line.putInt(0).putInt((int) written).put(name);
    list.writeBytes(line.array());
  }

  /// Writes the list of the files; nothing can be added afterwards.
  public void finish() throws IOException {
    long start = written;
    list.writeTo(out);
    written += list.size();
    if (count >= MANY) {
      long place = written;
      put(
          buffer(56)
              .putInt(LARGE_END)
              .putLong(44)
              .putShort((short) LARGE_VERSION)
              .putShort((short) LARGE_VERSION)
              .putInt(0)
              .putInt(0)
              .putLong(count)
              .putLong(count)
              .putLong(list.size())
              .putLong(start));
      put(buffer(20).putInt(LARGE_END_PLACE).putInt(0).putLong(place).putInt(1));
    }
    short told = (short) Math.min(count, MANY);
    put(
        buffer(22)
            .putInt(END)
            .putInt(0)
            .putShort(told)
            .putShort(told)
            .putInt(list.size())
            .putInt((int) start)
            .putShort((short) 0));
    out.flush();
  }

  private static short version(Packed.Head head) {
    return (short) (head.stored() ? 10 : 20);
  }

  private static ByteBuffer traits(ByteBuffer to, Packed.Head head) {
    return to.putShort(version(head))
        .putShort((short) (UTF_8_NAME | (head.stored() ? 0 : SIZES_AFTERWARDS)))
        .putShort((short) (head.stored() ? 0 : 8));
  }

  private static ByteBuffer sizes(ByteBuffer to, Packed.Head head) {
    return to.putInt((int) head.crc()).putInt((int) head.packed()).putInt((int) head.size());
  }

  private static ByteBuffer buffer(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void put(ByteBuffer bytes) throws IOException {
    out.write(bytes.array(), 0, bytes.position());
    written += bytes.position();
  }
}
