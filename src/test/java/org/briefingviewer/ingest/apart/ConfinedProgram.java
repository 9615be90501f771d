// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.apart;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicReference;

/// Gives up its rights and then says which of some things it can still do.
final class ConfinedProgram {
  private ConfinedProgram() {}

  private interface Attempt {
    void done() throws Exception;
  }

  public static void main(String[] args) throws Exception {
    Path target = Path.of(args[0]);
    Path there = target.resolveSibling("there");
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = server.getLocalPort();
      Landlock.takeRights();
      tell("write", () -> Files.writeString(target, "x"));
      tell("append", () -> Files.writeString(there, "x", StandardOpenOption.APPEND));
      tell("delete", () -> Files.delete(there));
      tell("rename", () -> Files.move(there, target));
      tell("link", () -> Files.createSymbolicLink(target, there));
      tell("second name", () -> Files.createLink(target, there));
      tell("folder", () -> Files.createDirectory(target));
      tell("later thread", () -> later(() -> Files.writeString(target, "x")));
      tell("start", () -> new ProcessBuilder("/bin/true").start());
      tell("connect", () -> new Socket(InetAddress.getLoopbackAddress(), port).close());
      tell(
          "read",
          () -> {
            try (var inside = Files.list(target.getParent())) {
              long files = inside.count();
              if (files == 0) {
                throw new IOException("it reads nothing");
              }
            }
          });
    }
  }

  private static void later(Attempt attempt) throws Exception {
    AtomicReference<Exception> failure = new AtomicReference<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                attempt.done();
              } catch (Exception e) {
                failure.set(e);
              }
            });
    thread.start();
    thread.join();
    if (failure.get() != null) {
      throw failure.get();
    }
  }

  private static void tell(String what, Attempt handler) {
    try {
      handler.done();
      System.out.println(what + ": done");
    } catch (Exception e) {
      System.out.println(what + ": " + e.getClass().getSimpleName());
    }
  }
}
