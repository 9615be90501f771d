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
final class ReaderProcess {
  private static final int SECONDS_TO_END = 5;

  /// Java would take further options from these, a limit of memory among them.
  private static final List<String> OPTIONS =
      List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS");

  private final Process process;
  private final DataOutputStream to;
  private final DataInputStream from;

  private ReaderProcess(Process process) {
    this.process = process;
    to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    from = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
  }

  /// Starts one.
  ///
  /// @throws IOException when the system does not start it
  static ReaderProcess start(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    OPTIONS.forEach(builder.environment()::remove);
    return new ReaderProcess(builder.redirectError(ProcessBuilder.Redirect.DISCARD).start());
  }

  /// Has a document read.
  ///
  /// @param patience how long it may go without progress
  /// @return the last answer, or null when patience ran out; after that, and after
  ///   [ReaderAnswer.Over], the process is over
  /// @throws InterruptedException when the thread is interrupted; the process is over then, too
  @Nullable ReaderAnswer read(byte[] document, Duration patience) throws InterruptedException {
    BlockingQueue<ReaderAnswer> answers = new LinkedBlockingQueue<>();
    // A process that stands still takes nothing either, so somebody else waits for it.
    Thread.ofPlatform().daemon().name("reader").start(() -> exchange(document, answers));
    boolean answered = false;
    try {
      ReaderAnswer answer = answers.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
      while (answer instanceof ReaderAnswer.Further) {
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

  private void exchange(byte[] document, BlockingQueue<ReaderAnswer> answers) {
    try {
      ReaderFrames.write(to, document);
      ReaderAnswer answer = ReaderFrames.answer(from);
      while (answer instanceof ReaderAnswer.Further) {
        answers.add(answer);
        answer = ReaderFrames.answer(from);
      }
      answers.add(answer);
    } catch (StreamCorruptedException | OutOfMemoryError e) {
      process.destroyForcibly();
      answers.add(new ReaderAnswer.Over());
    } catch (IOException e) {
      answers.add(new ReaderAnswer.Over());
    }
  }

  /// Ends the process, which reads nothing now.
  void end() {
    process.destroyForcibly();
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
