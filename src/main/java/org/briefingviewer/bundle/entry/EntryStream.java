// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.entry;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/// The bytes of one entry of a ZIP, counted while they are read: what it declares of its length is
/// not believed. A rule that is broken is thrown as [BrokenStream].
final class EntryStream extends InputStream {
  private static final int CHUNK = 16 * 1024;
  private static final String GET_AGAIN = "Get the briefing again from its source.";

  private final FileBytes file;
  private final CentralDirectory.Entry entry;
  private final BundleLimits limits;
  private final @Nullable Inflater inflater;
  private final byte[] in;
  private long at;
  private long left;
  private long count;

  /// @param data where its bytes begin in the file
  /// @param deflated whether they are deflated or stored as they are
  EntryStream(
      FileBytes file,
      CentralDirectory.Entry entry,
      long data,
      boolean deflated,
      BundleLimits limits) {
    this.file = file;
    this.entry = entry;
    this.limits = limits;
    this.inflater = deflated ? new Inflater(true) : null;
    this.in = new byte[inflater == null ? 0 : Math.clamp(entry.stored(), 1, CHUNK)];
    this.at = data;
    this.left = entry.stored();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int from, int length) throws IOException {
    Objects.checkFromIndexSize(from, length, to.length);
    int read =
        length == 0
            ? 0
            : inflater == null ? fetch(to, from, length) : inflate(inflater, to, from, length);
    try {
      count += Math.max(0, read);
      limits.checkEntry("", entry.name(), count, entry.stored());
      if (read < 0 && count != entry.size()) {
        throw new EntryRefusal(entry.name(), "Its length is not what the ZIP declares.", GET_AGAIN);
      }
    } catch (EntryRefusal e) {
      throw new BrokenStream(e);
    }
    return read;
  }

  private int inflate(Inflater with, byte[] to, int from, int length) throws IOException {
    try {
      int read = with.inflate(to, from, length);
      while (read == 0 && !with.finished()) {
        int fetched = with.needsInput() ? fetch(in, 0, in.length) : -1;
        if (fetched < 0) {
          throw new DataFormatException("no end");
        }
        with.setInput(in, 0, fetched);
        read = with.inflate(to, from, length);
      }
      return read == 0 ? -1 : read;
    } catch (DataFormatException e) {
      throw new BrokenStream(
          new EntryRefusal(entry.name(), "Its compressed data is damaged.", GET_AGAIN));
    }
  }

  /// Reads bytes as the file has them, or -1 when all were read.
  private int fetch(byte[] to, int from, int length) throws IOException {
    int wanted = (int) Math.min(length, left);
    if (wanted == 0) {
      return -1;
    }
    file.read(at, to, from, wanted);
    at += wanted;
    left -= wanted;
    return wanted;
  }

  @Override
  public void close() {
    if (inflater != null) {
      inflater.end();
    }
  }
}
