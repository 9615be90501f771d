// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.handover;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// A program that waits at a meeting place until it is killed, and what tests wait for.
final class Attendance {
  private Attendance() {}

  /// Waits at the socket given as the first argument; takes everything.
  public static void main(String[] args) throws InterruptedException {
    new HandoverReceiver(new MeetingPlace(Path.of(args[0])), HandoverOffer::take);
    Thread.sleep(TimeUnit.MINUTES.toMillis(2));
  }

  /// Starts such a program.
  static Process starting(MeetingPlace place) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Attendance.class.getName(),
            place.socket().toString())
        .inheritIO()
        .start();
  }

  /// Starts such a program and waits until it takes what it is given.
  static Process elsewhere(MeetingPlace place) throws IOException {
    Process process = starting(place);
    await(() -> new HandoverSender(place).give(null) || !process.isAlive());
    assertTrue(process.isAlive());
    return process;
  }

  /// Waits until somebody listens: the socket is there a moment before.
  static void await(MeetingPlace place) {
    await(
        () -> {
          try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(place.socket()));
          } catch (IOException e) {
            return false;
          }
        });
  }

  static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "nothing happened for half a minute");
      Thread.onSpinWait();
    }
  }
}
