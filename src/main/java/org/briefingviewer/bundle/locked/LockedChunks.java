// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.locked;

import java.io.EOFException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads a locked file at any place, a chunk at a time. The last chunk is opened first: a file that
/// was cut off has none. A few chunks are held open. May be used from several threads.
public final class LockedChunks {
  private static final int HELD = 16;
  private static final int SEALED = LockedOutput.CHUNK + AesGcm.TAG;

  /// Where the first chunk begins; what stands before it is another for each save.
  public static final int BEGIN = LockHeader.LENGTH + LockedOutput.SALT;

  private final Source source;
  private final byte[] key;
  private final long last;
  private final long length;
  private final Map<Long, byte[]> held = new LinkedHashMap<>(HELD, 1, true);

  /// Reads bytes of the locked file.
  public interface Source {
    /// Returns how many there are.
    long length();

    /// Reads bytes.
    ///
    /// @param at the first one's place in the file
    /// @param to where they go, from `from` on
    void read(long at, byte[] to, int from, int count) throws IOException;
  }

  /// Opens a file by its key.
  ///
  /// @throws DamagedLock when it is cut off or its end was changed
  public LockedChunks(Source source, LockKey lock) throws IOException {
    this.source = source;
    long sealed = source.length() - BEGIN;
    if (sealed < AesGcm.TAG || sealed % SEALED < AesGcm.TAG) {
      throw new DamagedLock(Math.max(0, sealed / SEALED), "It is cut off.");
    }
    byte[] salt = new byte[LockedOutput.SALT];
    source.read(LockHeader.LENGTH, salt, 0, salt.length);
    this.key = lock.ofPackage(salt);
    this.last = sealed / SEALED;
    this.length = sealed - (last + 1) * AesGcm.TAG;
    var _ = chunk(last);
  }

  /// Returns how many bytes are in it.
  public long length() {
    return length;
  }

  /// Reads what is in it.
  ///
  /// @param at the first byte's place
  /// @param to where they go, from `from` on
  /// @throws DamagedLock when a chunk was changed
  public void read(long at, byte[] to, int from, int count) throws IOException {
    if (at < 0 || at > length - count) {
      throw new EOFException();
    }
    for (int done = 0; done < count; ) {
      long place = at + done;
      byte[] chunk = chunk(place / LockedOutput.CHUNK);
      int begin = (int) (place % LockedOutput.CHUNK);
      int next = Math.min(count - done, chunk.length - begin);
      System.arraycopy(chunk, begin, to, from + done, next);
      done += next;
    }
  }

  private byte[] chunk(long number) throws IOException {
    synchronized (held) {
      byte[] there = held.get(number);
      if (there == null) {
        there = opened(number);
        held.put(number, there);
        if (held.size() > HELD) {
          held.remove(held.keySet().iterator().next());
        }
      }
      return there;
    }
  }

  private byte[] opened(long number) throws IOException {
    long at = BEGIN + number * SEALED;
    byte[] sealed = new byte[(int) Math.min(SEALED, source.length() - at)];
    source.read(at, sealed, 0, sealed.length);
    byte @Nullable [] opened =
        AesGcm.open(
            key, LockedOutput.nonce(number, number == last), new byte[0], sealed, 0, sealed.length);
    if (opened == null) {
      throw new DamagedLock(number, "It was changed since it was locked, or is damaged.");
    }
    return opened;
  }
}
