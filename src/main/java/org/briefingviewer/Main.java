// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.briefingviewer.cli.CommandLineProgram;
import org.briefingviewer.cli.Streams;

/// Starts the program: the window, or a verb of the command line.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Streams streams =
        new Streams(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    int status =
        new CommandLineProgram(
                streams,
                request -> {
                  throw new java.io.IOException("not yet");
                })
            .run(args);
    streams.out().flush();
    System.exit(status);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new java.io.BufferedOutputStream(new FileOutputStream(descriptor)),
        true,
        StandardCharsets.UTF_8);
  }
}
