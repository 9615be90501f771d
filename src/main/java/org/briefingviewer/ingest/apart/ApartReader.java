// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.apart;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.briefingviewer.ingest.draft.CleaningDraft;
import org.briefingviewer.ingest.read.UnreadableBytes;
import org.briefingviewer.ingest.read.document.DocumentReader;
import org.jspecify.annotations.Nullable;

/// Reads documents in other processes: one that fails, never ends or takes too much memory is
/// refused, and the next one is read as if nothing had been. A process is begun when the first
/// document comes, and kept for the next ones. One instance serves any number of threads.
public final class ApartReader implements DocumentReader {
  /// For how long a document may be read without progress, which for a PDF is a page.
  private static final Duration PATIENCE = Duration.ofSeconds(25);

  /// How much of its memory, in percent, this process may hold while another one reads.
  private static final int MUCH = 50;

  /// From so many bytes on a document may take much of the other process's memory.
  private static final int LARGE = 1 << 20;

  /// Before a small document nothing is given back when that was done so short a while ago: of a
  /// folder of small ones, giving back before each took a third of the time.
  private static final Duration LATELY = Duration.ofSeconds(5);

  private final ReaderCommand command;
  private final Duration patience;
  private final Semaphore turns;
  private final BlockingDeque<ReaderProcess> waiting = new LinkedBlockingDeque<>();
  private final AtomicLong givenBack = new AtomicLong(System.nanoTime() - LATELY.toNanos());

  /// @param most how many processes there are at a time; who finds all at work waits
  /// @param patience how long a document may go without progress
  ApartReader(ReaderCommand command, int most, Duration patience) {
    this.command = command;
    this.patience = patience;
    turns = new Semaphore(most, true);
  }

  /// Reads with the Java and the classes of this program, in one process at a time.
  public static ApartReader withThisProgram() {
    return new ApartReader(ReaderCommand.ofThisProgram(), 1, PATIENCE);
  }

  @Override
  public CleaningDraft read(byte[] raw) throws UnreadableBytes {
    try {
      turns.acquire();
      try {
        giveBack(raw.length);
        return readNow(raw);
      } finally {
        turns.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("stopped");
    }
  }

  /// Ends the processes that wait for a document. The next document begins another one, which takes
  /// about a second.
  @Override
  public void rest() {
    for (ReaderProcess idle = waiting.poll(); idle != null; idle = waiting.poll()) {
      idle.end();
    }
  }

  /// The system gets back what an earlier file took and nothing needs any more, since the other
  /// process will need some: both keep to what the program was given.
  private void giveBack(int bytes) {
    Runtime here = Runtime.getRuntime();
    long now = System.nanoTime();
    boolean lately = now - givenBack.get() < LATELY.toNanos();
    if ((bytes >= LARGE || !lately) && here.totalMemory() > here.maxMemory() / 100 * MUCH) {
      givenBack.set(now);
      System.gc();
    }
  }

  private CleaningDraft readNow(byte[] raw) throws UnreadableBytes, InterruptedException {
    ReaderProcess used = waiting.poll();
    if (used != null) {
      ReaderAnswer answer = used.read(raw, patience);
      if (!(answer instanceof ReaderAnswer.Over)) {
        return draft(used, answer);
      }
      // It had ended itself, or failed for what it had read before: that is not this one's fault.
    }
    try {
      ReaderProcess fresh = ReaderProcess.start(command.line());
      return draft(fresh, fresh.read(raw, patience));
    } catch (IOException e) {
      throw new UnreadableBytes(
          "The process in which documents are read could not be started (" + e.getMessage() + ").",
          "Close other programs and try again; where that does not help, install the program"
              + " anew.");
    }
  }

  private CleaningDraft draft(ReaderProcess reader, @Nullable ReaderAnswer answer)
      throws UnreadableBytes, InterruptedException {
    if (answer instanceof ReaderAnswer.Over) {
      throw broken(reader.status());
    }
    if (answer != null) {
      waiting.push(reader);
    }
    return switch (answer) {
      case ReaderAnswer.Read read -> read.draft();
      case ReaderAnswer.Refused refused ->
          throw new UnreadableBytes(refused.what(), refused.remedy());
      case ReaderAnswer.Failed failed -> throw failed(failed.what());
      case null, default ->
          throw new UnreadableBytes(
              "It was read for "
                  + patience.toSeconds()
                  + " seconds without getting any further, so the reading was ended.",
              "Ask its sender for another copy, or print the pages that matter to a new PDF.");
    };
  }

  private UnreadableBytes broken(int status) {
    if (status == ReaderMain.OUT_OF_MEMORY) {
      return new UnreadableBytes(
          "It needs more memory than a document is given (" + command.megabytes() + " MB).",
          "Use a smaller file or a part of it; where the machine has more to spare, set the"
              + " variable BRIEFING_MEMORY, for example to 1g, and start the program again.");
    }
    return failed("the process that read it ended with status " + status);
  }

  private static UnreadableBytes failed(String how) {
    return new UnreadableBytes(
        "The program failed on it (" + how + ").",
        "Please report it with the file; save its text alone to bring it in.");
  }
}
