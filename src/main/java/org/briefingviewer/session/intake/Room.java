// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.intake;

import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.briefingviewer.ingest.Unreadable;
import org.briefingviewer.model.Problem;

/// The memory that files share while they are read side by side: each takes up as much as its
/// length and kind let expect, and waits until there is so much. One that needs more than was
/// expected is read again, alone. So whether a file can be read does not depend on what else was
/// being read.
final class Room {
  /// How many times its length a file of text needs while it is read, and a PDF or DOCX.
  private static final int TEXT = 12;

  private static final int DOCUMENT = 40;

  private final int kilobytes = (int) Math.max(1024, Runtime.getRuntime().maxMemory() / 2048);
  private final Semaphore free = new Semaphore(kilobytes, true);
  private final ReadWriteLock turn = new ReentrantReadWriteLock(true);

  /// Reading something.
  @FunctionalInterface
  interface Reading<T> {
    T read() throws Unreadable;
  }

  /// Reads something when there is room for it.
  ///
  /// @param raw what is to be read
  <T> T read(String name, byte[] raw, Reading<T> reading) throws Unreadable {
    try {
      return beside(needed(raw), reading);
    } catch (OutOfMemoryError e) {
      return alone(name, reading);
    }
  }

  private <T> T beside(int needed, Reading<T> reading) throws Unreadable {
    turn.readLock().lock();
    free.acquireUninterruptibly(needed);
    try {
      return reading.read();
    } finally {
      free.release(needed);
      turn.readLock().unlock();
    }
  }

  private <T> T alone(String name, Reading<T> reading) throws Unreadable {
    turn.writeLock().lock();
    try {
      return reading.read();
    } catch (OutOfMemoryError e) {
      throw new Unreadable(
          new Problem(
              name,
              "Reading it takes more than the %,d MB of memory that there are."
                  .formatted(Runtime.getRuntime().maxMemory() >> 20),
              "Cut it down to the article, or save its text alone."));
    } finally {
      turn.writeLock().unlock();
    }
  }

  private int needed(byte[] raw) {
    boolean document = raw.length > 4 && (begins(raw, "%PDF") || begins(raw, "PK\u0003\u0004"));
    long wanted = (long) raw.length * (document ? DOCUMENT : TEXT) / 1024;
    return (int) Math.min(wanted, kilobytes);
  }

  private static boolean begins(byte[] raw, String with) {
    for (int i = 0; i < with.length(); i++) {
      if (raw[i] != with.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
