// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.briefingviewer.ingest.UnreadableFile;
import org.briefingviewer.ingest.read.FileKind;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;

/// The memory that files share while they are read side by side: each takes up as much as its
/// length and kind let expect, and waits until there is so much. One that needs more than was
/// expected is read again, alone. So whether a file can be read does not depend on what else was
/// being read; and whatever fails on it is said of it alone.
public final class MemoryShare {
  /// How many times its length a text or a page needs while it is read.
  private static final int READ = 12;

  /// How many times its length a text needs while it is searched and what is found is written, when
  /// it is full of figures with their sources.
  private static final int SEARCHED = 400;

  /// How many times its length a kept article needs, which is packed, and as full of figures.
  private static final int KEPT = 500;

  /// As a document is packed, its length says little of what is in it.
  private static final int DOCUMENT = 1000;

  /// Which part of the memory a document takes at most: another process reads it, with memory of
  /// its own, and beside that no text shall be searched that needs more than the other part.
  private static final int PART = 2;

  private static final int FEW = 16;

  /// Of which part of the shared memory the numbers of a text are many.
  private static final int MANY = 8;

  /// What is written of a figure, and of each link of its source's chain, in values of JSON.
  private static final int FIGURE = 26;

  private static final int LINK = 70;

  /// How many of them take a kilobyte while an article is written or read back: 15,000 figures with
  /// 26,000 links took 300 MB, and where that is nearly all there is, collecting takes minutes.
  private static final int VALUES = 6;

  /// How many kilobytes a number takes, at most, while a text is searched: one with 240,000 filled
  /// 320 MB and came no further for minutes.
  private static final int NUMBER = 4;

  /// How many kilobytes the program itself needs beside an article.
  private static final int PROGRAM = 90 << 10;

  /// So many figures are tried however little memory there is.
  private static final int SOME = 500;

  private final long memory;
  private final int kilobytes;
  private final Semaphore free;
  private final AtomicLong begun = new AtomicLong();
  private final AtomicLong ended = new AtomicLong();
  private final ReadWriteLock turn = new ReentrantReadWriteLock(true);

  /// Shares what this program has.
  public MemoryShare() {
    this(Runtime.getRuntime().maxMemory() / 1024);
  }

  /// @param memory in kilobytes
  MemoryShare(long memory) {
    this.memory = memory;
    kilobytes = (int) Math.max(1024, memory / 2);
    free = new Semaphore(kilobytes, true);
  }

  /// Reading something.
  @FunctionalInterface
  public interface Reading<T> {
    T read() throws UnreadableFile, IOException, Refusal;
  }

  /// Reads something when there is room for it.
  ///
  /// @param name what the file is called, should it fail
  /// @param raw what is to be read
  /// @throws UnreadableFile when it cannot be read, and when the program fails on it
  public <T> T read(String name, byte[] raw, Reading<T> reading)
      throws UnreadableFile, IOException, Refusal {
    return read(name, needed(raw), reading);
  }

  /// Searches a text when there is room for it.
  ///
  /// @param length of the text, in UTF-16 code units
  /// @throws UnreadableFile when it is no article, and when the program fails on it
  <T> T search(String name, int length, Reading<T> reading)
      throws UnreadableFile, IOException, Refusal {
    return read(name, needed(length, SEARCHED, kilobytes), reading);
  }

  /// Reads something of which so many kilobytes of memory are expected to be needed.
  <T> T read(String name, int needed, Reading<T> reading)
      throws UnreadableFile, IOException, Refusal {
    long mine = begun.incrementAndGet();
    boolean first = ended.get() == mine - 1;
    try {
      return beside(needed, reading);
    } catch (OutOfMemoryError e) {
      if (first && begun.get() == mine) {
        throw failed(name, e); // nothing was read beside it: alone it would need as much
      }
      return alone(name, reading);
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      throw failed(name, e);
    } finally {
      ended.incrementAndGet();
    }
  }

  /// Returns how many kilobytes are expected to be needed for a kept article.
  ///
  /// @param bytes as it is kept, packed
  int neededFor(int bytes) {
    return needed(bytes, KEPT, kilobytes);
  }

  /// Tells whether the memory suffices to search a text with so many numbers.
  boolean holds(int numbers) {
    return (long) numbers * NUMBER <= memory - PROGRAM || numbers < SOME;
  }

  /// Tells whether searching a text may take nearly all of the memory: no document is read beside
  /// one so long, and it is full of numbers.
  boolean isNearlyAll(int length, int numbers) {
    return needed(length, SEARCHED, kilobytes) > kilobytes / PART
        && (long) numbers * NUMBER > kilobytes / MANY;
  }

  /// Tells whether the memory suffices to write an article and to read it back. What is larger is
  /// refused before it takes all of it, as whatever else is being done then would fail, too.
  boolean holds(MarkedArticle article) {
    List<Claim> claims = article.findings().claims();
    long links = claims.stream().mapToLong(claim -> claim.chain().links().size()).sum();
    return (long) claims.size() * FIGURE + links * LINK <= Math.max(0, memory - PROGRAM) * VALUES
        || claims.size() < SOME;
  }

  /// Tells whether a kept article takes so much memory that no more than a few may wait in it.
  ///
  /// @param bytes as it is kept, packed
  boolean isMuch(int bytes) {
    return neededFor(bytes) > kilobytes / FEW;
  }

  private static UnreadableFile failed(String name, Throwable failure) {
    if (Refusal.byMemory(failure)) {
      return new UnreadableFile(Problem.ofMemory(name));
    }
    return new UnreadableFile(
        new Problem(
            name,
            "The program failed on it (" + failure + ").",
            "Please report it with the file; save its text alone to bring it in."));
  }

  private <T> T beside(int needed, Reading<T> reading) throws UnreadableFile, IOException, Refusal {
    turn.readLock().lock();
    free.acquireUninterruptibly(needed);
    try {
      return reading.read();
    } finally {
      free.release(needed);
      turn.readLock().unlock();
    }
  }

  private <T> T alone(String name, Reading<T> reading) throws UnreadableFile, IOException, Refusal {
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
    return FileKind.of(raw) instanceof FileKind.Document
        ? needed(raw.length, DOCUMENT, kilobytes / PART)
        : needed(raw.length, READ, kilobytes);
  }

  private static int needed(int length, int times, int most) {
    return (int) Math.min((long) length * times / 1024, most);
  }
}
