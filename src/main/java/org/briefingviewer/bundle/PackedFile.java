// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.briefingviewer.bundle.entry.PackedEntry;
import org.briefingviewer.bundle.wire.ManifestEntry;

/// A file as an archive takes it, with its hash; packing is the slow part of writing and can be
/// done beside it.
public final class PackedFile {
  private final PackedEntry packed;
  private final String hash;

  private PackedFile(PackedEntry packed, String hash) {
    this.packed = packed;
    this.hash = hash;
  }

  /// Packs a file.
  ///
  /// @throws IllegalArgumentException when it is longer than a briefing's files may be
  public static PackedFile of(String path, byte[] bytes) {
    return new PackedFile(PackedEntry.of(path, bytes), ManifestEntry.hash(bytes));
  }

  /// Returns the same file under another path.
  public PackedFile at(String path) {
    return new PackedFile(new PackedEntry(packed.head().named(path), packed.data()), hash);
  }

  void into(PackedFileSpool spool) throws IOException {
    spool.add(packed, hash);
  }

  /// Writes it so that [#read] gets it back.
  public void write(DataOutput out) throws IOException {
    PackedEntry.Head head = packed.head();
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
    PackedEntry.Head head = new PackedEntry.Head(name, stored, crc, size, data.length);
    return new PackedFile(new PackedEntry(head, data), hash);
  }
}
