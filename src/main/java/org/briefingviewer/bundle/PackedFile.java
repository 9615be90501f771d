// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.io.ByteArrayInputStream;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.briefingviewer.bundle.entry.Packed;
import org.briefingviewer.bundle.wire.Listed;

/// A file as an archive takes it, with its hash; packing is the slow part of writing and can be
/// done beside it.
public final class PackedFile {
  private final Packed packed;
  private final String hash;

  private PackedFile(Packed packed, String hash) {
    this.packed = packed;
    this.hash = hash;
  }

  /// Packs a file.
  ///
  /// @throws IllegalArgumentException when it is longer than a briefing's files may be
  public static PackedFile of(String path, byte[] bytes) {
    return new PackedFile(Packed.of(path, bytes), Listed.hash(bytes));
  }

  /// Returns the same file under another path.
  public PackedFile at(String path) {
    return new PackedFile(new Packed(packed.head().named(path), packed.data()), hash);
  }

  /// Returns the file as it was before it was packed.
  public byte[] bytes() {
    if (packed.head().stored()) {
      return packed.data();
    }
    Inflater inflater = new Inflater(true);
    try (InputStream in =
        new InflaterInputStream(new ByteArrayInputStream(packed.data()), inflater)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      inflater.end();
    }
  }

  void into(Spool spool) throws IOException {
    spool.add(packed, hash);
  }

  /// Writes it so that [#read] gets it back.
  public void write(DataOutput out) throws IOException {
    Packed.Head head = packed.head();
    out.writeUTF(head.name());
    out.writeUTF(hash);
    out.writeBoolean(head.stored());
    out.writeLong(head.crc());
    out.writeLong(head.size());
    CountedBytes.write(out, packed.data());
  }

  /// Reads what [#write] wrote.
  public static PackedFile read(DataInput in) throws IOException {
    String name = in.readUTF();
    String hash = in.readUTF();
    boolean stored = in.readBoolean();
    long crc = in.readLong();
    long size = in.readLong();
    byte[] data = CountedBytes.read(in);
    Packed.Head head = new Packed.Head(name, stored, crc, size, data.length);
    return new PackedFile(new Packed(head, data), hash);
  }
}
