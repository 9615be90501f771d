// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads from a Linux program or library (64 bits) which libraries it asks the loader for, and what
/// it is called there itself.
class Elf {
  private static final int MAGIC = 0x464c457f;
  private static final int LOAD = 1;
  private static final int DYNAMIC = 2;
  private static final long NEEDED = 1;
  private static final long STRING_TABLE = 5;
  private static final long OWN_NAME = 14;

  private final ByteBuffer bytes;

  private Elf(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /// Returns the names of the libraries; none for a file of another kind.
  static List<String> needed(Path file) throws IOException {
    return names(file, NEEDED);
  }

  /// Returns the name by which others ask the loader for a library, which need not be that of its
  /// file; none for a program or a file of another kind.
  static List<String> ownName(Path file) throws IOException {
    return names(file, OWN_NAME);
  }

  private static List<String> names(Path file, long kind) throws IOException {
    if (!isOne(file)) {
      return List.of();
    }
    return new Elf(ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN))
        .names(kind);
  }

  /// Tells whether a file is a Linux program or library.
  static boolean isOne(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(4);
      return head.length == 4
          && ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt() == MAGIC;
    }
  }

  private List<String> names(long kind) {
    List<Long> names = new ArrayList<>();
    long strings = 0;
    for (int at : headers(DYNAMIC)) {
      int entry = (int) bytes.getLong(at + 8);
      for (; bytes.getLong(entry) != 0; entry += 16) {
        long value = bytes.getLong(entry + 8);
        if (bytes.getLong(entry) == kind) {
          names.add(value);
        } else if (bytes.getLong(entry) == STRING_TABLE) {
          strings = value;
        }
      }
    }
    long table = strings;
    return names.stream().map(name -> string(inFile(table) + name.intValue())).toList();
  }

  /// The places of the program headers of this kind.
  private List<Integer> headers(int kind) {
    List<Integer> found = new ArrayList<>();
    int first = (int) bytes.getLong(0x20);
    int size = bytes.getShort(0x36);
    for (int i = 0; i < bytes.getShort(0x38); i++) {
      if (bytes.getInt(first + i * size) == kind) {
        found.add(first + i * size);
      }
    }
    return found;
  }

  /// Turns an address in memory into a place in the file.
  private int inFile(long address) {
    for (int at : headers(LOAD)) {
      long offset = address - bytes.getLong(at + 16);
      if (offset >= 0 && offset < bytes.getLong(at + 32)) {
        return (int) (bytes.getLong(at + 8) + offset);
      }
    }
    throw new IllegalStateException("No part of the library is loaded at " + address);
  }

  private String string(int from) {
    int end = from;
    while (bytes.get(end) != 0) {
      end++;
    }
    return new String(bytes.array(), from, end - from, StandardCharsets.UTF_8);
  }
}
