// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.handover;

import java.io.IOException;
import java.nio.channels.Channel;
import java.time.Duration;

/// A limit of time for what is done with a channel: when it is up the channel is closed, and
/// whoever waits on it goes on with a failure. Java gives channels no limit of their own.
record ChannelDeadline(Duration patience) {
  /// What is done with the channel.
  interface Exchange<T> {
    T run() throws IOException;
  }

  /// @throws IOException when the exchange fails, or its time is up
  <T> T around(Channel channel, Exchange<T> exchange) throws IOException {
    Thread clock = Thread.ofPlatform().daemon().name("briefing-deadline").start(() -> end(channel));
    try {
      return exchange.run();
    } finally {
      clock.interrupt();
    }
  }

  private void end(Channel channel) {
    try {
      Thread.sleep(patience);
      channel.close();
    } catch (InterruptedException | IOException e) {
      // In time, or closed already: nothing is left to end.
    }
  }
}
