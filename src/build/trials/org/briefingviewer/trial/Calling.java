// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/// Tries to connect to where nobody listens, so that a trial can show that it sees that.
final class Calling {
  private static final int DISCARD = 9;

  private Calling() {}

  /// @param args none
  public static void main(String... args) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), DISCARD), 1000);
    } catch (IOException e) {
      // As it should be.
    }
  }
}
