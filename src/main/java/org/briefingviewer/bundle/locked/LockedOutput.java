// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.locked;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/// Writes a locked file: its header, 16 bytes of salt, then chunks of 64 KiB, each with a tag of 16
/// bytes behind it; the last one has fewer than 64 KiB and may have none. The nonce of a chunk is
/// its number in eleven bytes and 1 for the last one, 0 for the others, so that no chunk can be
/// left out, moved or put where another one stood (the STREAM construction, as age uses it).
public final class LockedOutput extends OutputStream {
  static final int CHUNK = 1 << 16;
  static final int SALT = 16;

  private final OutputStream out;
  private final byte[] key;
  private final byte[] chunk = new byte[CHUNK];
  private int filled;
  private long number;

  /// @param out is not closed by this
  public LockedOutput(LockKey lock, OutputStream out) throws IOException {
    byte[] salt = AesGcm.random(SALT);
    this.out = out;
    this.key = lock.ofPackage(salt);
    out.write(lock.header().bytes());
    out.write(salt);
  }

  static byte[] nonce(long number, boolean last) {
    return ByteBuffer.allocate(AesGcm.NONCE)
        .putLong(AesGcm.NONCE - 1 - Long.BYTES, number)
        .put(AesGcm.NONCE - 1, (byte) (last ? 1 : 0))
        .array();
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    for (int done = 0; done < length; ) {
      int next = Math.min(length - done, CHUNK - filled);
      System.arraycopy(bytes, from + done, chunk, filled, next);
      filled += next;
      done += next;
      if (filled == CHUNK) {
        flushChunk(false);
      }
    }
  }

  private void flushChunk(boolean last) throws IOException {
    out.write(AesGcm.seal(key, nonce(number, last), new byte[0], chunk, filled));
    number++;
    filled = 0;
  }

  /// Writes what is left; without this the file is cut off.
  public void finish() throws IOException {
    flushChunk(true);
    out.flush();
  }
}
