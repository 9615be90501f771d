// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.crypto.Cipher;
import org.briefingviewer.bundle.entry.PackedEntry;
import org.briefingviewer.bundle.entry.ZipWriter;
import org.briefingviewer.bundle.file.FileRights;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.bundle.locked.PassingCipher;
import org.briefingviewer.bundle.wire.ManifestEntry;
import org.jspecify.annotations.Nullable;

/// The packed files of a briefing on their way into its archive, in a file of their own: the
/// archive begins with a list that has all their hashes. Only their names, lengths and hashes are
/// held in memory. Not thread-safe.
final class PackedFileSpool implements Closeable {
  private static final int CHUNK = 1 << 16;

  private final FileChannel channel;
  private final TreeMap<String, Kept> files = new TreeMap<>();
  private long bytes;

  /// Seals what lies in the spool, or null where anybody may read it.
  private final @Nullable PassingCipher cipher;

  /// A file that lies in the spool.
  ///
  /// @param begin where its cipher begins; empty without one
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Kept(PackedEntry.Head head, String hash, long at, byte[] begin) {}

  /// Writes what a file holds; may be asked twice.
  @FunctionalInterface
  interface Contents {
    void writeTo(OutputStream out) throws IOException;
  }

  PackedFileSpool(Path file, @Nullable PassingCipher cipher) throws IOException {
    this.cipher = cipher;
    channel =
        PlainFile.own(file).channel(FileRights.OWNERS, CREATE, TRUNCATE_EXISTING, READ, WRITE);
  }

  /// Adds a file that is packed already.
  ///
  /// @param hash of its bytes before packing
  void add(PackedEntry file, String hash) throws IOException {
    long at = channel.position();
    byte[] begin = begin();
    try (OutputStream out = unclosed(begin)) {
      out.write(file.data());
    }
    keep(new Kept(file.head(), hash, at, begin));
  }

  /// Packs a file of any length while it is written.
  void add(String name, Contents contents) throws IOException {
    Kept deflated = pack(name, contents, false);
    if (PackedEntry.dense(deflated.head().size(), deflated.head().packed())) {
      channel.position(deflated.at());
      keep(pack(name, contents, true));
    } else {
      keep(deflated);
    }
  }

  private void keep(Kept file) throws IOException {
    PackedEntry.checkLength(file.head().name(), file.head().size());
    bytes += file.head().size();
    files.put(file.head().name(), file);
  }

  private Kept pack(String name, Contents contents, boolean stored) throws IOException {
    long at = channel.position();
    byte[] begin = begin();
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    Measured measured;
    try (OutputStream packing =
        stored ? unclosed(begin) : new DeflaterOutputStream(unclosed(begin), deflater, CHUNK)) {
      measured = new Measured(packing);
      contents.writeTo(measured);
    } finally {
      deflater.end();
    }
    long packed = channel.position() - at;
    PackedEntry.Head head =
        new PackedEntry.Head(name, stored, measured.crc.getValue(), measured.size, packed);
    return new Kept(head, measured.hashing.end(), at, begin);
  }

  private byte[] begin() {
    return cipher == null ? new byte[0] : cipher.begin();
  }

  private OutputStream unclosed(byte[] begin) {
    OutputStream out =
        new BufferedOutputStream(Channels.newOutputStream(channel), CHUNK) {
          @Override
          public void close() throws IOException {
            flush(); // the channel goes on
          }
        };
    return cipher == null ? out : cipher.sealing(out, begin);
  }

  /// Returns the files as the manifest lists them, by path.
  Stream<ManifestEntry> listed() {
    return files.values().stream()
        .map(kept -> ManifestEntry.of(kept.head().name(), kept.head().size(), kept.hash()));
  }

  Collection<String> names() {
    return files.keySet();
  }

  /// Returns the hash of a file before packing.
  String hash(String name) {
    return kept(name).hash();
  }

  private Kept kept(String name) {
    Kept kept = files.get(name);
    if (kept == null) {
      throw new IllegalArgumentException("the spool has no " + name);
    }
    return kept;
  }

  /// Returns the length of all files before packing.
  long bytes() {
    return bytes;
  }

  /// Writes one file into an archive.
  void copy(String name, ZipWriter zip) throws IOException {
    Kept kept = kept(name);
    zip.add(kept.head(), out -> copy(kept, out));
  }

  private void copy(Kept kept, OutputStream out) throws IOException {
    byte[] chunk = new byte[CHUNK];
    ByteBuffer buffer = ByteBuffer.wrap(chunk);
    Cipher opening = cipher == null ? null : cipher.cipher(kept.begin());
    long at = kept.at();
    for (long left = kept.head().packed(); left > 0; ) {
      int read = channel.read(buffer.clear().limit((int) Math.min(left, CHUNK)), at);
      if (read < 0) {
        throw new IOException("the spooled files were cut off while they were being written");
      }
      out.write(opening == null ? chunk : opening.update(chunk, 0, read), 0, read);
      at += read;
      left -= read;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /// Counts and hashes what passes.
  private static final class Measured extends FilterOutputStream {
    private final CRC32 crc = new CRC32();
    private final ManifestEntry.Hashing hashing = ManifestEntry.hashing();
    private long size;

    Measured(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      crc.update(bytes, from, length);
      hashing.take(bytes, from, length);
      size += length;
    }
  }
}
