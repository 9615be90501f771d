// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.briefingviewer.cli.console.VerbStreams;

/// The program as a shell calls it, with nothing on its standard input, and what the last call
/// printed.
public final class CalledProgram {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final BriefingExporter exporter;

  /// Makes a program that exports nothing.
  public CalledProgram() {
    this((export, progress) -> {});
  }

  public CalledProgram(BriefingExporter exporter) {
    this.exporter = exporter;
  }

  /// Calls it.
  ///
  /// @param args each as it is written
  /// @return the exit status
  public int run(Object... args) {
    out.reset();
    err.reset();
    VerbStreams streams =
        new VerbStreams(InputStream.nullInputStream(), new PrintStream(out), new PrintStream(err));
    return new CommandLineProgram(streams, picture -> {}, exporter)
        .run(List.of(args).stream().map(Object::toString).toArray(String[]::new));
  }

  /// Returns what stands on the standard output.
  public String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  /// Returns the bytes of the standard output.
  public byte[] outBytes() {
    return out.toByteArray();
  }

  /// Returns what stands among the errors.
  public String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /// Returns both.
  public String said() {
    return out() + err();
  }
}
