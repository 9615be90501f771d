// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.handover;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.function.Consumer;

/// Waits at the meeting place, on a thread of its own, for files that other starts hand over. Where
/// the place cannot be made the user's alone nobody waits, and windows do not share.
///
/// A lock beside the socket says whose the socket is. The system lets go of it when a program ends,
/// however it ends: whoever gets it may put away the socket that a crash has left. A second window
/// of the same display waits for the lock, and so takes over when the first one is closed.
public final class HandoverReceiver implements AutoCloseable {
  private static final Duration UNTIL_GONE = Duration.ofSeconds(1);

  private final MeetingPlace place;
  private final Consumer<HandoverOffer> receiver;
  private final Thread thread;

  /// Begins to wait; returns at once.
  ///
  /// @param receiver told of each offer, on a thread of the taker's
  public HandoverReceiver(MeetingPlace place, Consumer<HandoverOffer> receiver) {
    this.place = place;
    this.receiver = receiver;
    thread = Thread.ofPlatform().daemon().name("briefing-handover").start(this::attend);
  }

  private void attend() {
    try {
      PrivateFolder.of(place).make();
      try (FileChannel file =
          FileChannel.open(place.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        file.lock(); // until the file is closed
        listen();
      }
    } catch (IOException | OverlappingFileLockException e) {
      // Nobody waits: each start opens a window of its own, as it would without this package.
    }
  }

  private void listen() throws IOException {
    Files.deleteIfExists(place.socket());
    try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(place.socket()));
      PrivateFolder.close(place.socket());
      while (true) {
        SocketChannel giver = server.accept();
        Thread.ofVirtual().name("briefing-offer").start(() -> answer(giver));
      }
    } finally {
      Files.deleteIfExists(place.socket());
    }
  }

  private void answer(SocketChannel giver) {
    try (giver) {
      HandoverOffer offer =
          new ChannelDeadline(HandoverSender.PATIENCE).around(giver, () -> offered(giver));
      receiver.accept(offer);
      byte answer = offer.awaited() ? HandoverMessage.TAKEN : HandoverMessage.REFUSED;
      giver.write(ByteBuffer.wrap(new byte[] {answer}));
    } catch (IOException e) {
      // No message of ours, or nobody who waits for the answer: dropped.
    }
  }

  /// @throws IOException when no message comes in, or the giver has turned away
  private static HandoverOffer offered(SocketChannel giver) throws IOException {
    HandoverMessage message = HandoverMessage.read(giver);
    // One that still waits sends nothing after its message. One that does not has a window by now:
    // this program was held up for too long.
    giver.configureBlocking(false);
    if (giver.read(ByteBuffer.allocate(1)) != 0) {
      throw new IOException("nobody waits for the answer");
    }
    giver.configureBlocking(true);
    return new HandoverOffer(message.file(), message.stop());
  }

  /// Waits until nobody attends any more: at once where windows do not share.
  void join() throws InterruptedException {
    thread.join();
  }

  /// Stops waiting and puts the socket away.
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join(UNTIL_GONE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
