// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.locked;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;

/// The first bytes of a locked file. Numbers are big-endian.
///
/// | bytes | what |
/// |---|---|
/// | 16 | `briefing-locked` and a line feed |
/// | 4 | version, 1 |
/// | 12 | memory in KiB, passes and lanes of Argon2id |
/// | 16 | salt of the pass phrase |
/// | 12 | nonce of the wrapped key |
/// | 48 | the file's key under the pass phrase's, bound to all bytes before its nonce |
///
/// Behind it stand 16 bytes of salt, drawn for each save, and the package in chunks
/// ([LockedOutput]).
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record LockHeader(byte[] bytes) {
  /// How long it is.
  public static final int LENGTH = 108;

  private static final byte[] BEGIN = "briefing-locked\n".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION = 1;
  private static final int SALT = 16;
  private static final int WRAPPED = LENGTH - LockKey.BYTES - AesGcm.TAG;
  private static final int BOUND = WRAPPED - AesGcm.NONCE;
  private static final String GET_AGAIN = "Get the briefing again from its source.";

  static LockKey wrapping(byte[] key, PassPhrase phrase, KeyCost cost) {
    byte[] salt = AesGcm.random(SALT);
    ByteBuffer header = ByteBuffer.allocate(LENGTH).put(BEGIN).putInt(VERSION);
    cost.write(header);
    header.put(salt);
    byte[] bound = Arrays.copyOf(header.array(), BOUND);
    byte[] nonce = AesGcm.random(AesGcm.NONCE);
    header.put(nonce).put(AesGcm.seal(cost.key(phrase, salt), nonce, bound, key, key.length));
    return new LockKey(key, new LockHeader(header.array()));
  }

  /// Tells whether bytes begin as a locked file does.
  public static boolean begins(byte[] first) {
    return first.length >= BEGIN.length
        && Arrays.equals(first, 0, BEGIN.length, BEGIN, 0, BEGIN.length);
  }

  /// Tells whether a file is locked. One that cannot be read is not.
  public static boolean isLocked(Path file) {
    try (InputStream in = PlainFile.given(file).stream()) {
      return begins(in.readNBytes(BEGIN.length));
    } catch (IOException e) {
      return false;
    }
  }

  /// Reads the header of a file.
  ///
  /// @throws Refusal as [#of(String, byte\[\])] does
  public static LockHeader of(Path file) throws IOException, Refusal {
    try (InputStream in = PlainFile.given(file).stream()) {
      return of(file.toString(), in.readNBytes(LENGTH));
    }
  }

  /// Reads a header.
  ///
  /// @param where the file's name
  /// @throws Refusal when it is cut off, of a later version, or asks for more than any file may
  public static LockHeader of(String where, byte[] first) throws Refusal {
    if (!begins(first) || first.length < LENGTH) {
      throw new Refusal(where, "The header of the locked file is cut off.", GET_AGAIN);
    }
    ByteBuffer header = ByteBuffer.wrap(first, BEGIN.length, LENGTH - BEGIN.length);
    int version = header.getInt();
    if (version != VERSION) {
      throw new Refusal(
          where + ": header, version",
          "It was locked by a newer version of the program (" + version + ").",
          "Open it with a newer version.");
    }
    KeyCost cost = KeyCost.read(header);
    if (!cost.isBearable()) {
      throw new Refusal(
          where + ": header, cost of the key",
          "It asks for "
              + Integer.toUnsignedLong(cost.memory) / 1024
              + " MB of memory, "
              + Integer.toUnsignedLong(cost.passes)
              + " passes and "
              + Integer.toUnsignedLong(cost.lanes)
              + " lanes, which no briefing needs (at most 256 MB, 16 and 16).",
          GET_AGAIN);
    }
    return new LockHeader(Arrays.copyOf(first, LENGTH));
  }

  /// Opens the file's key by a pass phrase. Takes some tenths of a second.
  ///
  /// @return null when it is another pass phrase, or the header was changed
  public @Nullable LockKey open(PassPhrase phrase) {
    ByteBuffer header = ByteBuffer.wrap(bytes, BEGIN.length + Integer.BYTES, KeyCost.BYTES + SALT);
    KeyCost cost = KeyCost.read(header);
    byte[] salt = new byte[SALT];
    header.get(salt);
    byte[] nonce = Arrays.copyOfRange(bytes, BOUND, WRAPPED);
    byte[] bound = Arrays.copyOf(bytes, BOUND);
    byte[] key =
        AesGcm.open(cost.key(phrase, salt), nonce, bound, bytes, WRAPPED, LENGTH - WRAPPED);
    return key == null ? null : new LockKey(key, this);
  }
}
