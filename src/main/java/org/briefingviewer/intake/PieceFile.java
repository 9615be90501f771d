// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.briefingviewer.bundle.LooseArticle;
import org.briefingviewer.bundle.file.FileRights;
import org.briefingviewer.bundle.file.PlainFile;
import org.jspecify.annotations.Nullable;

/// The articles that are finished, one after another in a file, in the order in which they were
/// finished. Each is preceded by its length and a sum over it: what a stopped program left half
/// written at the end is found, and cut off, when the file is opened again. Thread-safe.
final class PieceFile implements Closeable {
  /// Changes with the form of the pieces.
  private static final String FORM = "briefing pieces 2";

  private static final int FRAME = Integer.BYTES + Long.BYTES;
  private static final long SYNC_NANOS = 5_000_000_000L;

  private final Path file;
  private final FileChannel channel;
  private final Map<String, PiecePlace> places = new HashMap<>();
  private OffsetDateTime begun;
  private long end;
  private long synced = System.nanoTime();

  private PieceFile(Path file, FileChannel channel, OffsetDateTime begun) {
    this.file = file;
    this.channel = channel;
    this.begun = begun;
  }

  /// Opens the file, or makes it. What another version of the program made is dropped.
  ///
  /// @param maker the program's version
  /// @param now when it is begun, should it be new
  static PieceFile open(Path file, String maker, OffsetDateTime now) throws IOException {
    FileChannel channel = PlainFile.own(file).channel(FileRights.OWNERS, CREATE, READ, WRITE);
    boolean opened = false;
    try {
      PieceFile pieces = new PieceFile(file, channel, now);
      pieces.recover(FORM + " by " + maker + " begun ");
      opened = true;
      return pieces;
    } finally {
      if (!opened) {
        channel.close();
      }
    }
  }

  private void recover(String opening) throws IOException {
    byte[] head = record(0);
    String told = head == null ? "" : new String(head, StandardCharsets.UTF_8);
    OffsetDateTime then = told.startsWith(opening) ? time(told.substring(opening.length())) : null;
    if (head == null || then == null) {
      channel.truncate(0);
      append((opening + begun).getBytes(StandardCharsets.UTF_8));
      return;
    }
    begun = then;
    end = FRAME + (long) head.length;
    for (byte[] bytes = record(end); bytes != null; bytes = record(end)) {
      put(ImportPiece.of(bytes), new PiecePlace(end + FRAME, bytes.length, false));
      end += FRAME + (long) bytes.length;
    }
    channel.truncate(end);
  }

  private static @Nullable OffsetDateTime time(String text) {
    try {
      return OffsetDateTime.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private void put(ImportPiece piece, PiecePlace place) {
    places.put(piece.key(), new PiecePlace(place.at(), place.length(), piece.original() != null));
  }

  /// Returns when the import was first begun.
  OffsetDateTime begun() {
    return begun;
  }

  /// Tells how many pieces there are.
  synchronized int size() {
    return places.size();
  }

  /// Returns where the piece with a key lies, or null when it is not there.
  synchronized @Nullable PiecePlace find(String key) {
    return places.get(key);
  }

  synchronized PiecePlace keep(ImportPiece piece) throws IOException {
    byte[] bytes = piece.bytes();
    PiecePlace place = new PiecePlace(end + FRAME, bytes.length, piece.original() != null);
    append(bytes);
    put(piece, place);
    if (System.nanoTime() - synced > SYNC_NANOS) {
      channel.force(false);
      synced = System.nanoTime();
    }
    return place;
  }

  private void append(byte[] bytes) throws IOException {
    ByteBuffer framed = ByteBuffer.allocate(FRAME + bytes.length);
    framed.putInt(bytes.length).putLong(sum(bytes)).put(bytes).flip();
    try {
      for (long at = end; framed.hasRemaining(); ) {
        at += channel.write(framed, at);
      }
    } catch (IOException e) {
      throw new FileSystemException(file.toString(), null, e.getMessage());
    }
    end += FRAME + (long) bytes.length;
  }

  /// Reads a piece back.
  ImportPiece read(PiecePlace place) throws IOException {
    byte[] bytes = record(place.at() - FRAME);
    if (bytes == null) {
      throw new FileSystemException(
          file.toString(), null, "It was changed while it was in use by an import");
    }
    return ImportPiece.of(bytes);
  }

  /// Reads the text alone of a piece's article.
  String words(PiecePlace place) throws IOException {
    ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
    fill(length, place.at());
    byte[] text = new byte[length.flip().getInt()];
    fill(ByteBuffer.wrap(text), place.at() + Integer.BYTES);
    return LooseArticle.words(text);
  }

  /// Returns the whole record that begins somewhere, or null when none does.
  private byte @Nullable [] record(long at) throws IOException {
    ByteBuffer frame = ByteBuffer.allocate(FRAME);
    if (!fill(frame, at)) {
      return null;
    }
    int length = frame.flip().getInt();
    if (length < 0 || length > channel.size() - at - FRAME) {
      return null;
    }
    byte[] bytes = new byte[length];
    return fill(ByteBuffer.wrap(bytes), at + FRAME) && frame.getLong() == sum(bytes) ? bytes : null;
  }

  private boolean fill(ByteBuffer buffer, long from) throws IOException {
    for (long at = from; buffer.hasRemaining(); ) {
      int read = channel.read(buffer, at);
      if (read < 0) {
        return false;
      }
      at += read;
    }
    return true;
  }

  private static long sum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
