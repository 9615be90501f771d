// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.entry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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

  public void add(PackedEntry file) throws IOException {
    add(file.head(), to -> to.write(file.data()));
  }

  /// Adds a file whose packed bytes lie elsewhere.
  public void add(PackedEntry.Head head, Data data) throws IOException {
    byte[] name = head.name().getBytes(StandardCharsets.UTF_8);
    Bytes opening = new Bytes().four(FILE);
    traits(opening, head).four(NO_TIME);
    if (head.stored()) {
      sizes(opening, head);
    } else {
      opening.four(0).four(0).four(0);
    }
    opening.two(name.length).two(0).raw(name);
    list(head, name);
    put(opening);
    data.writeTo(out);
    written += head.packed();
    if (!head.stored()) {
      put(sizes(new Bytes().four(AFTER_FILE), head));
    }
    count++;
  }

  private void list(PackedEntry.Head head, byte[] name) {
    Bytes line = new Bytes().four(LISTED).two(version(head));
    sizes(traits(line, head).four(NO_TIME), head).two(name.length);
    line.two(0).two(0).two(0).two(0);
    line.four(0).four(written).raw(name);
    list.writeBytes(line.bytes.toByteArray());
  }

  /// Writes the list of the files; nothing can be added afterwards.
  public void finish() throws IOException {
    long start = written;
    list.writeTo(out);
    written += list.size();
    if (count >= MANY) {
      long place = written;
      put(
          new Bytes()
              .four(LARGE_END)
              .eight(44)
              .two(LARGE_VERSION)
              .two(LARGE_VERSION)
              .four(0)
              .four(0)
              .eight(count)
              .eight(count)
              .eight(list.size())
              .eight(start));
      put(new Bytes().four(LARGE_END_PLACE).four(0).eight(place).four(1));
    }
    int told = Math.min(count, MANY);
    put(new Bytes().four(END).four(0).two(told).two(told).four(list.size()).four(start).two(0));
    out.flush();
  }

  private static int version(PackedEntry.Head head) {
    return head.stored() ? 10 : 20;
  }

  private static Bytes traits(Bytes to, PackedEntry.Head head) {
    return to.two(version(head))
        .two(UTF_8_NAME | (head.stored() ? 0 : SIZES_AFTERWARDS))
        .two(head.stored() ? 0 : 8);
  }

  private static Bytes sizes(Bytes to, PackedEntry.Head head) {
    return to.four(head.crc()).four(head.packed()).four(head.size());
  }

  private void put(Bytes bytes) throws IOException {
    bytes.bytes.writeTo(out);
    written += bytes.bytes.size();
  }

  /// Numbers with their lowest byte first.
  private static final class Bytes {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Bytes two(int number) {
      return low(number, 2);
    }

    Bytes four(long number) {
      return low(number, 4);
    }

    Bytes eight(long number) {
      return low(number, 8);
    }

    Bytes raw(byte[] more) {
      bytes.writeBytes(more);
      return this;
    }

    private Bytes low(long number, int count) {
      for (int i = 0; i < count; i++) {
        bytes.write((int) (number >>> (8 * i)));
      }
      return this;
    }
  }
}
