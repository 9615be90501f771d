// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.apart;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// A process that reads documents, one at a time.
final class Reader {
  private static final int SECONDS_TO_END = 5;

  /// Java would take further options from these, a limit of memory among them.
  private static final List<String> OPTIONS =
      List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS");

  private final Process process;
  private final DataOutputStream to;
  private final DataInputStream from;

  private Reader(Process process) {
    this.process = process;
    to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    from = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
  }

  /// Starts one.
  ///
  /// @throws IOException when the system does not start it
  static Reader start(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    OPTIONS.forEach(builder.environment()::remove);
    return new Reader(builder.redirectError(ProcessBuilder.Redirect.DISCARD).start());
  }

  /// Has a document read.
  ///
  /// @param patience how long it may go without progress
  /// @return the last answer, or null when patience ran out; after that, and after [Answer.Over],
  ///   the process is over
  /// @throws InterruptedException when the thread is interrupted; the process is over then, too
  @Nullable Answer read(byte[] document, Duration patience) throws InterruptedException {
    BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    // A process that stands still takes nothing either, so somebody else waits for it.
    Thread.ofPlatform().daemon().name("reader").start(() -> exchange(document, answers));
    boolean answered = false;
    try {
      Answer answer = answers.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
      while (answer instanceof Answer.Further) {
        answer = answers.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
      }
      answered = answer != null;
      return answer;
    } finally {
      if (!answered) {
        process.destroyForcibly();
      }
    }
  }

  private void exchange(byte[] document, BlockingQueue<Answer> answers) {
    try {
      Frames.write(to, document);
      Answer answer = Frames.answer(from);
      while (answer instanceof Answer.Further) {
        answers.add(answer);
        answer = Frames.answer(from);
      }
      answers.add(answer);
    } catch (StreamCorruptedException | OutOfMemoryError e) {
      process.destroyForcibly();
      answers.add(new Answer.Over());
    } catch (IOException e) {
      answers.add(new Answer.Over());
    }
  }

  /// Returns how the process ended, or -1 when it had to be ended.
  int status() throws InterruptedException {
    try {
      return process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } finally {
      process.destroyForcibly();
    }
  }
}
