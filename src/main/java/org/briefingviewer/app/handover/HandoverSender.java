// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.handover;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Offers a file to the window that waits at the meeting place.
public record HandoverSender(MeetingPlace place) {
  /// Longer than an offer stands open, so that nothing is taken after the giver has turned away.
  static final Duration PATIENCE = HandoverOffer.OPEN_FOR.plusMillis(500);

  /// Offers a file and waits for the answer, at most [#PATIENCE].
  ///
  /// @param file null only brings the window to the front
  /// @return whether it was taken; false too when nobody is there, or nobody to be trusted
  public boolean give(@Nullable Path file) {
    return give(new HandoverMessage(file));
  }

  /// Offers a file that is to be presented, and waits for the answer, at most [#PATIENCE].
  ///
  /// @param stop the number of the stop to begin with, from 1
  /// @return whether it was taken; false too when nobody is there, nobody to be trusted, or a
  ///   window that cannot present for others
  public boolean present(Path file, int stop) {
    return give(new HandoverMessage(file, stop));
  }

  private boolean give(HandoverMessage message) {
    try {
      PrivateFolder.of(place).check();
      try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
        return new ChannelDeadline(PATIENCE).around(channel, () -> answered(channel, message));
      }
    } catch (IOException e) {
      return false; // a window that crashed, hangs or is another version's: we open our own
    }
  }

  private boolean answered(SocketChannel channel, HandoverMessage message) throws IOException {
    channel.connect(UnixDomainSocketAddress.of(place.socket()));
    message.write(channel);
    ByteBuffer answer = ByteBuffer.allocate(1);
    return channel.read(answer) == 1 && answer.get(0) == HandoverMessage.TAKEN;
  }
}
