// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.apart;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.briefingviewer.ingest.read.UnreadableBytes;
import org.briefingviewer.ingest.read.document.HereReader;
import org.jspecify.annotations.Nullable;

/// The process that reads documents: it takes one after the other from its standard input, answers
/// on its standard output, and ends when either is closed.
final class ReaderMain {
  /// How Java ends it when memory runs out (`-XX:+ExitOnOutOfMemoryError`).
  static final int OUT_OF_MEMORY = 3;

  /// What is added to the version of [Landlock] where one is asked for: smaller ones are Java's own
  /// ways to end.
  static final int RIGHTS = 100;

  private static final int SECONDS_IDLE = 20;

  /// After so many seconds without a document the system gets back what the last ones took.
  private static final int SECONDS_HELD = 1;

  /// What it may hold until then; more is given back at once, as whoever asked needs memory to
  /// search what was read.
  private static final long SMALL = 32L << 20;

  private static final long MUCH = 40L << 20;

  private final BlockingQueue<byte[]> asked = new LinkedBlockingQueue<>();
  private final DataInputStream in =
      new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
  private final DataOutputStream out =
      new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));

  private ReaderMain() {}

  /// @param args none to read; with any it ends with [#RIGHTS] and the version of [Landlock] that
  ///   took its rights
  public static void main(String[] args) throws InterruptedException {
    // Before any thread of ours: what begins later inherits it.
    int version = Landlock.takeRights();
    if (args.length > 0) {
      System.exit(RIGHTS + version);
    }
    // What a library prints must not stand between the answers.
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    new ReaderMain().run();
  }

  private void run() throws InterruptedException {
    Thread.ofPlatform().daemon().name("reader-asked").start(this::listen);
    HereReader reading = new HereReader(() -> answer(new ReaderAnswer.Further()));
    boolean more = true;
    while (more) {
      more = answered(reading, next());
    }
    Runtime.getRuntime().halt(0);
  }

  /// @return whether there was something to answer
  private boolean answered(HereReader reading, byte @Nullable [] document) {
    if (document != null) {
      answer(read(reading, document));
      if (Runtime.getRuntime().totalMemory() > MUCH) {
        System.gc();
      }
    }
    return document != null;
  }

  private byte @Nullable [] next() throws InterruptedException {
    byte[] soon = asked.poll(SECONDS_HELD, TimeUnit.SECONDS);
    if (soon == null && Runtime.getRuntime().totalMemory() > SMALL) {
      System.gc();
    }
    return soon != null ? soon : asked.poll(SECONDS_IDLE, TimeUnit.SECONDS);
  }

  /// Listens while a document is read, too: whoever asked may be gone.
  private void listen() {
    try {
      byte[] document = ReaderFrames.document(in);
      while (document != null) {
        asked.add(document);
        document = ReaderFrames.document(in);
      }
    } catch (IOException e) {
      // As at the end.
    } catch (OutOfMemoryError e) {
      Runtime.getRuntime().halt(OUT_OF_MEMORY);
    }
    Runtime.getRuntime().halt(0);
  }

  private static ReaderAnswer read(HereReader reading, byte[] document) {
    try {
      return new ReaderAnswer.Read(reading.read(document));
    } catch (UnreadableBytes e) {
      return new ReaderAnswer.Refused(e.what(), e.remedy());
    } catch (OutOfMemoryError e) {
      // One that Java itself did not end the process for: what was begun may be half there.
      Runtime.getRuntime().halt(OUT_OF_MEMORY);
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      return new ReaderAnswer.Failed(String.valueOf(e));
    }
  }

  private void answer(ReaderAnswer answer) {
    try {
      ReaderFrames.write(out, answer);
    } catch (IOException e) {
      Runtime.getRuntime().halt(0); // nobody listens
      throw new UncheckedIOException(e);
    }
  }
}
