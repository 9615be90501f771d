// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.console;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// The lines of a stream, as bytes, so that each is decoded by itself. However many threads work on
/// them, those that were handed out and are not done with take no more memory than one line of the
/// greatest length: the next one waits. For one thread; [Line#done] is for any.
public final class InputLines implements Iterator<InputLines.Line> {
  private final InputStream in;
  private final int longest;
  private final Semaphore room;
  private final byte[] chunk = new byte[1 << 16];
  private int at;
  private int end;
  private int number;
  private @Nullable Line next;

  /// @param longest how many bytes a line may have; of a longer one nothing is kept
  public InputLines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
    this.room = new Semaphore(longest, true);
  }

  /// A line without its end.
  public static final class Line {
    private final int number;
    private final byte @Nullable [] bytes;
    private final Semaphore room;

    private Line(int number, byte @Nullable [] bytes, Semaphore room) {
      this.number = number;
      this.bytes = bytes;
      this.room = room;
    }

    /// Returns which line it is; the first one's number is 1.
    public int number() {
      return number;
    }

    /// Returns its bytes, or null where it has too many.
    public byte @Nullable [] bytes() {
      return bytes;
    }

    /// Says that nobody needs its bytes any more. Once for each line.
    public void done() {
      room.release(bytes == null ? 0 : bytes.length);
    }
  }

  /// @throws UncheckedIOException when the stream breaks off
  /// @throws CancellationException when the thread is interrupted while it waits
  @Override
  public boolean hasNext() {
    if (next == null) {
      try {
        next = read();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException("stopped");
      }
    }
    return next != null;
  }

  @Override
  public Line next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Line line = next;
    next = null;
    return line;
  }

  private @Nullable Line read() throws IOException, InterruptedException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    long length = 0;
    boolean ended = false;
    while (!ended && filled()) {
      int from = at;
      while (at < end && chunk[at] != '\n') {
        at++;
      }
      length += at - from;
      if (length <= longest) {
        kept.write(chunk, from, at - from);
      } else {
        kept = new ByteArrayOutputStream(0);
      }
      ended = at < end;
      at += ended ? 1 : 0;
    }
    if (!ended && length == 0) {
      return null;
    }
    number++;
    byte[] bytes = length > longest ? null : kept.toByteArray();
    room.acquire(bytes == null ? 0 : bytes.length);
    return new Line(number, bytes, room);
  }

  private boolean filled() throws IOException {
    if (at == end) {
      at = 0;
      end = Math.max(0, in.read(chunk));
    }
    return end > 0;
  }
}
