// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.briefingviewer.ingest.Unreadable;
import org.briefingviewer.ingest.read.FileKind;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refused;

/// The memory that files share while they are read side by side: each takes up as much as its
/// length and kind let expect, and waits until there is so much. One that needs more than was
/// expected is read again, alone. So whether a file can be read does not depend on what else was
/// being read; and whatever fails on it is said of it alone.
public final class MemoryShare {
  /// How many times its length a file needs while it is read; a kept article is text that is
  /// packed.
  private static final int TEXT = 12;

  private static final int PACKED = 40;

  /// Which part of the memory a document takes at most: another process reads it, with memory of
  /// its own, and beside that there shall be no room for more than one large text.
  private static final int DOCUMENT = 2;

  private final int kilobytes = (int) Math.max(1024, Runtime.getRuntime().maxMemory() / 2048);
  private final Semaphore free = new Semaphore(kilobytes, true);
  private final ReadWriteLock turn = new ReentrantReadWriteLock(true);

  /// Reading something.
  @FunctionalInterface
  public interface Reading<T> {
    T read() throws Unreadable, IOException, Refused;
  }

  /// Reads something when there is room for it.
  ///
  /// @param name what the file is called, should it fail
  /// @param raw what is to be read
  /// @throws Unreadable when it cannot be read, and when the program fails on it
  public <T> T read(String name, byte[] raw, Reading<T> reading)
      throws Unreadable, IOException, Refused {
    return read(name, needed(raw), reading);
  }

  /// Reads something of which so many kilobytes of memory are expected to be needed.
  <T> T read(String name, int needed, Reading<T> reading) throws Unreadable, IOException, Refused {
    try {
      return beside(needed, reading);
    } catch (OutOfMemoryError e) {
      return alone(name, reading);
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      throw failed(name, e);
    }
  }

  /// Returns how many kilobytes are expected to be needed for a kept article.
  ///
  /// @param bytes as it is kept, packed
  int neededFor(int bytes) {
    return (int) Math.min((long) bytes * PACKED / 1024, kilobytes);
  }

  private static Unreadable failed(String name, Throwable failure) {
    if (Refused.byMemory(failure)) {
      return new Unreadable(Problem.ofMemory(name));
    }
    return new Unreadable(
        new Problem(
            name,
            "The program failed on it (" + failure + ").",
            "Please report it with the file; save its text alone to bring it in."));
  }

  private <T> T beside(int needed, Reading<T> reading) throws Unreadable, IOException, Refused {
    turn.readLock().lock();
    free.acquireUninterruptibly(needed);
    try {
      return reading.read();
    } finally {
      free.release(needed);
      turn.readLock().unlock();
    }
  }

  private <T> T alone(String name, Reading<T> reading) throws Unreadable, IOException, Refused {
    turn.writeLock().lock();
    try {
      return reading.read();
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException | VirtualMachineError e) {
      throw failed(name, e);
    } finally {
      turn.writeLock().unlock();
    }
  }

  private int needed(byte[] raw) {
    if (FileKind.document(raw)) {
      return (int) Math.min((long) raw.length * PACKED / 1024, kilobytes / DOCUMENT);
    }
    return (int) Math.min((long) raw.length * TEXT / 1024, kilobytes);
  }
}
