// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.file;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/// What somebody may have put at a path where the program looks for a file.
public enum InTheWay {
  /// To open it waits for whoever is at its other end.
  PIPE,
  /// It has no end.
  LINK_TO_DEVICE,
  /// It leads to a file of somebody else.
  LINK,
  /// It leads nowhere: who writes through it makes a file elsewhere.
  LINK_TO_NOTHING,
  /// Who follows it never arrives.
  LINK_TO_ITSELF,
  FOLDER,
  SOCKET;

  /// Puts it there.
  public void put(Path path) throws IOException, InterruptedException {
    Assumptions.assumeTrue(Files.exists(Path.of("/dev/zero")), "there are no such files here");
    Files.createDirectories(path.toAbsolutePath().getParent());
    switch (this) {
      case PIPE -> {
        int status = new ProcessBuilder("mkfifo", path.toString()).start().waitFor();
        Assumptions.assumeTrue(status == 0, "no pipe can be made here");
      }
      case LINK_TO_DEVICE -> Files.createSymbolicLink(path, Path.of("/dev/zero"));
      case LINK ->
          Files.createSymbolicLink(
              path, Files.writeString(path.resolveSibling("elsewhere"), "a stranger's\n"));
      case LINK_TO_NOTHING ->
          Files.createSymbolicLink(path, path.resolveSibling("nothing-" + path.getFileName()));
      case LINK_TO_ITSELF -> Files.createSymbolicLink(path, path.getFileName());
      case FOLDER -> Files.createDirectory(path);
      case SOCKET -> {
        try (var socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
          socket.bind(UnixDomainSocketAddress.of(path));
        }
      }
    }
  }
}
